/** Text strings (ISO 32000-2, 7.9.2.2): PDFDocEncoding, UTF-16 and UTF-8, both ways where needed. */

/** PDFDocEncoding (Annex D.3) where it differs from Latin-1; 0 marks codes without a character. */
const DOC_18 = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const DOC_80 =
  '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018' +
  '\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac';

/** The text of a string object's bytes. Never throws: what is no valid sequence becomes U+FFFD. */
export function decodeTextString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguage(utf16(bytes, 2, 1));
  if (first === 0xff && second === 0xfe) return withoutLanguage(utf16(bytes, 2, 0));
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return withoutLanguage(decodeUtf8(bytes.subarray(3)));
  let text = '';
  for (const byte of bytes) text += docCharacter(byte);
  return text;
}

function docCharacter(byte: number): string {
  if (byte >= 0x18 && byte < 0x20) return DOC_18[byte - 0x18]!;
  if (byte >= 0x80 && byte <= 0xa0) return DOC_80[byte - 0x80]!;
  return String.fromCharCode(byte);
}

function utf16(bytes: Uint8Array, start: number, lowAt: 0 | 1): string {
  let text = '';
  for (let at = start; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes[at + lowAt]! | (bytes[at + 1 - lowAt]! << 8));
  }
  return text;
}

const ESCAPE = '\u001b';

/** Escape sequences that name a language (7.9.2.2.1), `ESC nl NL ESC`, are no text. */
function withoutLanguage(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  const pieces = text.split(ESCAPE);
  return pieces.filter((piece, i) => i % 2 === 0 || piece.length > 5).join('');
}

export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const code = length === 1 ? lead : continued(bytes, at, length);
    text += code === undefined ? '\ufffd' : String.fromCodePoint(code);
    at += code === undefined ? 1 : length;
  }
  return text;
}

function continued(bytes: Uint8Array, at: number, length: number): number | undefined {
  if (length === 0 || bytes[at]! > 0xf4) return undefined;
  let code = bytes[at]! & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code <= 0x10ffff ? code : undefined;
}

export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else {
      if (code < 0x10000) bytes.push(0xe0 | (code >> 12));
      else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return Uint8Array.from(bytes);
}

/** Undefined when a character is not in PDFDocEncoding. */
export function pdfDocBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = docByte(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

function docByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100 && docCharacter(code) === character) return code;
  if (DOC_80.includes(character)) return 0x80 + DOC_80.indexOf(character);
  return DOC_18.includes(character) ? 0x18 + DOC_18.indexOf(character) : undefined;
}
