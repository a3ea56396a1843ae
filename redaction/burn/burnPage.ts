import { interpretPage } from '../extract/interpreter.ts';
import { type ErrorCode, RedactionError } from '../model/errors.ts';
import { BurnDevice } from './burnDevice.ts';
import { type CopyPool, copyUses } from './copyUses.ts';
import { type EditedContent, type WrittenPage, writeContent } from './pageStreams.ts';
import type { PageWork } from './pageWork.ts';
import { TextBurner } from './text/textBurner.ts';
import { mayHidePaint } from './unpublished.ts';
import { noteMeasured } from './widths/gapWidths.ts';

/** What was met on a touched page and leaves it burnable: a stream that draws itself draws nothing. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['object-cycle', 'object-broken']);

/**
 * Walks the page once more, edits it and writes its content. Throws for what cannot be understood on a touched page
 * (rule 5).
 */
export function burnPage(page: PageWork, pool: CopyPool): WrittenPage {
  refuseObstacles(page);
  return written(page, edited(page), pool);
}

/** A page without marks loses only what is not published; undefined when that is nothing. */
export function cleanPage(page: PageWork, pool: CopyPool): WrittenPage | undefined {
  refuseBroken(page);
  const readable = page.reading.interpretation.obstacles.length === 0;
  const hides =
    page.hits.includes(1) ||
    mayHidePaint(page.context.document, page.page, page.reading.paintsBeyond);
  if (!readable || !hides) {
    page.letGo();
    return undefined;
  }
  const content = edited(page);
  const gone = page.hits.includes(1) || page.unpublishedCounts.size > 0;
  return gone ? written(page, content, pool) : undefined;
}

function edited(page: PageWork): EditedContent {
  const device = new BurnDevice(page, new TextBurner(page));
  const { content } = interpretPage(page.context.document, page.page, device, page.memory);
  device.finish();
  return { content, balance: device.balance, paints: device.paints };
}

function written(page: PageWork, edited: EditedContent, pool: CopyPool): WrittenPage {
  copyUses(page, pool);
  const result = writeContent(page, edited);
  reportGlyphs(page);
  noteMeasured(page);
  page.release();
  return result;
}

/** Behind the damage of a page without marks viewers may show what no reader here saw. */
function refuseBroken(page: PageWork): void {
  for (const { code, place } of page.reading.interpretation.obstacles)
    if (code === 'content-broken')
      throw new RedactionError(code, { ...place, page: page.page.number });
}

function refuseObstacles(page: PageWork): void {
  for (const { code, place } of page.reading.interpretation.obstacles) {
    if (!HARMLESS.has(code)) throw new RedactionError(code, place);
  }
}

function reportGlyphs(page: PageWork): void {
  const counts = page.redactions.map(() => 0);
  for (const i of page.struckGlyphs()) {
    const taker = page.takenBy[i]!;
    const kind = taker < 0 ? page.whyUnpublished(i) : undefined;
    if (kind !== undefined) page.countUnpublished(kind);
    else counts[taker] = (counts[taker] ?? 0) + 1;
  }
  const { number } = page.page;
  for (const [i, { id }] of page.redactions.entries()) {
    const count = counts[i]!;
    if (count > 0) page.context.removed({ kind: 'glyphs', page: number, count, redaction: id });
  }
  for (const [kind, count] of page.unpublishedCounts) {
    page.context.removed({ kind, page: number, count });
  }
}
