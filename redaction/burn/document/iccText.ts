/**
 * Text inside ICC profiles (ISO 15076-1, 7 and 10; failure class 64): descriptions, copyright, device names, names of
 * colours, private tags, and bytes between tags that are not common knowledge are blanked in place. The colours stay
 * as they are.
 */
import type { HiddenText } from './hiddenText.ts';
import { readingsOfBytes } from './hiddenText.ts';
import { PROFILE_WORDS } from './iccVocabulary.table.ts';

const HEADER = 128;
const TAG_ROW = 12;
const MAX_TAGS = 200;
const SIGNATURE = 36;
const ID_START = 84;
const ID_END = 100;
const SPACE = 0x20;
/** Types of tags that hold numbers alone, `sig ` one of a list of four letters. */
const NUMBERS = new Set(
  'XYZ |curv|para|mft1|mft2|mAB |mBA |mpet|sf32|uf32|ui08|ui16|ui32|ui64|sig |dtim|chrm|view|meas|clro|cicp|scrn|vcgt'.split(
    '|',
  ),
);

interface Tag {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A copy with foreign text blanked; undefined when there is none. */
export function withoutForeignText(
  profile: Uint8Array,
  hidden: HiddenText,
): Uint8Array | undefined {
  if (fourLetters(profile, SIGNATURE) !== 'acsp') return withoutAny(profile, hidden);
  let copy: Uint8Array | undefined;
  const tags = tagsOf(profile);
  for (const tag of tags) {
    const spans = spansOf(profile, tag);
    const text = spans.map(([a, b]) => visible(profile.subarray(a, b)));
    if (!text.some((t) => isForeign(t, hidden, LETTERS[tag.type] ?? 4))) continue;
    copy ??= profile.slice();
    for (const span of spans) blank(copy, span, tag.type);
  }
  for (const [from, to] of gapsOf(profile, tags)) {
    if (!isForeign(visible(profile.subarray(from, to)), hidden, 4)) continue;
    copy ??= profile.slice();
    copy.fill(0, from, to);
  }
  // The profile's own checksum (7.2.18) is optional: zero says that there is none.
  copy?.fill(0, ID_START, ID_END);
  return copy;
}

/** What is no profile (7.2.12) no reader computes colours with: nothing of it is needed. */
function withoutAny(bytes: Uint8Array, hidden: HiddenText): Uint8Array | undefined {
  return isForeign(visible(bytes), hidden, 3) ? new Uint8Array(bytes.length) : undefined;
}

/** A word of three letters counts where text is meant; numbers look like one by chance. */
const LETTERS: Readonly<Record<string, number>> = { text: 3, desc: 3, mluc: 3 };

/** The reserved end of the header, and what belongs to no tag. */
function gapsOf(profile: Uint8Array, tags: readonly Tag[]): Span[] {
  const table = HEADER + 4 + TAG_ROW * Math.min(MAX_TAGS, u32(profile, HEADER));
  const gaps: Span[] = [[ID_END, HEADER]];
  let at = Math.min(table, profile.length);
  for (const { start, end } of [...tags].sort((a, b) => a.start - b.start)) {
    if (start > at) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < profile.length) gaps.push([at, profile.length]);
  return gaps;
}

function tagsOf(profile: Uint8Array): Tag[] {
  const count = Math.min(MAX_TAGS, u32(profile, HEADER));
  const tags: Tag[] = [];
  for (let i = 0; i < count; i++) {
    const at = HEADER + 4 + i * TAG_ROW;
    if (at + TAG_ROW > profile.length) break;
    const start = u32(profile, at + 4);
    const end = Math.min(profile.length, start + u32(profile, at + 8));
    if (start >= HEADER && end - start >= 8)
      tags.push({ type: fourLetters(profile, start), start, end });
  }
  return tags;
}

type Span = readonly [number, number];

/** Where a tag holds text: strings of desc and text, records of mluc and colour names, the whole of all other types. */
function spansOf(profile: Uint8Array, { type, start, end }: Tag): Span[] {
  if (NUMBERS.has(type)) return [[start + 4, start + 8]];
  if (type === 'desc') return descriptionSpans(profile, start, end);
  if (type === 'mluc') return localisedSpans(profile, start, end);
  if (type === 'ncl2') return namedColourSpans(profile, start, end);
  if (type === 'clrt') return records(start + 12, 38, end);
  return [[start + 8, end]];
}

/** Prefix and suffix of all names, then each colour's own (10.17). */
function namedColourSpans(profile: Uint8Array, start: number, end: number): Span[] {
  const device = Math.min(16, u32(profile, start + 16));
  return [[start + 20, Math.min(end, start + 84)], ...records(start + 84, 38 + 2 * device, end)];
}

/** Rows that begin with a name of 32 bytes. */
function records(start: number, size: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let at = start; at + 32 <= end; at += size) spans.push([at, at + 32]);
  return spans;
}

/** textDescriptionType of ICC version 2: ASCII, then UTF-16, then a Macintosh script string. */
function descriptionSpans(profile: Uint8Array, start: number, end: number): Span[] {
  const ascii = start + 12;
  const unicode = Math.min(end, ascii + u32(profile, start + 8)) + 8;
  if (unicode > end) return [[ascii, end]];
  const script = Math.min(end, unicode + 2 * u32(profile, unicode - 4)) + 3;
  return [
    [ascii, unicode - 8],
    [unicode, Math.max(unicode, script - 3)],
    [Math.min(script, end), end],
  ];
}

function localisedSpans(profile: Uint8Array, start: number, end: number): Span[] {
  const count = Math.min(MAX_TAGS, u32(profile, start + 8));
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    const at = start + 16 + i * 12;
    if (at + 12 > end) break;
    const from = Math.min(end, start + u32(profile, at + 8));
    spans.push([from, Math.min(end, from + u32(profile, at + 4))]);
  }
  return spans;
}

function visible(bytes: Uint8Array): string {
  return readingsOfBytes(bytes)
    .map((t) => t.replace(/\0/gu, ''))
    .join('\n');
}

function isForeign(text: string, hidden: HiddenText, letters: number): boolean {
  const words = text.match(/[A-Za-z\u00c0-\u024f]{3,}/gu) ?? [];
  const own = words.filter((w) => w.length >= letters && !PROFILE_WORDS.has(w.toLowerCase()));
  return own.length > 0 || hidden.holds(text);
}

const TEXTS = new Set(['text', 'desc', 'ncl2', 'clrt']);

/** Counts and lengths stay: text becomes spaces, dictionaries, sequences and private tags become zeros. */
function blank(profile: Uint8Array, [from, to]: Span, type: string): void {
  if (type === 'mluc') for (let i = from; i + 1 < to; i += 2) profile.set([0, SPACE], i);
  else if (!TEXTS.has(type)) profile.fill(0, from, to);
  else for (let i = from; i < to; i++) if (profile[i] !== 0) profile[i] = SPACE;
}

function u32(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  return bytes[at]! * 0x1000000 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!);
}

function fourLetters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
