/**
 * What must hold on disk before a file is made (review-window §6.2). The window asks for the same; here nobody is
 * believed, and the engine counts once more what is undecided.
 */
import { excludeEachOther } from '../../../redaction/index.ts';
import type { Refusal } from '../../contract/dossier.ts';
import type { SetAside } from '../../contract/events.ts';
import { keptIn } from '../../contract/kept.ts';
import { type DocumentReview, unheardIn } from '../../contract/review.ts';
import type { Standing } from '../engine/standing.ts';
import { refusal } from '../refusals.ts';

/** Of the document as it was read. */
export interface ReadFacts {
  readonly pages: number;
  /** 1-based pages without text: the software saw nothing there. */
  readonly textless: readonly number[];
  /** Ids of its passages. */
  readonly passages: ReadonlySet<string>;
}

type Conflict = 'lost' | 'overlap' | 'grounds' | 'readers';

export interface Unmet {
  readonly rule: 'undecided' | Conflict | 'scan' | SetAside['rule'];
  /** Passages, pages or stakeholders. */
  readonly count: number;
}

/** In the order in which they are told. */
export function unmetIn(
  review: DocumentReview,
  facts: ReadFacts,
  { overlapping, covered }: Standing,
): Unmet[] {
  const { lost, checkedPages, seconds, marks } = review;
  const kept = keptIn(review, (subject) => facts.passages.has(subject));
  const exists = (subject: string) =>
    facts.passages.has(subject) || marks.has(subject) || kept.marks.has(subject);
  const unread = pagesTo(facts.pages).filter((page) => !checkedPages.has(page));
  const scans = unread.filter((page) => facts.textless.includes(page));
  const states = [...seconds].filter(([id]) => exists(id)).map(([, { state }]) => state);
  const all: Unmet[] = [
    { rule: 'undecided', count: undecidedIn(review, facts, new Set(covered)) },
    { rule: 'lost', count: lost.size + kept.unplaced.length },
    { rule: 'overlap', count: overlapping.length },
    { rule: 'grounds', count: clashesIn(review, exists) },
    { rule: 'readers', count: states.filter((state) => state === 'disagreed').length },
    { rule: 'scan', count: scans.length },
    { rule: 'unread-pages', count: unread.length - scans.length },
    { rule: 'second-check', count: states.filter((state) => state === 'asked').length },
    { rule: 'stakeholders', count: unheardIn(review, exists).length },
  ];
  return all.filter(({ count }) => count > 0);
}

function undecidedIn(
  { judgements, marks }: DocumentReview,
  { passages }: ReadFacts,
  covered: ReadonlySet<string>,
): number {
  const isOpen = (id: string) => (judgements.get(id)?.verdict ?? 'open') === 'open';
  const all = new Set([...passages, ...marks.keys()]);
  return [...all].filter((id) => isOpen(id) && !covered.has(id)).length;
}

/** Redacted, or to be, with grounds that exclude each other. */
function clashesIn({ judgements }: DocumentReview, exists: (subject: string) => boolean): number {
  return [...judgements].filter(
    ([id, { verdict, grounds }]) =>
      exists(id) &&
      verdict !== 'reject' &&
      grounds.some((a) => grounds.some((b) => excludeEachOther(a, b))),
  ).length;
}

/** Without what was set aside for this very number. */
export function standingIn(
  unmet: readonly Unmet[],
  setAside: readonly SetAside[],
  secondOptional: boolean,
): Unmet[] {
  return unmet.filter(({ rule, count }) => {
    if (rule === 'second-check' && !secondOptional) return true;
    return !setAside.some((aside) => aside.rule === rule && aside.count === count);
  });
}

export function refusalFor({ rule, count }: Unmet): Refusal {
  const { one, more, advice } = SENTENCES[rule];
  return refusal(rule, count === 1 ? one : more.replace('{n}', String(count)), { advice });
}

function pagesTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const SENTENCES: Readonly<
  Record<Unmet['rule'], { readonly one: string; readonly more: string; readonly advice: string }>
> = {
  undecided: {
    one: 'Nog 1 passage is niet beoordeeld.',
    more: 'Nog {n} passages zijn niet beoordeeld.',
    advice: 'Beoordeel eerst alle passages.',
  },
  lost: {
    one: 'Van 1 besluit is de passage niet teruggevonden in deze versie van het bestand.',
    more: 'Van {n} besluiten is de passage niet teruggevonden in deze versie van het bestand.',
    advice: 'Bekijk eerst de conflicten.',
  },
  overlap: {
    one: '1 passage overlapt een andere en is verschillend beoordeeld.',
    more: '{n} passages overlappen en zijn verschillend beoordeeld.',
    advice: 'Bekijk eerst de conflicten.',
  },
  grounds: {
    one: '1 passage heeft gronden die niet samen mogen.',
    more: '{n} passages hebben gronden die niet samen mogen.',
    advice: 'Bekijk eerst de conflicten.',
  },
  readers: {
    one: 'Over 1 passage zijn twee lezers het niet eens.',
    more: 'Over {n} passages zijn twee lezers het niet eens.',
    advice: 'Bekijk eerst de conflicten.',
  },
  scan: {
    one: '1 pagina is een scan zonder tekst en is niet nagekeken.',
    more: '{n} pagina’s zijn een scan zonder tekst en zijn niet nagekeken.',
    advice: 'Kijk deze pagina’s eerst na.',
  },
  'unread-pages': {
    one: '1 pagina is niet nagekeken.',
    more: '{n} pagina’s zijn niet nagekeken.',
    advice: 'Kijk deze pagina’s na, of geef een reden.',
  },
  'second-check': {
    one: 'De tweede controle is niet af (1 passage).',
    more: 'De tweede controle is niet af ({n} passages).',
    advice: 'Maak de tweede controle af, of geef een reden als dat mag.',
  },
  stakeholders: {
    one: '1 belanghebbende heeft nog niet gereageerd.',
    more: '{n} belanghebbenden hebben nog niet gereageerd.',
    advice: 'Wacht de reactie af, of geef een reden.',
  },
};
