import type { FontDescription } from './descriptor.ts';
import { unicodeOfName } from './encoding/glyphNames.ts';
import type { FontProgram } from './program/fontProgram.ts';
import type { SimpleEncoding } from './simpleEncoding.ts';

/**
 * The glyph of an embedded program that a simple font's code shows: by name for Type1 and CFF (9.6.2),
 * by the rules of 9.6.5.4 for TrueType. Undefined where nothing leads to a glyph.
 */
export function simpleGlyph(
  program: FontProgram,
  font: FontDescription,
  encoding: SimpleEncoding,
  code: number,
): number | undefined {
  const name = encoding.names[code] ?? '';
  if (program.kind !== 'truetype') return program.glyphNamed(name);
  const explicit = encoding.explicit === 'all' || encoding.explicit.has(code);
  if (font.symbolic || !explicit) {
    return program.glyphOfCode(code) ?? glyphByName(program, name);
  }
  return glyphByName(program, name) ?? program.glyphOfCode(code);
}

function glyphByName(program: FontProgram, name: string): number | undefined {
  if (name === '') return undefined;
  const unicode = unicodeOfName(name).codePointAt(0);
  const mapped = unicode === undefined ? undefined : program.glyphOfUnicode(unicode);
  return mapped ?? program.glyphNamed(name);
}
