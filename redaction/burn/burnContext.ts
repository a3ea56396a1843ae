import { readWords } from '../extract/words.ts';
import type { Finding, Removal } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import { searchTerms } from '../model/removedText.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { Rewrite } from '../pdf/rewrite.ts';
import type { BurnContext, BurnOptions } from './contract.ts';
import type { PageWork } from './pageWork.ts';

/** One burn: the rewrite that grows, and what is reported about it. */
export class Burning implements BurnContext {
  readonly document: PdfDocument;
  readonly rewrite: Rewrite;
  readonly redactions: readonly Redaction[];
  readonly options: BurnOptions;
  readonly pages: PageWork[] = [];
  readonly removals: Removal[] = [];
  readonly findings: Finding[] = [];
  private searched: readonly string[] | undefined;

  constructor(document: PdfDocument, redactions: readonly Redaction[], options: BurnOptions) {
    this.document = document;
    this.rewrite = new Rewrite(document);
    this.redactions = redactions;
    this.options = options;
  }

  terms(): readonly string[] {
    this.searched ??= this.computeTerms();
    return this.searched;
  }

  removed(removal: Removal): void {
    this.removals.push(removal);
  }

  found(finding: Finding): void {
    this.findings.push(finding);
  }

  private computeTerms(): string[] {
    const touched = new Map(this.pages.map((page) => [page.page.number, page.words()]));
    const removed = [...touched.values()].flatMap((words) => words.removed);
    if (removed.length === 0) return [];
    const surviving = this.document.pages.map(
      (page) => touched.get(page.number)?.stays ?? readWords(this.document, page),
    );
    return searchTerms(removed, surviving);
  }
}
