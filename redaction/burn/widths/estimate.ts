/**
 * For each redaction: how many of a list of Dutch surnames fit what the output tells of its width (docs/widths.md).
 * The attacker of the estimate knows everything but the name: the font, the words around it, the other names.
 */
import type { Font, FontChar } from '../../font/font.ts';
import type { WidthEstimate } from '../contract.ts';
import type { PageWork } from '../pageWork.ts';
import type { GapWidth } from './gapWidths.ts';
import { type LetterWidths, letterWidths, widthOf } from './letterWidths.ts';
import { DUTCH_SURNAMES } from './surnames.table.ts';

/** Of the removed texts that hold a word; the least of a redaction that has several gaps. */
export function estimateWidths(pages: readonly PageWork[]): WidthEstimate[] {
  const fonts = new FontNames(pages);
  const least = new Map<string, WidthEstimate>();
  for (const gap of pages.flatMap((page) => page.gapWidths)) {
    const { id, page } = gap.redaction;
    const { fitting, of } = fonts.fitting(gap);
    const before = least.get(id);
    if (before === undefined || fitting < before.fitting)
      least.set(id, { redaction: id, page, fitting, of });
  }
  return [...least.values()];
}

type Spelling = 'Name' | 'NAME' | 'name';

/** The names' widths in each font and spelling, ascending. */
class FontNames {
  private readonly chars = new Map<Font, Set<FontChar>>();
  private readonly letters = new Map<Font, LetterWidths>();
  private readonly sorted = new Map<string, Float64Array>();
  private readonly names = DUTCH_SURNAMES.split(' ');
  private readonly numbers = new Map<Font, number>();

  constructor(pages: readonly PageWork[]) {
    for (const page of pages) {
      for (const [font, { removed, kept }] of page.fontChars) {
        const all = this.chars.get(font) ?? new Set();
        for (const side of [removed, kept]) for (const char of side) all.add(char);
        this.chars.set(font, all);
      }
    }
  }

  fitting({ font, word, width, slack }: GapWidth): { fitting: number; of: number } {
    const own = widthOf(word, this.lettersOf(font));
    const scale = own > 0 ? width / own : 1;
    const widths = this.widthsOf(font, spellingOf(word));
    const from = countBelow(widths, own + slack.low / scale);
    return { fitting: countBelow(widths, own + slack.high / scale) - from, of: widths.length };
  }

  private lettersOf(font: Font): LetterWidths {
    const known = this.letters.get(font);
    if (known !== undefined) return known;
    const made = letterWidths(this.chars.get(font) ?? []);
    this.letters.set(font, made);
    return made;
  }

  private widthsOf(font: Font, spelling: Spelling): Float64Array {
    const number = this.numbers.get(font) ?? this.numbers.size;
    this.numbers.set(font, number);
    const key = `${number} ${spelling}`;
    const known = this.sorted.get(key);
    if (known !== undefined) return known;
    const letters = this.lettersOf(font);
    const made = Float64Array.from(this.names, (name) => widthOf(spelt(name, spelling), letters));
    this.sorted.set(key, made.sort());
    return made;
  }
}

function spellingOf(word: string): Spelling {
  if (word === word.toUpperCase()) return 'NAME';
  return word === word.toLowerCase() ? 'name' : 'Name';
}

function spelt(name: string, spelling: Spelling): string {
  if (spelling === 'Name') return name;
  return spelling === 'NAME' ? name.toUpperCase() : name.toLowerCase();
}

/** How many are below, in an ascending list. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
