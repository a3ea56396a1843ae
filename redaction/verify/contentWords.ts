/**
 * Removed text in content where nothing is shown (classes 24 and 36): names of resources and tags, property lists,
 * comments, operators that nobody knows. Read without the lexer that burn uses, and rather too much than too little.
 */
import { isGlyphName } from '../font/encoding/glyphNames.ts';
import { isCommonInk } from '../model/inks.ts';
import type { Leak } from '../model/outcome.ts';
import { isKnownName } from '../model/ownNames.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { nameText, type PDFDict, PDFName, type PDFRawStream } from '../pdf/objects.ts';
import { latin1, readings } from './byteReadings.ts';
import { fontStreams, GLYPH_MAP, withoutCounting } from './fontStreams.ts';
import { inlineTells } from './inlineData.ts';
import type { Location } from './objectWalk.ts';

/** Strings first, a whole array of them at once, so that what they show is passed over; those of property lists are read. */
const WORDS =
  /<<[\s\S]*?>>|(?:(?:\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|<[\da-fA-F\s]*>)[-+.\d\s]*)+|\/([^\s/<>[\](){}%]{4,})|%([^\r\n]+)|([A-Za-z]\w{3,})/gu;
const PARTS =
  /\(((?:[^()\\]|\\[\s\S]|\([^()]*\))*)\)|<([\da-fA-F\s]{4,})>|\/([^\s/<>[\](){}%]{4,})/gu;
/** Proved by `fontNames.ts`. */
const FONT_NAMES = new Set(['BaseFont', 'FontName']);
/** What holds samples, programs or tables. */
const DATA = ['Length1', 'Length2', 'N', 'FunctionType', 'ShadingType', 'BitsPerComponent'];
const DATA_TYPES = new Set([
  'XRef',
  'ObjStm',
  'Metadata',
  'Image',
  'Type1C',
  'CIDFontType0C',
  'OpenType',
  'XML',
]);

export class ContentWords {
  private readonly document: PdfDocument;
  private readonly secret: SecretWords;
  private readonly known = new Map<string, boolean>();
  private readonly ofFonts: ReadonlyMap<PDFRawStream, string>;
  private readonly next: ReadonlyMap<PDFRawStream, readonly (PDFRawStream | undefined)[]>;

  constructor(document: PdfDocument, secret: SecretWords) {
    this.document = document;
    this.secret = secret;
    this.ofFonts = secret.isNothing ? new Map() : fontStreams(document);
    this.next = secret.isNothing ? new Map() : nextParts(document);
  }

  /** Content and character maps. */
  leaksIn(stream: PDFRawStream, at: Location): Leak[] {
    const key = this.ofFonts.get(stream);
    const isProgram = key !== undefined && key !== GLYPH_MAP;
    if (this.secret.isNothing || isProgram || this.isData(stream.dict)) return [];
    const decoded = this.document.decode(stream);
    const content = key === GLYPH_MAP ? withoutCounting(decoded) : decoded;
    const text = latin1(content);
    const telling =
      [...this.words(text, stream)].some((w) => this.tells(w)) ||
      (/\bID\s/u.test(text) && inlineTells(this.document, content, this.secret));
    if (!telling) return [];
    const object = at.ref.toString();
    return [{ code: 'removed-text-in-stream', failureClass: 24, object, detail: 'content' }];
  }

  /** Keys of a dictionary, and names as values. */
  nameLeaks(names: readonly PDFName[], at: Location): Leak[] {
    if (this.secret.isNothing || FONT_NAMES.has(at.key)) return [];
    if (!names.some((name) => this.nameTells(name))) return [];
    const object = at.ref.toString();
    return [{ code: 'removed-text-in-name', failureClass: 36, object }];
  }

  private nameTells(name: PDFName): boolean {
    const text = nameText(name);
    return this.tells(text) && !isCommonInk(text) && !isGlyphName(text);
  }

  private isData(dict: PDFDict): boolean {
    if (DATA.some((name) => dict.has(PDFName.of(name)))) return true;
    return ['Type', 'Subtype'].some((slot) => {
      const value = this.document.resolve(dict.get(PDFName.of(slot)));
      return value instanceof PDFName && DATA_TYPES.has(value.decodeText());
    });
  }

  private *words(content: string, stream: PDFRawStream): Iterable<string> {
    for (const match of content.matchAll(WORDS)) {
      const [whole, name, comment, keyword] = match;
      if (name !== undefined) yield unescaped(name);
      else if (comment !== undefined || keyword !== undefined) yield whole;
      else if (whole.startsWith('<<') || this.isStray(content, match.index + whole.length, stream))
        yield* partsOf(whole);
    }
  }

  /** Strings end at `end`, perhaps of an array, and no operator shows them, nor where another part of the page's content goes on. */
  private isStray(content: string, end: number, stream: PDFRawStream): boolean {
    const at = afterStrings(content, end);
    if (at < content.length) return !shows(content, at);
    const next = this.next.get(stream) ?? [undefined];
    return next.some((part) => {
      const text = part === undefined ? '' : latin1(this.document.decode(part));
      return !shows(text, afterStrings(text, 0));
    });
  }

  private tells(word: string): boolean {
    let answer = this.known.get(word);
    if (answer === undefined) {
      answer =
        word.length >= 4 &&
        !isKnownName(word) &&
        readings(word).some((reading) => this.secret.isInName(reading));
      this.known.set(word, answer);
    }
    return answer;
  }
}

function afterStrings(content: string, end: number): number {
  let at = end;
  while (at < content.length && ' \n\r\t\0]'.includes(content[at]!)) at++;
  return at;
}

function shows(content: string, at: number): boolean {
  const operator = content[at];
  if (operator === "'" || operator === '"') return true;
  return operator === 'T' && /[jJ]/u.test(content[at + 1] ?? '');
}

/** Where a page's content goes on behind each of its streams, which may be parted within an operation (7.8.2); undefined: nowhere. */
function nextParts({ pages }: PdfDocument): Map<PDFRawStream, (PDFRawStream | undefined)[]> {
  const next = new Map<PDFRawStream, (PDFRawStream | undefined)[]>();
  for (const { contents } of pages)
    contents.forEach((part, i) => {
      const known = next.get(part) ?? [];
      if (!known.includes(contents[i + 1])) next.set(part, [...known, contents[i + 1]]);
    });
  return next;
}

function* partsOf(list: string): Iterable<string> {
  for (const [, literal, hex, name] of list.matchAll(PARTS)) {
    if (name !== undefined) yield unescaped(name);
    else if (literal !== undefined) yield unquoted(literal);
    else yield bytesOfHex(hex ?? '');
  }
}

function unescaped(name: string): string {
  return name.replace(/#([\da-f]{2})/giu, (_, hex: string) => bytesOfHex(hex));
}

function unquoted(literal: string): string {
  return literal
    .replace(/\\([0-7]{1,3})/gu, (_, octal: string) => {
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    })
    .replace(/\\\r?\n/gu, '')
    .replaceAll('\\', '');
}

function bytesOfHex(hex: string): string {
  return hex
    .replace(/\s/gu, '')
    .replace(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
