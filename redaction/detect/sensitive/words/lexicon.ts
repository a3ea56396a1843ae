/** What is known of a word that may tell something about somebody's health. */
import type { Token } from '../../flow/token.ts';
import { wordFact } from '../../flow/wordFacts.ts';
import { fold } from '../../lists/fold.ts';
import { remembered } from '../../lists/remembered.ts';
import * as care from './care.table.ts';
import * as complaints from './complaints.table.ts';
import * as illnesses from './illnesses.table.ts';
import { derivedBits } from './morphology.ts';
import * as states from './states.table.ts';
import * as verbs from './verbs.table.ts';
import { H } from './wordBits.ts';

const TABLES: readonly (readonly [string, number])[] = [
  ...Object.values(illnesses).map((words) => [words, H.illness] as const),
  [complaints.INJURIES, H.injury],
  [complaints.SIGNS, H.sign],
  [complaints.BODY_PARTS, H.body],
  [states.STATES, H.state],
  [states.FIGURATIVE, H.figurative],
  [care.OPERATIONS, H.operation],
  [care.AIDS, H.aid],
  [care.WARDS, H.ward],
  [care.MEDICINES, H.medicine],
  [care.SUBSTANCES, H.substance],
  [verbs.VERBS, H.verb],
  [verbs.DONE, H.verb],
  [verbs.BODY_TALK, H.talk],
];

const LISTED = new Map<string, number>();
/** First words of the entries of more than one word, and of how many at most. */
const STARTS = new Map<string, number>();

for (const [words, bit] of TABLES)
  for (const word of words.trim().split(/\s+/)) {
    const key = fold(word);
    LISTED.set(key, (LISTED.get(key) ?? 0) | bit);
    const parts = key.split('-');
    if (parts.length > 1) STARTS.set(parts[0]!, Math.max(parts.length, STARTS.get(parts[0]!) ?? 0));
  }

/** Bits (`H`) of one folded word, by the lists or by how it is built. */
export const healthBits = remembered(
  (key: string): number => (LISTED.get(key) ?? 0) || inflectedBits(key) || derivedBits(key, listed),
);

function listed(part: string): number {
  return LISTED.get(part) ?? 0;
}

const INFLECTION = /(?:'s|tjes?|etjes?|jes?|en|es|s|n)$/;
const NOUNS = H.illness | H.injury | H.sign | H.operation | H.aid;
const SHORTEST = 5;

/** "depressies", "fistels", "operatietje", "hartinfarctje". */
function inflectedBits(key: string): number {
  const ending = key.length > SHORTEST + 1 ? (INFLECTION.exec(key)?.[0] ?? '') : '';
  const stem = key.slice(0, key.length - ending.length);
  return ending === '' || stem.length < SHORTEST ? 0 : listed(stem) & NOUNS;
}

export interface Entry {
  readonly bits: number;
  /** Inclusive. */
  readonly to: number;
}

const NOTHING = 0;

/** May an entry start with this word? With a hyphen behind it, any. */
export const startsEntry = wordFact(({ key }) => STARTS.has(key) || healthBits(key) !== 0);

/** The longest entry that starts here: "gesloten afdeling", "zit-sta-bureau", "griep". */
export function entryAt(tokens: readonly Token[], i: number, last: number): Entry | undefined {
  const { key, form } = tokens[i]!;
  const isFirst = i < last && tokens[i + 1]!.space.hyphen;
  if (!isFirst && !startsEntry(form)) return undefined;
  for (let n = STARTS.get(key) ?? NOTHING; n > 1; n--) {
    const joined = join(tokens, i, n, last);
    const bits = joined === undefined ? undefined : LISTED.get(joined);
    if (bits !== undefined) return { bits, to: i + n - 1 };
  }
  if (isFirst && key.length > 2 && !/^(?:covid|corona)$/.test(key)) {
    const whole = healthBits(`${key}${tokens[i + 1]!.key}`);
    if ((whole & NOUNS) !== 0) return { bits: whole, to: i + 1 };
  }
  const bits = healthBits(key);
  return bits === 0 || !isWritten(tokens[i]!) ? undefined : { bits, to: i };
}

/** Abbreviations are written in capitals: "als" is no ALS. */
function isWritten({ key, shape }: Token): boolean {
  return (
    key.length > 3 ||
    shape === 'upper' ||
    /^(?:tia|soa|hiv|bof|oog|oor|nek|arm|lip|rib|rug)$/.test(key)
  );
}

function join(tokens: readonly Token[], i: number, n: number, last: number): string | undefined {
  if (i + n - 1 > last) return undefined;
  let text = tokens[i]!.key;
  for (let at = i + 1; at < i + n; at++) {
    const { key, space } = tokens[at]!;
    if (!space.hyphen && !space.blank) return undefined;
    text += `-${key}`;
  }
  return text;
}
