/**
 * What of a mapped text can be believed: null, U+FFFD, noncharacters, lone surrogates and private-use
 * code points tell nothing and go; '' means ask the next source. Blanks of any kind become a space.
 */
export function trustedText(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  if (PLAIN.test(text)) return text;
  let trusted = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 9 || code === 10 || code === 13) trusted += ' ';
    else if (!tellsNothing(code)) trusted += character;
  }
  return trusted.normalize('NFC');
}

/** No surrogate without its other half. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const PLAIN = /^[\x20-\x7e]+$/;

function tellsNothing(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  if (code >= 0xd800 && code <= 0xf8ff) return code <= 0xdfff || code >= 0xe000;
  return code >= 0xf0000 || (code & 0xfffe) === 0xfffe || code === 0xfffd;
}
