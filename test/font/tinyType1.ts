import { encryptType1 } from '../../redaction/font/program/type1Cipher.ts';
import { latin1 } from './fontDocument.ts';

export interface TinyType1 {
  readonly bytes: Uint8Array;
  readonly Length1: number;
  readonly Length2: number;
  readonly Length3: number;
}

/**
 * A Type1 program made from nothing: glyphs with the names given, codes from 65 on, a square of 600
 * units' advance each; `note` stands in the encrypted part; `eacute` is an accented letter (seac) of `e` and `acute` when those are there.
 */
export function tinyType1(names: readonly string[], hexadecimal = false, note = ''): TinyType1 {
  const encoding = names.map((name, i) => `dup ${65 + i} /${name} put\n`).join('');
  const clear = latin1(
    `%!PS-AdobeFont-1.0: Tiny\n11 dict begin\n/FontName /Tiny def\n/FontMatrix [0.001 0 0 0.001 0 0] def\n` +
      `/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n${encoding}readonly def\n` +
      `currentdict end\ncurrentfile eexec\n`,
  );
  const cipher = encryptType1(privatePart(names, note), 55665);
  const encrypted = hexadecimal ? latin1(`${hexOf(cipher)}\n`) : cipher;
  const trailer = latin1(`${`${'0'.repeat(64)}\n`.repeat(8)}cleartomark\n`);
  return {
    bytes: join([clear, encrypted, trailer]),
    Length1: clear.length,
    Length2: encrypted.length,
    Length3: trailer.length,
  };
}

function privatePart(names: readonly string[], note: string): Uint8Array {
  const parts = [
    latin1('rnd!dup /Private 8 dict dup begin\n/RD {string currentfile exch readstring pop} def\n'),
    latin1(`/ND {def} def /NP {put} def /lenIV 4 def\n${note}/Subrs 1 array\n`),
    latin1('dup 0 5 RD '),
    charString([11]),
    latin1(' NP\nND\n'),
    latin1(`2 index /CharStrings ${names.length + 1} dict dup begin\n`),
  ];
  for (const [i, name] of ['.notdef', ...names].entries()) {
    const bytes = charString(outline(name, i));
    parts.push(latin1(`/${name} ${bytes.length} RD `), bytes, latin1(' ND\n'));
  }
  parts.push(latin1('end end readonly put noaccess put dup/FontName get exch definefont pop\n'));
  parts.push(latin1('mark currentfile closefile\n'));
  return join(parts);
}

function outline(name: string, i: number): number[] {
  const begin = [...number(0), ...number(name === '.notdef' ? 300 : 600), 13];
  if (name === '.notdef') return [...begin, 14];
  if (name === 'eacute') {
    const [e, acute] = [101, 194];
    return [...begin, ...[0, 100, 200, e, acute].flatMap(number), 12, 6];
  }
  const side = number(100 + 10 * i);
  return [...begin, ...number(50), 22, ...side, 6, ...side, 7, ...number(-100 - 10 * i), 6, 9, 14];
}

function number(value: number): number[] {
  if (value >= -107 && value <= 107) return [value + 139];
  if (value > 0) return [247 + ((value - 108) >> 8), (value - 108) & 255];
  return [251 + ((-value - 108) >> 8), (-value - 108) & 255];
}

function charString(plain: readonly number[]): Uint8Array {
  return encryptType1(Uint8Array.from([0, 0, 0, 0, ...plain]), 4330);
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
