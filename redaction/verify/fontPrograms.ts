/** Removed text in what an embedded font program tells of itself (class 66): names, makers, licences, and names of glyphs that are no letter's. */
import { isGlyphName } from '../font/encoding/glyphNames.ts';
import { ByteView } from '../font/program/byteView.ts';
import { type CffIndex, indexEntry, readIndex } from '../font/program/cffStructure.ts';
import { readSfnt, tableView } from '../font/program/sfnt.ts';
import { readType1 } from '../font/program/type1Structure.ts';
import { ownWords } from '../font/program/type1Words.ts';
import { readable } from '../font/toUnicode.ts';
import { wideTexts } from '../model/codeUnits.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { type PDFDict, streamAt } from '../pdf/objects.ts';
import { latin1 } from './byteReadings.ts';
import type { Location } from './objectWalk.ts';

export const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

export function programLeaks(
  document: PdfDocument,
  dict: PDFDict,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing) return [];
  return PROGRAMS.flatMap((detail) => {
    const stream = streamAt(document, dict, detail);
    const program = stream && readable(document, stream);
    const texts = program === undefined ? [] : textsOf(program);
    const tells =
      texts.some((text) => secret.isIn(text) || secret.isInName(text)) ||
      (program !== undefined && outlinesTell(program, secret));
    if (!tells) return [];
    return [
      { code: 'removed-text-in-stream', failureClass: 66, object: at.ref.toString(), detail },
    ];
  });
}

/** What looks like text where none is expected: numbers seldom spell so many letters. */
const PLAIN = /[\x20-\x7e]{8,}/gu;

/** Signature, notes, layout features: tables that no viewer of PDF draws from. */
const SIDE_TABLES =
  /^(?!glyf|loca|head|hhea|hmtx|maxp|cvt |fpgm|prep|cmap|OS.2|post|v[hm]|CFF|VORG|name)/u;

function plainIn(text: string): readonly string[] {
  return text.match(PLAIN) ?? [];
}

/** Texts of a program; of one that cannot be taken apart, which shows nothing, whatever looks like text. */
function textsOf(program: Uint8Array): string[] {
  try {
    const start = latin1(program.subarray(0, 4));
    if (start.startsWith('%!') || program[0] === 0x80)
      return [...clearTexts(latin1(program)), ...type1Glyphs(program)];
    if (isCff(program)) return cffTexts(new ByteView(program));
    const sfnt = readSfnt(program);
    const cff = tableView(sfnt, 'CFF ');
    const names = tableView(sfnt, 'name');
    const post = tableView(sfnt, 'post');
    const sides = [...sfnt.tables.values()].filter(({ tag }) => SIDE_TABLES.test(tag));
    return [
      ...(names ? storedTexts(names) : []),
      ...(cff ? cffTexts(cff) : []),
      ...(post ? ownGlyphs(latin1(post.bytes).match(NAMES) ?? []) : []),
      ...sides.flatMap(({ tag }) => storedTexts(tableView(sfnt, tag)!)).flatMap(plainIn),
    ];
  } catch (error) {
    if (error instanceof RangeError) return latin1(program).match(PLAIN) ?? [];
    throw error;
  }
}

/** Outlines, instructions and metrics of TrueType, all of CFF behind its strings: a long word is no accident there, in glyphs that are shown or not. */
function outlinesTell(program: Uint8Array, secret: SecretWords): boolean {
  try {
    if (isCff(program)) return secret.isInBytes(behindStrings(new ByteView(program)));
    const sfnt = readSfnt(program);
    return OUTLINES.some((tag) => {
      const table = tableView(sfnt, tag);
      if (table === undefined) return false;
      return secret.isInBytes(tag === 'CFF ' ? behindStrings(table) : table.bytes);
    });
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isCff(program: Uint8Array): boolean {
  return program[0] === 1 && program[1] === 0 && program[2]! <= 8;
}

function behindStrings(view: ByteView): Uint8Array {
  const names = readIndex(view, view.u8(2));
  const strings = readIndex(view, readIndex(view, names.end).end);
  return view.slice(strings.end, view.length);
}

const OUTLINES = ['CFF ', 'glyf', 'cvt ', 'fpgm', 'prep', 'hmtx', 'loca'];

/** The whole storage of a `name` table, records or not: as one byte a character, and as two. */
function storedTexts({ bytes }: ByteView): string[] {
  return [latin1(bytes), ...wideTexts(bytes)];
}

function cffTexts(view: ByteView): string[] {
  const names = readIndex(view, view.u8(2));
  const strings = readIndex(view, readIndex(view, names.end).end);
  const all = (index: CffIndex) =>
    Array.from({ length: index.count }, (_, i) => latin1(indexEntry(view, index, i)!));
  return [...all(names), ...all(strings).filter((text) => !isGlyphName(text))];
}

/** Lengths stand between the names of `post`. */
const NAMES = /[\x20-\x7e]{4,}/gu;

function ownGlyphs(names: Iterable<string>): string[] {
  return [...names].filter((name) => !isGlyphName(name));
}

/** And words of its maker's own in the encrypted part; none where nobody can read that. */
function type1Glyphs(program: Uint8Array): string[] {
  try {
    const { encoding, glyphs, private: plain } = readType1(program);
    const spans = [...glyphs.charStrings.values(), ...glyphs.subroutines.values()];
    const words = [...ownWords(latin1(plain), spans)].map(({ word }) => word);
    return ownGlyphs(new Set([...encoding, ...glyphs.charStrings.keys(), ...words]));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Of the first line: `Adobe` is no person there (Type 1 Font Format, 2.3). */
const SIGNATURE = /^%!(?:PS-AdobeFont|FontType1)-[\d.]+/u;

/** The name alone: `FontName` and `def` are the language's. */
const FONT_NAME = /\/FontName\s*([^\r\n]*?)(?:\s+readonly)?(?:\s+def)?\s*(?=[\r\n]|$)/gu;

/** Before the encrypted part: strings, comments and the name. Behind it no font has anything. */
function clearTexts(program: string): string[] {
  const unsigned = program.replace(SIGNATURE, '%');
  const [clear = ''] = unsigned.split('eexec', 1);
  const [, ...behind] = unsigned.slice(clear.length).split('cleartomark');
  return [
    ...(clear.match(/\([^()]*\)|%[^\r\n]*/gu) ?? []),
    ...Array.from(clear.matchAll(FONT_NAME), ([, name]) => name!),
    ...(behind.join(' ').match(PLAIN) ?? []),
  ];
}
