/** Letters that NFD does not take apart. */
const SPECIAL: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};
const cache = new Map<string, string>();
const LIMIT = 200_000;

/**
 * The form under which words are compared: lower case, no accents, straight apostrophes, `ĳ` as `ij`.
 * The length may differ from the input's.
 */
export function fold(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = isPlain(word) ? word.toLowerCase() : foldMarks(word);
  if (cache.size >= LIMIT) cache.clear();
  cache.set(word, folded);
  return folded;
}

/** As `fold`, for running text: not remembered. */
export function foldText(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldMarks(text);
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

function foldMarks(word: string): string {
  let out = '';
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    out += SPECIAL[letter] ?? letter;
  }
  return out;
}
