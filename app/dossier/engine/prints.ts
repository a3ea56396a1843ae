/**
 * Prints by which a decided passage is found again in a changed file. The file itself is not copied and no text is
 * kept, so a print holds 12 bits of the passage's own text under the dossier's salt: enough with the surroundings
 * (16 bits each, text that is published anyway) to tell passages apart, too little to tell a number from them.
 */
import type { EntityType } from '../../../redaction/model/detection.ts';
import type { TextRange } from '../../../redaction/model/pageText.ts';
import { type Pages, surroundings } from './measure.ts';

export interface Print {
  /** Of a passage or a mark. */
  readonly subject: string;
  readonly page: number;
  readonly type: EntityType;
  /** 12 bits of the text, 16 of what stands before and after. */
  readonly text: number;
  readonly before: number;
  readonly after: number;
}

export interface DocumentPrints {
  readonly passages: readonly Print[];
  /** 16 bits of each page's text, in order; 0 for a page without text. */
  readonly pages: readonly number[];
}

const REACH = 30;
const TEXT_BITS = 12;
const BITS = 16;

export function printOf(
  subject: string,
  type: EntityType,
  ranges: readonly TextRange[],
  pages: Pages,
  salt: string,
): Print {
  const text = ranges.map(({ page, start, end }) => pages(page).text.text.slice(start, end));
  const { before, after } = surroundings(ranges, pages, REACH);
  return {
    subject,
    page: ranges[0]?.page ?? 0,
    type,
    text: textBits(text.join(''), salt),
    before: bitsOf(before, salt, BITS),
    after: bitsOf(after, salt, BITS),
  };
}

export function textBits(text: string, salt: string): number {
  return bitsOf(text, salt, TEXT_BITS);
}

export function pagePrint(text: string, salt: string): number {
  return text.trim() === '' ? 0 : bitsOf(text, salt, BITS) || 1;
}

/**
 * FNV-1a over UTF-16 units (Fowler, Noll, Vo), stirred (MurmurHash3's finaliser), the top bits. White space does
 * not count: line ends move when a page is set anew.
 */
function bitsOf(text: string, salt: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (const part of [salt, text]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      if (unit > 0x20 && unit !== 0xa0) hash = Math.imul(hash ^ unit, 0x01000193);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - bits);
}
