/** About whom is a sentence? */
import type { Token } from '../flow/token.ts';
import type { RangeSet } from '../hit.ts';
import { C } from '../lists/lexicon.ts';
import { BODY, CARE, CONDITIONS, SOMEONE } from './health.table.ts';
import type { Sentence } from './sentence.ts';

export type Subject = 'named' | 'someone' | 'pronoun';

const ALWAYS_ONE = new Set([
  'betrokkene',
  'verzoekster',
  'verzoeker',
  'client',
  'cliente',
  'patient',
  'patiente',
  'belanghebbende',
]);

const PRONOUNS = new Set([
  'hij',
  'haar',
  'hem',
  'ik',
  'mijn',
  'u',
  'uw',
  'je',
  'jij',
  'jouw',
  'mij',
]);

/** Who the sentence is about: a named private person, one relative or resident, or a pronoun. */
export function subjectOf(
  tokens: readonly Token[],
  sentence: Sentence,
  persons: RangeSet,
): Subject | undefined {
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to]!.end;
  if (persons.overlaps(start, end)) return 'named';
  let subject: Subject | undefined;
  for (let i = sentence.from; i <= sentence.to; i++) {
    const { key } = tokens[i]!;
    if (key.length > 7 && /patiente?$/.test(key)) return 'someone';
    if (key.length > 7 && /man$/.test(key) && isDefinite(tokens, i)) return 'someone';
    if (isFirstName(tokens, i, sentence) || isUnknown(tokens, i, sentence)) return 'someone';
    if (isAgent(tokens, i)) return 'someone';
    if ((tokens[i]!.bits & C.personRole) !== 0 && isDefinite(tokens, i)) return 'someone';
    if (SOMEONE.has(key) && isSomeone(tokens, i, sentence)) return 'someone';
    if (
      PRONOUNS.has(key) ||
      ((key === 'zij' || key === 'ze') && isSingular(tokens, i, sentence)) ||
      (key === 'zijn' && isOwn(tokens[i + 1]))
    )
      subject = 'pronoun';
  }
  return subject;
}

/** "een patiënt met schizofrenie gebruikt gemiddeld …" is said of no one. */
function isSomeone(tokens: readonly Token[], i: number, { from }: Sentence): boolean {
  const { key } = tokens[i]!;
  if (tokens[i - 1]?.key === 'een' && isAnyone(tokens, i)) return false;
  return i === from || ALWAYS_ONE.has(key) || isOne(tokens, i) || isBareKin(tokens, i);
}

/** "met pa", "dat moeder": who needs no article. */
function isBareKin(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:pa|pap|papa|mam|mama|moeder|vader|opa|oma)$/.test(tokens[i]!.key) &&
    /^(?:met|bij|van|voor|dat|omdat|ook|en|want|door)$/.test(tokens[i - 1]?.key ?? '')
  );
}

/** "Rob heeft", "dat Marijke is": a first name that nothing else shows to be one. */
function isFirstName(tokens: readonly Token[], i: number, { from, to }: Sentence): boolean {
  const { bits, shape } = tokens[i]!;
  if (
    shape !== 'capital' ||
    (bits & C.first) === 0 ||
    (bits & (C.place | C.organisation | C.month)) !== 0
  )
    return false;
  if ((bits & C.word) !== 0 && i === from) return false;
  return i < to && tokens[i + 1]!.shape === 'lower' && tokens[i + 1]!.space.blank;
}

const OTHER =
  C.word |
  C.place |
  C.organisation |
  C.month |
  C.abbreviation |
  C.thing |
  C.functionWord |
  C.otherName |
  C.party;

/** "Sips heeft", "bij Hofstee ging", "Bij D. is": a capital that is no word, place or body, where only persons stand. */
function isUnknown(tokens: readonly Token[], i: number, { to }: Sentence): boolean {
  const { bits, shape, space, dot } = tokens[i]!;
  const next = i < to ? tokens[i + 1]! : undefined;
  if (next === undefined || next.shape !== 'lower') return false;
  const at = /^(?:bij|van)$/.test(tokens[i - 1]?.key ?? '') && space.blank;
  if (shape === 'single') return at && dot && /^(?:is|was|werd|wordt|bleek|speelt)$/.test(next.key);
  if (shape !== 'capital' || !next.space.blank || (bits & OTHER) !== 0) return false;
  if (at) return /^(?:is|was|ging|gaat|werd|wordt|bleek|speelt|speelde)$/.test(next.key);
  return /^(?:heeft|had|kreeg|krijgt|lijdt|kampt|ligt|lag|zit|is|was)$/.test(next.key);
}

/** "de kapper heeft", "onze stagiair was": who does something, in particular. */
function isAgent(tokens: readonly Token[], i: number): boolean {
  const { key, shape } = tokens[i]!;
  if (key.length < 5 || shape !== 'lower' || !/(?:er|ist|aar|ster|eur|euse|air|ein|oor)$/.test(key))
    return false;
  if (!/^(?:de|onze|mijn|die|deze|een)$/.test(tokens[i - 1]?.key ?? '')) return false;
  return /^(?:heeft|had|kreeg|is|was|ligt|lag|lijdt|kampt|brak|viel|met)$/.test(
    tokens[i + 1]?.key ?? '',
  );
}

const ANYONE =
  /^(?:gemiddeld|meestal|vaak|doorgaans|iedere|elke|bijvoorbeeld|moet|mag|kan|hoort|recht|zou|zodra|wanneer|als|indien|algemeen|per|wie|jaarlijks)$/;
const SAID_OF_ALL = 14;

/** "een patiënt … gebruikt gemiddeld", "een leerling moet …". */
function isAnyone(tokens: readonly Token[], i: number): boolean {
  for (let at = Math.max(0, i - 6); at < Math.min(tokens.length, i + SAID_OF_ALL); at++)
    if (at > i && tokens[at]!.space.sentence) return false;
    else if (ANYONE.test(tokens[at]!.key)) return true;
  return false;
}

/** "de brandweerman", "onze monteur": somebody in particular by his work. */
function isDefinite(tokens: readonly Token[], i: number): boolean {
  if (
    /(?:arts|psychiater|psycholoog|loog|therapeut|verpleegkundige|minister|staatssecretaris|verzekeraar|inspecteur)$/.test(
      tokens[i]!.key,
    )
  )
    return false;
  return /^(?:de|het|onze|die|deze|mijn|uw|betrokken)$/.test(tokens[i - 1]?.key ?? '');
}

function isOne(tokens: readonly Token[], i: number): boolean {
  if (/^(?:is|heeft|was|had|ligt|zit|kreeg|krijgt)$/.test(tokens[i + 1]?.key ?? '')) return true;
  return /^(?:een|de|het|haar|zijn|mijn|uw|je|jouw|die|deze|dat|betrokken|andere|onze|hun|oudste|jongste|middelste|enige|ex|jarige|\d{1,3})$/.test(
    tokens[i - 1]?.key ?? '',
  );
}

/** "zij is", "omdat zij vorige week … heeft"; "zij hebben" is said of more. */
function isSingular(tokens: readonly Token[], at: number, { to }: Sentence): boolean {
  if (/^\p{Ll}{2,}en$/u.test(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at + 1; i <= Math.min(to, at + MOST_BETWEEN); i++)
    if (SINGULAR.test(tokens[i]!.key)) return true;
    else if (PLURAL.test(tokens[i]!.key)) return false;
  return true;
}

const SINGULAR = /^(?:is|heeft|was|had|wordt|werd|kan|kon|moet|moest|wil|zal|krijgt|kreeg)$/;

const MOST_BETWEEN = 14;
const PLURAL =
  /^(?:hebben|zijn|waren|hadden|worden|werden|kunnen|konden|moeten|moesten|willen|krijgen|kregen)$/;

function isOwn(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (BODY.has(next.key) || SOMEONE.has(next.key) || CONDITIONS.has(next.key) || CARE.has(next.key))
  );
}

export function hasOwnPronoun(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  for (let i = Math.max(sentence.from, from - 18); i <= Math.min(sentence.to, from + 4); i++) {
    const { key } = tokens[i]!;
    if (PRONOUNS.has(key) || key === 'zij' || key === 'ze' || key === 'zijn')
      return !/^(?:u|uw)$/.test(key) || !isAddressedMinister(tokens, sentence);
  }
  return false;
}

/** In a nota "u" is the minister: "u heeft toegezegd", "wij adviseren u". */
function isAddressedMinister(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i <= sentence.to; i++)
    if (
      tokens[i]!.key === 'aangegeven' &&
      tokens[i + 1]?.key === 'dat' &&
      tokens[i + 2]?.key === 'u'
    )
      return false;
    else if (
      /^(?:toegezegd|aangegeven|adviseren|kamer|motie|debat|kamerleden|kamerbrief|instemmen|akkoord|gesproken|informeren)$/.test(
        tokens[i]!.key,
      )
    )
      return true;
  return false;
}
