/**
 * Appearances that say nothing but what the page says at the same place: of a form that was flattened and kept its
 * widgets. Viewers show one of the two; drawn by the page as well, the text would stand there twice.
 */
import { TwinGrid } from '../extract/duplicates.ts';
import { outermostAnnotation } from '../extract/uses.ts';
import type { PageGlyphs } from '../model/glyph.ts';

/** Indices in Annots. A look without text repeats nothing. */
export function repeatedLooks(glyphs: PageGlyphs): Set<number> {
  const owners = new Map<number, number[]>();
  const grid = new TwinGrid(glyphs);
  for (let i = 0; i < glyphs.count; i++) {
    if (glyphs.unicode[i] === ' ') continue;
    const owner = outermostAnnotation(glyphs.uses, glyphs.sources[i * 3]!);
    if (owner === undefined) grid.add(i);
    else if (owners.has(owner)) owners.get(owner)!.push(i);
    else owners.set(owner, [i]);
  }
  const repeated = new Set<number>();
  for (const [owner, own] of owners) {
    if (own.every((i) => grid.earlierTwin(i) >= 0)) repeated.add(owner);
  }
  return repeated;
}
