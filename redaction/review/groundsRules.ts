/** The rules of the Woo that a program can check. They warn; a person decides. */
import type { GroundCode } from '../model/ground.ts';
import type { Finding } from '../model/outcome.ts';
import { GROUND_RULES } from './groundsRules.table.ts';

export type GroundRule = keyof typeof GROUND_RULES;

/** A passage that is going to be redacted. */
export interface GroundedPassage {
  /** 1-based. */
  readonly page: number;
  readonly grounds: readonly GroundCode[];
  readonly motivation?: string | undefined;
}

export interface GroundsContext {
  /** ISO 8601 date of the document, when known. */
  readonly documentDate?: string;
  /** ISO 8601 date of the decision. */
  readonly today: string;
  /** A nota that is published with a document to parliament: other rules than on request. */
  readonly isDecisionNote: boolean;
  readonly environment: 'no' | 'environmental' | 'emissions';
  /** Grounds that the organisation motivates once for all in its decision. */
  readonly motivated: ReadonlySet<GroundCode>;
}

/** One finding a rule and passage, in order of passages. The sentences are in GROUND_RULES. */
export function groundsFindings(
  passages: readonly GroundedPassage[],
  context: GroundsContext,
): Finding[] {
  return passages.flatMap((passage) =>
    rulesBroken(passage, context).map((rule) => ({
      code: rule,
      severity: GROUND_RULES[rule].severity,
      page: passage.page,
      detail: passage.grounds.join(' '),
    })),
  );
}

/** 5.1, lid 5: only where neither lid 1 nor lid 2 applies to the same information. */
export function excludeEachOther(a: GroundCode, b: GroundCode): boolean {
  return (a === '5.1.5' && isFirstOrSecond(b)) || (b === '5.1.5' && isFirstOrSecond(a));
}

function rulesBroken(passage: GroundedPassage, context: GroundsContext): GroundRule[] {
  const { grounds } = passage;
  const has = (test: (ground: GroundCode) => boolean) => grounds.some(test);
  const motivated = (passage.motivation ?? '').trim() !== '';
  const environmental = context.environment !== 'no';
  const broken: GroundRule[] = [];
  if (has((a) => has((b) => excludeEachOther(a, b)))) broken.push('ground-excludes');
  if (!motivated && has((g) => isSecond(g) && !context.motivated.has(g))) {
    broken.push('motivation-missing');
  }
  if (has((g) => g === '5.1.4') && !holdsDate(passage.motivation ?? ''))
    broken.push('term-missing');
  if (!motivated && isOld(context) && has(weighsTime)) broken.push('older-than-five-years');
  if (context.isDecisionNote && has(isOpinion)) broken.push('opinion-in-decision-note');
  if (environmental && has((g) => g === '5.1.5' || g === '5.1.1c'))
    broken.push('not-for-environment');
  if (!environmental && has((g) => g === '5.1.6')) broken.push('only-for-environment');
  if (context.environment === 'emissions' && has(isFirstOrSecond)) broken.push('not-for-emissions');
  return broken;
}

function isSecond(ground: GroundCode): boolean {
  return ground.startsWith('5.1.2');
}

function isFirstOrSecond(ground: GroundCode): boolean {
  return ground.startsWith('5.1.1') || isSecond(ground);
}

function isOpinion(ground: GroundCode): boolean {
  return ground === '5.2' || ground === '5.2.2';
}

/** 5.3 asks for it with 5.1, lid 2 and 5, and with 5.2; never with the absolute grounds of lid 1. */
function weighsTime(ground: GroundCode): boolean {
  return isSecond(ground) || ground === '5.1.5' || isOpinion(ground);
}

const MONTHS = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec';
const DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}\\b|\\b\\d{1,2} (${MONTHS})[a-z]*\\.? \\d{4}\\b`,
  'i',
);

function holdsDate(text: string): boolean {
  return DATE.test(text);
}

/** ISO dates compare as text; 29 February counts as such in any year. */
function isOld({ documentDate, today }: GroundsContext): boolean {
  if (documentDate === undefined) return false;
  const limit = `${String(Number(today.slice(0, 4)) - 5).padStart(4, '0')}${today.slice(4, 10)}`;
  return documentDate.slice(0, 10) < limit;
}
