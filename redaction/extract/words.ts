/** A page's words without layout: what burning calls readable and what verification calls readable is one thing. */
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { releaseGlyphs } from './glyphArrays.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { GrowingText } from './growingText.ts';
import { interpretPage } from './interpreter.ts';

/** For pages that no redaction touches only the words matter. `without`: annotations whose looks do not count, by index. */
export function readWords(
  document: PdfDocument,
  page: PdfPage,
  without: ReadonlySet<number> = NONE,
): string {
  const text = new GlyphDevice(page.geometry);
  const { uses } = interpretPage(document, page, {
    show: (event) => text.show(event),
    enterUse: (event) =>
      (event.annotation === undefined || !without.has(event.annotation)) && text.enterUse(event),
  });
  const glyphs = text.lentGlyphs(uses);
  const { stays } = splitWords(glyphs);
  releaseGlyphs(glyphs);
  return stays;
}

const NONE: ReadonlySet<number> = new Set();

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
  const { count } = glyphs;
  const removed: string[] = [];
  for (let at = 0; at < count; ) {
    const struck = goes.indexOf(1, at);
    const run = struck < 0 ? count : struck;
    if (run > at) addLetters(glyphs, at, run, removed.length > 0);
    at = run < count ? endOfRun(glyphs, goes, run) : count;
    if (at > run) removed.push(runWithoutFragments(glyphs, run, at));
  }
  return { removed, stays: stays.take() };
}

/** What stays from one glyph to before another; `parted` by what went before them. */
function addLetters(glyphs: PageGlyphs, from: number, to: number, parted: boolean): void {
  if (parted || (from > 0 && standsApart(glyphs, from))) stays.add(' ');
  addLetter(glyphs, from);
  for (let i = from + 1; i < to; i++) {
    if (standsApart(glyphs, i)) stays.add(' ');
    addLetter(glyphs, i);
  }
}

function addLetter(glyphs: PageGlyphs, i: number): void {
  stays.add(letterOf(glyphs, i));
}

/** What a glyph adds to the text; a gap for what is not published. */
export function letterOf({ unicode, flags }: PageGlyphs, i: number): string {
  return (flags[i]! & GlyphFlag.HiddenLayer) === 0 ? (unicode[i] ?? '') : ' ';
}

/** The first glyph after a run of those that go; a blank between two of them belongs to it. */
function endOfRun({ unicode }: PageGlyphs, goes: Uint8Array, first: number): number {
  let end = first + 1;
  const isBlank = (i: number) => (unicode[i] ?? '').trim() === '';
  while (goes[end] === 1 || (goes[end + 1] === 1 && isBlank(end))) end++;
  return end;
}

/** A mark that touches the next letter takes it: one or two letters of a word that stays are not what was removed. */
function runWithoutFragments(glyphs: PageGlyphs, from: number, to: number): string {
  let text = textOfRun(glyphs, from, to);
  if (isMidWord(glyphs, from)) text = text.replace(FIRST_FRAGMENT, '');
  return isMidWord(glyphs, to) ? text.replace(LAST_FRAGMENT, '') : text;
}

const FIRST_FRAGMENT = /^\p{L}{1,2} +(?=\S)/u;
const LAST_FRAGMENT = /(?<=\S) +\p{L}{1,2}$/u;
const LETTER = /\p{L}/u;

/**
 * The same with the one or two letters that are missing of its words: where the width is hidden a mark is drawn up to an em
 * beside what it stands for.
 */
export function withMissingLetters(glyphs: PageGlyphs, goes: Uint8Array): Uint8Array {
  const whole = goes.slice();
  for (let i = goes.indexOf(1); i >= 0; i = goes.indexOf(1, i + 1)) {
    for (const at of missingOf(glyphs, i, -1)) whole[at] = 1;
    for (const at of missingOf(glyphs, i, 1)) whole[at] = 1;
  }
  return whole;
}

export const MOST_MISSING = 2;

/** From one letter to an end of its word; none where that is further. */
function missingOf(glyphs: PageGlyphs, from: number, step: 1 | -1): readonly number[] {
  const missing: number[] = [];
  const goesOn = (i: number) => isMidWord(glyphs, step > 0 ? i + 1 : i);
  let at = from;
  for (; goesOn(at) && missing.length <= MOST_MISSING; missing.push(at)) at += step;
  return missing.length > MOST_MISSING ? [] : missing;
}

/** A word goes on from the glyph before to this one. */
export function isMidWord(glyphs: PageGlyphs, i: number): boolean {
  if (i === 0 || i >= glyphs.count || standsApart(glyphs, i)) return false;
  return LETTER.test(glyphs.unicode[i - 1] ?? '') && LETTER.test(glyphs.unicode[i] ?? '');
}

export function textOfRun(glyphs: PageGlyphs, from: number, to: number): string {
  let text = glyphs.unicode[from] ?? '';
  for (let i = from + 1; i < to; i++)
    text += `${standsApart(glyphs, i) ? ' ' : ''}${glyphs.unicode[i] ?? ''}`;
  return text;
}

/** Further than a fifth of an em from where the glyph before it ends, or on another line. */
export function standsApart({ quads: q, sizes }: PageGlyphs, i: number): boolean {
  const k = i * 8;
  const reach = 0.2 * sizes[i]!;
  return Math.abs(q[k + 4]! - q[k - 2]!) > reach || Math.abs(q[k + 5]! - q[k - 1]!) > 2 * reach;
}
