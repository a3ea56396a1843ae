/** Words and phrases that name an illness, an injury or care. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { remembered } from '../lists/remembered.ts';
import { phraseAt, startsPhrase } from './conditionPhrases.ts';
import {
  BODY,
  CARE,
  COMPLAINTS,
  CONDITION_ENDINGS,
  CONDITIONS,
  NO_CONDITIONS,
} from './health.table.ts';
import { type Found, limitAt, startsLimit } from './limits.ts';
import { isMedicine } from './medicines.ts';
import type { Sentence } from './sentence.ts';
import { verdictsIn } from './verdicts.ts';
import { entryAt, startsEntry } from './words/lexicon.ts';
import { predicateAt, startsPredicate, tells } from './words/predicates.ts';
import { H } from './words/wordBits.ts';

export type { Found } from './limits.ts';

export function conditionsIn(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  const found: Found[] = [];
  const told = isTold(tokens, { from, to });
  for (let i = from; i <= to; i++) {
    if (!mayOpen(tokens[i]!.form) && tokens[i + 1]?.space.hyphen !== true) continue;
    const one = conditionAt(tokens, i, { from, to }, told);
    if (one === undefined) continue;
    i = one.to;
    const last = found.at(-1);
    if (last?.strong === true && last.to === one.from - 1 && isOne(tokens[one.from]!.gap))
      found[found.length - 1] = { ...last, strong: last.strong || one.strong, to: one.to };
    else found.push(withKind(tokens, one, to));
  }
  const verdicts = verdictsIn(tokens, { from, to }).filter(
    (one) => !found.some((other) => other.from <= one.to && other.to >= one.from),
  );
  if (found.length === 0) return verdicts;
  return [...found, ...verdicts, ...admissions(tokens, found, to)];
}

/** May a condition begin with this word? With a hyphen behind it, with any. */
const mayOpen = wordFact(
  (form) =>
    startsPhrase(form) ||
    startsLimit(form.key) ||
    isSaid(form) ||
    startsPredicate(form) ||
    startsEntry(form),
);

/** May the word alone be a condition? */
const isSaid = wordFact(
  ({ key }) => isCondition(key) || LEADS.has(key) || isMedicine(key) || CARE.has(key),
);

/** May the sentence hold a pattern of `predicates.table.ts`? */
function isTold(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i <= to; i++) if (tells(tokens[i]!.form)) return true;
  return false;
}

function conditionAt(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  told: boolean,
): Found | undefined {
  const { from, to } = sentence;
  return longer(
    asPredicate(tokens, phraseAt(tokens, i, to) ?? limitAt(tokens, i, sentence)) ??
      hyphenated(tokens, i, to) ??
      (isSaid(tokens[i]!.form) ? alone(tokens, i, from) : undefined),
    (told ? predicate(tokens, i, to) : undefined) ?? entry(tokens, i, sentence),
  );
}

function alone(tokens: readonly Token[], i: number, from: number): Found | undefined {
  return word(tokens[i]!, i, tokens[i + 1]) ?? stateOf(tokens, i, from) ?? care(tokens, i, from);
}

/** "postnatale depressie", "long-covid". */
function isOne(gap: string): boolean {
  return /^(?: |-|\u2010|\u2011|\n)$/.test(gap);
}

function longer(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.to > one.to ? other : one;
}

/** "hoort stemmen", but no name of an illness: "ziekte van Huntington". */
function asPredicate(tokens: readonly Token[], found: Found | undefined): Found | undefined {
  if (found === undefined || found.from === found.to) return found;
  return /^(?:ziekte|syndroom|\p{L}{4,}e)$/u.test(tokens[found.from]!.key)
    ? found
    : { ...found, kind: 'predicate' };
}

function predicate(tokens: readonly Token[], i: number, to: number): Found | undefined {
  const span = predicateAt(tokens, i, to);
  return span === undefined ? undefined : { ...span, strong: true, kind: 'predicate' };
}

/** What the lexicon has of these words. */
function entry(tokens: readonly Token[], i: number, { from, to }: Sentence): Found | undefined {
  const found = entryAt(tokens, i, to);
  if (found === undefined) return undefined;
  const at = { from: i, to: found.to };
  if ((found.bits & (H.illness | H.injury)) !== 0) return { ...at, strong: true };
  if ((found.bits & H.state) !== 0) return { ...at, strong: true, kind: 'state' };
  if ((found.bits & H.verb) !== 0) return { ...at, strong: true, kind: 'state' };
  if ((found.bits & (H.sign | H.operation)) !== 0) return { ...at, strong: false, kind: 'sign' };
  if ((found.bits & H.medicine) !== 0 && isTaken(tokens, found.to, from))
    return { ...at, strong: false };
  if ((found.bits & H.aid) !== 0 && isUsed(tokens, i, from)) return { ...at, strong: false };
  return (found.bits & H.body) !== 0 ? { ...at, strong: false, kind: 'body' } : undefined;
}

const COMPOUND = /^(?:operatie|aanval|aanvallen|klachten|behandeling|patiente?|medicatie)$/;

/** "hernia-operatie", "diabetes type 1", "COPD Gold III". */
function withKind(tokens: readonly Token[], found: Found, last: number): Found {
  const [kind, number] = [tokens[found.to + 1], tokens[found.to + 2]];
  if (found.to < last && kind!.space.hyphen && COMPOUND.test(kind!.key))
    return { ...found, to: found.to + 1 };
  const numbered =
    found.to + 2 <= last && /^(?:type|graad|gold|stadium)$/.test(kind!.key) && !kind!.space.comma;
  return numbered && /^(?:[1-4][ab]?|i{1,3}|iv)$/.test(number!.key)
    ? { ...found, to: found.to + 2 }
    : found;
}

const BEING = /^(?:is|was|ben|bent|werd|wordt|bleek|blijft)$/;
const WHO = /^(?:hij|zij|ze|ik|u|je|die)$/;
/** Words that are a state of somebody behind such a word. */
const LEADS = new Map([
  ['ziek', BEING],
  ['benauwd', BEING],
  ['operatie', /^(?:zijn|haar|mijn|uw|je|onderging|ondergaat|ondergaan|zware|spoedeisende)$/],
  ['bevallen', /^(?:is|was|ben)$/],
  ['hoest', WHO],
  ['hoestte', WHO],
  ['braakt', WHO],
  ['braakte', WHO],
]);

/** "is sinds maandag ziek"; who reports ill, does so for the record. */
function stateOf(tokens: readonly Token[], i: number, from: number): Found | undefined {
  const lead = LEADS.get(tokens[i]!.key);
  if (lead === undefined || /^(?:ge)?meld/.test(tokens[i + 1]?.key ?? '')) return undefined;
  for (let at = i - 1; at >= Math.max(from, i - 8); at--)
    if (lead.test(tokens[at]!.key)) return { from: i, to: i, strong: false };
  return undefined;
}

/** "… heeft sikkelcelziekte en is in mei twee keer opgenomen": after an illness that is a hospital. */
function admissions(tokens: readonly Token[], found: readonly Found[], to: number): Found[] {
  const after = found.find(({ strong }) => strong)?.to ?? to;
  for (let i = after + 1; i <= to; i++)
    if (tokens[i]!.key === 'opgenomen' && !/^(?:in|met|als)$/.test(tokens[i + 1]?.key ?? ''))
      return [{ from: i, to: i, strong: false }];
  return [];
}

function word(token: Token, i: number, next: Token | undefined): Found | undefined {
  const { key } = token;
  if (key.length <= 3 && token.shape !== 'upper' && !/^(?:tia|soa|hiv)$/.test(key))
    return undefined;
  if (key === 'verslavingszorg' && isNamedAfter(next)) return undefined;
  return isCondition(key) ? { from: i, to: i, strong: true } : undefined;
}

const OF_BODY =
  /^(\p{L}{3,14}?)(?:breuk|afwijking|kwaal|falen|probleem|problemen|stilstand|trombose|schade|operaties?|klachten|infecties?)$/u;

/** "heupbreuk", "hartafwijking". */
function isOfBody(key: string): boolean {
  const part = OF_BODY.exec(key)?.[1] ?? '';
  return BODY.has(part) || (COMPLAINTS.has(part) && /(?:klachten|proble(?:em|men))$/.test(key));
}

export const isCondition = remembered((key) => {
  if (CONDITIONS.has(key) || isOfBody(key)) return true;
  if (key.length < 8 || NO_CONDITIONS.has(key)) return false;
  return CONDITION_ENDINGS.some(
    (ending) => key.endsWith(ending) && key.length - ending.length >= 3,
  );
});

/** "burn-out", "niet-aangeboren hersenletsel", "Q-koorts". */
function hyphenated(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const next = tokens[i + 1];
  if (i === last || next === undefined || !next.space.hyphen) return undefined;
  return CONDITIONS.has(`${tokens[i]!.key}-${next.key}`)
    ? { from: i, to: i + 1, strong: true }
    : undefined;
}

export function care(tokens: readonly Token[], i: number, from: number): Found | undefined {
  const { key } = tokens[i]!;
  if (/^(?:ggz|psychiatrie|verpleeghuis|hospice)$/.test(key) && isNamedAfter(tokens[i + 1]))
    return undefined;
  if (isMedicine(key) ? !isTaken(tokens, i, from) : !CARE.has(key) || !isUsed(tokens, i, from))
    return undefined;
  const before = tokens[i - 1];
  const article = i - 1 >= from && before !== undefined && /^(?:een|de)$/.test(before.key);
  return { from: article ? i - 1 : i, to: i, strong: false };
}

/** "GGZ Centraal", "het verpleeghuis (Binnenweg)": which one it is. */
function isNamedAfter(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.shape !== 'lower' &&
    next.shape !== 'number' &&
    (next.space.blank || /^ \($/.test(next.gap))
  );
}

const TAKING =
  /^(?:gebruikt|gebruikte|gebruiken|gebruik|slikt|slik|slikte|slikken|krijgt|kreeg|krijg|neemt|nam|neem|nemen|spuit|injecteert|ingesteld|behandeld|behandeling|allergisch|voorgeschreven|dosis|recept)$/;

/** "slikt elke ochtend lisinopril", "levetiracetam gebruikt", "allergisch voor penicilline", "sertraline 50 mg". */
function isTaken(tokens: readonly Token[], i: number, from: number): boolean {
  for (let at = Math.max(from, i - 6); at <= i + 4; at++)
    if (TAKING.test(tokens[at]?.key ?? '')) return true;
  return /^(?:mg|milligram)$/.test(tokens[i + 2]?.key ?? '');
}

/** "naar de oncoloog", "met een rollator", "een rolstoel gebruikt"; not "de verklaring van de longarts". */
function isUsed(tokens: readonly Token[], i: number, from: number): boolean {
  if (
    /^(?:gebruikt|gebruiken|slikt|nodig|geslikt|heb|neemt|toegekend|verstrekt|aangevraagd)$/.test(
      tokens[i + 1]?.key ?? '',
    )
  )
    return true;
  if (isSource(tokens, i, from)) return false;
  for (let at = i - 1; at >= Math.max(from, i - 5); at--) {
    const { key } = tokens[at]!;
    if (key === 'van' || key === 'door') return false;
    if (
      /^(?:naar|bij|met|in|gebruikt|gebruik|slikt|slik|neemt|neem|nam|draagt|draag|kreeg|heeft|is|onder|opgenomen|volgt|meldde|wegens|aan)$/.test(
        key,
      )
    )
      return true;
  }
  return false;
}

/** "informatie opgevraagd bij uw cardioloog": who was asked is not what somebody has. */
function isSource(tokens: readonly Token[], i: number, from: number): boolean {
  for (let at = i - 1; at >= Math.max(from, i - 7); at--)
    if (
      /^(?:opgevraagd|informatie|inlichtingen|verklaring|rapport|brief|advies|overleg|overlegd)$/.test(
        tokens[at]!.key,
      )
    )
      return true;
  return false;
}
