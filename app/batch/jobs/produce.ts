/** From redactions to a staged file and its report: the part that `redact` and `burn` share. */
import type { LabelStyle } from '../../../redaction/model/label.ts';
import type { Finding, Outcome } from '../../../redaction/model/outcome.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import type { LoggedProposal } from '../../audit/entry.ts';
import { burnAndVerify, type OpenPdf } from '../../pipeline.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';
import { stage } from '../../publish.ts';
import { burnWithPictures } from '../../refusedPages.ts';
import type { BurnReport, InputIdentity, RefusedPages } from '../job.ts';
import { letGo } from '../letGo.ts';
import { loggedRedactions, loggedRemovals, reportedWidths } from '../reporting.ts';

export interface Production {
  readonly open: OpenPdf;
  readonly resolved: Outcome<readonly Redaction[]>;
  readonly style: LabelStyle;
  readonly thorough: boolean;
  readonly refusedPages: RefusedPages;
  /** Where the proved bytes are staged. */
  readonly temporary: string;
  readonly input: InputIdentity;
  readonly undecided: readonly LoggedProposal[];
  /** What detection reported besides proposals. */
  readonly proposed: readonly Finding[];
}

export async function produce(production: Production): Promise<BurnReport> {
  const { open, resolved, style, thorough, temporary } = production;
  await open.pages.release();
  const total = open.document.pages.length;
  letGo(total);
  const settings = { style, thorough, secondReader: pdfiumReader };
  const burn = production.refusedPages === 'image' ? burnWithPictures : burnAndVerify;
  const burned = await burn(open, resolved.value, settings);
  open.onProgress({ stage: 'publish', done: 0, total });
  return {
    input: production.input,
    pages: total,
    redactions: loggedRedactions(resolved.value, burned.drawn, burned.widths),
    widths: reportedWidths(burned.widths),
    open: production.undecided,
    findings: [
      ...open.document.findings,
      ...open.pages.findings,
      ...production.proposed,
      ...resolved.findings,
      ...burned.findings,
    ],
    removals: loggedRemovals(burned.removals),
    staged: burned.verified === undefined ? undefined : stage(burned.verified, temporary),
    leaks: burned.leaks,
  };
}
