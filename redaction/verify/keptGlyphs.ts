/**
 * Holds burn to its word: the output page draws exactly the glyphs that burn says it kept, in their order and where
 * it says it left them, before anything that it added. Stricter than `survivors.ts`, which does not believe burn,
 * and no substitute for it.
 */
import { cellsByUse, tilesByUse } from '../extract/cells.ts';
import type { KeptGlyphs, PageGlyphs } from '../model/glyph.ts';
import type { Leak } from '../model/outcome.ts';
import { alongElastic } from './glyphPlaces.ts';

/** Points, and share of the em: what rounding of written numbers may move a glyph. */
const TOLERANCE = 0.02;
const TOLERANCE_EM = 0.002;
const NOT_MOVED = { x: 0, y: 0 };

export function brokenWord(before: PageGlyphs, after: PageGlyphs, kept: KeptGlyphs): Leak[] {
  const at = departure(before, after, kept);
  if (at < 0) return [];
  return [{ code: 'not-as-burnt', page: before.page, detail: `glyph ${at}` }];
}

/** Index in the output of the first glyph that is not the one that was kept; -1 when there is none. */
function departure(before: PageGlyphs, after: PageGlyphs, { stays, shifts }: KeptGlyphs): number {
  if (stays.length !== before.count) return 0;
  const cells = cellsByUse(before.uses);
  const isCell = tilesOf(cells === undefined ? undefined : after);
  let o = 0;
  for (let i = 0; i < stays.length; i++) {
    if (stays[i] !== 1 || cells?.[before.sources[i * 3]!] !== undefined) continue;
    // Cells that are painted again beside the mark; `survivors.ts` knows them.
    const shift = shifts.get(i) ?? NOT_MOVED;
    while (isCell(o) && !(isSame(before, i, after, o) && stands(before, i, after, o, shift))) o++;
    if (o >= after.count || !isSame(before, i, after, o)) return o;
    if (!stands(before, i, after, o, shift) && !isElastic(before, i, after, o, shift)) return o;
    o++;
  }
  return -1;
}

function tilesOf(glyphs: PageGlyphs | undefined): (i: number) => boolean {
  if (glyphs === undefined) return () => false;
  const tiles = tilesByUse(glyphs.uses);
  return (i) => i < glyphs.count && tiles[glyphs.sources[i * 3]!] === true;
}

function isSame(before: PageGlyphs, i: number, after: PageGlyphs, o: number): boolean {
  return before.codes[i] === after.codes[o] && before.unicode[i] === after.unicode[o];
}

/** Of a line that did not move. */
function isElastic(
  before: PageGlyphs,
  i: number,
  after: PageGlyphs,
  o: number,
  shift: typeof NOT_MOVED,
): boolean {
  if (shift !== NOT_MOVED) return false;
  const along = alongElastic(before, i, after, o) ?? Infinity;
  return along <= TOLERANCE + TOLERANCE_EM * before.sizes[i]!;
}

function stands(
  { quads: from, sizes }: PageGlyphs,
  i: number,
  { quads: to }: PageGlyphs,
  o: number,
  by: { readonly x: number; readonly y: number },
): boolean {
  const allowed = TOLERANCE + TOLERANCE_EM * sizes[i]!;
  for (let corner = 0; corner < 8; corner += 2) {
    const dx = from[i * 8 + corner]! + by.x - to[o * 8 + corner]!;
    const dy = from[i * 8 + corner + 1]! + by.y - to[o * 8 + corner + 1]!;
    if (!(Math.abs(dx) <= allowed && Math.abs(dy) <= allowed)) return false;
  }
  return true;
}
