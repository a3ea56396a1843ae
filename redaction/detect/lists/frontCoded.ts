/**
 * Word lists as text: the words are sorted; each entry is one character for the number of letters shared with
 * the word before (`0`–`9`, `A`–`Z` for 10–35) followed by the rest in lower case. Made by
 * `test/detect/lists/buildLists.ts`.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const LONGEST_WORD = 256;

export function encodeFrontCoded(words: Iterable<string>): string {
  let previous = '';
  let out = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
    out += DIGITS[shared] + word.slice(shared);
    previous = word;
  }
  return out;
}

export function decodeFrontCoded(text: string): Set<string> {
  const words = new Set<string>();
  readFrontCoded(text, (letters, length) => {
    words.add(wordOf(letters, length));
  });
  return words;
}

/** The first `length` letters as a string. */
export function wordOf(letters: Uint16Array, length: number): string {
  let word = '';
  for (let i = 0; i < length; i++) word += String.fromCharCode(letters[i]!);
  return word;
}

/** `letters` hold the word during the visit: as many as `length` says. */
export function readFrontCoded(
  text: string,
  visit: (letters: Uint16Array, length: number) => void,
): void {
  const letters = new Uint16Array(LONGEST_WORD);
  for (let at = 0; at < text.length; ) {
    const shared = sharedLetters(text.charCodeAt(at));
    const end = restEnd(text, at + 1);
    for (let i = at + 1; i < end; i++) letters[shared + i - at - 1] = text.charCodeAt(i);
    visit(letters, shared + end - at - 1);
    at = end;
  }
}

function restEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && sharedLetters(text.charCodeAt(end)) < 0) end++;
  return end;
}

/** -1 for a character that is part of a word. */
function sharedLetters(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 90) return code - 55;
  return -1;
}
