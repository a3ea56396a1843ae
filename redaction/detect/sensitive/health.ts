/**
 * Statements about the health of a particular person (Woo 5.1.1d, par. 3.1 UAVG). A condition by itself is no
 * personal data: a person must be the subject of the sentence, and no group may stand before the condition.
 */
import { personalHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import type { Hit } from '../hit.ts';
import {
  BODY,
  CARE,
  CONDITION_ENDINGS,
  CONDITIONS,
  GROUPS,
  HAVING,
  NO_CONDITIONS,
  SOMEONE,
} from './health.table.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

export function healthHits(tokens: readonly Token[], names: readonly Hit[]): Hit[] {
  const persons = names.filter((hit) => hit.kind === 'personal').sort((a, b) => a.start - b.start);
  const hits: Hit[] = [];
  for (const sentence of sentencesOf(tokens)) {
    const found = conditionsIn(tokens, sentence);
    if (found.length === 0) continue;
    const subject = subjectOf(tokens, sentence, persons);
    if (subject === undefined) continue;
    for (const at of found)
      if (
        !isGeneral(tokens, sentence, at) &&
        (subject !== 'pronoun' || isHaving(tokens, sentence, at))
      )
        hits.push(hit(tokens, sentence, at, subject));
  }
  return hits;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
}

function conditionsIn(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  const found: Found[] = [];
  for (let i = from; i <= to; i++) {
    const one =
      phrase(tokens, i, to) ??
      hyphenated(tokens, i, to) ??
      word(tokens[i]!, i) ??
      care(tokens, i, from);
    if (one === undefined) continue;
    found.push(one);
    i = one.to;
  }
  return found;
}

/** "slecht ter been", "gebroken pols", "gewond aan zijn oog", "moeite met concentratie". */
function phrase(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const { key } = tokens[i]!;
  const at = (n: number): string => (i + n <= last ? tokens[i + n]!.key : '');
  if (/^(?:slecht|moeilijk)$/.test(key) && at(1) === 'ter' && at(2) === 'been')
    return { from: i, to: i + 2, strong: true };
  if (
    /^(?:gebroken|gekneusde|verbrijzelde|gescheurde|geamputeerd|kunst)$/.test(key) &&
    BODY.has(at(1))
  )
    return { from: i, to: i + 1, strong: true };
  if (BODY.has(key) && /^(?:gebroken|gekneusd|verstuikt|geamputeerd|verbrijzeld)$/.test(at(1)))
    return { from: i, to: i + 1, strong: true };
  if (
    /^(?:gewond|geopereerd|verlamd|operatie|letsel|klachten|pijn)$/.test(key) &&
    /^(?:aan|van|in)$/.test(at(1))
  ) {
    const end = BODY.has(at(2)) ? 2 : BODY.has(at(3)) ? 3 : 0;
    if (end > 0) return { from: i, to: i + end, strong: true };
  }
  if (
    /^(?:aan|in)$/.test(key) &&
    /^(?:zijn|haar|mijn|uw|je|beide|de|het)$/.test(at(1)) &&
    BODY.has(at(2)) &&
    /^(?:geopereerd|gewond|verlamd)$/.test(at(3))
  )
    return { from: i, to: i + 3, strong: true };
  if (key === 'in' && at(1) === 'verwachting') return { from: i, to: i + 1, strong: true };
  if (
    /^(?:door|wegens|vanwege|met|heeft|had|kreeg|na)$/.test(key) &&
    /^(?:corona|covid|griep|kanker|longcovid)$/.test(at(1))
  )
    return { from: i + 1, to: i + 1, strong: true };
  if (key === 'last' && at(1) === 'van' && (BODY.has(at(2)) || BODY.has(at(3))))
    return { from: i, to: i + (BODY.has(at(2)) ? 2 : 3), strong: true };
  if (key === 'opgenomen' || key === 'behandeling' || key === 'behandeld') {
    const end = [1, 2, 3, 4, 5].find((n) =>
      /^(?:kliniek|ziekenhuis|verpleeghuis|ggz|instelling|psychiater|psycholoog|therapeut|oncoloog|cardioloog|neuroloog|hospice|revalidatiecentrum|afkickkliniek)$/.test(
        at(n),
      ),
    );
    if (end !== undefined) return { from: i, to: i + end, strong: true };
  }
  if (key === 'moeite' && [1, 2, 3].some((n) => at(n) === 'met')) {
    const end = [2, 3, 4, 5].find((n) =>
      /^(?:concentratie|lopen|traplopen|licht|geluid|prikkels|horen|zien|ademen|ademhalen|slapen|praten|spreken|onthouden|staan)$/.test(
        at(n),
      ),
    );
    return end === undefined ? undefined : { from: i, to: i + end, strong: true };
  }
  return undefined;
}

function word(token: Token, i: number): Found | undefined {
  const { key } = token;
  if (key.length <= 3 && token.shape !== 'upper' && !/^(?:tia|soa|hiv)$/.test(key))
    return undefined;
  if (CONDITIONS.has(key)) return { from: i, to: i, strong: true };
  if (key.length < 8 || NO_CONDITIONS.has(key)) return undefined;
  return CONDITION_ENDINGS.some((ending) => key.endsWith(ending) && key.length - ending.length >= 3)
    ? { from: i, to: i, strong: true }
    : undefined;
}

/** "burn-out", "niet-aangeboren hersenletsel", "Q-koorts". */
function hyphenated(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const next = tokens[i + 1];
  if (i === last || next === undefined || !next.space.hyphen) return undefined;
  return CONDITIONS.has(`${tokens[i]!.key}-${next.key}`)
    ? { from: i, to: i + 1, strong: true }
    : undefined;
}

function care(tokens: readonly Token[], i: number, from: number): Found | undefined {
  if (!CARE.has(tokens[i]!.key) || !isUsed(tokens, i, from)) return undefined;
  const before = tokens[i - 1];
  const article =
    i - 1 >= from && before !== undefined && /^(?:een|de|zijn|haar|mijn|uw|je)$/.test(before.key);
  return { from: article ? i - 1 : i, to: i, strong: false };
}

/** "naar de oncoloog", "met een rollator", "een rolstoel gebruikt"; not "de verklaring van de longarts". */
function isUsed(tokens: readonly Token[], i: number, from: number): boolean {
  if (/^(?:gebruikt|gebruiken|slikt|nodig)$/.test(tokens[i + 1]?.key ?? '')) return true;
  for (let at = i - 1; at >= Math.max(from, i - 3); at--) {
    const { key } = tokens[at]!;
    if (key === 'van' || key === 'door') return false;
    if (
      /^(?:naar|bij|met|in|gebruikt|gebruik|slikt|slik|kreeg|heeft|is|onder|opgenomen|volgt|meldde|wegens|aan)$/.test(
        key,
      )
    )
      return true;
  }
  return false;
}

type Subject = 'named' | 'someone' | 'pronoun';

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
function subjectOf(
  tokens: readonly Token[],
  sentence: Sentence,
  persons: readonly Hit[],
): Subject | undefined {
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to]!.end;
  if (persons.some((hit) => hit.start < end && hit.end > start)) return 'named';
  let subject: Subject | undefined;
  for (let i = sentence.from; i <= sentence.to; i++) {
    const { key } = tokens[i]!;
    if (SOMEONE.has(key) && (i === sentence.from || ALWAYS_ONE.has(key) || isOne(tokens, i)))
      return 'someone';
    if (
      PRONOUNS.has(key) ||
      (key === 'zij' && isSingular(tokens[i + 1])) ||
      (key === 'zijn' && isOwn(tokens[i + 1]))
    )
      subject = 'pronoun';
  }
  return subject;
}

function isOne(tokens: readonly Token[], i: number): boolean {
  return /^(?:een|de|het|haar|zijn|mijn|uw|je|jouw|die|deze|dat|betrokken|andere|onze|hun|19|jarige)$/.test(
    tokens[i - 1]?.key ?? '',
  );
}

function isSingular(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:is|heeft|was|had|wordt|werd|kan|kon|moet|lijdt|schrijft|kampt|gebruikt|sinds)$/.test(
      next.key,
    )
  );
}

function isOwn(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (BODY.has(next.key) || SOMEONE.has(next.key) || CONDITIONS.has(next.key) || CARE.has(next.key))
  );
}

const TOPIC = new Set([
  'werkgroep',
  'thema',
  'richtlijn',
  'onderzoek',
  'over',
  'aanpak',
  'programma',
  'project',
  'voorlichting',
  'beleid',
  'onderwerp',
  'expertisecentrum',
  'vereniging',
  'stichting',
  'fonds',
  'projectgroep',
  'commissie',
  'platform',
  'afdeling',
  'dossier',
  'portefeuille',
  'wet',
  'cursus',
  'training',
  'congres',
]);

/** "mensen met een beperking", "dyslexie komt bij kinderen voor". */
function isGeneral(tokens: readonly Token[], sentence: Sentence, { from, to }: Found): boolean {
  if (TOPIC.has(tokens[from - 1]?.key ?? '')) return true;
  if (
    /^(?:beperking|breuk|trauma|blind|trainer)$/.test(tokens[to]!.key) &&
    /^(?:van|op|tot|voor|in)$/.test(tokens[to + 1]?.key ?? '')
  )
    return true;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 7); i--) {
    if (GROUPS.has(tokens[i]!.key)) return true;
    if (/^(?:die|dat)$/.test(tokens[i]!.key) && tokens[i]!.space.comma) return false;
  }
  return false;
}

/** With only a pronoun, a verb of having or a preposition must lead to the condition. */
function isHaving(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to, strong }: Found,
): boolean {
  const near = strong ? 7 : 5;
  for (let i = Math.max(sentence.from, from - near); i <= Math.min(sentence.to, to + 3); i++) {
    if (i >= from && i <= to) continue;
    if (HAVING.has(tokens[i]!.key) && hasOwnPronoun(tokens, sentence, from)) return true;
  }
  return /^(?:uw|mijn|haar|zijn|je)$/.test(tokens[from - 1]?.key ?? '');
}

function hasOwnPronoun(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  for (let i = Math.max(sentence.from, from - 18); i <= Math.min(sentence.to, from + 4); i++) {
    const { key } = tokens[i]!;
    if (PRONOUNS.has(key) || key === 'zij' || key === 'zijn')
      return !/^(?:u|uw)$/.test(key) || !isAddressedMinister(tokens, sentence);
  }
  return false;
}

/** In a nota "u" is the minister: "u heeft toegezegd", "wij adviseren u". */
function isAddressedMinister(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i <= sentence.to; i++)
    if (
      /^(?:toegezegd|aangegeven|adviseren|kamer|motie|debat|kamerleden|kamerbrief|instemmen|akkoord|gesproken|informeren)$/.test(
        tokens[i]!.key,
      )
    )
      return true;
  return false;
}

function hit(tokens: readonly Token[], sentence: Sentence, found: Found, subject: Subject): Hit {
  const from = withAdjectives(tokens, sentence, found.from);
  const to = withBody(tokens, sentence, found.to);
  const sure = subject !== 'pronoun' && found.strong;
  return personalHit({
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    type: 'gezondheid',
    certainty: sure ? 'likely' : 'check',
    recognizer: 'health',
    pattern: found.strong ? 'condition' : 'care',
    context: subject === 'named' ? 'naam' : subject === 'someone' ? 'persoon' : 'voornaamwoord',
    sentence:
      'Zegt iets over de gezondheid van een bepaald persoon: een bijzonder persoonsgegeven.',
  });
}

/** "een", "licht verstandelijke" before the condition. */
function withAdjectives(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let from = at;
  while (
    from > sentence.from &&
    at - from < 3 &&
    tokens[from]!.space.blank &&
    /^(?:een|ernstige|zware|lichte|licht|verstandelijke|lichamelijke|chronische|acute|psychische|auditieve|visuele|niet-aangeboren|verworven)$/.test(
      tokens[from - 1]!.key,
    )
  )
    from--;
  return from;
}

/** "artrose in beide knieën". */
function withBody(tokens: readonly Token[], sentence: Sentence, at: number): number {
  if (!/^(?:in|aan|van)$/.test(tokens[at + 1]?.key ?? '')) return at;
  for (const n of [2, 3]) if (at + n <= sentence.to && BODY.has(tokens[at + n]!.key)) return at + n;
  return at;
}
