import { CffProgram } from './cff.ts';
import type { FontProgram } from './fontProgram.ts';
import { readCff } from './readCff.ts';
import { readSfnt, tableView } from './sfnt.ts';
import { TrueTypeProgram } from './trueType.ts';
import { Type1Program } from './type1.ts';
import { readType1 } from './type1Structure.ts';

export type ProgramKind = 'sfnt' | 'cff' | 'type1';

/** By the first bytes: producers put programs under the wrong key. Undefined: none of the known kinds. */
export function programKind(bytes: Uint8Array): ProgramKind | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const tag = String.fromCharCode(a, b, c, d);
  if (tag === '\0\x01\0\0' || tag === 'true' || tag === 'OTTO' || tag === 'ttcf') return 'sfnt';
  if (tag.startsWith('%!') || a === 0x80) return 'type1';
  return a === 1 && c >= 4 && d >= 1 && d <= 4 ? 'cff' : undefined;
}

/** Undefined for a program that cannot be read: the font then knows what the PDF itself says. */
export function loadProgram(bytes: Uint8Array): FontProgram | undefined {
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parse(bytes: Uint8Array): FontProgram | undefined {
  switch (programKind(bytes)) {
    case 'sfnt':
      return parseSfnt(bytes);
    case 'cff':
      return new CffProgram(readCff(bytes));
    case 'type1':
      return new Type1Program(readType1(bytes));
    default:
      return undefined;
  }
}

function parseSfnt(bytes: Uint8Array): FontProgram {
  const sfnt = readSfnt(bytes);
  const cff = tableView(sfnt, 'CFF ');
  const trueType = new TrueTypeProgram(sfnt);
  return cff === undefined ? trueType : new CffProgram(readCff(cff.bytes), trueType);
}
