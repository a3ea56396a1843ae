/**
 * Redaction plans (docs/cli.md): rectangles in Display space with a ground, made by a person or a program.
 * A plan's `text` is for its maker; it is dropped here and stored nowhere.
 */
import { z } from 'zod';
import { RedactionError } from '../redaction/model/errors.ts';
import type { Display, Rect } from '../redaction/model/geometry.ts';
import { type GroundCode, groundOf } from '../redaction/model/ground.ts';
import type { PageGeometry } from '../redaction/model/page.ts';
import type { Decision, Mark } from '../redaction/model/redaction.ts';

const FARTHEST = 1e6;
const Coordinate = z.number().min(-FARTHEST).max(FARTHEST);
const Plan = z.object({
  redactions: z
    .array(
      z.object({
        page: z.int().min(1),
        rects: z.array(z.tuple([Coordinate, Coordinate, Coordinate, Coordinate])).min(1),
        ground: z.string(),
      }),
    )
    .min(1),
});

export interface CheckedPlan {
  readonly marks: readonly Mark[];
  readonly decisions: readonly Decision[];
}

/**
 * Marks and their acceptance. `geometry` gives the page's size; undefined when there is no such page.
 * @throws RedactionError `plan-invalid`, `plan-page-out-of-range`, `plan-ground-unknown`; its place names
 *   the member of the plan (`redactions[3].rects[0]`).
 */
export function readPlan(
  json: string,
  geometry: (page: number) => PageGeometry | undefined,
  by: string,
): CheckedPlan {
  const at = new Date().toISOString();
  const marks = parse(json).redactions.map((planned, index): Mark => {
    const place = `redactions[${index}]`;
    const page = geometry(planned.page);
    if (page === undefined) throw new RedactionError('plan-page-out-of-range', { detail: place });
    const rects = planned.rects.map((corners, i) =>
      readRect(corners, page, `${place}.rects[${i}]`),
    );
    const ground = groundOf(planned.ground);
    if (ground === undefined) throw new RedactionError('plan-ground-unknown', { detail: place });
    return {
      id: `plan-${index + 1}`,
      page: planned.page,
      ranges: [],
      rects,
      type: 'passage',
      ground: ground.code as GroundCode,
    };
  });
  return { marks, decisions: marks.map((mark) => acceptance(mark, by, at)) };
}

function parse(json: string): z.infer<typeof Plan> {
  const parsed = Plan.safeParse(asJson(json));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  throw new RedactionError('plan-invalid', { detail: pathText(path) });
}

function asJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new RedactionError('plan-invalid', { detail: 'JSON' });
  }
}

/** Known names and numbers only: a plan's own keys could be anything. */
function pathText(path: readonly PropertyKey[]): string {
  const parts = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return parts.join('').replace(/^\./, '') || 'plan';
}

function readRect(
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  page: PageGeometry,
  place: string,
): Rect<Display> {
  const inverted = x0 >= x1 || y0 >= y1;
  const outside = x1 <= 0 || y1 <= 0 || x0 >= page.width || y0 >= page.height;
  if (inverted || outside) throw new RedactionError('plan-invalid', { detail: place });
  return { x0, y0, x1, y1 };
}

function acceptance(mark: Mark, by: string, at: string): Decision {
  return { subject: mark.id, verdict: 'accept', grounds: [mark.ground], at, by };
}
