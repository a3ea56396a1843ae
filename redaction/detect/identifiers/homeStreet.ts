/** Where someone lives, without a house number: "u woont aan de Groene Specht". */
import { personalHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import type { Hit } from '../hit.ts';
import { C } from '../lists/lexicon.ts';
import { isStreet } from './address.ts';

const LIVES = /^(?:woont|woon|woonde|woonden|wonen|wonend|wonende|woonachtig|verblijft)$/;
const REACH = 8;

export function homeStreetHits(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, i) => {
    const letter = token.key.charCodeAt(0);
    if ((letter !== 119 && letter !== 118) || !LIVES.test(token.key)) return;
    const from = streetAfter(tokens, i);
    if (from === undefined) return;
    const to = streetEnd(tokens, from);
    hits.push(
      personalHit({
        start: tokens[from]!.start,
        end: tokens[to]!.end,
        type: 'adres',
        certainty: 'likely',
        recognizer: 'homeStreet',
        pattern: 'lives',
        context: 'woont',
        sentence: 'Straat waar iemand woont.',
      }),
    );
  });
  return hits;
}

/** The first capital after "aan de", "in de" …; after "in" and "op" only a street's name. */
function streetAfter(tokens: readonly Token[], i: number): number | undefined {
  for (let at = i + 1; at < tokens.length && at - i <= REACH; at++) {
    const gap = tokens[at]!.space;
    if (gap.sentence || gap.newBlock) return undefined;
    const preposition = tokens[at]!.key;
    if (!/^(?:aan|in|op)$/.test(preposition)) continue;
    const article = /^(?:de|het|'t|t)$/.test(tokens[at + 1]?.key ?? '');
    const name = tokens[at + (article ? 2 : 1)];
    if (
      name === undefined ||
      !name.space.blank ||
      (name.shape !== 'capital' && name.shape !== 'mixed')
    )
      continue;
    if (isStreet(tokens[streetEnd(tokens, name.index)]!.key)) return name.index;
    if (preposition === 'aan' && article && (name.bits & (C.place | C.month)) === 0)
      return name.index;
  }
  return undefined;
}

function streetEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to + 1] !== undefined && to - from < 4) {
    const next = tokens[to + 1]!;
    const gap = next.space;
    if (!gap.blank && !gap.hyphen && !(gap.dotted && tokens[to]!.text.length < 6)) break;
    if (next.shape === 'capital' || next.shape === 'mixed') to++;
    else if (/^(?:van|de|der|den)$/.test(next.key) && tokens[to + 2]?.shape === 'capital') to += 2;
    else break;
  }
  return to;
}
