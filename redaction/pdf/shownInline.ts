/** What of an inline image's data is ever shown (ISO 32000-2, 8.9.7), as `shownData.ts` tells it of external ones (classes 14, 28 and 37). */
import { RedactionError } from '../model/errors.ts';
import { ascii85Text } from './content/ascii85Text.ts';
import { inlineDict, inlineStream } from './content/inlineStream.ts';
import { type InlineImage, NameOperand, type Operand, StringOperand } from './content/operation.ts';
import { latin1 } from './content/write.ts';
import type { PdfDocument } from './document.ts';
import { paletteLength } from './indexedSpace.ts';
import { withoutSideData } from './jpegSegments.ts';
import { PDFName } from './objects.ts';
import { dataOfStages, shownData } from './shownData.ts';

export type InlineData = Pick<InlineImage, 'dict' | 'data'>;

/** The image without data that no viewer reads; undefined where there is none, and where nobody can tell. */
export function shownInline(document: PdfDocument, image: InlineImage): InlineData | undefined {
  const coloured = { ...image, dict: shownColours(document, image.dict) };
  return shownSamples(document, coloured) ?? (coloured.dict === image.dict ? undefined : coloured);
}

/** The entries without colours of a palette that no sample can ask for; the same where there are none. */
export function shownColours(
  document: PdfDocument,
  dict: InlineImage['dict'],
): InlineImage['dict'] {
  const space = dict.get('ColorSpace');
  const palette = paletteOf(space);
  if (!Array.isArray(space) || palette === undefined) return dict;
  const full = inlineDict(new Map([['ColorSpace', space]])).get(PDFName.of('ColorSpace'));
  const length = paletteLength(document, full);
  if (length === undefined || palette.bytes.length <= length) return dict;
  const { data, from, start, end, hex } = palette;
  const cut = new StringOperand({ data, from, to: from + length }, start, end, hex);
  return new Map(dict).set('ColorSpace', [...space.slice(0, LOOKUP), cut]);
}

const LOOKUP = 3;

function paletteOf(space: Operand | undefined): StringOperand | undefined {
  const lookup = Array.isArray(space) ? space[LOOKUP] : undefined;
  return lookup instanceof StringOperand ? lookup : undefined;
}

function shownSamples(document: PdfDocument, image: InlineImage): InlineData | undefined {
  const shown = shownData(document, inlineStream(image));
  const { dict } = image;
  if (shown === undefined) return withoutSides(image);
  if (shown.decoded !== undefined) {
    const filter = [new NameOperand('ASCII85Decode'), new NameOperand('FlateDecode')];
    return { dict: withFilter(dict, filter, undefined), data: latin1(ascii85Text(shown.raw)) };
  }
  if (shown.filter === undefined)
    return { dict: withFilter(dict, dict.get('Filter'), dict.get('DecodeParms')), data: shown.raw };
  const parms = dict.get('DecodeParms');
  const own = Array.isArray(parms) ? parms.at(-1) : parms;
  const bare = { dict: withFilter(dict, new NameOperand(shown.filter), own), data: shown.raw };
  return withoutSides(bare) ?? bare;
}

/** The palette; the data as it stands, and as each filter but an image's own leaves it, without the latter where it is broken. */
export function bytesOfInline(document: PdfDocument, image: InlineData): Uint8Array[] {
  const palette = paletteOf(image.dict.get('ColorSpace'));
  const stages = stagesOfInline(document, image);
  return palette === undefined ? stages : [palette.bytes, ...stages];
}

export function stagesOfInline(document: PdfDocument, image: InlineData): Uint8Array[] {
  try {
    return dataOfStages(document, inlineStream(image));
  } catch (error) {
    if (error instanceof RedactionError || error instanceof RangeError) return [image.data];
    throw error;
  }
}

function withoutSides({ dict, data }: InlineData): InlineData | undefined {
  const filter = dict.get('Filter');
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (!(only instanceof NameOperand) || only.name !== 'DCTDecode') return undefined;
  const bare = withoutSideData(data);
  return bare && { dict: withFilter(dict, filter, dict.get('DecodeParms')), data: bare };
}

/** Length goes: the data is as long as it is. */
function withFilter(
  dict: InlineImage['dict'],
  filter: Operand | undefined,
  parms: Operand | undefined,
): InlineImage['dict'] {
  const copy = new Map(dict);
  for (const name of ['Filter', 'DecodeParms', 'Length']) copy.delete(name);
  if (filter !== undefined) copy.set('Filter', filter);
  if (parms !== undefined && parms !== null) copy.set('DecodeParms', parms);
  return copy;
}
