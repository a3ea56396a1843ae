/** Removed text in the encrypted part of a Type 1 program: notes and names of its maker's own, which no viewer asks for. */
import { isGlyphName } from '../../font/encoding/glyphNames.ts';
import { readType1 } from '../../font/program/type1Structure.ts';
import { ownWords } from '../../font/program/type1Words.ts';
import { latin1 } from '../document/hiddenText.ts';
import { withParts } from './renamedGlyphs.ts';

const X = 0x78;

/** Undefined where nothing tells, and where the program cannot be taken apart. */
export function withoutPrivateWords(
  program: Uint8Array,
  tells: (text: string) => boolean,
): Uint8Array | undefined {
  try {
    const font = readType1(program);
    const { charStrings, subroutines } = font.glyphs;
    const spans = [...charStrings.values(), ...subroutines.values()];
    let copy: Uint8Array | undefined;
    for (const { word, start } of ownWords(latin1(font.private), spans)) {
      if (isGlyphName(word) || !tells(word)) continue;
      copy ??= font.private.slice();
      copy.fill(X, start, start + word.length);
    }
    return copy && withParts(program, font, font.clear, copy);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
