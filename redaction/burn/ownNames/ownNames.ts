/** The new names of resources; one for the whole document, whatever dictionary and category they stand in. */
import { isGlyphName } from '../../font/encoding/glyphNames.ts';
import { isNeutralName, neutralName } from '../../model/neutralText.ts';
import { isKnownName } from '../../model/ownNames.ts';
import type { SecretWords } from '../../model/secretWords.ts';
import { latin1 as latin1Bytes } from '../../pdf/content/write.ts';
import { key, type PDFHexString, type PDFName, PDFString } from '../../pdf/objects.ts';
import { readingsOfBytes } from '../document/hiddenText.ts';

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
    if (!names.some((name) => this.keyTells(key(name)))) return list;
    const after = names.map((name) => this.ofKey(key(name)).decodeText());
    return PDFString.of(after.map((name) => `/${name}`).join(''));
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
