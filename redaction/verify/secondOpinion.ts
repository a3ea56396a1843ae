/** PDFium's opinion on touched pages: nothing but labels within the marks, no removed word elsewhere. */
import { GlyphBlocks } from '../extract/glyphBlocks.ts';
import { type Display, overlaps, type Rect } from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { Finding, Leak } from '../model/outcome.ts';
import { searchKey, searchTerms, wordsIn } from '../model/removedText.ts';
import type { SecretWords } from '../model/secretWords.ts';
import { isNear } from './glyphPlaces.ts';
import { grow, type PageMarks } from './marks.ts';
import type { SecondDocument } from './secondReader.ts';

/** Points. */
const NEIGHBOUR = 2;
/** Of a mark's height: letters of italics lean as far over what follows. */
const OVERHANG = 0.25;
/** Of a mark's short side: PDFium places letters of vertical writing beside where they are drawn, by more than a line. */
const COLUMNS = 2;
/** A code of two bytes: smaller ones are letters themselves, or marks that spell nothing. */
const WIDE_CODE = 0x100;
const MARKS = /[\p{P}\p{S}]/u;

/** What our own reader saw on the page, and which glyphs of it are survivors at their place. */
export interface SeenPage {
  readonly after: PageGlyphs;
  readonly explained: Uint8Array;
  /** Where glyphs paint beyond their cells (`glyphInk.ts`). */
  readonly ink: ReadonlyMap<number, Rect<Display>>;
}

/** An output page as PDFium reads it. */
export interface MarkedText {
  readonly marks: PageMarks;
  readonly bands: readonly Rect<Display>[];
  readonly text: string;
  /** What stands within each of the bands. */
  readonly within: readonly string[];
}

/**
 * To be asked of all pages before any is drawn: PDFium measures letters of fonts that are not embedded as the last letter
 * that it drew left its own font.
 */
export function readMarked(after: SecondDocument, marks: PageMarks): MarkedText {
  const bands = marks.drawn.map(core);
  return { marks, bands, ...after.read(marks.page, bands) };
}

/** Nothing but labels and survivors stands within the marks of an output page. */
export function opinionOnMarks({ marks, bands, within }: MarkedText, own: SeenPage): Leak[] {
  const leaks: Leak[] = [];
  let blocks: GlyphBlocks | undefined;
  within.forEach((found, i) => {
    const band = bands[i];
    const labels = marks.labels.join('');
    // Of a label PDFium reads the letters whose middle lies in the band: not its points.
    if (band === undefined || onlyLabels(found, marks.labels) || standsThere(found, labels)) return;
    blocks ??= new GlyphBlocks(own.after);
    if (!standsThere(found, expectedIn(band, marks.drawn[i]!, own, blocks) + labels))
      leaks.push({ code: 'second-reader-sees-text-in-mark', failureClass: 1, page: marks.page });
  });
  return leaks;
}

/** A page of the output as PDFium and as our own reader have it. */
export interface SeenWords {
  readonly theirs: string;
  readonly ours: string;
  /** What was removed from this page. */
  readonly removed: readonly string[];
}

/**
 * Words removed from a page that PDFium finds there on the output and our reader does not. What our reader finds is
 * proved glyph by glyph (`survivors.ts`): the rest of a word that an area mark cut may equal a removed one. What was
 * removed from other pages alone nobody asked to go from this one, and PDFium joins the letters of a scan's text
 * otherwise: a person is told where PDFium alone can read such a word (class 72).
 */
export function opinionOnWords(
  { before }: { readonly before: SecondDocument },
  seen: ReadonlyMap<number, SeenWords>,
  secret: SecretWords,
): { readonly leaks: readonly Leak[]; readonly findings: readonly Finding[] } {
  const candidates = new Set(secret.candidates);
  const leaks: Leak[] = [];
  const findings: Finding[] = [];
  for (const [page, { theirs, ours, removed }] of seen) {
    if (countTerms(theirs, candidates) === 0) continue;
    const here = new Set(searchTerms(removed, []));
    const wanted = new Set(secret.terms.filter((term) => here.has(term)));
    const others = new Set(secret.terms.filter((term) => !here.has(term)));
    if (countTerms(theirs, others) > countTerms(ours, others))
      findings.push({ code: 'second-reader-sees-word-of-other-page', severity: 'warning', page });
    const count = countTerms(theirs, wanted);
    if (count <= countTerms(ours, wanted)) continue;
    // Words that PDFium joins otherwise than our reader: what counts is that there are fewer than before.
    const was = before.read(page, []).text;
    const more = [...wanted].filter((term) => countTerm(theirs, term) > countTerm(ours, term));
    if (countTerms(was, wanted) <= count && !wentAmidOthers(was, theirs, removed, more))
      leaks.push({ code: 'second-reader-sees-removed-word', failureClass: 10, page });
  }
  return { leaks, findings };
}

/** The middle of the mark: neighbouring lines and letters that only brush its edge do not count. */
function core(r: Rect<Display>): Rect<Display> {
  const [w, h] = [r.x1 - r.x0, r.y1 - r.y0];
  const upright = h > 2.5 * w;
  const [mx, my] = upright ? [0.42 * w, 0.12 * h] : [Math.min(0.12 * w, 1.5), 0.42 * h];
  return { x0: r.x0 + mx, y0: r.y0 + my, x1: r.x1 - mx, y1: r.y1 - my };
}

function onlyLabels(text: string, labels: readonly string[]): boolean {
  const rest = text.replace(/[\s\ufffe\p{Cc}]+/gu, '');
  if (rest === '') return true;
  return labels.some((l) => {
    const label = l.replace(/\s/g, '');
    return label !== '' && (label.includes(rest) || rest.split(label).join('') === '');
  });
}

/**
 * Survivors may stand in a mark: a watermark across the line, words that moved where the width is hidden. A
 * neighbour whose box ends at the band is allowed for.
 */
function expectedIn(
  band: Rect<Display>,
  mark: Rect<Display>,
  { after, explained, ink }: SeenPage,
  blocks: GlyphBlocks,
): string {
  const place = beside(band, mark);
  const near = [place] as const;
  const far = COLUMNS * Math.min(mark.x1 - mark.x0, mark.y1 - mark.y0);
  const column = grow(place, far, far);
  let expected = '';
  blocks.visitNear(column, (i) => {
    if (explained[i] !== 1) return;
    const isVertical = (after.flags[i]! & GlyphFlag.Vertical) !== 0;
    if (isNear(after, i, isVertical ? [column] : near)) expected += readingsOf(after, i);
  });
  for (const [i, box] of ink)
    if (explained[i] === 1 && overlaps(box, place)) expected += readingsOf(after, i);
  return expected;
}

function beside(band: Rect<Display>, { x0, y0, x1, y1 }: Rect<Display>): Rect<Display> {
  const [w, h] = [x1 - x0, y1 - y0];
  const far = Math.max(NEIGHBOUR, OVERHANG * Math.min(w, h));
  return h > 2.5 * w ? grow(band, NEIGHBOUR, far) : grow(band, far, NEIGHBOUR);
}

/** PDFium gives the code of a glyph to which its font gives no text, where our reader knows the glyph by its name. */
function readingsOf({ unicode, codes }: PageGlyphs, i: number): string {
  const code = codes[i]!;
  const asCode = String.fromCodePoint(code & 0xffff);
  if (unicode[i] === '') return UNNAMED + asCode;
  const tellsNothing = code >= WIDE_CODE || MARKS.test(asCode);
  return tellsNothing ? unicode[i] + asCode : unicode[i]!;
}

/** A glyph of which no text is known: PDFium may give it a character for private use, or its code for one, which tells nothing either. */
const UNNAMED = '\ue000';
const PRIVATE = /\p{Co}/gu;

/** A hyphen at the end of a line, as PDFium writes it: whatever it belongs to, it tells nothing. */
const LINE_END_HYPHENS = ['\u0002', '\ufffe'] as const;

function standsThere(text: string, expected: string): boolean {
  const available = new Set(searchKey(expected));
  let letters = text;
  for (const hyphen of LINE_END_HYPHENS) letters = letters.replaceAll(hyphen, '');
  const told = available.has(UNNAMED) ? letters.replace(PRIVATE, '') : letters;
  return [...searchKey(told)].every((c) => available.has(c));
}

function countTerms(text: string, terms: ReadonlySet<string>): number {
  let count = 0;
  for (const word of wordsIn(text)) if (terms.has(searchKey(word))) count++;
  return count;
}

function countTerm(text: string, term: string): number {
  return countTerms(text, new Set([term]));
}

/** What went stood for PDFium within longer words, as a formula's letters with their index: within whatever it reads, so many fewer are left as were removed. */
function wentAmidOthers(
  before: string,
  after: string,
  removed: readonly string[],
  terms: readonly string[],
): boolean {
  const [was, is] = [searchKey(before), searchKey(after)];
  const asRemoved = removed.join(' ');
  return terms.every((term) => {
    const gone = countTerm(asRemoved, term);
    return gone > 0 && was.split(term).length - is.split(term).length >= gone;
  });
}
