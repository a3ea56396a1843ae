/** What a person should know about the document as a whole (woo.md 1.1). */
import type { Detection } from '../model/detection.ts';
import type { GroundCode } from '../model/ground.ts';
import { MONTHS } from '../model/months.ts';
import type { Finding } from '../model/outcome.ts';
import type { PageText } from '../model/pageText.ts';
import { foldText } from './lists/fold.ts';

const LABELLED =
  /(?:datum|verzonden|sent|d\.d\.|date)[^\d\n]{0,24}(\d{1,2})[ /.-]([a-z]{3,9}|\d{1,2})[ /.-](\d{4})/;

export function findingsOf(
  text: string,
  detections: readonly Detection[],
  today: string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const attention = detections.filter((d) => d.kind === 'attention').length;
  if (attention > 0)
    findings.push({ code: 'attention-points', severity: 'info', detail: String(attention) });
  if (today !== undefined && isOld(text, today))
    findings.push({ code: 'older-than-five-years', severity: 'info', detail: '5.3' });
  return findings;
}

/** A number or a stamp on a scan is no text of it: fewer letters than this say nothing. */
const FEW_LETTERS = 25;

/** Pages that show something in which no text could be read: whoever trusts the proposals would miss all of it. */
export function unreadable(pages: readonly PageText[]): Finding[] {
  return pages
    .filter(({ text, regions }) => {
      const letters = lettersOf(text);
      if (letters === 0) return regions.length > 0;
      return letters < FEW_LETTERS && regions.some(({ coversPage }) => coversPage);
    })
    .map(({ page }) => ({ code: 'page-without-text', severity: 'warning', page }));
}

/** How many characters show something, as far as `FEW_LETTERS`. */
function lettersOf(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S/g)) if (++count === FEW_LETTERS) break;
  return count;
}

/** Article 5.3: for information older than five years a refusal on a relative ground needs its own motivation. */
function isOld(text: string, today: string): boolean {
  const found = LABELLED.exec(foldText(text.slice(0, 20_000)));
  if (found === null) return false;
  const month = /^\d/.test(found[2]!)
    ? Number(found[2])
    : MONTHS.findIndex((name) => name.startsWith(found[2]!.slice(0, 3))) + 1;
  const date = Date.UTC(Number(found[3]) + 5, month - 1, Number(found[1]));
  return month > 0 && date < Date.parse(today);
}

/** 5.1.5 stands alone: never with a ground of the first or second paragraph for the same information. */
export function groundsConflict(grounds: readonly GroundCode[]): boolean {
  return grounds.includes('5.1.5') && grounds.some((code) => /^5\.1\.[12][a-i]$/.test(code));
}
