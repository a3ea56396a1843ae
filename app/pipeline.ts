/**
 * The one path, from bytes to a proved file, for the command line and the window alike. Each step is a
 * stage of the engine (redaction/index.ts) with its progress; the steps a person takes lie between them.
 */
import {
  type AcceptLevel,
  acceptByPolicy,
  burn,
  type DrawnMark,
  type ExtractedPage,
  load,
  OriginalReading,
  type PdfDocument,
  resolve,
  type SecondReader,
  type VerifiedPdf,
  verify,
  type WidthEstimate,
} from '../redaction/index.ts';
import type { Detection } from '../redaction/model/detection.ts';
import { DEFAULT_LABEL_STYLE, type LabelStyle } from '../redaction/model/label.ts';
import type { Finding, Leak, Removal } from '../redaction/model/outcome.ts';
import type { Limits, Ports } from '../redaction/model/ports.ts';
import type { Decision, Mark, Redaction, WidthMode } from '../redaction/model/redaction.ts';
import { PageStore } from './pages.ts';

export type { AcceptLevel };

export type Stage = 'load' | 'extract' | 'detect' | 'resolve' | 'burn' | 'verify' | 'publish';
export type OnProgress = (progress: Progress) => void;

export interface Progress {
  readonly stage: Stage;
  /** Pages done of all pages; a stage that is not counted in pages reports 0 of all. */
  readonly done: number;
  readonly total: number;
}

export interface OpenOptions {
  readonly ports: Ports;
  readonly password?: string;
  readonly limits?: Limits;
}

/** A loaded document with its pages extracted on demand. */
export interface OpenPdf {
  readonly document: PdfDocument;
  readonly pages: PageStore;
  readonly onProgress: OnProgress;
}

export function openPdf(bytes: Uint8Array, options: OpenOptions, onProgress: OnProgress): OpenPdf {
  onProgress({ stage: 'load', done: 0, total: 0 });
  const { value: document } = load(bytes, options);
  return { document, pages: new PageStore(document), onProgress };
}

/** Batch acceptance by certainty: proposals of personal data only. */
export function decideByPolicy(detections: readonly Detection[], level: AcceptLevel): Decision[] {
  return acceptByPolicy(detections, level, new Date().toISOString());
}

export interface Judged {
  readonly detections: readonly Detection[];
  readonly marks: readonly Mark[];
  readonly decisions: readonly Decision[];
}

export function resolveRedactions(open: OpenPdf, judged: Judged, widthMode: WidthMode) {
  const total = open.document.pages.length;
  open.onProgress({ stage: 'resolve', done: 0, total });
  const pages = (number: number): ExtractedPage => open.pages.page(number);
  return resolve({ ...judged, pages, widthMode });
}

export interface BurnSettings {
  readonly style?: LabelStyle;
  /** Of the output; neutral when absent. */
  readonly title?: string;
  readonly thorough: boolean;
  readonly secondReader: () => Promise<SecondReader>;
}

/** `verified` is undefined when a leak was found: nothing may be written then. */
export interface Burned {
  readonly verified: VerifiedPdf | undefined;
  readonly leaks: readonly Leak[];
  readonly removals: readonly Removal[];
  /** What a reader sees in place of each redaction. */
  readonly drawn: readonly DrawnMark[];
  /** What the widths of the marks still tell. */
  readonly widths: readonly WidthEstimate[];
  readonly findings: readonly Finding[];
}

/** Burn from the original bytes, then the blocking check by other means. */
export async function burnAndVerify(
  { document, onProgress }: OpenPdf,
  redactions: readonly Redaction[],
  settings: BurnSettings,
): Promise<Burned> {
  const total = document.pages.length;
  const style = settings.style ?? DEFAULT_LABEL_STYLE;
  onProgress({ stage: 'burn', done: 0, total });
  const { title } = settings;
  const reading = new OriginalReading(document);
  const options = { style, witness: reading, ...(title === undefined ? {} : { title }) };
  const burned = burn(document, redactions, options);
  onProgress({ stage: 'verify', done: 0, total });
  const verdict = verify({
    original: document,
    burned: burned.value.bytes,
    removals: burned.value.removals,
    kept: burned.value.kept,
    reading,
    redactions,
    style,
    secondReader: await settings.secondReader(),
    thorough: settings.thorough,
  });
  return {
    verified: verdict.value.verified,
    leaks: verdict.value.leaks,
    removals: burned.value.removals,
    drawn: burned.value.drawn,
    widths: burned.value.widths,
    findings: [...burned.findings, ...verdict.findings],
  };
}
