import { overlaps } from '../../../model/geometry.ts';
import type { PageGlyphs } from '../../../model/glyph.ts';
import type { Redaction } from '../../../model/redaction.ts';
import type { PageWork } from '../../pageWork.ts';
import type { ShowRecord } from '../shownText.ts';
import type { TextLog } from './textLog.ts';

/** An area over an image shows by the image how wide the text was. */
export function hidesWidth(page: PageWork, { width, target }: Redaction): boolean {
  if (width === 'exact') return false;
  if (target.kind === 'text' || width === 'line') return true;
  const images = page.reading.regions.filter((region) => region.kind === 'image');
  return !target.rects.some((rect) => images.some((image) => overlaps(image.box, rect)));
}

/** Cosine: lines at a greater angle cross each other. */
const SAME_LINE = 0.99;

/**
 * A letter that a text mark does not name and that lies under it, of a line that crosses the marked one: a watermark, a text
 * box over a table. How wide it was tells nothing of what the mark hides, and its line was not asked for.
 */
export function isOfCrossingLine(
  { glyphs, redactions, takenBy }: PageWork,
  glyph: number,
): boolean {
  const target = redactions[takenBy[glyph]!]?.target;
  return (
    target?.kind === 'text' && !target.glyphs.some((named) => isParallel(glyphs, named, glyph))
  );
}

function isParallel({ quads: q }: PageGlyphs, i: number, j: number): boolean {
  const [ax, ay] = [q[i * 8]! - q[i * 8 + 4]!, q[i * 8 + 1]! - q[i * 8 + 5]!];
  const [bx, by] = [q[j * 8]! - q[j * 8 + 4]!, q[j * 8 + 1]! - q[j * 8 + 5]!];
  return ax * bx + ay * by >= SAME_LINE * Math.hypot(ax, ay) * Math.hypot(bx, by);
}

/** Character spacing that text elsewhere has too belongs to the design, not to this line; else 0. */
export function keptSpacing(
  record: ShowRecord,
  own: ReadonlySet<ShowRecord | undefined>,
  log: TextLog,
): number {
  const { charSpacing } = record.text;
  if (charSpacing === 0) return 0;
  const common = log.uses.some((records) =>
    records.some((r) => r.kind === 'show' && !own.has(r) && r.text.charSpacing === charSpacing),
  );
  return common ? charSpacing : 0;
}

/** On so many lines text of a redaction in mode `safe` could not be set anew. */
export function reportKeptWidths(page: PageWork, lines: number): void {
  if (lines === 0) return;
  const { number } = page.page;
  const detail = String(lines);
  page.context.found({ code: 'width-not-hidden', severity: 'warning', page: number, detail });
}
