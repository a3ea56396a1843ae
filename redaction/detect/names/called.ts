/** First names typed without a capital that are words too: "hoi sem", "nr van sem: 06", "griet pak jij dat". */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';

const GREETING =
  /^(?:hoi|ha|hallo|hey|hi|hee|beste|lieve|dag|thanks|thx|dank|bedankt|groet|groetjes|gr)$/;
const BEFORE = /^(?:van|met|aan|door|bij|voor|namens|vraag|bel|app|mail)$/;

/** The lower-case word at `i`, the first name of somebody of the document, is spoken to or of as a person. */
export function isCalled(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const listed = (token.bits & (C.first | C.handName)) === (C.first | C.handName);
  if (token.shape !== 'lower' || token.key.length < 3 || !listed) return false;
  if ((token.bits & (C.functionWord | C.verb)) !== 0) return false;
  return isGreeted(tokens, i) || isAddressed(tokens, i) || isSpokenOf(tokens, i);
}

function isGreeted(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]!.space;
  return (gap.blank || gap.comma) && GREETING.test(tokens[i - 1]?.key ?? '') && endsHere(tokens, i);
}

/** At the start of what is said, with "je", "jij" or "hier" behind it. */
function isAddressed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const { sentence, hard, colon } = tokens[i]!.space;
  if (next === undefined || !(sentence || hard || colon)) return false;
  if (next.key === 'hier' && endsHere(tokens, i + 1)) return true;
  return (
    (next.space.blank || next.space.comma) &&
    [i + 1, i + 2, i + 3].some((at) => /^(?:jij|je|jou)$/.test(tokens[at]?.key ?? ''))
  );
}

function isSpokenOf(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.space.blank && BEFORE.test(tokens[i - 1]?.key ?? '') && endsHere(tokens, i);
}

/** No word of the same phrase follows. */
function endsHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || !(next.space.blank || next.space.hyphen);
}
