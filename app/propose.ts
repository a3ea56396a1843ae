/** The finding half of the path (pipeline.ts), apart from the burning one: who only burns does not load word lists. */
import type { Detection } from '../redaction/model/detection.ts';
import type { Finding } from '../redaction/model/outcome.ts';
import type { PageText } from '../redaction/model/pageText.ts';
import type { DetectOptions } from '../redaction/model/profile.ts';
import { find } from './find.ts';
import type { OpenPdf } from './pipeline.ts';

/** The text of all pages in order. */
export function readPages({ document, pages, onProgress }: OpenPdf): PageText[] {
  const total = document.pages.length;
  return document.pages.map(({ number }) => {
    const text = pages.text(number);
    onProgress({ stage: 'extract', done: number, total });
    return text;
  });
}

export interface Proposals {
  readonly texts: readonly PageText[];
  readonly detections: readonly Detection[];
  readonly findings: readonly Finding[];
}

export function propose(open: OpenPdf, options: DetectOptions): Proposals {
  const texts = readPages(open);
  open.onProgress({ stage: 'detect', done: 0, total: texts.length });
  const { value, findings } = find(texts, options);
  return { texts, detections: value, findings };
}
