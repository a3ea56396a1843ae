/** A text in words with their places, each cut into the pieces of the model's vocabulary, in windows that the model can read. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly number[];
}

export type Encode = (word: string) => readonly number[];

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const SENTENCE_END = /[.!?:;]/;

export function wordsOf(text: string, encode: Encode): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const pieces = encode(match[0]);
    return pieces.length === 0
      ? []
      : [{ start: match.index, end: match.index + match[0].length, pieces }];
  });
}

/**
 * Windows of at most `most` pieces; the cut falls behind the last end of a sentence in the second half of a window, so
 * that few names are cut in two.
 */
export function windowsOf(text: string, words: readonly Word[], most: number): Word[][] {
  const windows: Word[][] = [];
  let from = 0;
  while (from < words.length) {
    const full = fullWindow(words, from, most);
    const to = full === words.length ? full : sentenceCut(text, words, from, full);
    windows.push(words.slice(from, to));
    from = to;
  }
  return windows;
}

/** At least one word, however many pieces it has. */
function fullWindow(words: readonly Word[], from: number, most: number): number {
  let count = words[from]!.pieces.length;
  let to = from + 1;
  while (to < words.length && count + words[to]!.pieces.length <= most)
    count += words[to++]!.pieces.length;
  return to;
}

function sentenceCut(text: string, words: readonly Word[], from: number, to: number): number {
  for (let at = to; at > from + (to - from) / 2; at--)
    if (SENTENCE_END.test(text[words[at - 1]!.start]!)) return at;
  return to;
}
