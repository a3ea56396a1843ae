/** Where the passages and marks of an older version stand in this one: by type, text and surroundings, in order. */
import type { TextRange } from '../../../redaction/model/pageText.ts';
import type { Pages } from './measure.ts';
import { type Print, printOf, textBits } from './prints.ts';

/** Old subject to new one. Each new passage is given once; the order of the old ones is kept. */
export function findAgain(
  old: readonly Print[],
  now: readonly Print[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of [keyOf, withoutAfter, withoutBefore]) {
    const waiting = new Map<string, Print[]>();
    for (const print of now.filter(({ subject }) => !taken.has(subject))) {
      waiting.set(key(print), [...(waiting.get(key(print)) ?? []), print]);
    }
    for (const print of old.filter(({ subject }) => !found.has(subject))) {
      const same = waiting.get(key(print));
      // Of several in looser surroundings nobody knows which one it was.
      if (same === undefined || (key !== keyOf && same.length > 1)) continue;
      const next = same.shift();
      if (next === undefined) continue;
      found.set(print.subject, next.subject);
      taken.add(next.subject);
    }
  }
  return found;
}

function keyOf({ type, text, before, after }: Print): string {
  return `${type} ${text} ${before} ${after}`;
}

function withoutAfter({ type, text, before }: Print): string {
  return `${type} ${text} ${before}`;
}

function withoutBefore({ type, text, after }: Print): string {
  return `${type} ${text} ${after}`;
}

/** A marked text of one range: what stands wherever its print does, when that is one place only. */
export function findText(
  old: Print,
  length: number,
  pages: Pages,
  pageCount: number,
  salt: string,
): TextRange | undefined {
  const places: TextRange[] = [];
  for (let page = 1; page <= pageCount; page++) {
    const { text } = pages(page).text;
    for (let start = 0; start + length <= text.length; start++) {
      const end = start + length;
      if (textBits(text.slice(start, end), salt) !== old.text) continue;
      const range = { page, start, end };
      if (keyOf(printOf('', old.type, [range], pages, salt)) === keyOf(old)) places.push(range);
    }
  }
  return places.length === 1 ? places[0] : undefined;
}
