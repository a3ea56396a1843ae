import { unicodeOfName } from '../encoding/glyphNames.ts';
import type { FontProgram } from './fontProgram.ts';
import { type Type1Glyph, walkType1 } from './type1Charstring.ts';
import { CHARSTRING_KEY, decryptType1 } from './type1Cipher.ts';
import type { Type1Span } from './type1Private.ts';
import type { Type1Structure } from './type1Structure.ts';

/** The charstring behind a span, decrypted, without its random bytes. */
export function type1CharString(font: Type1Structure, span: Type1Span): Uint8Array {
  const bytes = font.private.subarray(span.start, span.end);
  const { lenIV } = font.glyphs;
  return lenIV < 0 ? bytes : decryptType1(bytes, CHARSTRING_KEY).subarray(lenIV);
}

export function type1Glyph(font: Type1Structure, span: Type1Span): Type1Glyph | undefined {
  return walkType1(type1CharString(font, span), (index) => {
    const routine = font.glyphs.subroutines.get(index);
    return routine && type1CharString(font, routine);
  });
}

/** A Type1 program. Glyphs have no numbers: they are counted in the order of CharStrings. */
export class Type1Program implements FontProgram {
  readonly kind = 'type1';
  readonly extent = undefined;
  readonly encoding: readonly string[];
  readonly glyphCount: number;
  private readonly font: Type1Structure;
  private readonly names: readonly string[];
  private readonly byName: ReadonlyMap<string, number>;

  constructor(font: Type1Structure) {
    this.font = font;
    this.encoding = font.encoding;
    this.names = [...font.glyphs.charStrings.keys()];
    this.glyphCount = this.names.length;
    this.byName = new Map(this.names.map((name, glyph) => [name, glyph]));
  }

  widthOf(glyph: number): number | undefined {
    const span = this.font.glyphs.charStrings.get(this.names[glyph] ?? '');
    const width = span && type1Glyph(this.font, span)?.width;
    return width === undefined ? undefined : width * this.font.scale;
  }

  unicodeOf(glyph: number): string {
    return unicodeOfName(this.names[glyph] ?? '');
  }

  glyphNamed(name: string): number | undefined {
    return this.byName.get(name);
  }

  glyphOfCode(code: number): number | undefined {
    const name = this.encoding[code];
    return name ? this.byName.get(name) : undefined;
  }

  glyphOfUnicode(): undefined {
    return undefined;
  }

  glyphOfCid(cid: number): number | undefined {
    return cid < this.glyphCount ? cid : undefined;
  }
}
