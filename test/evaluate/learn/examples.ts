/** The units of a labelled text that are judged, as features with what they are. */
import { type Flow, rangesOf } from '../../../redaction/detect/flow/flow.ts';
import type { Range } from '../../../redaction/detect/hit.ts';
import { featuresOf, MOST_FEATURES } from '../../../redaction/detect/learned/features.ts';
import { featureNumber, KINDS } from '../../../redaction/detect/learned/weights.ts';
import type { Labelled } from './labelled.ts';
import { lookedAt } from './lookedAt.ts';

export interface Example {
  /** By `featureNumber`, in the order of `featuresOf`. */
  readonly features: Int32Array;
  /** Place in `KINDS`. */
  readonly kind: number;
}

/** What policy decides teaches nothing: it is left out. */
export function examplesOf(labelled: Labelled): Example[] {
  const { scan, units, sights } = lookedAt(labelled.pages);
  const { flow } = scan;
  const seen = new Int32Array(MOST_FEATURES);
  return units.forms.flatMap((form, i) => {
    const unit = { start: units.starts[i]!, end: units.ends[i]! };
    const kind = form.judged ? kindOf(flow, labelled, unit) : undefined;
    if (kind === undefined) return [];
    const count = featuresOf(units, sights, i, seen);
    return [{ features: seen.slice(0, count).map(featureNumber), kind }];
  });
}

/** What most of its letters are; undefined for what may do either. */
function kindOf(flow: Flow, labelled: Labelled, unit: Range): number | undefined {
  const votes = new Map<string, number>();
  let letters = 0;
  for (const range of rangesOf(flow, unit.start, unit.end))
    for (let offset = range.start; offset < range.end; offset++) {
      letters++;
      const span = labelled.spanAt(range.page, offset);
      if (span?.action === 'policy') return undefined;
      if (span?.action === 'lak') votes.set(span.type, (votes.get(span.type) ?? 0) + 1);
    }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most === undefined || 2 * most[1] < letters ? 0 : placeOf(most[0]);
}

/** Kinds that are too rare to be learnt are taken with the one they look like. */
const LIKE: Record<string, string> = { handtekening: 'naam', gebruikersnaam: 'naam' };

function placeOf(type: string): number {
  const place = (KINDS as readonly string[]).indexOf(LIKE[type] ?? type);
  return place < 0 ? (KINDS as readonly string[]).indexOf('personeelsnummer') : place;
}
