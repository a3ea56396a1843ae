import type { Redaction, TextTarget } from '../model/redaction.ts';
import { pieceRects } from './pieceRects.ts';
import type { ResolvablePage } from './resolve.ts';

/**
 * Text redactions that share a glyph become one: the first keeps its origin and passage, the grounds of
 * both stand on the mark. Area redactions stay apart. The result is ordered by page and place.
 */
export function mergeOverlapping(
  redactions: readonly Redaction[],
  pages: (page: number) => ResolvablePage,
): Redaction[] {
  const owners = new Map<string, number>();
  const merged: (Redaction | undefined)[] = [];
  for (const redaction of redactions) {
    if (redaction.target.kind === 'area') {
      merged.push(redaction);
      continue;
    }
    const found = new Set<number>();
    for (const g of redaction.target.glyphs) {
      const owner = owners.get(`${redaction.page}:${g}`);
      if (owner !== undefined) found.add(owner);
    }
    const [into, ...others] = [...found].sort((a, b) => a - b);
    const at = into ?? merged.length;
    let whole = redaction;
    for (const other of into === undefined ? [] : [into, ...others]) {
      whole = join(merged[other] ?? whole, whole, pages);
      merged[other] = undefined;
    }
    merged[at] = whole;
    const { target } = whole;
    if (target.kind === 'text') for (const g of target.glyphs) owners.set(`${whole.page}:${g}`, at);
  }
  return merged.filter((r) => r !== undefined).sort(byPlace);
}

function join(
  first: Redaction,
  second: Redaction,
  pages: (page: number) => ResolvablePage,
): Redaction {
  if (first.target.kind !== 'text' || second.target.kind !== 'text') return first;
  const glyphs = [...new Set([...first.target.glyphs, ...second.target.glyphs])];
  glyphs.sort((a, b) => a - b);
  const rects = pieceRects(pages(first.page).glyphs, glyphs);
  const target: TextTarget = { kind: 'text', glyphs, rects };
  const grounds = [...new Set([...first.grounds, ...second.grounds])];
  return { ...first, target, grounds };
}

function byPlace(a: Redaction, b: Redaction): number {
  const [p, q] = [a.target.rects[0], b.target.rects[0]];
  return a.page - b.page || (p?.y0 ?? 0) - (q?.y0 ?? 0) || (p?.x0 ?? 0) - (q?.x0 ?? 0);
}
