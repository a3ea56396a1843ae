/**
 * What a glyph contributes to the text: compatibility forms that are only a matter of type (ligatures,
 * full-width and presentation forms, mathematical alphabets) are expanded, every white space is ' ',
 * marks without width vanish, accents are composed (NFC).
 */
export const GlyphClass = { Ink: 0, Space: 1, Void: 2, Accent: 3 } as const;

/** Stands for a glyph that no map explains, so that a range over it still takes the glyph. */
export const UNKNOWN = '\uFFFD';
const SOFT_HYPHEN = 0xad;

const cache = new Map<string, string>();

/** '' for glyphs that add nothing (zero-width joiners, direction marks). */
export function textOfGlyph(unicode: string): string {
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) return unicode;
  }
  if (unicode === '') return UNKNOWN;
  let text = cache.get(unicode);
  if (text === undefined) {
    text = normalise(unicode);
    if (cache.size > 20_000) cache.clear();
    cache.set(unicode, text);
  }
  return text;
}

export function classOf(text: string): number {
  if (text === '') return GlyphClass.Void;
  const code = text.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return code === 0x60 || code === 0x5e ? accentOr(text) : 0;
  if (text.length === 1 && code === 0x20) return GlyphClass.Space;
  if (text.trim() === '') return GlyphClass.Space;
  return accentOr(text);
}

function accentOr(text: string): number {
  return combiningOf(text) === undefined ? GlyphClass.Ink : GlyphClass.Accent;
}

/** The combining mark that a lone accent glyph stands for: TeX and some typesetters draw them apart. */
export function combiningOf(text: string): string | undefined {
  if (text.length !== 1) return undefined;
  const code = text.charCodeAt(0);
  if (code >= 0x300 && code <= 0x36f) return text;
  return SPACING_ACCENTS.get(code);
}

const SPACING_ACCENTS = new Map<number, string>([
  [0x60, '\u0300'],
  [0xb4, '\u0301'],
  [0x5e, '\u0302'],
  [0x2c6, '\u0302'],
  [0x2dc, '\u0303'],
  [0xaf, '\u0304'],
  [0x2d8, '\u0306'],
  [0x2d9, '\u0307'],
  [0xa8, '\u0308'],
  [0x2da, '\u030a'],
  [0x2dd, '\u030b'],
  [0x2c7, '\u030c'],
  [0xb8, '\u0327'],
  [0x2db, '\u0328'],
]);

function normalise(unicode: string): string {
  let text = '';
  for (const char of unicode) text += normaliseChar(char);
  return text.normalize('NFC');
}

function normaliseChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (isSpaceCode(code)) return ' ';
  if (isZeroWidth(code)) return '';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return UNKNOWN;
  if (code === 0x2010 || code === 0x2011) return '-';
  return isTypographicForm(code) ? char.normalize('NFKC') : char;
}

function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x34f ||
    code === 0xfeff
  );
}

function isTypographicForm(code: number): boolean {
  return (
    code === 0x132 ||
    code === 0x133 ||
    code === 0x17f ||
    (code >= 0x1c4 && code <= 0x1cc) ||
    (code >= 0xfb00 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x1d400 && code <= 0x1d7ff)
  );
}

export function isSoftHyphen(code: number): boolean {
  return code === SOFT_HYPHEN;
}

export function isLower(char: string): boolean {
  return char !== char.toUpperCase() || /\p{Ll}/u.test(char);
}

export function isUpper(char: string): boolean {
  return char !== char.toLowerCase() || /\p{Lu}/u.test(char);
}

/** Hebrew, Arabic and their neighbours. */
export function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff)
  );
}
