import { type CffStructure, indexEntry } from './cffStructure.ts';
import { CFF_STANDARD_STRINGS } from './glyphOrder.table.ts';

let standardStrings: readonly string[] | undefined;

/** The string of a SID: standard ones first, then the font's own. */
export function cffString(cff: CffStructure, sid: number): string {
  standardStrings ??= CFF_STANDARD_STRINGS.split(' ');
  const standard = standardStrings[sid];
  if (standard !== undefined) return standard;
  const bytes = indexEntry(cff.view, cff.strings, sid - standardStrings.length);
  return bytes === undefined ? '' : String.fromCharCode(...bytes.subarray(0, 256));
}
