import type { Decision } from '../model/redaction.ts';

/**
 * The decisions in force, by subject. The list is append-only and in order of time: the last word on a
 * subject counts, and `withdraw` takes back whatever was decided on it.
 */
export function foldDecisions(decisions: readonly Decision[]): Map<string, Decision> {
  const inForce = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.verdict === 'withdraw') inForce.delete(decision.subject);
    else inForce.set(decision.subject, decision);
  }
  return inForce;
}
