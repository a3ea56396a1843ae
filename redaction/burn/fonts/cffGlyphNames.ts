import { cffString } from '../../font/program/cffString.ts';
import type { CffStructure } from '../../font/program/cffStructure.ts';

/** The glyph of that name; undefined in CID-keyed fonts. */
export function glyphNamed(cff: CffStructure, name: string): number | undefined {
  if (cff.cidKeyed || name === '') return undefined;
  const glyph = cff.charset.findIndex((sid) => cffString(cff, sid) === name);
  return glyph < 0 ? undefined : glyph;
}
