/**
 * Statements about the health of a particular person (Woo 5.1.1d, par. 3.1 UAVG). A condition by itself is no
 * personal data: a person must be the subject of the sentence, and no group may stand before the condition.
 */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { conditionsIn, type Found } from './conditions.ts';
import { isGeneral } from './generalHealth.ts';
import { BODY, CONDITIONS, HAVING } from './health.table.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { hasOwnPronoun, type Subject, subjectOf } from './subject.ts';

export function healthHits(scan: Scan, tokens: readonly Token[], names: readonly Hit[]): Hit[] {
  const persons = names.filter((hit) => hit.kind === 'personal').sort((a, b) => a.start - b.start);
  const hits: Hit[] = [];
  let before: Continued | undefined;
  for (const sentence of sentencesOf(tokens)) {
    const found = conditionsIn(tokens, sentence);
    if (found.length === 0) continue;
    const subject =
      subjectOf(tokens, sentence, persons) ??
      inRow(scan, tokens, sentence, persons) ??
      continued(tokens, sentence, before);
    if (subject === undefined) continue;
    before = { sentence, subject };
    for (const at of found)
      if (
        !isGeneral(tokens, sentence, at) &&
        (subject !== 'pronoun' || isHaving(tokens, sentence, at))
      )
        hits.push(hit(tokens, sentence, at, subject));
  }
  return hits;
}

interface Continued {
  readonly sentence: Sentence;
  readonly subject: Subject;
}

/** "Later kwamen daar paniekaanvallen bij": the next sentence about the same illness. */
function continued(
  tokens: readonly Token[],
  { from, to }: Sentence,
  before: Continued | undefined,
): Subject | undefined {
  if (before === undefined || !isSameParagraph(tokens, before.sentence.to, from)) return undefined;
  if (isClinical(tokens, { from, to })) return 'someone';
  for (let i = from; i <= to; i++)
    if (/^(?:daar|daarbij|ook|daarnaast|bovendien|sindsdien)$/.test(tokens[i]!.key))
      return before.subject === 'pronoun' ? 'someone' : before.subject;
  return undefined;
}

const FARTHEST = 60;

/** Right before, or a sentence or two before in the same paragraph. */
function isSameParagraph(tokens: readonly Token[], end: number, from: number): boolean {
  if (from - end > FARTHEST) return false;
  for (let i = end + 1; i <= from; i++)
    if (tokens[i]!.space.newBlock || tokens[i]!.space.newCell) return false;
  return true;
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
  persons: readonly Hit[],
): Subject | undefined {
  const cell = cellAt(scan.flow, tokens[from]!.start);
  if (cell === undefined || cell.kind !== 'table' || to - from > LONGEST_REMARK) return undefined;
  const row = scan.neighbours.row(cell);
  if (row.length < 3) return undefined;
  const named = persons.some((hit) =>
    row.some((other) => other !== cell && hit.start >= other.start && hit.end <= other.end),
  );
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
  return /^(?:uw|mijn|haar|zijn|je)$/.test(tokens[from - 1]?.key ?? '');
}

export function hit(
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found,
  subject: Subject,
): Hit {
  const from = withAdjectives(tokens, sentence, found.from);
  const to = withBody(tokens, sentence, withoutPlace(tokens, found));
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

/** "opgenomen" of "opgenomen in het Röpcke-Zweers Ziekenhuis": where is not what. */
function withoutPlace(tokens: readonly Token[], { from, to }: Found): number {
  if (tokens[from]!.key !== 'opgenomen' || tokens[to]!.shape === 'lower') return to;
  return from;
}

/** "artrose in beide knieën". */
function withBody(tokens: readonly Token[], sentence: Sentence, at: number): number {
  if (!/^(?:in|aan|van)$/.test(tokens[at + 1]?.key ?? '')) return at;
  for (const n of [2, 3]) if (at + n <= sentence.to && BODY.has(tokens[at + n]!.key)) return at + n;
  return at;
}
