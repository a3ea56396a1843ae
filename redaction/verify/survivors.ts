/**
 * Proof on the level of glyphs: the glyphs of the output page are those of the original page, in the same
 * order and place, minus what the redactions name, plus the labels on the marks. Anything else is a leak
 * or damage.
 */
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { Leak } from '../model/outcome.ts';
import { type Alignment, align, PagePair } from './alignment.ts';
import { Fate, fatesOf } from './fates.ts';
import { FontRenames } from './fontRenames.ts';
import { glyphBox, isAnnotation, isSpace } from './glyphPlaces.ts';
import { grow, type PageMarks, touchesAny } from './marks.ts';

export interface Survivors {
  readonly leaks: readonly Leak[];
  /** Fate of each original glyph. */
  readonly fates: Uint8Array;
  /** 1 for each glyph of the original that had to go, or that might and did. */
  readonly gone: Uint8Array;
  /** 1 for each glyph of the output that is a survivor at its place. */
  readonly explained: Uint8Array;
}

/** `fonts` learns which fonts have another name now. */
export function compareGlyphs(
  before: PageGlyphs,
  after: PageGlyphs,
  marks: PageMarks,
  fonts = new FontRenames(),
): Survivors {
  const fates = fatesOf(before, marks);
  const pair = new PagePair(before, after, fonts);
  const aligned = align(pair, fates, marks);
  const { matched } = aligned;
  const extras = withoutOtherCells(pair, withoutMovedLooks(pair, aligned, fates));
  const explained = new Uint8Array(after.count).fill(1);
  for (const o of extras) explained[o] = 0;
  const leaks: Leak[] = [];
  const remaining = countOf(fates, Fate.Goes, matched, 1);
  const lost = countOf(matched, 0, fates, Fate.Stays);
  const page = before.page;
  if (remaining > 0)
    leaks.push({ code: 'marked-glyph-remains', failureClass: 10, page, detail: `${remaining}` });
  if (lost > 0) leaks.push({ code: 'unmarked-glyph-lost', page, detail: `${lost}` });
  leaks.push(...labelLeaks(after, extras, marks));
  return { leaks, fates, gone: goneOf(fates, matched), explained };
}

/** An area cuts words elsewhere than the proof would: only what is no longer there was removed. */
function goneOf(fates: Uint8Array, matched: Uint8Array): Uint8Array {
  const gone = new Uint8Array(fates.length);
  for (let i = 0; i < fates.length; i++) {
    const fate = fates[i]!;
    if (fate === Fate.Goes || (fate === Fate.MayGo && matched[i] === 0)) gone[i] = 1;
  }
  return gone;
}

/** How many are `value` in the one and `other` in the other; the first is what few are. */
function countOf(rare: Uint8Array, value: number, usual: Uint8Array, other: number): number {
  let count = 0;
  for (let i = rare.indexOf(value); i >= 0; i = rare.indexOf(value, i + 1))
    if (usual[i] === other) count++;
  return count;
}

/**
 * What no mark touches of a struck annotation's appearance is drawn by the page from then on: such glyphs
 * stand later in the order, at their old place.
 */
function withoutMovedLooks(
  pair: PagePair,
  { matched, extras }: Alignment,
  fates: Uint8Array,
): number[] {
  const { before, after } = pair;
  if (!before.uses.some(({ kind }) => kind === 'annotation-appearance')) return [...extras];
  const looks = new Map<string, number[]>();
  for (let i = 0; i < before.count; i++) {
    if (!isAnnotation(before, i) || matched[i] !== 0) continue;
    const key = placeKey(before, i, 0, 0);
    const there = looks.get(key);
    if (there === undefined) looks.set(key, [i]);
    else there.push(i);
  }
  if (looks.size === 0) return [...extras];
  return extras.filter((o) => {
    const i = nearby(looks, after, o).find((k) => matched[k] === 0 && pair.isInPlace(k, o));
    if (i === undefined || fates[i] === Fate.Goes) return true;
    pair.noteFont(i, o);
    matched[i] = 1;
    return false;
  });
}

/** Where a path was cut its parts are painted one by one, each with the cells of its pattern. */
function withoutOtherCells(pair: PagePair, extras: readonly number[]): readonly number[] {
  if (!extras.some((o) => pair.isInTile(o))) return extras;
  const inCells: number[] = [];
  for (let i = 0; i < pair.before.count; i++) if (pair.isInCells(i)) inCells.push(i);
  return extras.filter((o) => !pair.isInTile(o) || !inCells.some((i) => pair.isInPlace(i, o)));
}

/** Code and place to a point, so that a form of ten thousand letters is not searched through for each. */
function placeKey(glyphs: PageGlyphs, i: number, dx: number, dy: number): string {
  const x = Math.round(glyphs.quads[i * 8 + 4] ?? 0) + dx;
  const y = Math.round(glyphs.quads[i * 8 + 5] ?? 0) + dy;
  return `${glyphs.codes[i]} ${x} ${y}`;
}

function nearby(places: ReadonlyMap<string, number[]>, glyphs: PageGlyphs, i: number): number[] {
  const found: number[] = [];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) found.push(...(places.get(placeKey(glyphs, i, dx, dy)) ?? []));
  }
  return found.sort((a, b) => a - b);
}

/** What was added must be a label, standing on a mark. */
function labelLeaks(after: PageGlyphs, extras: readonly number[], marks: PageMarks): Leak[] {
  if (extras.length === 0) return [];
  const ground = marks.reach.map((r) => grow(r, 1, 1));
  let text = '';
  let stray = 0;
  for (const o of extras) {
    // White space that moved along a line which runs off the page.
    if (isSpace(after.unicode[o]) && ((after.flags[o] ?? 0) & GlyphFlag.OffPage) !== 0) continue;
    text += (after.unicode[o] ?? '').trim();
    if (!touchesAny(glyphBox(after, o), ground)) stray++;
  }
  const labels = marks.labels.map((l) => l.replace(/\s/g, '')).filter((l) => l !== '');
  if (stray === 0 && composedOf(text, labels)) return [];
  return [{ code: 'unexpected-text', page: after.page, detail: `${extras.length}` }];
}

function composedOf(text: string, parts: readonly string[]): boolean {
  const reachable = new Uint8Array(text.length + 1);
  reachable[0] = 1;
  for (let i = 0; i < text.length; i++) {
    if (reachable[i] !== 1) continue;
    for (const part of parts) if (text.startsWith(part, i)) reachable[i + part.length] = 1;
  }
  return reachable[text.length] === 1;
}
