/** Before publication: what would go besides, which rules of the Woo speak, and what the check would find. */
import { type GroundsContext, groundsFindings } from '../../../redaction/index.ts';
import type { GroundWarning, Preflight } from '../../contract/publication.ts';
import { documentDate } from './documentDate.ts';
import { leakPlaces } from './leakPlaces.ts';
import type { Loaded } from './loaded.ts';
import { collateralOf, removalsOf } from './removals.ts';
import type { Trial } from './trial.ts';

/** `today`: ISO 8601 date. */
export function preflightOf(loaded: Loaded, trial: Trial, today: string): Preflight {
  const { burned, redactions } = trial;
  return {
    refused: false,
    removals: removalsOf(burned.removals),
    collateral: collateralOf(burned.removals, redactions),
    warnings: warningsOf(loaded, trial, today),
    leaks: leakPlaces(burned.leaks),
  };
}

function warningsOf(loaded: Loaded, trial: Trial, today: string): GroundWarning[] {
  const { subjects, decisions } = trial.translated;
  const motivations = new Map(decisions.map((d) => [d.subject, d.motivation]));
  const passages = new Map(trial.redactions.map((redaction) => [redaction.passage, redaction]));
  const context = contextOf(loaded, today);
  return [...passages.values()].flatMap(({ passage, page, grounds }) =>
    groundsFindings([{ page, grounds, motivation: motivations.get(passage) }], context).map(
      ({ code }) => ({ rule: code, page, subject: subjects.get(passage) ?? passage }),
    ),
  );
}

function contextOf({ texts }: Loaded, today: string): GroundsContext {
  const first = texts[0]?.text ?? '';
  const date = documentDate(first);
  return {
    ...(date === null ? {} : { documentDate: date }),
    today,
    isDecisionNote: /\bbeslisnota\b/i.test(first),
    environment: 'no',
    motivated: new Set(),
  };
}
