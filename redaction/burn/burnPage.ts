import { interpretPage } from '../extract/interpreter.ts';
import { type ErrorCode, RedactionError } from '../model/errors.ts';
import { BurnDevice } from './burnDevice.ts';
import { checkPage } from './checkPage.ts';
import { type CopyPool, copyUses } from './copyUses.ts';
import { type WrittenPage, writeContent } from './pageStreams.ts';
import type { PageWork } from './pageWork.ts';
import { TextBurner } from './text/textBurner.ts';

/** What was met on a touched page and leaves it burnable: a stream that draws itself draws nothing. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['object-cycle', 'object-broken']);

/**
 * Walks the page once more, edits it, writes its content and walks what was written. Throws for what cannot be
 * understood on a touched page (rule 5).
 */
export function burnPage(page: PageWork, pool: CopyPool): WrittenPage {
  refuseObstacles(page);
  const device = new BurnDevice(page, new TextBurner(page));
  const { content } = interpretPage(page.context.document, page.page, device);
  device.finish();
  copyUses(page, pool);
  const written = writeContent(page, content, device.balance);
  checkPage(page);
  reportGlyphs(page);
  page.release();
  return written;
}

function refuseObstacles(page: PageWork): void {
  for (const { code, place } of page.reading.interpretation.obstacles) {
    if (!HARMLESS.has(code)) throw new RedactionError(code, place);
  }
}

function reportGlyphs(page: PageWork): void {
  const counts = page.redactions.map(() => 0);
  for (let i = 0; i < page.hits.length; i++) {
    if (page.hits[i] === 1) counts[page.takenBy[i]!] = (counts[page.takenBy[i]!] ?? 0) + 1;
  }
  counts.forEach((count, i) => {
    const redaction = page.redactions[i];
    if (count === 0 || redaction === undefined) return;
    page.context.removed({
      kind: 'glyphs',
      page: page.page.number,
      count,
      redaction: redaction.id,
    });
  });
}
