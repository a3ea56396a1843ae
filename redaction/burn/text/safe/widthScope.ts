import { overlaps } from '../../../model/geometry.ts';
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
  const { number } = page.page;
  const detail = String(lines);
  page.context.found({ code: 'width-not-hidden', severity: 'warning', page: number, detail });
}
