/**
 * What a font program tells of itself (failure class 66): its names, its maker, its licence (OpenType `name`; Adobe
 * Technical Notes 5176, 7–10, and Type 1 Font Format, 2.3). No viewer looks an embedded font up by them. A text that
 * holds removed text becomes `xxx` of the same length, so that nothing else moves.
 */
import { ByteView } from '../../font/program/byteView.ts';
import { CFF_KEY, type CffIndex, dictAtIndex, readIndex } from '../../font/program/cffStructure.ts';
import { readSfnt, type Sfnt } from '../../font/program/sfnt.ts';
import { wideTexts } from '../../model/codeUnits.ts';
import { latin1 } from '../document/hiddenText.ts';
import { withoutPrivateWords } from './privateWords.ts';
import { replaceTables, tableBytes } from './sfntWriter.ts';

interface TextSpan {
  readonly start: number;
  readonly end: number;
  /** UTF-16BE; else one byte a character. */
  readonly wide: boolean;
}

type Tells = (text: string) => boolean;

/** Undefined where no text of the program tells anything, and where the program cannot be taken apart. */
export function withoutTellingTexts(program: Uint8Array, tells: Tells): Uint8Array | undefined {
  try {
    const signature = latin1(program.subarray(0, 4));
    if (SFNT.has(signature)) return inSfnt(readSfnt(program), tells);
    if (signature.startsWith('%!') || program[0] === PFB) return inType1(program, tells);
    return blanked(program, cffTexts(program), tells);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const SFNT = new Set(['\0\x01\0\0', 'true', 'OTTO']);
const PFB = 0x80;
const X = 0x78;

/** A copy; undefined when no span tells. */
function blanked(bytes: Uint8Array, spans: readonly TextSpan[], tells: Tells) {
  const telling = spans.filter((span) => tells(textOf(bytes, span)));
  if (telling.length === 0) return undefined;
  const copy = bytes.slice();
  for (const { start, end, wide } of telling)
    for (let at = start; at < end; at++) copy[at] = wide && (at - start) % 2 === 0 ? 0 : X;
  return copy;
}

function textOf(bytes: Uint8Array, { start, end, wide }: TextSpan): string {
  const own = bytes.subarray(start, end);
  return wide ? wideTexts(own)[0]! : latin1(own);
}

function inType1(program: Uint8Array, tells: Tells): Uint8Array | undefined {
  const clear = blanked(program, clearTexts(program), tells);
  return withoutPrivateWords(clear ?? program, tells) ?? clear;
}

function inSfnt(sfnt: Sfnt, tells: Tells): Uint8Array | undefined {
  const changed = new Map<string, Uint8Array>();
  for (const [tag, textsOf] of [
    ['name', nameTexts],
    ['CFF ', cffTexts],
  ] as const) {
    const table = sfnt.tables.get(tag);
    const bytes = table && tableBytes(sfnt, table);
    const without = bytes && blanked(bytes, textsOf(bytes), tells);
    if (without !== undefined) changed.set(tag, without);
  }
  for (const table of sfnt.tables.values())
    if (!DRAWN.has(table.tag) && isTelling(tableBytes(sfnt, table), tells))
      changed.set(table.tag, new Uint8Array(0));
  return changed.size > 0 || isTelling(behindTables(sfnt), tells)
    ? replaceTables(sfnt, changed)
    : undefined;
}

/** The tables of which a viewer of PDF draws (ISO 32000-2, 9.9.1), and `name`; signatures, features and notes are none. */
const DRAWN = new Set(
  'glyf,loca,head,hhea,hmtx,maxp,cvt ,fpgm,prep,cmap,OS/2,post,vhea,vmtx,CFF ,CFF2,VORG,name'.split(
    ',',
  ),
);
const LETTERS = /[\x20-\x7e]{4,}/gu;

/** As one byte a character, and as two. */
function isTelling(bytes: Uint8Array, tells: Tells): boolean {
  return [latin1(bytes), ...wideTexts(bytes)].some((text) =>
    (text.match(LETTERS) ?? []).some(tells),
  );
}

function behindTables({ view, tables }: Sfnt): Uint8Array {
  const end = Math.max(...[...tables.values()].map(({ offset, length }) => offset + length));
  return view.slice(end, view.length);
}

/** Name records: platforms 0 (Unicode) and 3 (Windows) write UTF-16BE. */
function nameTexts(table: Uint8Array): TextSpan[] {
  const view = new ByteView(table);
  const [count, storage] = [view.u16(2), view.u16(4)];
  const spans: TextSpan[] = [];
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    const platform = view.u16(record);
    const start = storage + view.u16(record + 10);
    const end = Math.min(start + view.u16(record + 8), table.length);
    spans.push({ start, end, wide: platform === 0 || platform === 3 });
  }
  return spans;
}

const LAST = 'cleartomark';

/**
 * Strings, comments and the font's name before `eexec`, whatever is text behind the last part; of the first line what
 * stands behind the words by which readers know the program (Type 1 Font Format, 2.3).
 */
const CLEAR = textsBeside('FontName');

function clearTexts(program: Uint8Array): TextSpan[] {
  const text = latin1(program);
  const end = text.indexOf('eexec');
  if (end < 0) return spansOf(text, CLEAR);
  const last = text.indexOf(LAST, end);
  const behind = last < 0 ? [] : [...text.slice(last + LAST.length).matchAll(/[\x20-\x7e]{8,}/gu)];
  return [
    ...spansOf(text.slice(0, end), CLEAR),
    ...behind.map(({ index, 0: { length } }) => {
      const start = last + LAST.length + index;
      return { start, end: start + length, wide: false };
    }),
  ];
}

/** Of each match the group that matched. */
function spansOf(text: string, pattern: RegExp): TextSpan[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const place = indices?.slice(1).find((group) => group !== undefined);
    return place === undefined ? [] : [{ start: place[0], end: place[1], wide: false }];
  });
}

/** The same of a character map (9.7.5.3): comments, strings of its character collection, its name and that of the one it builds on. */
export function mapWithoutTellingTexts(map: Uint8Array, tells: Tells): Uint8Array | undefined {
  return blanked(map, spansOf(latin1(map), MAP), tells);
}

const MAP = new RegExp(
  `${textsBeside('CMapName').source}|/([^\\s/()<>[\\]{}%]+)(?=\\s+usecmap)`,
  'dgu',
);

/** Strings, comments, and the name that stands under `key`, each in a group of its own. */
function textsBeside(key: string): RegExp {
  const string = /\(((?:[^()\\]|\\.)*)\)/u;
  const comment = /%(?:!(?:PS-AdobeFont|FontType1)-[\d.]+:?|![^\r\n:]*:)?([^\r\n]*)/u;
  const name = new RegExp(`/${key}\\s*/([^\\s/()<>[\\]{}%]+)`, 'u');
  return new RegExp([string, comment, name].map(({ source }) => source).join('|'), 'dgu');
}

/** Operators of the Top DICT whose operand is a string (Table 9); identifiers below are standard strings. */
const STRING_OPERATORS = [0, 1, 2, 3, 4, 12 * 256, 12 * 256 + 21, 12 * 256 + 22, 12 * 256 + 38];
const STANDARD_STRINGS = 391;

/** The font's names, and the strings of its Top DICT; of fonts of CIDs, whose parts have names too, all strings. */
function cffTexts(bytes: Uint8Array): TextSpan[] {
  const view = new ByteView(bytes);
  const names = readIndex(view, view.u8(2));
  const tops = readIndex(view, names.end);
  const strings = readIndex(view, tops.end);
  const top = tops.count > 0 ? dictAtIndex(view, tops, 0) : new Map<number, number[]>();
  const identifiers = [
    ...STRING_OPERATORS.flatMap((operator) => top.get(operator)?.slice(-1) ?? []),
    ...(top.get(CFF_KEY.ros)?.slice(0, 2) ?? []),
  ];
  const isKeyedByCid = top.has(CFF_KEY.ros);
  const own = isKeyedByCid
    ? Array.from({ length: strings.count }, (_, i) => i)
    : identifiers.filter((sid) => sid >= STANDARD_STRINGS).map((sid) => sid - STANDARD_STRINGS);
  return [
    ...Array.from({ length: names.count }, (_, i) => spanOf(names, i)),
    ...own.filter((i) => i < strings.count).map((i) => spanOf(strings, i)),
    ...lettersBehind(bytes, strings.end),
  ];
}

/** Among outlines and behind them: long words, and short ones amid other text, which chance does not spell. */
const AMONG = /[A-Za-z0-9]{6,}|[\x20-\x7e]{14,}/gu;

function lettersBehind(bytes: Uint8Array, from: number): TextSpan[] {
  return [...latin1(bytes.subarray(from)).matchAll(AMONG)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
    wide: false,
  }));
}

function spanOf({ offsets }: CffIndex, i: number): TextSpan {
  return { start: offsets[i]!, end: offsets[i + 1]!, wide: false };
}
