/** How many samples a pixel has in a colour space (ISO 32000-2, 8.6). */
import {
  dictAt,
  entry,
  numberAt,
  PDFArray,
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type Resolver,
} from './objects.ts';

const BY_NAME: ReadonlyMap<string, number> = new Map([
  ['DeviceGray', 1],
  ['G', 1],
  ['CalGray', 1],
  ['Indexed', 1],
  ['I', 1],
  ['Separation', 1],
  ['DeviceRGB', 3],
  ['RGB', 3],
  ['CalRGB', 3],
  ['Lab', 3],
  ['DeviceCMYK', 4],
  ['CMYK', 4],
]);

/** More would be no image anyone prints (Annex C names 32). */
const MAX_COMPONENTS = 64;

/**
 * Undefined for a space that no image may have or that is damaged. Names that are not a device space are
 * looked up in `resources` (8.6.3).
 */
export function colourComponents(
  from: Resolver,
  space: PDFObject | undefined,
  resources: PDFDict | undefined,
): number | undefined {
  const value = from.resolve(space);
  if (value instanceof PDFName) return named(from, value.decodeText(), resources);
  if (!(value instanceof PDFArray)) return undefined;
  const family = from.resolve(value.asArray()[0]);
  if (!(family instanceof PDFName)) return undefined;
  const name = family.decodeText();
  if (name === 'ICCBased') return profileComponents(from, value.asArray()[1]);
  if (name === 'DeviceN') return colorantCount(from, value.asArray()[1]);
  return BY_NAME.get(name);
}

function named(from: Resolver, name: string, resources: PDFDict | undefined): number | undefined {
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  const spaces = resources && dictAt(from, resources, 'ColorSpace');
  const space = spaces && entry(from, spaces, name);
  // a name in the resources stands for an array or a device name, never for another resource
  return space === undefined ? undefined : colourComponents(from, space, undefined);
}

function profileComponents(from: Resolver, profile: PDFObject | undefined): number | undefined {
  const stream = from.resolve(profile);
  if (!(stream instanceof PDFRawStream)) return undefined;
  const count = numberAt(from, stream.dict, 'N');
  return count === 1 || count === 3 || count === 4 ? count : undefined;
}

function colorantCount(from: Resolver, names: PDFObject | undefined): number | undefined {
  const array = from.resolve(names);
  if (!(array instanceof PDFArray)) return undefined;
  const count = array.size();
  return count >= 1 && count <= MAX_COMPONENTS ? count : undefined;
}
