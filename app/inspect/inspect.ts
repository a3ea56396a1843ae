/** Any stage of the path, printed: `woo-redact inspect`, and the readable goldens of the tests. */
import { operationsOf, pageContent, printObject, printOperation } from '../../redaction/index.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { InspectJob, InspectReport } from '../batch/job.ts';
import type { OpenPdf } from '../pipeline.ts';
import { glyphLine, glyphsOfPage, linesOfPage, textOfPage } from './printPage.ts';

/** What the later stages need besides the document; made when such a stage is asked for. */
export interface LaterStages {
  detections(): readonly object[];
  redactions(): readonly object[];
  removals(): readonly object[];
}

/** With `json` one object a line, else lines for people. */
export function inspect(job: InspectJob, open: OpenPdf, later: LaterStages): InspectReport {
  return { text: [...print(job, open, later)].join('\n') };
}

function* print(job: InspectJob, open: OpenPdf, later: LaterStages): Generator<string> {
  switch (job.stage) {
    case 'objects':
      return yield* objects(job, open);
    case 'operations':
      return yield* operations(job, open);
    case 'glyphs':
      for (const number of pagesOf(job, open)) {
        for (const glyph of glyphsOfPage(open.pages.page(number)))
          yield job.json ? JSON.stringify(glyph) : glyphLine(glyph);
      }
      return;
    case 'text':
      return yield* text(job, open);
    default:
      return yield* ofPage(job, open, later[job.stage]());
  }
}

/** All objects of the file, or with a page those of its dictionary alone. */
function* objects({ page, json }: InspectJob, { document }: OpenPdf): Generator<string> {
  const wanted = page === undefined ? document.refs() : [pageAt(document, page).ref];
  for (const ref of wanted) {
    const value = printObject(document.get(ref));
    yield json ? JSON.stringify({ object: String(ref), value }) : `${ref} ${value}`;
  }
  if (page === undefined && !json) yield `trailer ${printObject(document.trailer)}`;
}

function* operations(job: InspectJob, open: OpenPdf): Generator<string> {
  for (const number of pagesOf(job, open)) {
    if (!job.json) yield `--- ${number}`;
    for (const operation of operationsOf(
      pageContent(open.document, pageAt(open.document, number)),
    )) {
      const print = printOperation(operation);
      const { ordinal, start, end, operator } = operation;
      yield job.json
        ? JSON.stringify({ page: number, ordinal, start, end, operator, print })
        : print;
    }
  }
}

function* text(job: InspectJob, open: OpenPdf): Generator<string> {
  for (const number of pagesOf(job, open)) {
    const page = open.pages.page(number);
    if (job.json) yield* linesOfPage(page).map((line) => JSON.stringify(line));
    else yield textOfPage(page);
  }
}

function* ofPage(
  { page }: InspectJob,
  open: OpenPdf,
  records: readonly object[],
): Generator<string> {
  if (page !== undefined) pageAt(open.document, page);
  for (const record of records) {
    const own = (record as { page?: number }).page;
    if (page === undefined || own === page) yield JSON.stringify(record);
  }
}

function pagesOf({ page }: InspectJob, { document }: OpenPdf): number[] {
  if (page === undefined) return document.pages.map(({ number }) => number);
  return [pageAt(document, page).number];
}

function pageAt(document: OpenPdf['document'], number: number) {
  const page = document.pages[number - 1];
  if (page === undefined) throw new RedactionError('page-out-of-range', { page: number });
  return page;
}
