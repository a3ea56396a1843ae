/** A page's words without layout: what burning calls readable and what verification calls readable is one thing. */
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { releaseGlyphs } from './glyphArrays.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { GrowingText } from './growingText.ts';
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

const stays = new GrowingText();

/**
 * The page's text in drawing order, words parted where glyphs stand apart; `goes` is 1 for each glyph that goes. Words
 * that a producer draws in an odd order are not whole here; then fewer words count as visible, and more is searched
 * for. Layers that are off and looks that an annotation does not have now are not published: nobody can read them.
 */
export function splitWords(
  glyphs: PageGlyphs,
  goes: Uint8Array = new Uint8Array(glyphs.count),
): SplitWords {
  const { unicode, count, flags } = glyphs;
  const removed: string[] = [];
  let run: string | undefined;
  for (let i = 0; i < count; i++) {
    const letter = unicode[i] ?? '';
    const apart = i > 0 && standsApart(glyphs, i);
    if (goes[i] === 1 || (run !== undefined && goesNext(goes, i) && letter.trim() === '')) {
      run = run === undefined ? letter : `${run}${apart ? ' ' : ''}${letter}`;
      continue;
    }
    if (run !== undefined) removed.push(run);
    if (apart || run !== undefined) stays.add(' ');
    run = undefined;
    stays.add((flags[i]! & GlyphFlag.HiddenLayer) === 0 ? letter : ' ');
  }
  if (run !== undefined) removed.push(run);
  return { removed, stays: stays.take() };
}

function goesNext(goes: Uint8Array, i: number): boolean {
  return i + 1 < goes.length && goes[i + 1] === 1;
}

/** Further than a fifth of an em from where the glyph before it ends, or on another line. */
function standsApart({ quads: q, sizes }: PageGlyphs, i: number): boolean {
  const k = i * 8;
  const reach = 0.2 * sizes[i]!;
  return Math.abs(q[k + 4]! - q[k - 2]!) > reach || Math.abs(q[k + 5]! - q[k - 1]!) > 2 * reach;
}
