/** A page's words without layout: what burning calls readable and what verification calls readable is one thing. */
import type { PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { releaseGlyphs } from './glyphArrays.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { interpretPage } from './interpreter.ts';

/** For pages that no redaction touches only the words matter. */
export function readWords(document: PdfDocument, page: PdfPage): string {
  const text = new GlyphDevice(page.geometry);
  const { uses } = interpretPage(document, page, {
    show: (event) => text.show(event),
    enterUse: (event) => text.enterUse(event),
  });
  const glyphs = text.lentGlyphs(uses);
  const { stays } = splitWords(glyphs);
  releaseGlyphs(glyphs);
  return stays;
}

export interface SplitWords {
  /** Runs of glyphs that go, each a text. */
  readonly removed: readonly string[];
  /** What stays, cut where something goes. */
  readonly stays: string;
}

/**
 * The page's text in drawing order, words parted where glyphs stand apart. Words that a producer draws in an
 * odd order are not whole here; then fewer words count as visible, and more is searched for.
 */
export function splitWords(glyphs: PageGlyphs, goes?: (glyph: number) => boolean): SplitWords {
  const removed: string[] = [];
  // Joined at the end: a string that grows by letters is kept as a tree of as many parts.
  const stays: string[] = [];
  let run: string[] | undefined;
  for (let i = 0; i < glyphs.count; i++) {
    const unicode = glyphs.unicode[i] ?? '';
    const apart = i > 0 && standsApart(glyphs, i);
    if (goes?.(i) === true || (run !== undefined && unicode.trim() === '' && goes?.(i + 1))) {
      if (run !== undefined && apart) run.push(' ');
      run ??= [];
      run.push(unicode);
      continue;
    }
    if (run !== undefined) {
      removed.push(run.join(''));
      run = undefined;
      stays.push(' ');
    } else if (apart) stays.push(' ');
    stays.push(unicode);
  }
  if (run !== undefined) removed.push(run.join(''));
  return { removed, stays: stays.join('') };
}

/** Further than a fifth of an em from where the glyph before it ends, or on another line. */
function standsApart(glyphs: PageGlyphs, i: number): boolean {
  const q = glyphs.quads;
  const [ex, ey] = [q[i * 8 - 2] ?? 0, q[i * 8 - 1] ?? 0];
  const [sx, sy] = [q[i * 8 + 4] ?? 0, q[i * 8 + 5] ?? 0];
  const reach = 0.2 * (glyphs.sizes[i] ?? 10);
  return Math.abs(sx - ex) > reach || Math.abs(sy - ey) > 2 * reach;
}
