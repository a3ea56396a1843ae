/**
 * The last rule for names: outside of dictionaries whose keys a producer chooses, keys and names of the standard alone
 * stay (failure classes 36 and 60). Anything else is read by no viewer, and might be what was removed.
 */
import { isKnownName } from '../../model/ownNames.ts';
import { key, type PDFName } from '../../pdf/objects.ts';
import type { OwnNames } from '../ownNames/ownNames.ts';
import { keySet } from './allowList.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

/** Values that name an own key elsewhere: looks of annotations. */
const NAMED_VALUES = keySet('AS', 'V', 'DV');
/** Names of glyphs, which the font's program knows too. */
const DIFFERENCES = key('Differences');
const FONT_NAMES = keySet('BaseFont', 'FontName');
/** Values that are names of a producer's own: structure types, classes and owners, character maps, fonts. */
const OWN_VALUES = keySet(
  'BaseFont',
  'FontName',
  'AS',
  'V',
  'DV',
  'S',
  'C',
  'O',
  'Encoding',
  'CMapName',
  'UseCMap',
  'Filter',
  'ToUnicode',
  'ColorSpace',
);
/** Arrays of names of the standard. */
const LISTS = keySet('Intent', 'BM', 'LE', 'Category', 'Enforce');

/** What names inks: the place in a colour space (sweepPlace.ts), and a key (Table 72). */
const INKS = keySet('Separation', 'DeviceN', 'Components');

export class StrayNames {
  private readonly names: OwnNames | undefined;
  private readonly tally: RemovalTally;
  private readonly strict: boolean;
  /** Names are pooled. */
  private readonly foreign = new Map<PDFName, boolean>();

  constructor(context: Scrubbing, names: OwnNames | undefined, tally: RemovalTally) {
    this.names = names;
    this.tally = tally;
    this.strict = enabled(context, 'stray-names');
  }

  /** Must the entry go? For keys that the standard defines. */
  isStrayKey(name: PDFName): boolean {
    return this.counted(this.tells(name) || (this.strict && this.isForeign(name)));
  }

  /** What stands for a name that is the value of a key: the name, a neutral one, or nothing. */
  value(name: PDFName, under: PDFName): PDFName | undefined {
    if (!this.tells(name)) {
      const stray = this.strict && !OWN_VALUES.has(under) && this.isForeign(name);
      return this.counted(stray) ? undefined : name;
    }
    return this.telling(name, under);
  }

  /** The same in an array, which may hold names of glyphs, inks and colour spaces. */
  element(name: PDFName, under: PDFName | undefined): PDFName | undefined {
    // A colour space without one of its inks paints nothing; those that tell have another name (colorants.ts).
    if (under !== undefined && INKS.has(under)) return name;
    if (under === DIFFERENCES) return this.names?.ofGlyph(name) ?? name;
    if (this.tells(name)) return this.telling(name, under);
    const stray = this.strict && under !== undefined && LISTS.has(under) && this.isForeign(name);
    return this.counted(stray) ? undefined : name;
  }

  private telling(name: PDFName, under: PDFName | undefined): PDFName | undefined {
    if (under !== undefined && FONT_NAMES.has(under)) return name;
    this.counted(true);
    return under !== undefined && NAMED_VALUES.has(under) ? this.names?.ofKey(name) : undefined;
  }

  private tells(name: PDFName): boolean {
    return this.names?.keyTells(name) === true;
  }

  private isForeign(name: PDFName): boolean {
    let answer = this.foreign.get(name);
    if (answer === undefined) {
      answer = !isKnownName(name.decodeText());
      this.foreign.set(name, answer);
    }
    return answer;
  }

  private counted(goes: boolean): boolean {
    if (goes) this.tally.add('private-data');
    return goes;
  }
}
