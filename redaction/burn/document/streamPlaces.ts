/**
 * Under which keys a stream may hang (design rule 9). A key of the standard in a dictionary that has none such (Contents of a
 * font) leads to what no viewer looks at: an earlier content of the page, for instance.
 */
import {
  key,
  type PDFDict,
  PDFName,
  type PDFObject,
  type PDFRawStream,
  PDFRef,
} from '../../pdf/objects.ts';
import { type KeySet, keySet } from './allowList.ts';
import type { Place } from './sweepPlace.ts';

/** Categories of resources that are streams. */
const CATEGORIES = keySet('Pattern', 'Shading', 'CharProcs');
const X_OBJECT = key('XObject');
/** Of another kind no viewer draws anything (8.8). */
const DRAWINGS = keySet('Form', 'Image', 'PS');
const SUBTYPE = key('Subtype');
const LOOKS = keySet('N', 'R', 'D');
const ICONS = keySet('I', 'RI', 'IX');
const AP = key('AP');
const MK = key('MK');
const CONTENTS = key('Contents');
const TYPE = key('Type');
const PAGE = key('Page');

/** In whatever dictionary. */
const ANYWHERE = keySet(
  [
    'FontFile',
    'FontFile2',
    'FontFile3',
    'CIDSet',
    'ToUnicode',
    'Encoding',
    'CIDToGIDMap',
    'UseCMap',
  ],
  ['SMask', 'Mask', 'G', 'JBIG2Globals', 'Shading', 'DestOutputProfile', 'Metadata', 'Stm', 'Obj'],
  ['V', 'DV', 'RV'],
);
const FUNCTIONS = keySet('Function', 'Functions', 'TR', 'TR2', 'BG', 'BG2', 'UCR', 'UCR2');
const FUNCTION_TYPE = key('FunctionType');
/** Masks have none themselves (Table 143, 8.9.6.3). */
const MASKS = keySet('SMask', 'Mask');

export type Streams = 'none' | 'functions' | 'drawings' | 'any';

/** What may hang under `name` of the dictionary that stands at `at`. */
export function streamsUnder(at: Place, name: PDFName, dict: PDFDict): Streams {
  if (at.ownNames) {
    if (at.key !== undefined && LOOKS.has(at.key)) return at.streams;
    if (at.key === X_OBJECT) return 'drawings';
    return at.key !== undefined && CATEGORIES.has(at.key) ? 'any' : 'none';
  }
  if (FUNCTIONS.has(name)) return 'functions';
  if (name === CONTENTS) return dict.get(TYPE) === PAGE ? 'any' : 'none';
  if (at.key === AP && LOOKS.has(name)) return 'any';
  if (at.key === MK && ICONS.has(name)) return 'any';
  if (MASKS.has(name) && at.key !== undefined && MASKS.has(at.key)) return 'none';
  return ANYWHERE.has(name) ? 'any' : 'none';
}

const SPACES = keySet('Indexed', 'I', 'Separation', 'DeviceN');

/** In an array: the colours of a palette and the function of an ink are its fourth (8.6.6.3–5). */
export function streamsInArray(first: PDFObject | undefined, index: number, at: Place): Streams {
  return first instanceof PDFName && SPACES.has(first) && index === 3 ? 'any' : at.streams;
}

export function mayStand({ dict }: PDFRawStream, streams: Streams): boolean {
  if (streams === 'functions') return dict.has(FUNCTION_TYPE);
  const subtype = dict.get(SUBTYPE);
  // An indirect one is left to those who read it.
  return (
    streams === 'any' ||
    (streams === 'drawings' && (subtype instanceof PDFRef || isIn(subtype, DRAWINGS)))
  );
}

function isIn(name: PDFObject | undefined, names: KeySet): boolean {
  return name instanceof PDFName && names.has(name);
}
