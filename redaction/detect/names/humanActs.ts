/** Does what stands around a phrase say that it does, or is, what only people do and are? */
import type { Token } from '../flow/token.ts';
import { HUMAN_STATES, HUMAN_VERBS, SPLIT_VERBS } from '../lists/humanVerbs.table.ts';
import type { NamePhrase } from './phrase.ts';

const forms = HUMAN_VERBS.trim().split(/\s+/);
const INFINITIVES = new Set(forms.filter((_, i) => i % 4 === 0));
const FINITE = new Set(forms.filter((_, i) => i % 4 === 1 || i % 4 === 2));
const PARTICIPLES = new Set(forms.filter((_, i) => i % 4 === 3));
const STATES = new Set(HUMAN_STATES.split(' '));
const SPLIT = splitVerbs();

function splitVerbs(): Map<string, Set<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const entry of SPLIT_VERBS.trim().split(';')) {
    const [stem = '', particle = ''] = entry.split(' ');
    verbs.set(stem, (verbs.get(stem) ?? new Set<string>()).add(particle));
  }
  return verbs;
}

/** So far from the finite verb its other part may stand (tokens). */
const REACH = 10;
const HAVE = /^(?:heeft|had|is|was|werd|wordt)$/;
const MAY =
  /^(?:wil|wilde|moet|moest|mag|mocht|kan|kon|zal|zou|gaat|ging|komt|kwam|durft|durfde|hoeft|probeert|probeerde|weigert|blijft|bleef|laat|liet)$/;
const BE = /^(?:is|was|blijft|bleef|blijkt|bleek|raakt|raakte|werd|wordt|voelt)$/;
/** "is met verlof", "heeft vakantie". */
const AWAY =
  /^(?:verlof|zwangerschapsverlof|ouderschapsverlof|vakantie|pensioen|reis|cursus|dienstreis|training)$/;

/** "X belt", "X (FIN) vult dit aan", "X heeft gisteren gebeld", "X is ziek". */
export function actsBehind(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const at = verbAt(tokens, phrase.to + 1);
  const verb = tokens[at];
  if (verb === undefined || verb.shape !== 'lower') return false;
  const { key } = verb;
  if (FINITE.has(key)) return true;
  const particles = SPLIT.get(key);
  if (particles !== undefined && within(tokens, at, (word) => particles.has(word))) return true;
  if (HAVE.test(key) && within(tokens, at, (word) => PARTICIPLES.has(word) || AWAY.test(word)))
    return true;
  if (MAY.test(key) && within(tokens, at, (word) => INFINITIVES.has(word))) return true;
  return BE.test(key) && near(tokens, at, (word) => STATES.has(word));
}

/** "Dan schrok X", "Namens de politie schuift X aan", "Volgens het verslag zegt X dat": the verb first. */
export function actsBefore(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const verb = tokens[from - 1];
  if (verb === undefined || verb.shape !== 'lower' || !tokens[from]!.space.blank) return false;
  if (FINITE.has(verb.key)) return true;
  const particles = SPLIT.get(verb.key);
  if (particles !== undefined && within(tokens, to, (word) => particles.has(word))) return true;
  if (/^(?:heeft|had)$/.test(verb.key)) return within(tokens, to, (word) => PARTICIPLES.has(word));
  return MAY.test(verb.key) && within(tokens, to, (word) => INFINITIVES.has(word));
}

/** The token behind the name, over a short bracket and "zelf", "ook", "nu". */
function verbAt(tokens: readonly Token[], next: number): number {
  let at = next;
  if (tokens[at]?.space.opens === true) {
    const end = at + 4;
    while (at < end && tokens[at] !== undefined && !tokens[at]!.space.closes) at++;
    if (tokens[at]?.space.closes !== true) return next;
  } else if (tokens[at]?.space.blank !== true) return tokens.length;
  return /^(?:zelf|ook|echter|inmiddels|nu)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}

/** A word of the same clause. */
function within(tokens: readonly Token[], verb: number, test: (word: string) => boolean): boolean {
  for (let at = verb + 1; at <= verb + REACH && at < tokens.length; at++) {
    const { space, key } = tokens[at]!;
    if (space.hard || (space.sentence && !space.comma)) return false;
    if (test(key)) return true;
  }
  return false;
}

/** The next word, over one adverb or two. */
function near(tokens: readonly Token[], verb: number, test: (word: string) => boolean): boolean {
  for (let at = verb + 1; at <= verb + 3 && at < tokens.length; at++) {
    if (!tokens[at]!.space.blank) return false;
    if (test(tokens[at]!.key)) return true;
  }
  return false;
}
