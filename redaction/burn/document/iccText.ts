/**
 * Text inside ICC profiles (ISO 15076-1, 10; failure class 64): descriptions, copyright, device names and
 * dictionaries that are not common knowledge are blanked in place. The colours stay as they are.
 */
import type { HiddenText } from './hiddenText.ts';
import { readingsOfBytes } from './hiddenText.ts';
import { PROFILE_WORDS } from './iccVocabulary.table.ts';

const HEADER = 128;
const MAX_TAGS = 200;
const ID_START = 84;
const ID_END = 100;
const SPACE = 0x20;

interface Tag {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A copy with foreign text blanked; undefined when there is none (or this is no profile). */
export function withoutForeignText(
  profile: Uint8Array,
  hidden: HiddenText,
): Uint8Array | undefined {
  let copy: Uint8Array | undefined;
  for (const tag of tagsOf(profile)) {
    const spans = spansOf(profile, tag);
    const text = spans.map(([a, b]) => visible(profile.subarray(a, b)));
    if (!text.some((t) => isForeign(t, hidden))) continue;
    copy ??= profile.slice();
    for (const span of spans) blank(copy, span, tag.type);
  }
  // The profile's own checksum (7.2.18) is optional: zero says that there is none.
  copy?.fill(0, ID_START, ID_END);
  return copy;
}

function tagsOf(profile: Uint8Array): Tag[] {
  const count = Math.min(MAX_TAGS, u32(profile, HEADER));
  const tags: Tag[] = [];
  for (let i = 0; i < count; i++) {
    const at = HEADER + 4 + i * 12;
    if (at + 12 > profile.length) break;
    const start = u32(profile, at + 4);
    const end = Math.min(profile.length, start + u32(profile, at + 8));
    if (start >= HEADER && end - start >= 8)
      tags.push({ type: fourLetters(profile, start), start, end });
  }
  return tags;
}

type Span = readonly [number, number];

/** Where a tag holds text: strings of desc and text, records of mluc, the whole of types made of those. */
function spansOf(profile: Uint8Array, { type, start, end }: Tag): Span[] {
  if (type === 'text') return [[start + 8, end]];
  if (type === 'desc') return descriptionSpans(profile, start, end);
  if (type === 'mluc') return localisedSpans(profile, start, end);
  return type === 'dict' || type === 'pseq' ? [[start + 8, end]] : [];
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

function isForeign(text: string, hidden: HiddenText): boolean {
  const words = text.match(/[A-Za-z\u00c0-\u024f]{3,}/gu) ?? [];
  return words.some((w) => !PROFILE_WORDS.has(w.toLowerCase())) || hidden.holds(text);
}

/** Counts and lengths stay: dictionaries and sequences become empty lists, text becomes spaces. */
function blank(profile: Uint8Array, [from, to]: Span, type: string): void {
  if (type === 'dict' || type === 'pseq') profile.fill(0, from, to);
  else if (type === 'mluc') for (let i = from; i + 1 < to; i += 2) profile.set([0, SPACE], i);
  else for (let i = from; i < to; i++) if (profile[i] !== 0) profile[i] = SPACE;
}

function u32(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  return bytes[at]! * 0x1000000 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!);
}

function fourLetters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
