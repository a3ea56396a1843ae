import { cffString } from '../../font/program/cffString.ts';
import { programKind } from '../../font/program/loadProgram.ts';
import { readCff } from '../../font/program/readCff.ts';
import { readSfnt } from '../../font/program/sfnt.ts';
import { readType1, type Type1Structure } from '../../font/program/type1Structure.ts';
import { readOutlines } from './glyphOutlines.ts';
import { blankCffGlyphs, deleteCffGlyphs } from './pruneCff.ts';
import { pruneSfnt } from './pruneSfnt.ts';
import { pruneType1 } from './pruneType1.ts';

/** A program without the glyphs that are gone. */
export interface ProgramResult {
  readonly bytes: Uint8Array;
  /** Length1, Length2 and Length3 of the font file stream, as far as its kind has them. */
  readonly lengths: readonly number[];
  readonly emptied: ReadonlySet<number>;
  /** Their names, where the program knew them. */
  readonly names: ReadonlySet<string>;
  /** The glyphs' slots went too: nothing of the program counts them any more. */
  readonly exact: boolean;
}

/** Throws RangeError for a program that cannot be read and written again. */
export function pruneProgram(
  bytes: Uint8Array,
  gone: ReadonlySet<number>,
  byNumber: boolean,
): ProgramResult {
  switch (programKind(bytes)) {
    case 'sfnt': {
      const { bytes: pruned, emptied } = pruneSfnt(bytes, gone);
      return { bytes: pruned, lengths: [pruned.length], emptied, names: new Set(), exact: false };
    }
    case 'cff':
      return pruneBareCff(bytes, gone, byNumber);
    case 'type1':
      return pruneNamed(readType1(bytes), gone);
    default:
      throw new RangeError('font program');
  }
}

/** Glyphs that have a shape or could have one, to tell a subset from a whole font. */
export function shapedGlyphs(bytes: Uint8Array): number[] {
  switch (programKind(bytes)) {
    case 'sfnt': {
      const sfnt = readSfnt(bytes);
      const cff = sfnt.tables.get('CFF ');
      if (cff !== undefined) {
        return upTo(
          readCff(sfnt.view.slice(cff.offset, cff.offset + cff.length)).charStrings.count,
        );
      }
      const { outlines } = readOutlines(sfnt);
      return [...outlines.keys()].filter((glyph) => outlines[glyph]!.length > 0);
    }
    case 'cff':
      return upTo(readCff(bytes).charStrings.count);
    case 'type1':
      return upTo(readType1(bytes).glyphs.charStrings.size);
    default:
      throw new RangeError('font program');
  }
}

function upTo(count: number): number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1);
}

function pruneBareCff(
  bytes: Uint8Array,
  gone: ReadonlySet<number>,
  byNumber: boolean,
): ProgramResult {
  const cff = readCff(bytes);
  const { bytes: pruned, emptied } = byNumber
    ? blankCffGlyphs(cff, gone)
    : deleteCffGlyphs(cff, gone);
  const names = new Set<string>();
  if (!cff.cidKeyed) {
    for (const glyph of emptied) names.add(cffString(cff, cff.charset[glyph] ?? 0));
  }
  return { bytes: pruned, lengths: [], emptied, names, exact: !byNumber };
}

/** Glyphs of a Type1 program are counted in the order of CharStrings, as Type1Program does. */
function pruneNamed(font: Type1Structure, gone: ReadonlySet<number>): ProgramResult {
  const all = [...font.glyphs.charStrings.keys()];
  const asked = new Set([...gone].map((glyph) => all[glyph] ?? ''));
  const { bytes, lengths, emptied: names } = pruneType1(font, asked);
  const emptied = new Set([...gone].filter((glyph) => names.has(all[glyph] ?? '')));
  return { bytes, lengths, emptied, names, exact: true };
}
