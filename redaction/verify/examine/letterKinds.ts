/** What the glyphs of a page are as letters, asked once a page: each of its questions is then a bit of a number. */
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';

export const LetterKind = {
  /** Not of a glyph whose text nobody knows. */
  Blank: 1,
  /** A letter or digit, or a glyph whose font tells no text. */
  Tells: 2,
  /** Letters and digits, and nothing else. */
  Word: 4,
  /** Nothing that the page shows by default. */
  Off: 8,
} as const;

export const UNSEEN = LetterKind.Blank | LetterKind.Off;
const OFF = GlyphFlag.OffPage | GlyphFlag.HiddenLayer | GlyphFlag.ZeroWidth | GlyphFlag.Annotation;
const TELLS = /[\p{L}\p{N}\p{Co}]/u;
const WORD = /^[\p{L}\p{N}]+$/u;
/** Of the letters that most texts are made of. */
const LATIN_1 = Uint8Array.from({ length: 0x100 }, (_, code) => read(String.fromCharCode(code)));

/** By glyph: a sum of `LetterKind`. */
export function letterKinds({ count, unicode, flags }: PageGlyphs): Uint8Array {
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i++) kinds[i] = kindOf(unicode[i] ?? '') | offOf(flags[i]!);
  return kinds;
}

export function isUnseen({ unicode, flags }: PageGlyphs, i: number): boolean {
  return isBlank(unicode[i]) || offOf(flags[i] ?? 0) !== 0;
}

export function isBlank(unicode: string | undefined): boolean {
  return (kindOf(unicode ?? '') & LetterKind.Blank) !== 0;
}

function offOf(flags: number): number {
  return (flags & OFF) === 0 ? 0 : LetterKind.Off;
}

function kindOf(text: string): number {
  const code = text.length === 1 ? text.charCodeAt(0) : 0x100;
  return code < 0x100 ? LATIN_1[code]! : read(text);
}

function read(text: string): number {
  if (text === '') return LetterKind.Tells;
  if (text.trim() === '') return LetterKind.Blank;
  return (TELLS.test(text) ? LetterKind.Tells : 0) | (WORD.test(text) ? LetterKind.Word : 0);
}
