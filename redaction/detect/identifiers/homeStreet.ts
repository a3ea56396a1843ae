/** Where someone lives, without a house number: "u woont aan de Groene Specht". */
import { personalHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C } from '../lists/lexicon.ts';
import { leftContext, type Scan } from '../scan.ts';
import { isStreet } from './address.ts';

const LIVES = /^(?:woont|woon|woonde|woonden|wonen|wonend|wonende|woonachtig|verblijft)$/;
const REACH = 8;

/** Whose house, or with whom of his own, right before "in de …". */
const WHOSE =
  /\b(?:bij|van|naar|met) (?:zijn|haar|mijn|hun|uw|m'n|z'n|d'r) (?:\p{Ll}{3,9} )?(?:moeder|vader|ouders|oma|opa|grootouders|grootmoeder|tante|oom|zus|zusje|broer|vriend|vriendin|ex|dochter|zoon|neef|nicht|schoonouders|schoonmoeder|schoonzus|zwager|kennis)\b[^.;,]{0,14}\b(?:in|op|aan|uit) (?:de |het )?$|\b(?:zijn|haar|mijn|hun|uw) (?:huis|woning|flat|kamer|voordeur|deur|appartement|boerderij|studio|etage|huisje|schuur|tuin|oprit)\b (?:\p{Ll}{3,8} )?(?:in|op|aan) (?:de |het )?$|\bbij (?:hem|haar|mij|hen|ons) (?:\p{Ll}{2,6} ){0,3}(?:deur|huis|stoep) (?:in|op|aan) (?:de |het )?$/u;
const STREET: WordPattern = {
  first: /^\p{Lu}/u,
  whole: /(?<!-)\p{Lu}[\p{L}'’-]{3,30}(?![\p{L}-])(?! \d)/uy,
};
const LONGEST = 26;

/** "bij zijn vriendin in de Pieter Langendijkstraat". */
export function whoseStreetHits(scan: Scan): Hit[] {
  const hits: Hit[] = [];
  for (const { index, 0: word } of scan.words.matches(STREET)) {
    if (!isStreet(fold(word)) || word.length < 6) continue;
    const before = scan.text.slice(Math.max(0, index - LONGEST), index);
    const start = index - /(?:\p{Lu}[\p{L}.'’-]* ){0,3}$/u.exec(before)![0].length;
    const left = leftContext(scan, start, 80).replace(/\s+/g, ' ');
    if (WHOSE.test(left)) hits.push(make(start, index + word.length));
  }
  return hits;
}

export function homeStreetHits(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, i) => {
    const letter = token.key.charCodeAt(0);
    if ((letter !== 119 && letter !== 118) || !LIVES.test(token.key)) return;
    const from = streetAfter(tokens, i);
    if (from === undefined) return;
    const to = streetEnd(tokens, from);
    hits.push(make(tokens[from]!.start, tokens[to]!.end));
  });
  return hits;
}

function make(start: number, end: number): Hit {
  return personalHit({
    start,
    end,
    type: 'adres',
    certainty: 'likely',
    recognizer: 'homeStreet',
    pattern: 'lives',
    context: 'woont',
    sentence: 'Straat waar iemand woont.',
  });
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
