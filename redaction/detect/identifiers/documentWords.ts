/** The words of a document as it writes them, gathered once. */
import type { Scan } from '../scan.ts';

const DIGITS = '0123456789';
const gathered = new WeakMap<Scan, ReadonlySet<string>>();

/** Not parts of addresses or codes. */
export function documentWords(scan: Scan): ReadonlySet<string> {
  const known = gathered.get(scan);
  if (known !== undefined) return known;
  const words = scan.words.apart(`${DIGITS}@.-`, `${DIGITS}@-`);
  gathered.set(scan, words);
  return words;
}

const answers = new WeakMap<RegExp, WeakMap<Scan, boolean>>();

/** Does the pattern, without flag `g`, occur anywhere? Asked once a document. */
export function says(scan: Scan, pattern: RegExp): boolean {
  let known = answers.get(pattern);
  if (known === undefined) {
    known = new WeakMap();
    answers.set(pattern, known);
  }
  let answer = known.get(scan);
  if (answer === undefined) {
    answer = pattern.test(scan.text);
    known.set(scan, answer);
  }
  return answer;
}
