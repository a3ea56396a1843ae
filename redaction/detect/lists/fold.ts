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

/** Runs of ASCII as they are, other letters of the Latin blocks and signs one by one, anything else by its rules. */
function foldMarks(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && code !== BACKTICK) continue;
    if (!standsAlone(code)) return foldByRules(text);
    out += text.slice(from, i).toLowerCase() + foldLetter(code);
    from = i + 1;
  }
  return out + text.slice(from).toLowerCase();
}

/** Folds to the same whatever stands beside it: no combining mark, surrogate or final sigma. */
function standsAlone(code: number): boolean {
  return code < 0x250 || (code >= 0x2000 && code < 0x20d0);
}

const BACKTICK = 0x60;

const letters = new Map<number, string>();

function foldLetter(code: number): string {
  let folded = letters.get(code);
  if (folded === undefined) {
    folded = foldByRules(String.fromCharCode(code));
    letters.set(code, folded);
  }
  return folded;
}

function foldByRules(word: string): string {
  let out = '';
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    out += SPECIAL[letter] ?? letter;
  }
  return out;
}
