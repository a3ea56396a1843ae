/** What the scrubbers of annotations, fields, structure and document share. */
import type { Removal, RemovalKind } from '../../model/outcome.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { BurnContext, BurnOptions } from '../contract.ts';
import type { ScrubberName } from './scrubber.table.ts';

/** The part of a `BurnContext` that scrubbing needs: enough to clean a file without any mark. */
export interface Scrubbing
  extends Pick<BurnContext, 'document' | 'rewrite' | 'secret' | 'removed' | 'found' | 'pages'> {
  readonly document: PdfDocument;
  readonly rewrite: Rewrite;
  readonly options: BurnOptions;
}

/** False only under a mutation test. */
export function enabled(context: Scrubbing, scrubber: ScrubberName): boolean {
  return context.options.without?.has(scrubber) !== true;
}

/**
 * Counts removals by kind, page and redaction, and reports each once. The page is told for pages with
 * marks alone: verify holds all other pages to be the same byte for byte.
 */
export class RemovalTally {
  private readonly removals = new Map<string, Removal>();

  add(kind: RemovalKind, page?: number, redaction?: string, count = 1, subtype?: string): void {
    const key = `${kind} ${page ?? ''} ${redaction ?? ''} ${subtype ?? ''}`;
    const before = this.removals.get(key)?.count ?? 0;
    this.removals.set(key, {
      kind,
      count: before + count,
      ...(page === undefined ? {} : { page }),
      ...(redaction === undefined ? {} : { redaction }),
      ...(subtype === undefined ? {} : { subtype }),
    });
  }

  report(context: Scrubbing): void {
    const marked = new Set(context.pages.map((burn) => burn.page.number));
    const elsewhere = new Map<string, Removal>();
    for (const removal of this.removals.values()) {
      if (removal.page !== undefined && marked.has(removal.page)) context.removed(removal);
      else addTo(elsewhere, removal);
    }
    for (const removal of elsewhere.values()) context.removed(removal);
    this.removals.clear();
  }
}

function addTo(sums: Map<string, Removal>, { kind, subtype, count }: Removal): void {
  const key = `${kind} ${subtype ?? ''}`;
  const before = sums.get(key)?.count ?? 0;
  sums.set(key, {
    kind,
    count: before + count,
    ...(subtype === undefined ? {} : { subtype }),
  });
}
