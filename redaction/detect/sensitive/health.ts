/**
 * Statements about the health of a particular person (Woo 5.1.1d, par. 3.1 UAVG). A condition by itself is no
 * personal data: a person must be the subject of the sentence, and no group may stand before the condition.
 */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import { type Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { conditionsIn, type Found } from './conditions.ts';
import { isGeneral } from './generalHealth.ts';
import { BODY, CONDITIONS, HAVING } from './health.table.ts';
import {
  type Before,
  isBesideName,
  isCarried,
  isLabelled,
  isNear,
  isNoted,
  isOwned,
  isRelative,
  isReported,
} from './link.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { hasOwnPronoun, type Subject, subjectOf } from './subject.ts';
import { isName, isTold, type People } from './told.ts';
import { isExamined } from './verdicts.ts';

export function healthHits(scan: Scan, tokens: readonly Token[], names: readonly Hit[]): Hit[] {
  const persons = new RangeSet(names.filter((hit) => hit.kind === 'personal'));
  const people = new RangeSet();
  for (const hit of names) if (isName(hit)) people.add(hit);
  const hits: Hit[] = [];
  let before: Before | undefined;
  let passed: Sentence[] = [];
  sentencesOf(tokens).forEach((sentence) => {
    const found = conditionsIn(tokens, sentence);
    if (found.length === 0) {
      passed.push(sentence);
      return;
    }
    before = lastWithSubject(tokens, passed, persons) ?? before;
    passed = [];
    const own =
      subjectOf(tokens, sentence, persons) ??
      inRow(scan, tokens, sentence, persons) ??
      continued(tokens, sentence, before);
    const reading = { scan, tokens, sentence, people, before, own };
    for (const { at, subject } of told(reading, found))
      hits.push(hit(tokens, sentence, at, subject));
    if (own !== undefined) before = { sentence, subject: own };
  });
  return hits;
}

/** Few sentences tell of health: whom the others are about is asked when one does. */
function lastWithSubject(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  persons: RangeSet,
): Before | undefined {
  for (const sentence of sentences.toReversed()) {
    const subject = subjectOf(tokens, sentence, persons);
    if (subject !== undefined) return { sentence, subject };
  }
  return undefined;
}

interface Reading {
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly people: People;
  readonly before: Before | undefined;
  /** Whom the sentence itself is about. */
  readonly own: Subject | undefined;
}

interface Told {
  readonly at: Found;
  readonly subject: Subject;
}

/** Which of these are said of one person. */
function told(reading: Reading, found: readonly Found[]): Told[] {
  const kept: Told[] = [];
  for (const at of found) {
    const last = kept.at(-1);
    const subject =
      last !== undefined && isJoined(reading.tokens, last.at, at)
        ? last.subject
        : ownerOf(reading, at);
    if (subject !== undefined) kept.push({ at, subject });
  }
  return kept;
}

/** "koorts, misselijkheid en hevig braken": what is said of the first is said of the others. */
function isJoined(tokens: readonly Token[], before: Found, at: Found): boolean {
  if (at.from - before.to > FARTHEST_JOINED) return false;
  let joined = false;
  for (let i = before.to + 1; i <= at.from; i++) {
    const { key, space } = tokens[i]!;
    if (space.comma) joined = true;
    else if (!space.blank) return false;
    if (i === at.from) return joined;
    if (/^(?:en|of|maar|plus)$/.test(key)) joined = true;
    else if (!CONNECTING.test(key)) return false;
  }
  return false;
}

const FARTHEST_JOINED = 5;
const CONNECTING =
  /^(?:een|de|het|zijn|haar|mijn|ook|nog|was|is|over|met|aan|van|door|heeft|had|later|\p{L}{4,}e)$/u;

function ownerOf(reading: Reading, at: Found): Subject | undefined {
  const { scan, tokens, sentence, people, before } = reading;
  if (isGeneral(tokens, sentence, at)) return undefined;
  const own =
    reading.own === 'named' && isReported(tokens, sentence, at, people) ? undefined : reading.own;
  if (isBesideName(tokens, at, people)) return 'named';
  if (isLabelled(scan, tokens, sentence, at) || isNoted(tokens, sentence, at, people))
    return own ?? 'someone';
  if (at.kind === 'body' || !isTold(tokens, sentence, at, people)) return undefined;
  if (isOwned(tokens, sentence, at, people) || isRelative(tokens, sentence, at))
    return own ?? 'someone';
  if (own !== undefined && (own !== 'pronoun' || isHad(tokens, sentence, at))) return own;
  if (own !== undefined) return undefined;
  if (at.kind === 'predicate' && isExamined(tokens, sentence)) return 'someone';
  return isCarried(tokens, sentence, at, before, people) ? 'pronoun' : undefined;
}

/** With only a pronoun in the sentence. */
function isHad(tokens: readonly Token[], sentence: Sentence, at: Found): boolean {
  return (
    at.kind === 'predicate' || isHaving(tokens, sentence, at) || isOfThird(tokens, sentence, at)
  );
}

/** "De paniekaanvallen zijn minder hevig, maar hij slaapt slecht": in no letter to a minister. */
function isOfThird(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { strong, kind }: Found,
): boolean {
  if (!strong || kind !== undefined) return false;
  for (let i = from; i <= to; i++) if (/^(?:hij|ik|hem|mij)$/.test(tokens[i]!.key)) return true;
  return false;
}

/** "Later kwamen daar paniekaanvallen bij": the next sentence about the same illness. */
function continued(
  tokens: readonly Token[],
  { from, to }: Sentence,
  before: Before | undefined,
): Subject | undefined {
  if (before === undefined || !isNear(tokens, before.sentence.to, from)) return undefined;
  if (isClinical(tokens, { from, to })) return 'someone';
  for (let i = from; i <= to; i++)
    if (/^(?:daar|daarbij|ook|daarnaast|bovendien|sindsdien)$/.test(tokens[i]!.key))
      return before.subject === 'pronoun' ? 'someone' : before.subject;
  return undefined;
}

/** "De gevangenisarts bevestigde een gewichtsverlies": a doctor speaks of the patient named before. */
function isClinical(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i <= to; i++)
    if (
      /^(?:\p{L}*arts|psychiater|psycholoog|cardioloog|neuroloog|oncoloog)$/u.test(tokens[i]!.key)
    )
      return true;
  return false;
}

/** What stands in a cell of a table is said of the person in its row. */
function inRow(
  scan: Scan,
  tokens: readonly Token[],
  { from, to }: Sentence,
  persons: RangeSet,
): Subject | undefined {
  const cell = cellAt(scan.flow, tokens[from]!.start);
  if (cell === undefined || cell.kind !== 'table' || to - from > LONGEST_REMARK) return undefined;
  const row = scan.neighbours.row(cell);
  if (row.length < 3) return undefined;
  const named = row.some((other) => other !== cell && persons.holds(other.start, other.end));
  return named ? 'named' : undefined;
}

const LONGEST_REMARK = 8;

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
  const own = tokens[from - 1]?.key === 'eigen' ? from - 2 : from - 1;
  return /^(?:uw|mijn|haar|zijn|je)$/.test(tokens[own]?.key ?? '');
}

export function hit(
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found,
  subject: Subject,
): Hit {
  const to = withBody(tokens, sentence, withoutPlace(tokens, found));
  const from = withoutArticle(tokens, withAdjectives(tokens, sentence, found.from), to);
  const sure = subject !== 'pronoun' && found.strong;
  return personalHit({
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    type: 'gezondheid',
    certainty: sure ? (isSaid(tokens, sentence, found) ? 'certain' : 'likely') : 'check',
    recognizer: 'health',
    pattern: found.strong ? 'condition' : 'care',
    context: subject === 'named' ? 'naam' : subject === 'someone' ? 'persoon' : 'voornaamwoord',
    sentence:
      'Zegt iets over de gezondheid van een bepaald persoon: een bijzonder persoonsgegeven.',
  });
}

/** "… heeft epilepsie", "… is slechtziend": one word that names an illness, right behind a verb of having. */
function isSaid(tokens: readonly Token[], sentence: Sentence, { from, to }: Found): boolean {
  if (from !== to || !CONDITIONS.has(tokens[from]!.key)) return false;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--)
    if (/^(?:heeft|had|is|was|lijdt|kreeg|wegens|vanwege)$/.test(tokens[i]!.key)) return true;
  return false;
}

const ADJECTIVE =
  /^(?:een|ernstige|zware|lichte|licht|verstandelijke|lichamelijke|acute|auditieve|visuele|niet-aangeboren|verworven|vergevorderde|beginnende|dubbele|milde|matige|terminale|reumatoide|gevorderde|erfelijke|uitgezaaide|aanhoudende|open|\p{L}{3,}ische)$/u;

/** "een", "licht verstandelijke" before the condition. */
function withAdjectives(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let from = at;
  while (
    from > sentence.from &&
    at - from < 3 &&
    tokens[from]!.space.blank &&
    ADJECTIVE.test(tokens[from - 1]!.key)
  )
    from--;
  return from;
}

/** "een hernia": the article tells nobody anything. */
function withoutArticle(tokens: readonly Token[], from: number, to: number): number {
  return from < to && /^(?:een|de|het)$/.test(tokens[from]!.key) ? from + 1 : from;
}

/** "opgenomen" of "opgenomen in het Röpcke-Zweers Ziekenhuis", the illness of "een longontsteking opgenomen in …": where is not what. */
function withoutPlace(tokens: readonly Token[], { from, to }: Found): number {
  if (tokens[to]!.shape === 'lower') return to;
  for (let at = from; at <= to; at++)
    if (tokens[at]!.key === 'opgenomen') return Math.max(from, at - 1);
  return to;
}

/** "artrose in beide knieën". */
function withBody(tokens: readonly Token[], sentence: Sentence, at: number): number {
  if (!/^(?:in|aan|van)$/.test(tokens[at + 1]?.key ?? '')) return at;
  for (const n of [2, 3]) if (at + n <= sentence.to && BODY.has(tokens[at + n]!.key)) return at + n;
  return at;
}
