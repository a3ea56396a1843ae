import type { ShowEvent } from '../extract/device.ts';
import type { Font, FontChar } from '../font/font.ts';

/** Characters that a page's content lost and keeps, by font. */
export type FontChars = Map<
  Font,
  { readonly removed: Set<FontChar>; readonly kept: Set<FontChar> }
>;

/** Fills a page's `FontChars` while it is walked. */
export class CharTally {
  private readonly fonts: FontChars;
  /** The last that was kept, by the low byte of its code: most letters need not be looked for in a set. */
  private readonly lastKept: (FontChar | undefined)[] = new Array(256).fill(undefined);

  constructor(fonts: FontChars) {
    this.fonts = fonts;
  }

  /** `hits`: 1 for each glyph of the page that goes. */
  note({ font, chars, count, firstGlyph }: ShowEvent, hits: Uint8Array): void {
    const { removed, kept } = this.of(font);
    for (let i = 0; i < count; i++) {
      const char = chars[i]!;
      if (hits[firstGlyph + i] === 1) removed.add(char);
      else if (this.lastKept[char.code & 255] !== char) {
        this.lastKept[char.code & 255] = char;
        kept.add(char);
      }
    }
  }

  private of(font: Font) {
    let chars = this.fonts.get(font);
    if (chars === undefined) {
      chars = { removed: new Set(), kept: new Set() };
      this.fonts.set(font, chars);
    }
    return chars;
  }
}
