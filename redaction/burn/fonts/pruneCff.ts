import { readCffDict } from '../../font/program/cffDict.ts';
import type { CffStructure } from '../../font/program/cffStructure.ts';
import { pruneCffEncoding } from './cffEncodingWriter.ts';
import { type CffGlyphs, writeCff } from './cffLayout.ts';
import { cffNeeds } from './cffSubroutineUse.ts';
import { indexEntries } from './cffWriter.ts';
import type { PrunedProgram } from './pruneSfnt.ts';

const STANDARD_STRINGS = 391;
const ENDCHAR = 14;
const RETURN = 11;

/**
 * Removes glyphs altogether: from CharStrings, charset, FDSelect and encoding. For programs whose glyphs
 * are found by name or CID. Throws RangeError where the program cannot be followed.
 */
export function deleteCffGlyphs(cff: CffStructure, removed: ReadonlySet<number>): PrunedProgram {
  const { gone, subroutines } = whatGoes(cff, removed);
  const left: number[] = [];
  for (let glyph = 0; glyph < cff.charStrings.count; glyph++) {
    if (!gone.has(glyph)) left.push(glyph);
  }
  const charStrings = indexEntries(cff.view, cff.charStrings);
  const glyphs: CffGlyphs = {
    charStrings: left.map((glyph) => charStrings[glyph]!),
    charset: left.map((glyph) => cff.charset[glyph] ?? 0),
    fontOfGlyph: cff.fontOfGlyph && left.map((glyph) => cff.fontOfGlyph![glyph] ?? 0),
    encoding: cff.cidKeyed ? undefined : pruneCffEncoding(cff, gone),
    strings: stringsWithout(cff, gone),
    blankSubroutine: (start) => (subroutines.has(start) ? Uint8Array.of(RETURN) : undefined),
  };
  return { bytes: writeCff(cff, glyphs), emptied: gone };
}

/** Removes outlines and names but keeps the glyphs' numbers: for programs found by number. */
export function blankCffGlyphs(cff: CffStructure, removed: ReadonlySet<number>): PrunedProgram {
  const { gone, subroutines } = whatGoes(cff, removed);
  const charStrings = indexEntries(cff.view, cff.charStrings);
  const glyphs: CffGlyphs = {
    charStrings: charStrings.map((bytes, glyph) =>
      gone.has(glyph) ? Uint8Array.of(ENDCHAR) : bytes,
    ),
    charset: cff.charset.map((sid, glyph) => (gone.has(glyph) && !cff.cidKeyed ? 0 : sid)),
    fontOfGlyph: cff.fontOfGlyph && [...cff.fontOfGlyph],
    encoding: undefined,
    strings: stringsWithout(cff, gone),
    blankSubroutine: (start) => (subroutines.has(start) ? Uint8Array.of(RETURN) : undefined),
  };
  return { bytes: writeCff(cff, glyphs), emptied: gone };
}

function whatGoes(cff: CffStructure, removed: ReadonlySet<number>) {
  const needs = cffNeeds(cff, removed);
  const gone = new Set<number>();
  for (const glyph of removed) {
    if (glyph > 0 && glyph < cff.charStrings.count && !needs.glyphs.has(glyph)) gone.add(glyph);
  }
  const subroutines = new Set(needs.removedSubroutines);
  for (const start of needs.subroutines) subroutines.delete(start);
  return { gone, subroutines };
}

/** Strings keep their numbers; names of removed glyphs that nothing else names become empty. */
function stringsWithout(cff: CffStructure, gone: ReadonlySet<number>): Uint8Array[] {
  const strings = indexEntries(cff.view, cff.strings);
  if (cff.cidKeyed) return strings;
  const named = namedInDicts(cff);
  for (const [glyph, sid] of cff.charset.entries()) if (!gone.has(glyph)) named.add(sid);
  for (const glyph of gone) {
    const sid = cff.charset[glyph] ?? 0;
    const own = sid - STANDARD_STRINGS;
    // Damaged fonts name strings that are not there.
    if (own >= 0 && own < strings.length && !named.has(sid)) strings[own] = new Uint8Array();
  }
  return strings;
}

/** Operators of a Top DICT whose operands are SIDs; numbers of other operators do no harm here. */
function namedInDicts(cff: CffStructure): Set<number> {
  const named = new Set<number>();
  for (const top of indexEntries(cff.view, cff.tops)) {
    for (const operands of readCffDict(top).values())
      for (const value of operands) named.add(value);
  }
  return named;
}
