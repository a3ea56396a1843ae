/** What each redaction took from a line, and how exactly the output tells its width. Filled while a page is burnt. */
import type { Font } from '../../font/font.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import type { Redaction } from '../../model/redaction.ts';
import type { PageWork } from '../pageWork.ts';
import type { Segment } from '../text/safe/segments.ts';
import { MEASURED, type Slack } from './slack.ts';

/** The longest word of a removed passage: what an attacker replaces by one name after the other. */
export interface GapWidth {
  readonly redaction: Redaction;
  readonly font: Font;
  readonly word: string;
  /** Display points. */
  readonly width: number;
  readonly slack: Slack;
}

/** Shorter ones are initials and particles. */
const WORD = /\p{L}{3,}/gu;
/** In em: how far baselines of one line differ. */
const SAME_LINE = 0.45;

/** A gap of a line that was set anew, for each redaction that took from it. */
export function noteGap(
  page: PageWork,
  { glyphs }: Segment,
  takers: readonly number[],
  slack: Slack,
): void {
  const { hits, takenBy } = page;
  for (const taker of takers) {
    const taken = glyphs.filter((i) => hits[i] === 1 && takenBy[i] === taker);
    note(page, taker, taken, slack);
  }
}

/** Every redaction that no line hides (mode `exact`, text that cannot be set anew). */
export function noteMeasured(page: PageWork): void {
  const noted = new Set(page.gapWidths.map(({ redaction }) => redaction));
  const taken = page.redactions.map((): number[] => []);
  for (const i of page.struckGlyphs()) taken[page.takenBy[i]!]?.push(i);
  for (const [taker, glyphs] of taken.entries()) {
    if (noted.has(page.redactions[taker]!)) continue;
    for (const line of linesOf(page.glyphs, glyphs)) note(page, taker, line, MEASURED);
  }
}

function note(page: PageWork, taker: number, glyphs: readonly number[], slack: Slack): void {
  const redaction = page.redactions[taker];
  // What publication takes (hidden layers, content off the page) belongs to no redaction.
  if (redaction === undefined) return;
  const { unicode, fontOf, quads } = page.glyphs;
  const { text, owners } = lettersOf(unicode, glyphs);
  let longest: RegExpMatchArray | undefined;
  for (const word of text.matchAll(WORD))
    if (word[0].length > (longest?.[0].length ?? 0)) longest = word;
  if (longest?.index === undefined) return;
  const own = new Set(owners.slice(longest.index, longest.index + longest[0].length));
  const first = owners[longest.index]!;
  const font = page.reading.fonts[fontOf[first]!];
  if (font === undefined) return;
  let width = 0;
  for (const i of own) width += advanceOf(quads, i);
  page.gapWidths.push({ redaction, font, word: longest[0], width, slack });
}

/** One unit a letter, and the glyph of each. */
function lettersOf(unicode: readonly string[], glyphs: readonly number[]) {
  let text = '';
  const owners: number[] = [];
  for (const i of glyphs) {
    for (const letter of unicode[i]!) {
      text += letter.length === 1 ? letter : ' ';
      owners.push(i);
    }
  }
  return { text, owners };
}

/** Along the lower edge of the glyph's box. */
function advanceOf(q: Float32Array, i: number): number {
  return Math.hypot(q[i * 8 + 6]! - q[i * 8 + 4]!, q[i * 8 + 7]! - q[i * 8 + 5]!);
}

/** In drawing order, parted where the baseline changes. */
function linesOf({ quads: q, sizes }: PageGlyphs, glyphs: readonly number[]): number[][] {
  const lines: number[][] = [];
  let last = -1;
  for (const i of glyphs) {
    if (last < 0 || offLine(q, last, i) > SAME_LINE * sizes[last]!) lines.push([]);
    lines.at(-1)!.push(i);
    last = i;
  }
  return lines;
}

/** Distance of a glyph's origin from the baseline of another. */
function offLine(q: Float32Array, line: number, i: number): number {
  const x = q[line * 8 + 4]!;
  const y = q[line * 8 + 5]!;
  const dx = q[line * 8 + 6]! - x;
  const dy = q[line * 8 + 7]! - y;
  const length = Math.hypot(dx, dy);
  const px = q[i * 8 + 4]! - x;
  const py = q[i * 8 + 5]! - y;
  return length > 0 ? Math.abs(px * dy - py * dx) / length : Math.abs(py);
}
