import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';
import { TwinGrid } from '../duplicates.ts';
import { layerOf } from './groups.ts';

/**
 * For each glyph that repeats an earlier one (bold by double strike): the glyph whose character it
 * shares, else -1. A repetition without a twin in the same layer keeps a character of its own.
 * Undefined when nothing repeats.
 */
export function twinsOf(glyphs: PageGlyphs): Int32Array | undefined {
  if (!hasDuplicates(glyphs)) return undefined;
  const twins = new Int32Array(glyphs.count).fill(-1);
  const grid = new TwinGrid(glyphs);
  for (let i = 0; i < glyphs.count; i++) {
    const twin = isDuplicate(glyphs, i) ? grid.earlierTwin(i) : -1;
    if (twin >= 0 && sameLayer(glyphs, i, twin)) twins[i] = twin;
    else grid.add(i);
  }
  return twins;
}

function hasDuplicates(glyphs: PageGlyphs): boolean {
  for (let i = 0; i < glyphs.count; i++) if (isDuplicate(glyphs, i)) return true;
  return false;
}

function isDuplicate(glyphs: PageGlyphs, i: number): boolean {
  return ((glyphs.flags[i] ?? 0) & GlyphFlag.Duplicate) !== 0;
}

function sameLayer(glyphs: PageGlyphs, a: number, b: number): boolean {
  return layerOf(glyphs.flags[a] ?? 0) === layerOf(glyphs.flags[b] ?? 0);
}
