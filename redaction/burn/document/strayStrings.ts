/** The last rule for strings: known keys alone, and no removed text under them. */
import { isNeutralText, NEUTRAL } from '../../model/neutralText.ts';
import { key, PDFHexString, type PDFName, type PDFObject, PDFString } from '../../pdf/objects.ts';
import { STRING_KEYS, TECHNICAL_KEYS } from './documentKeys.table.ts';
import type { HiddenText } from './hiddenText.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

const URI = key('URI');

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
    if (TECHNICAL_KEYS.has(under) || !this.holds(value)) return value;
    this.tally.add('private-data');
    return under === URI ? undefined : PDFHexString.fromText(NEUTRAL.removed);
  }

  holds(value: PDFString | PDFHexString): boolean {
    return this.hidden.in(value) && !isNeutralText(value.decodeText());
  }
}

export function isString(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
