/** Fonts and the characters that pages show with them (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11). */
import type { ShowEvent } from '../../extract/device.ts';
import { PredefinedCMaps } from '../../font/cmap/predefined.ts';
import type { UnicodeMap } from '../../font/cmap/unicodeMap.ts';
import { unicodeOfName } from '../../font/encoding/glyphNames.ts';
import type { Font, FontChar } from '../../font/font.ts';
import { descriptorOwner, type GlyphSource, glyphSource } from '../../font/glyphSource.ts';
import { toUnicodeOf } from '../../font/toUnicode.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  dictAt,
  entry,
  nameAt,
  numberAt,
  PDFDict,
  PDFName,
  PDFRawStream,
  streamAt,
  textAt,
} from '../../pdf/objects.ts';
import type { LintReport, Place } from './report.ts';

/** The clause under which each standard has the rule. */
export interface FontClauses {
  readonly prefix: string;
  readonly unicode: boolean;
}

const INVISIBLE = 3;
const SYMBOLIC = 4;

export class FontRules {
  private readonly document: PdfDocument;
  private readonly reports: readonly (readonly [FontClauses, LintReport])[];
  private readonly seen = new Map<Font, Set<FontChar>>();
  private readonly maps = new Map<Font, UnicodeMap | undefined>();
  private readonly predefined: PredefinedCMaps;
  private readonly embedded = new Map<Font, GlyphSource | undefined>();

  constructor(document: PdfDocument, reports: readonly (readonly [FontClauses, LintReport])[]) {
    this.document = document;
    this.reports = reports;
    this.predefined = new PredefinedCMaps(document.ports);
  }

  shown({ font, chars, count, state }: ShowEvent, page: number): void {
    let known = this.seen.get(font);
    const invisible = state.text.renderingMode === INVISIBLE;
    if (known === undefined) {
      known = new Set();
      this.seen.set(font, known);
      this.fontItself(font, page);
    }
    if (!invisible && !this.embedded.has(font)) this.program(font, page);
    for (let i = 0; i < count; i++) {
      const char = chars[i]!;
      if (known.has(char)) continue;
      known.add(char);
      this.character(font, char, invisible, page);
    }
  }

  private check(clause: string, holds: boolean, place: Place): void {
    if (holds) return;
    for (const [{ prefix }, report] of this.reports) report.fail(`${prefix}.${clause}`, place);
  }

  private placeOf(font: Font, page: number): Place {
    return { page, object: this.document.refOf(font.dict)?.toString() };
  }

  private program(font: Font, page: number): void {
    const source =
      font.fontMatrix === undefined ? glyphSource(this.document, font.dict) : undefined;
    this.embedded.set(font, source);
    this.check(
      '4.1-1',
      font.fontMatrix !== undefined || source !== undefined,
      this.placeOf(font, page),
    );
  }

  private fontItself(font: Font, page: number): void {
    const place = this.placeOf(font, page);
    const { document } = this;
    const subtype = nameAt(document, font.dict, 'Subtype');
    if (subtype === 'TrueType') this.trueType(font, place);
    if (subtype === 'Type0') this.composite(font, place);
    if (subtype === 'Type1' || subtype === 'MMType1') this.characterSet(font, place);
  }

  /** 7.21.6: how codes are looked up must not depend on the viewer. */
  private trueType(font: Font, place: Place): void {
    const { document } = this;
    const descriptor = dictAt(document, font.dict, 'FontDescriptor');
    if (descriptor === undefined) return;
    const symbolic = ((numberAt(document, descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0;
    const encoding = entry(document, font.dict, 'Encoding');
    if (symbolic) {
      this.check('6-3', encoding === undefined, place);
      return;
    }
    const base =
      encoding instanceof PDFName
        ? encoding.decodeText()
        : encoding instanceof PDFDict
          ? nameAt(document, encoding, 'BaseEncoding')
          : undefined;
    const known = base === 'MacRomanEncoding' || base === 'WinAnsiEncoding';
    this.check('6-2', known && this.hasUnicodeNames(encoding), place);
  }

  private hasUnicodeNames(encoding: unknown): boolean {
    if (!(encoding instanceof PDFDict)) return true;
    const differences = entry(this.document, encoding, 'Differences');
    if (differences === undefined || !('asArray' in differences)) return true;
    const names = (differences as { asArray(): unknown[] }).asArray();
    return names.every(
      (name) =>
        !(name instanceof PDFName) ||
        name.decodeText() === '.notdef' ||
        unicodeOfName(name.decodeText()) !== '',
    );
  }

  private composite(font: Font, place: Place): void {
    const { document } = this;
    const owner = descriptorOwner(document, font.dict);
    const descriptor = dictAt(document, owner, 'FontDescriptor');
    const files = ['FontFile', 'FontFile2', 'FontFile3'];
    const embedded =
      descriptor !== undefined && files.some((f) => streamAt(document, descriptor, f));
    const isType2 = nameAt(document, owner, 'Subtype') === 'CIDFontType2';
    const hasMap = entry(document, owner, 'CIDToGIDMap') !== undefined;
    this.check('3.2-1', !isType2 || hasMap || !embedded, place);
    const encoding = entry(document, font.dict, 'Encoding');
    if (encoding instanceof PDFName) {
      const name = encoding.decodeText();
      const known = /^Identity-[HV]$/.test(name) || document.ports.predefinedCMap?.(name);
      this.check('3.3-1', known !== undefined, place);
    } else if (encoding instanceof PDFRawStream) this.writingMode(encoding, place);
  }

  private writingMode(cmap: PDFRawStream, place: Place): void {
    const text = String.fromCharCode(...this.document.decode(cmap).subarray(0, 20_000));
    const own = Number(/\/WMode\s+(\d)\s+def/.exec(text)?.[1] ?? 0);
    this.check('3.3-2', own === (numberAt(this.document, cmap.dict, 'WMode') ?? 0), place);
  }

  /** 7.21.4.2: of a subset, CharSet lists the program's glyphs, all of them. */
  private characterSet(font: Font, place: Place): void {
    const { document } = this;
    const descriptor = dictAt(document, font.dict, 'FontDescriptor');
    const names = descriptor && textAt(document, descriptor, 'CharSet');
    if (names === undefined) return;
    const source = glyphSource(document, font.dict);
    if (source?.program === undefined || !source.tagged) return;
    const listed = names.split('/').map((name) => name.trim());
    const own = new Set(listed.filter((name) => name !== '' && name !== '.notdef'));
    const { program } = source;
    const all = [...own].every((name) => program.glyphNamed(name) !== undefined);
    this.check('4.2-1', all && own.size >= program.glyphCount - 1, place);
  }

  /** As it is written, also where extraction does not believe it. */
  private mapOf(font: Font) {
    if (!this.maps.has(font))
      this.maps.set(font, toUnicodeOf(this.document, font.dict, this.predefined));
    return this.maps.get(font);
  }

  private character(font: Font, char: FontChar, invisible: boolean, page: number): void {
    const place = this.placeOf(font, page);
    const told = char.unicode !== '' || this.mapOf(font)?.get(char.code) !== undefined;
    for (const [{ prefix, unicode }, report] of this.reports)
      if (unicode) report.check(`${prefix}.7-1`, told, place);
    const source = this.embedded.get(font);
    if (invisible || source?.program === undefined) return;
    const glyphs = source.glyphsOf(char);
    const known = glyphs.filter((glyph) => glyph < source.program!.glyphCount);
    this.check('4.1-2', known.length > 0, place);
    if (known.length === 0) return;
    this.check(
      '8-1',
      known.some((glyph) => glyph !== 0),
      place,
    );
    const widths = known.map((glyph) => source.program!.widthOf(glyph));
    const fits = widths.some(
      (width) => width === undefined || Math.abs(width - char.width) * 1000 <= 1.001,
    );
    this.check('5-1', fits, place);
  }
}
