import { readWords } from '../extract/words.ts';
import type { Finding, Removal } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { Rewrite } from '../pdf/rewrite.ts';
import { vanishingAnnotations } from './annotation/vanishing.ts';
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
  private words: SecretWords | undefined;

  constructor(document: PdfDocument, redactions: readonly Redaction[], options: BurnOptions) {
    this.document = document;
    this.rewrite = new Rewrite(document);
    this.redactions = redactions;
    this.options = options;
  }

  secret(): SecretWords {
    this.words ??= this.secretWords();
    return this.words;
  }

  removed(removal: Removal): void {
    this.removals.push(removal);
  }

  found(finding: Finding): void {
    this.findings.push(finding);
  }

  private secretWords(): SecretWords {
    const touched = new Map(this.pages.map((page) => [page.page.number, page.words()]));
    const removed = [...touched.values()].flatMap((words) => words.removed);
    const wordsOf = (page: PdfPage) =>
      touched.get(page.number)?.stays ??
      readWords(this.document, page, vanishingAnnotations(this, page));
    return new SecretWords(removed, () => this.document.pages.map(wordsOf));
  }
}
