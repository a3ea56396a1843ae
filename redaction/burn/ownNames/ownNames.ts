/** The new names of resources; one for the whole document, whatever dictionary and category they stand in. */
import { isGlyphName } from '../../font/encoding/glyphNames.ts';
import { isNeutralName, neutralName } from '../../model/neutralText.ts';
import { isKnownName } from '../../model/ownNames.ts';
import type { SecretWords } from '../../model/secretWords.ts';
import { latin1 as latin1Bytes } from '../../pdf/content/write.ts';
import { key, type PDFHexString, type PDFName, PDFString } from '../../pdf/objects.ts';
import { readingsOfBytes } from '../document/hiddenText.ts';

/** Without vowels, so that they make no word. */
const LETTERS = 'xbcdfghjklmnpqrstvwz';

export class OwnNames {
  /** Names of contents that no touched page draws: they stay unless they hold removed text. */
  readonly frozen = new Set<string>();
  /** Names of contents that touched pages draw. */
  readonly touched = new Set<string>();
  private readonly secret: SecretWords;
  private readonly renamed = new Map<string, string>();
  private readonly known = new Map<PDFName, PDFName>();
  /** Names are pooled. */
  private readonly telling = new Map<PDFName, boolean>();
  private last = 0;
  private readonly glyphs = new Map<string, string>();
  private glyphCount = 0;

  constructor(secret: SecretWords) {
    this.secret = secret;
  }

  /** A neutral name that the document has already is not given twice. */
  reserve(name: string): void {
    if (isNeutralName(name)) this.last = Math.max(this.last, Number(name.slice(4)));
  }

  /** In content: one character a byte. */
  of(name: string): string {
    let after = this.renamed.get(name);
    if (after === undefined) {
      after = this.stays(name) ? name : neutralName(++this.last);
      this.renamed.set(name, after);
    }
    return after;
  }

  ofKey(name: PDFName): PDFName {
    let after = this.known.get(name);
    if (after === undefined) {
      const text = name.decodeText();
      const other = this.of(text);
      after = other === text ? name : key(other);
      this.known.set(name, after);
    }
    return after;
  }

  /** A list of glyphs (Table 120): those that tell are called as they are in Differences. */
  ofGlyphs(list: PDFString | PDFHexString): PDFString | PDFHexString {
    const names = list.decodeText().split('/').filter(Boolean);
    const after = names.map((name) => this.glyph(name));
    if (after.every((name, i) => name === names[i])) return list;
    return PDFString.of(after.map((name) => `/${name}`).join(''));
  }

  ofGlyph(name: PDFName): PDFName {
    const text = name.decodeText();
    const after = this.glyph(text);
    return after === text ? name : key(after);
  }

  /**
   * The name of a glyph, in Encoding, CharProcs, CharSet and the program alike: one that tells is as long as it was, so
   * that nothing in the program moves, and of letters alone, which no reader takes for a number.
   */
  glyph(name: string): string {
    let after = this.glyphs.get(name);
    if (after === undefined) {
      after = this.glyphTells(name) ? this.nextGlyph(name.length) : name;
      this.glyphs.set(name, after);
    }
    return after;
  }

  private glyphTells(name: string): boolean {
    if (this.secret.isNothing || name.length < 4 || isGlyphName(name)) return false;
    const { secret } = this;
    return readingsOfBytes(latin1Bytes(name)).some((r) => secret.isInName(r) || secret.isIn(r));
  }

  private nextGlyph(length: number): string {
    let letters = '';
    for (let n = this.glyphCount++; letters.length < length; n = Math.floor(n / LETTERS.length))
      letters = LETTERS[n % LETTERS.length] + letters;
    return letters;
  }

  keyTells(name: PDFName): boolean {
    let answer = this.telling.get(name);
    if (answer === undefined) {
      const text = name.decodeText();
      answer = this.tells(text) && !isGlyphName(text);
      this.telling.set(name, answer);
    }
    return answer;
  }

  /** Does a name or another text in content hold removed text? */
  tells(text: string): boolean {
    return this.holds(text) && !isKnownName(text);
  }

  private stays(name: string): boolean {
    if (isKnownName(name)) return true;
    return !this.holds(name) && (this.frozen.has(name) || !this.touched.has(name));
  }

  private holds(text: string): boolean {
    if (this.secret.isNothing || text.length < 4) return false;
    return readingsOfBytes(latin1Bytes(text)).some((reading) => this.secret.isInName(reading));
  }
}
