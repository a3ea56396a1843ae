import { overlaps } from '../../model/geometry.ts';
import type { Finding, Removal, RemovalKind } from '../../model/outcome.ts';
import type { Redaction } from '../../model/redaction.ts';

/** Counted by page: which mark took them is not told. */
const NOT_BY_REDACTION: ReadonlySet<RemovalKind> = new Set(['annotation', 'form-field']);

/** An area beside what it was meant for looks like any other in the output: who drew it must hear of it. */
export function tookNothing(
  redactions: readonly Redaction[],
  removals: readonly Removal[],
): Finding[] {
  const took = new Set(removals.map(({ redaction }) => redaction));
  const elsewhere = new Set(
    removals.filter(({ kind }) => NOT_BY_REDACTION.has(kind)).map(({ page }) => page),
  );
  return redactions
    .filter(
      ({ id, page, target }) => target.kind === 'area' && !took.has(id) && !elsewhere.has(page),
    )
    .filter((redaction) => !redactions.some((other) => sharesGround(redaction, other)))
    .map(({ page }) => ({ code: 'mark-took-nothing', severity: 'warning', page }));
}

/** What two marks touch is counted for the first of them. */
function sharesGround(one: Redaction, other: Redaction): boolean {
  if (one === other || one.page !== other.page) return false;
  return one.target.rects.some((rect) => other.target.rects.some((too) => overlaps(rect, too)));
}
