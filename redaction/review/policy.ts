import type { Certainty, Detection } from '../model/detection.ts';
import type { Decision } from '../model/redaction.ts';

/** What batch acceptance may take: at least this certain. */
export type AcceptLevel = 'certain' | 'likely' | 'all';

const ACCEPTED: Record<AcceptLevel, ReadonlySet<Certainty>> = {
  certain: new Set(['certain']),
  likely: new Set(['certain', 'likely']),
  all: new Set(['certain', 'likely', 'check']),
};

/**
 * Decisions of batch acceptance. Proposals of personal data only: attention points on other grounds and
 * persons who are probably public are a person's to decide, at every level. `at` is ISO 8601, UTC.
 */
export function acceptByPolicy(
  detections: readonly Detection[],
  level: AcceptLevel,
  at: string,
): Decision[] {
  const accepted = ACCEPTED[level];
  return detections
    .filter((d) => d.kind === 'personal' && d.keep === null && accepted.has(d.certainty))
    .map((d) => ({
      subject: d.id,
      verdict: 'accept',
      grounds: [d.ground],
      at,
      by: `policy:${level}`,
    }));
}
