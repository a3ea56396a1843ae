import { baseEncoding } from '../../font/encoding/baseEncodings.ts';
import { type CffStructure, indexEntry } from '../../font/program/cffStructure.ts';
import { cffSubroutines } from '../../font/program/cffSubroutines.ts';
import { walkType2 } from '../../font/program/type2Charstring.ts';
import { glyphNamed } from './cffGlyphNames.ts';

/** What glyphs outside `removed` need: subroutines (by bytes' place) and glyphs that accents are built of. */
export interface CffNeeds {
  readonly glyphs: ReadonlySet<number>;
  /** Start offsets of subroutines. */
  readonly subroutines: ReadonlySet<number>;
  /** Start offsets of subroutines that removed glyphs call. */
  readonly removedSubroutines: ReadonlySet<number>;
}

/** Throws RangeError when a charstring cannot be followed: then nobody knows what it needs. */
export function cffNeeds(cff: CffStructure, removed: ReadonlySet<number>): CffNeeds {
  const glyphs = new Set<number>();
  const subroutines = new Set<number>();
  const removedSubroutines = new Set<number>();
  const walked = new Set<number>();
  const visit = (glyph: number, into: Set<number>): void => {
    if (walked.has(glyph)) return;
    walked.add(glyph);
    for (const part of follow(cff, glyph, into)) {
      glyphs.add(part);
      visit(part, into);
    }
  };
  for (let glyph = 0; glyph < cff.charStrings.count; glyph++) {
    if (!removed.has(glyph)) visit(glyph, subroutines);
  }
  for (const glyph of removed) {
    if (!walked.has(glyph)) follow(cff, glyph, removedSubroutines);
  }
  return { glyphs, subroutines, removedSubroutines };
}

/** Glyphs that this one is composed of. */
function follow(cff: CffStructure, glyph: number, called: Set<number>): number[] {
  const font = cff.privates[cff.fontOfGlyph?.[glyph] ?? 0];
  const bytes = indexEntry(cff.view, cff.charStrings, glyph);
  if (font === undefined || bytes === undefined) return [];
  const { local, global } = cffSubroutines(cff, font);
  const noting = (find: (index: number) => Uint8Array | undefined) => (index: number) => {
    const routine = find(index);
    if (routine !== undefined) called.add(routine.byteOffset);
    return routine;
  };
  const { accent } = walkType2(bytes, { local: noting(local), global: noting(global) });
  const names = baseEncoding('StandardEncoding');
  return (accent ?? []).flatMap((code) => glyphNamed(cff, names[code] ?? '') ?? []);
}
