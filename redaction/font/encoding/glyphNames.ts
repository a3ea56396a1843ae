import { isWellFormed } from '../trustedText.ts';
import { DINGBATS_LIST, GLYPH_LIST } from './glyphList.table.ts';

let glyphList: NameList | undefined;
let dingbats: NameList | undefined;

/**
 * Unicode of a glyph name by the Adobe Glyph List's rules (agl-specification, 2): components joined by
 * `_`, a suffix after `.`, the list, `uniXXXX…`, `uXXXX`–`uXXXXXX`. `''` when the name tells nothing.
 */
export function unicodeOfName(name: string, zapfDingbats = false): string {
  if (zapfDingbats) {
    dingbats ??= new NameList(DINGBATS_LIST);
    const found = dingbats.get(name);
    if (found !== undefined) return found;
  }
  const listed = list().get(name);
  if (listed !== undefined) return listed;
  const dot = name.indexOf('.');
  const stem = dot >= 0 ? name.slice(0, dot) : name;
  if (stem === '') return '';
  return stem.split('_').map(unicodeOfComponent).join('');
}

/** A name of the Adobe Glyph List, or of several of its glyphs (`f_f_i`): it tells a letter, no more. */
export function isGlyphName(name: string): boolean {
  const stem = name.replace(/\..*$/u, '');
  return stem !== '' && stem.split('_').every((component) => unicodeOfComponent(component) !== '');
}

/**
 * The character code that a made-up name such as `a65`, `C0041` or `G41` carries: producers of bitmap
 * and converted fonts number their glyphs so. Undefined where the number is no printable code.
 */
export function codeInName(name: string, hexadecimal: boolean): number | undefined {
  const match = hexadecimal
    ? /^[A-Za-z]{1,2}([0-9A-Fa-f]{2})$/.exec(name)
    : /^[A-Za-z]{0,2}(\d{1,4})$/.exec(name);
  if (match === null) return undefined;
  const code = Number.parseInt(match[1] ?? '', hexadecimal ? 16 : 10);
  return code >= 0x20 && code <= 0xff && !(code >= 0x7f && code < 0xa0) ? code : undefined;
}

function unicodeOfComponent(component: string): string {
  const listed = list().get(component);
  if (listed !== undefined) return listed;
  if (/^uni([0-9A-F]{4})+$/i.test(component)) return fromUtf16Hex(component.slice(3));
  if (/^u[0-9A-F]{4,6}$/i.test(component))
    return fromScalar(Number.parseInt(component.slice(1), 16));
  return unicodeOfVariant(component);
}

/** Small capitals, old-style figures and superiors stand for the character that a reader sees. */
function unicodeOfVariant(component: string): string {
  const match = /^(.+?)(small|oldstyle|superior|inferior)$/.exec(component);
  return match === null ? '' : (list().get(match[1] ?? '') ?? '');
}

function fromUtf16Hex(hex: string): string {
  let text = '';
  for (let i = 0; i + 4 <= hex.length; i += 4) {
    text += String.fromCharCode(Number.parseInt(hex.slice(i, i + 4), 16));
  }
  return isWellFormed(text) ? text : '';
}

function fromScalar(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  return String.fromCodePoint(code);
}

function list(): NameList {
  glyphList ??= new NameList(GLYPH_LIST);
  return glyphList;
}

/** Names, each followed by its code. Of four thousand a document asks for a hundred: no other code is read. */
class NameList {
  private readonly words: readonly string[];
  private readonly places = new Map<string, number>();

  constructor(table: string) {
    this.words = table.split(' ');
    for (let i = 0; i < this.words.length; i += 2) this.places.set(this.words[i]!, i);
  }

  get(name: string): string | undefined {
    const at = this.places.get(name);
    if (at === undefined) return undefined;
    return String.fromCodePoint(Number.parseInt(this.words[at + 1] ?? '', 16));
  }
}
