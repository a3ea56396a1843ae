/** Colours of an Indexed space (ISO 32000-2, 8.6.6.3) that no sample shows any more: they tell what was blanked. */

import { colourComponents } from '../../pdf/colourComponents.ts';
import { stringText } from '../../pdf/content/write.ts';
import {
  arrayAt,
  bytesOf,
  entry,
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { SampleRaster } from './raster.ts';
import { type SampleGrid, sampleAt } from './sampleGrid.ts';

interface Indexed {
  readonly name: PDFObject;
  readonly base: PDFObject;
  /** Largest index; larger samples count as this one. */
  readonly largest: number;
  /** Bytes a colour. */
  readonly components: number;
  readonly colours: Uint8Array;
}

const LARGEST = 255;
/** Of an inline image the name alone may be short (Table 92). */
const NAMES: ReadonlySet<string> = new Set(['Indexed', 'I']);

/** The image's colour space with zeros for colours that `raster` does not use; undefined where it stays as it is. */
export function shownPalette(
  rewrite: Rewrite,
  dict: PDFDict,
  { grid }: SampleRaster,
): PDFArray | undefined {
  const space = indexedSpace(rewrite, entry(rewrite, dict, 'ColorSpace'));
  if (space === undefined || grid.components !== 1 || grid.bits > 8) return undefined;
  const used = usedIndices(grid, decodeOf(rewrite, dict, grid), space.largest);
  const shown = onlyUsed(space, used);
  if (shown === undefined) return undefined;
  const lookup = PDFHexString.of(stringText(shown, true).slice(1, -1));
  return rewrite.array([space.name, space.base, PDFNumber.of(space.largest), lookup]);
}

/** Undefined for every other space, for names in the resources and for what is damaged. */
function indexedSpace(rewrite: Rewrite, value: PDFObject | undefined): Indexed | undefined {
  if (!(value instanceof PDFArray) || value.size() < 4) return undefined;
  const [name, base, hival, lookup] = value.asArray();
  const family = rewrite.resolve(name);
  if (!(family instanceof PDFName) || !NAMES.has(family.decodeText())) return undefined;
  const highest = rewrite.resolve(hival);
  const components = colourComponents(rewrite, base, undefined);
  const colours = coloursOf(rewrite, lookup);
  if (!(highest instanceof PDFNumber) || components === undefined || colours === undefined)
    return undefined;
  const largest = Math.min(LARGEST, Math.max(0, Math.trunc(highest.asNumber())));
  return { name: family, base: base!, largest, components, colours };
}

function coloursOf(rewrite: Rewrite, lookup: PDFObject | undefined): Uint8Array | undefined {
  const value = rewrite.resolve(lookup);
  if (value instanceof PDFRawStream) return rewrite.document.decode(value);
  return value === undefined ? undefined : bytesOf(value);
}

/** The least and the largest index that Decode (Table 88) makes of samples; undefined for one that is none. */
function decodeOf(
  rewrite: Rewrite,
  dict: PDFDict,
  { bits }: SampleGrid,
): readonly [number, number] {
  const numbers = arrayAt(rewrite, dict, 'Decode')
    ?.asArray()
    .map((n) => rewrite.resolve(n));
  const [from, to] = numbers ?? [];
  return from instanceof PDFNumber && to instanceof PDFNumber
    ? [from.asNumber(), to.asNumber()]
    : [0, 2 ** bits - 1];
}

/** Viewers round an index that is no whole number up or down: both count. */
function usedIndices(
  grid: SampleGrid,
  [from, to]: readonly [number, number],
  largest: number,
): Set<number> {
  const samples = new Set<number>();
  for (let y = 0; y < grid.height; y++)
    for (let x = 0; x < grid.width; x++) samples.add(sampleAt(grid, y, x));
  const used = new Set<number>();
  for (const sample of samples) {
    const index = from + (sample * (to - from)) / (2 ** grid.bits - 1);
    for (const whole of [Math.floor(index), Math.ceil(index)])
      used.add(Math.min(largest, Math.max(0, whole)));
  }
  return used;
}

/** Undefined when there is nothing else; what stands behind the last colour is nothing that shows. */
function onlyUsed(space: Indexed, used: ReadonlySet<number>): Uint8Array | undefined {
  const { colours, components, largest } = space;
  const shown = colours.slice(0, (largest + 1) * components);
  for (let index = 0; index <= largest; index++)
    if (!used.has(index)) shown.fill(0, index * components, (index + 1) * components);
  const same = shown.length === colours.length && shown.every((byte, i) => byte === colours[i]);
  return same ? undefined : shown;
}
