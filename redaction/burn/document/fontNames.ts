/**
 * Names of embedded fonts (ISO 32000-2, 9.8.1 and 9.9.2; failure class 66) that hold removed text: who made a font of
 * a signature may have called it after its owner. Nothing looks an embedded font up by its name, so it gets a neutral
 * one. A font that is not embedded is found by its name alone and keeps it.
 */
import { readable } from '../../font/toUnicode.ts';
import { neutralFont } from '../../model/neutralText.ts';
import {
  arrayAt,
  dictAt,
  key,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFRawStream,
  textOf,
} from '../../pdf/objects.ts';
import { mapWithoutTellingTexts, withoutTellingTexts } from '../fonts/programTexts.ts';
import { renamedGlyphs } from '../fonts/renamedGlyphs.ts';
import type { OwnNames } from '../ownNames/ownNames.ts';
import type { HiddenText } from './hiddenText.ts';
import type { RemovalTally, Scrubbing } from './scrubbing.ts';

const NAMES = [key('BaseFont'), key('FontName'), key('FontFamily')];
const PROGRAMS = [key('FontFile'), key('FontFile2'), key('FontFile3')];
/** What tells of itself under the keys of fonts and descriptors (Tables 109, 118, 119 and 122). */
const WITHOUT = new Map<PDFName | undefined, typeof withoutTellingTexts>([
  ...PROGRAMS.map((name) => [name, withoutTellingTexts] as const),
  [key('ToUnicode'), mapWithoutTellingTexts],
  [key('Encoding'), mapWithoutTellingTexts],
  [key('UseCMap'), mapWithoutTellingTexts],
]);

/** Names of fonts are written in one word, their licences in many. */
export function tellsInProgram(context: Pick<Scrubbing, 'secret'>, text: string): boolean {
  const secret = context.secret();
  return secret.isIn(text) || secret.isInName(text);
}

const SUBSET = /^[A-Z]{6}\+/u;

export class FontNames {
  private readonly context: Scrubbing;
  private readonly hidden: HiddenText;
  private readonly tally: RemovalTally;
  private readonly own: OwnNames | undefined;
  private readonly names = new Map<string, PDFName>();

  constructor(
    context: Scrubbing,
    hidden: HiddenText,
    tally: RemovalTally,
    own: OwnNames | undefined,
  ) {
    this.context = context;
    this.own = own;
    this.hidden = hidden;
    this.tally = tally;
  }

  /** The same dictionary when it is no embedded font, or its names tell nothing. */
  renamed(dict: PDFDict): PDFDict {
    const telling = NAMES.filter((slot) => this.tells(dict.get(slot)));
    if (telling.length === 0 || !this.isEmbedded(dict)) return dict;
    const copy = this.context.rewrite.copyDict(dict);
    for (const slot of telling) {
      const name = this.context.rewrite.resolve(dict.get(slot));
      if (name instanceof PDFName) copy.set(slot, this.neutral(name));
      else this.drop(copy, slot);
    }
    return copy;
  }

  /** Names are written in one word (model/ownNames.ts). */
  private tells(value: PDFObject | undefined): boolean {
    if (this.hidden.in(value)) return true;
    const name = this.context.rewrite.resolve(value);
    const text = name instanceof PDFName ? name.decodeText() : textOf(name);
    return text !== undefined && this.context.secret().isInName(text);
  }

  /**
   * The program of a font, or its character map, without texts that hold removed text; undefined where it has none, and
   * for what stands under another key.
   */
  data(stream: PDFRawStream, under: PDFName | undefined): Uint8Array | undefined {
    const without = WITHOUT.get(under);
    if (without === undefined || this.context.secret().isNothing) return undefined;
    const bytes = readable(this.context.document, stream);
    if (bytes === undefined) return undefined;
    // Glyphs first: their names may be the font's as well, and stand in Differences.
    const glyphs = without === withoutTellingTexts ? this.withoutTellingGlyphs(bytes) : undefined;
    const cleaned =
      without(glyphs ?? bytes, (text) => tellsInProgram(this.context, text)) ?? glyphs;
    if (cleaned !== undefined) this.tally.add('private-data');
    return cleaned;
  }

  private withoutTellingGlyphs(program: Uint8Array): Uint8Array | undefined {
    const { own } = this;
    return own && renamedGlyphs(program, (name) => own.glyph(name));
  }

  /** The family is a string that no viewer needs. */
  private drop(dict: PDFDict, slot: PDFName): void {
    dict.delete(slot);
    this.tally.add('private-data');
  }

  /** A descriptor with its program, a font with such a descriptor, or a composite font of one. */
  private isEmbedded(dict: PDFDict): boolean {
    const { rewrite } = this.context;
    if (PROGRAMS.some((program) => dict.has(program))) return true;
    const descriptor = dictAt(rewrite, dict, 'FontDescriptor');
    if (descriptor !== undefined) return this.isEmbedded(descriptor);
    const descendant = rewrite.resolve(arrayAt(rewrite, dict, 'DescendantFonts')?.get(0));
    return descendant instanceof PDFDict && this.isEmbedded(descendant);
  }

  private neutral(name: PDFName): PDFName {
    const text = name.decodeText();
    let neutral = this.names.get(text);
    if (neutral === undefined) {
      const prefix = SUBSET.exec(text)?.[0] ?? '';
      neutral = key(prefix + neutralFont(this.names.size + 1));
      this.names.set(text, neutral);
      this.tally.add('private-data');
    }
    return neutral;
  }
}
