import { accessibility, type PdfDocument } from '../../../redaction/index.ts';
import type { OnProgress } from '../../pipeline.ts';
import { readPlan } from '../../plan.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';
import { type Marked, verifyAny } from '../../verifyAny.ts';
import type { VerifyJob, VerifyReport } from '../job.ts';
import { openInput, readInput, readTextFile } from '../readInput.ts';

export async function verifyJob(job: VerifyJob, onProgress: OnProgress): Promise<VerifyReport> {
  const input = readInput(job.source.path);
  const { document } = openInput(input, job.source, onProgress);
  const original = job.original && openOriginal(job.original, onProgress);
  const total = document.pages.length;
  const marks = marksOf(job, original ?? document);
  onProgress({ stage: 'verify', done: 0, total });
  const checked = verifyAny(document, marks, original, await pdfiumReader(), job.pictures);
  return {
    sha256: input.sha256,
    pages: total,
    leaks: checked.value,
    findings: [...document.findings, ...checked.findings],
    accessibility: accessibility(document),
  };
}

function openOriginal(source: NonNullable<VerifyJob['original']>, onProgress: OnProgress) {
  return openInput(readInput(source.path), source, onProgress).document;
}

/** Undefined when neither a plan nor a log tells them. */
function marksOf(job: VerifyJob, document: PdfDocument): readonly Marked[] | undefined {
  if (job.plan === undefined && job.logged === undefined) return undefined;
  return [...plannedMarks(job, document), ...loggedMarks(job)];
}

function plannedMarks({ plan }: VerifyJob, document: PdfDocument): readonly Marked[] {
  if (plan === undefined) return [];
  const geometryOf = (page: number) => document.pages[page - 1]?.geometry;
  return readPlan(readTextFile(plan, 'plan'), geometryOf, '').marks;
}

function loggedMarks({ logged = [] }: VerifyJob): Marked[] {
  return logged.map(({ page, rects }) => ({
    page,
    rects: rects.map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1 })),
  }));
}
