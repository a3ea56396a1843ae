/**
 * Word lists as text: the words are sorted; each entry is one character for the number of letters shared with
 * the word before (`0`–`9`, `A`–`Z` for 10–35) followed by the rest in lower case. Made by
 * `test/detect/lists/buildLists.ts`.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

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
  let previous = '';
  let at = 0;
  while (at < text.length) {
    const shared = sharedLetters(text.charCodeAt(at));
    let end = at + 1;
    while (end < text.length && sharedLetters(text.charCodeAt(end)) < 0) end++;
    previous = previous.slice(0, shared) + text.slice(at + 1, end);
    words.add(previous);
    at = end;
  }
  return words;
}

/** -1 for a character that is part of a word. */
function sharedLetters(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 90) return code - 55;
  return -1;
}
