/** A text as the second look sees it: its units, and what the rules and the rest of the document say of each. */
import { byRules } from '../../../redaction/detect/detect.ts';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { Evidence } from '../../../redaction/detect/learned/evidence.ts';
import { unitsOf } from '../../../redaction/detect/learned/units.ts';
import type { PageText } from '../../../redaction/model/pageText.ts';

export function lookedAt(pages: readonly PageText[]) {
  const { scan, hits, undecided } = byRules(pages);
  const units = unitsOf(scan.text, tokenize(scan.text));
  const evidence = new Evidence(scan, hits, undecided);
  evidence.count(units, 0);
  return { scan, units, sights: evidence.sightsOf(units, 0) };
}
