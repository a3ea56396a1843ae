import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';

/** Inclusive token indices. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Splits at full stops, question marks, hard line ends and cells; not after initials, titles and abbreviations. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !startsSentence(tokens, i)) continue;
    if (i > from) sentences.push({ from, to: i - 1 });
    from = i;
  }
  return sentences;
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]!.space;
  if (gap.newBlock || gap.newCell || gap.newLine) return true;
  if (!gap.sentence || gap.colon) return false;
  const before = tokens[i - 1]!;
  if (!before.dot) return true;
  return !(
    before.shape === 'single' || (before.bits & (C.title | C.honorific | C.abbreviation)) !== 0
  );
}
