import { letterOf, standsApart } from '../extract/words.ts';
import type { PageGlyphs } from '../model/glyph.ts';

/**
 * The same words in the same order, as another reader tells them and as our own has them (`splitWords`): whatever was
 * removed, the other finds as much of it as our reader. Most pages are alike, so that no text is put together for them.
 */
export function readAlike(theirs: string, glyphs: PageGlyphs): boolean {
  const text = new Follower(theirs);
  for (let i = 0; i < glyphs.count; i++) {
    if (i > 0 && standsApart(glyphs, i)) text.gap();
    if (!text.follows(letterOf(glyphs, i))) return false;
  }
  return text.isAtEnd();
}

/** Goes along a text letter by letter; gaps are alike however wide they are, and at both ends are none. */
class Follower {
  private readonly text: string;
  private at = 0;
  private begun = false;
  private apart = false;

  constructor(text: string) {
    this.text = text;
    this.passGap();
  }

  gap(): void {
    this.apart = true;
  }

  follows(letters: string): boolean {
    for (let i = 0; i < letters.length; i++) {
      const code = letters.charCodeAt(i);
      if (isGap(code)) this.apart = true;
      else if (!this.passLetter(code)) return false;
    }
    return true;
  }

  isAtEnd(): boolean {
    this.passGap();
    return this.at >= this.text.length;
  }

  private passLetter(code: number): boolean {
    if (this.apart && this.begun && !this.passGap()) return false;
    this.apart = false;
    this.begun = true;
    return this.at < this.text.length && this.text.charCodeAt(this.at++) === code;
  }

  private passGap(): boolean {
    const from = this.at;
    while (this.at < this.text.length && isGap(this.text.charCodeAt(this.at))) this.at++;
    return this.at > from;
  }
}

const GAP = /\s/u;

function isGap(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return GAP.test(String.fromCharCode(code));
}
