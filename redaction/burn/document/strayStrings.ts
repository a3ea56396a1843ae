/** The last rule for strings: known keys alone, and no removed text under them. */
import { isCollection } from '../../model/characterCollections.ts';
import { isNeutralText, NEUTRAL } from '../../model/neutralText.ts';
import { key, PDFHexString, type PDFName, type PDFObject, PDFString } from '../../pdf/objects.ts';
import { NEEDLESS_KEYS, STRING_KEYS, TECHNICAL_KEYS } from './documentKeys.table.ts';
import type { HiddenText } from './hiddenText.ts';
import { plainLanguage } from './language.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

const LANG = key('Lang');

/** A character collection of a producer's own (9.7.3) becomes the one that means nothing. */
const COLLECTION = new Map<PDFName, PDFObject>([
  [key('Registry'), PDFString.of('Adobe')],
  [key('Ordering'), PDFString.of('Identity')],
]);

export class StrayStrings {
  /** False only under a mutation test. */
  readonly strict: boolean;
  private readonly hidden: HiddenText;
  private readonly tally: RemovalTally;

  constructor(context: Scrubbing, hidden: HiddenText, tally: RemovalTally) {
    this.strict = enabled(context, 'stray-strings');
    this.hidden = hidden;
    this.tally = tally;
  }

  /** What may stand under the key: the string, `[gelakt]`, or nothing. */
  clean(value: PDFString | PDFHexString, under: PDFName | undefined): PDFObject | undefined {
    if (!this.strict) return value;
    if (under === undefined || !STRING_KEYS.has(under)) {
      this.tally.add('private-data');
      return undefined;
    }
    if (under === LANG) return this.language(value);
    if (TECHNICAL_KEYS.has(under) || !this.holds(value)) return value;
    const collection = COLLECTION.get(under);
    if (collection !== undefined && isCollection(value.decodeText())) return value;
    this.tally.add('private-data');
    if (collection !== undefined) return collection;
    return NEEDLESS_KEYS.has(under) ? undefined : PDFHexString.fromText(NEUTRAL.removed);
  }

  /** A tag may say a language, not a message. */
  private language(value: PDFString | PDFHexString): PDFObject | undefined {
    const language = plainLanguage(value);
    if (language === value.decodeText().trim()) return value;
    this.tally.add('private-data');
    return language === undefined ? undefined : PDFString.of(language);
  }

  holds(value: PDFString | PDFHexString): boolean {
    return this.hidden.in(value) && !isNeutralText(value.decodeText());
  }
}

export function isString(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
