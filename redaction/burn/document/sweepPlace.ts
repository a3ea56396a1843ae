/** Where an object of the last walk stands: what its keys are, and who may name it. */
import { key, type PDFDict, PDFName, type PDFObject } from '../../pdf/objects.ts';
import { keySet } from './allowList.ts';
import { OWN_NAME_KEYS } from './documentKeys.table.ts';
import { type Streams, streamsUnder } from './streamPlaces.ts';

export interface Place {
  readonly key: PDFName | undefined;
  /** The entries' names are the producer's own (resource names): not keys of the standard. */
  readonly ownNames: boolean;
  /** Names by which content calls a resource (7.8.3). */
  readonly called: boolean;
  /** Which streams may stand here. */
  readonly streams: Streams;
}

const RESOURCES = key('Resources');
const DEFAULTS = key('DR');
/** The categories of a resource dictionary (Table 34). */
const CALLED = keySet(
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
);
export const ICC_BASED = key('ICCBased');

export const TOP: Place = { key: undefined, ownNames: false, called: false, streams: 'none' };
export const PROFILE: Place = { ...TOP, key: ICC_BASED, streams: 'any' };

/** Under a key of the dictionary that stands at `at`. */
export function placeUnder(at: Place, name: PDFName, dict: PDFDict): Place {
  const inResources = at.key === RESOURCES || at.key === DEFAULTS;
  const category = CALLED.has(name);
  const ownNames = !at.ownNames && OWN_NAME_KEYS.has(name) && (inResources || !category);
  const streams = streamsUnder(at, name, dict);
  return { key: name, ownNames, called: ownNames && category, streams };
}

const INK_SPACES = keySet('Separation', 'DeviceN');

/** The names of inks in the array of a colour space (8.6.6.4–5); undefined for what stands elsewhere. */
export function placeOfInks(first: PDFObject, index: number): Place | undefined {
  if (index !== 1 || !(first instanceof PDFName) || !INK_SPACES.has(first)) return undefined;
  return { ...TOP, key: first };
}

/** What stands in an array under a key has keys of the standard. */
export function inArray(at: Place): Place {
  return at.ownNames ? { ...TOP, key: at.key, streams: at.streams } : at;
}
