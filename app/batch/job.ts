/**
 * What a worker is asked and what it answers: plain values that cross a thread border. One job is one
 * document; paths go in, reports without document text come out (`detect` and `inspect` excepted: showing
 * text is what they are for).
 */

import type { LintFinding } from '../../redaction/index.ts';
import type { Certainty, EntityType } from '../../redaction/model/detection.ts';
import { type ErrorCode, RedactionError } from '../../redaction/model/errors.ts';
import type { Finding, Leak, Removal } from '../../redaction/model/outcome.ts';
import type { WidthMode } from '../../redaction/model/redaction.ts';
import type { LoggedProposal, LoggedRedaction, LoggedViews } from '../audit/entry.ts';
import type { AcceptLevel, Progress } from '../pipeline.ts';
import type { StagedPdf } from '../publish.ts';

export type { Progress };

export interface Source {
  readonly path: string;
  readonly password?: string;
}

export interface DetectJob {
  readonly kind: 'detect';
  readonly source: Source;
  readonly profile?: string;
}

/** What becomes of a page that cannot be burnt: the document is refused, or the page becomes a picture. */
export type RefusedPages = 'refuse' | 'image';

export interface RedactJob {
  readonly kind: 'redact';
  readonly source: Source;
  readonly profile?: string;
  readonly accept: AcceptLevel;
  readonly width: WidthMode;
  readonly thorough: boolean;
  readonly refusedPages: RefusedPages;
  /** Where the proved bytes are staged; the main thread gives them their name. */
  readonly temporary: string;
}

export interface BurnJob {
  readonly kind: 'burn';
  readonly source: Source;
  readonly profile?: string;
  readonly plan: string;
  readonly width: WidthMode;
  readonly thorough: boolean;
  readonly refusedPages: RefusedPages;
  readonly actor: string;
  /** There is a log: then the file's own name is looked at. */
  readonly logged: boolean;
  readonly temporary: string;
}

export interface VerifyJob {
  readonly kind: 'verify';
  readonly source: Source;
  readonly original?: Source;
  readonly plan?: string;
  /** What the audit log says was redacted. */
  readonly logged?: readonly LoggedRedaction[];
  /** Pages that the log says became pictures. */
  readonly pictures?: readonly number[];
}

export interface InspectJob {
  readonly kind: 'inspect';
  readonly source: Source;
  readonly profile?: string;
  readonly stage: InspectStage;
  readonly page?: number;
  readonly json: boolean;
}

export type InspectStage =
  | 'objects'
  | 'operations'
  | 'glyphs'
  | 'text'
  | 'detections'
  | 'redactions'
  | 'removals';

export type Job = DetectJob | RedactJob | BurnJob | VerifyJob | InspectJob;

export interface Report {
  readonly detect: DetectReport;
  readonly redact: BurnReport;
  readonly burn: BurnReport;
  readonly verify: VerifyReport;
  readonly inspect: InspectReport;
}

/** An input as it was read. */
export interface InputIdentity {
  readonly sha256: string;
  readonly bytes: number;
  /** The file's own name holds personal data: it may not be an output's name nor stand in the log. */
  readonly personalName: boolean;
}

export interface DetectReport {
  readonly sha256: string;
  readonly pages: number;
  readonly detections: readonly ReportedDetection[];
  readonly findings: readonly Finding[];
}

/** As `detect --json` prints it (docs/cli.md). */
export interface ReportedDetection {
  readonly id: string;
  readonly page: number;
  readonly type: EntityType;
  readonly ground: string;
  readonly certainty: Certainty;
  readonly text: string;
  readonly rects: readonly Corners[];
  readonly why: {
    readonly recognizer: string;
    readonly pattern: string;
    readonly context: string;
    readonly checksum: string;
  };
  readonly keep: string | null;
}

/** `[x0, y0, x1, y1]` in Display space. */
export type Corners = readonly [number, number, number, number];

export interface BurnReport {
  readonly input: InputIdentity;
  readonly pages: number;
  readonly redactions: readonly LoggedRedaction[];
  readonly widths: readonly ReportedWidth[];
  readonly open: readonly LoggedProposal[];
  readonly findings: readonly Finding[];
  readonly removals: readonly Removal[];
  /** Of a dossier whose stakeholders answered. */
  readonly heard?: LoggedViews;
  /** Either the staged file, or the leaks for which it was withheld. */
  readonly staged: StagedPdf | undefined;
  readonly leaks: readonly Leak[];
}

/** Of 1,000 Dutch surnames so many fit what the output tells of the redaction's width (docs/widths.md). */
export interface ReportedWidth {
  readonly id: string;
  readonly page: number;
  readonly names: number;
}

export interface VerifyReport {
  readonly sha256: string;
  readonly pages: number;
  readonly leaks: readonly Leak[];
  readonly findings: readonly Finding[];
  /** Rules of PDF/UA-1 and PDF/A that the file breaks. */
  readonly accessibility: readonly LintFinding[];
}

export interface InspectReport {
  /** The print, without a final line end. */
  readonly text: string;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: Report[Job['kind']] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A refusal by a worker; `input` is there when the file could be read. */
export class JobRefused extends RedactionError {
  readonly input: InputIdentity | undefined;

  constructor(failure: Failure) {
    super(failure.code as ErrorCode, failure.place);
    this.input = failure.input;
  }
}

/** A RedactionError on its way over the border. On `redact` the input is known once it was read. */
export interface Failure {
  readonly code: string;
  readonly place: Readonly<Record<string, string | number>>;
  readonly input?: InputIdentity;
}
