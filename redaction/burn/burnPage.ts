import { interpretPage } from '../extract/interpreter.ts';
import type { PageContent } from '../extract/pageContent.ts';
import { type ErrorCode, RedactionError } from '../model/errors.ts';
import { type Balance, BurnDevice } from './burnDevice.ts';
import { type CopyPool, copyUses } from './copyUses.ts';
import type { PageWork } from './pageWork.ts';
import { TextBurner } from './text/textBurner.ts';

/** A page whose content has been edited and whose nested streams are copied; the page itself is not written yet. */
export interface BurntPage {
  readonly page: PageWork;
  readonly content: PageContent;
  readonly balance: Balance;
}

/** What was met on a touched page and leaves it burnable: a stream that draws itself draws nothing. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['object-cycle', 'object-broken']);

/** Walks the page once more and edits it. Throws for what cannot be understood on a touched page (rule 5). */
export function burnPage(page: PageWork, pool: CopyPool): BurntPage {
  refuseObstacles(page);
  const device = new BurnDevice(page, new TextBurner(page));
  const { content } = interpretPage(page.context.document, page.page, device);
  device.finish();
  copyUses(page, pool);
  reportGlyphs(page);
  return { page, content, balance: device.balance };
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
