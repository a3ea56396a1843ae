/**
 * What the audit log holds, one entry a line (docs/audit-log.md). Never a removed text, never a plain hash
 * of one (nine-digit numbers can be tried in minutes), never a file name that holds personal data.
 */
import type { Certainty, EntityType } from '../../redaction/model/detection.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import type { Finding, Leak, Removal } from '../../redaction/model/outcome.ts';
import type { WidthMode } from '../../redaction/model/redaction.ts';

/** Every entry: its place in the chain, when, who and with what. */
export interface EntryHead {
  readonly version: 1;
  /** 1 for the first line of the log. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly actor: string;
  readonly program: string;
  /** `hash` of the entry before, 64 zeros for the first. */
  readonly prev: string;
}

export type AuditBody =
  | RunStarted
  | Published
  | Refused
  | Withheld
  | Skipped
  | RunEnded
  | TailSealed;

export type AuditEntry = EntryHead & AuditBody & { readonly hash: string };

export interface RunStarted {
  readonly event: 'run-started';
  readonly command: string;
  readonly inputs: number;
  readonly resumed: boolean;
  readonly settings: RunSettings;
}

/** What decides the result besides the input; `--resume` redoes a file when it differs. */
export interface RunSettings {
  readonly accept?: 'certain' | 'likely' | 'all';
  readonly width: WidthMode;
  readonly thorough: boolean;
  /** Absent in logs from before there was a choice: `refuse`. */
  readonly refusedPages?: 'refuse' | 'image';
  /** SHA-256 of the profile's or the plan's bytes; absent without one. */
  readonly profile?: string;
  readonly plan?: string;
}

export interface DocumentIdentity {
  /** Base name; a neutral one where the real name holds personal data. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface Published {
  readonly event: 'published';
  readonly input: DocumentIdentity;
  readonly output: DocumentIdentity;
  readonly pages: number;
  /** SHA-256 over the canonical JSON of the run's settings. */
  readonly settings: string;
  readonly redactions: readonly LoggedRedaction[];
  /** Proposals that nobody accepted; they are readable in the output. */
  readonly open: readonly LoggedProposal[];
  readonly removals: readonly Removal[];
  readonly findings: readonly Finding[];
  /** Zienswijzen (article 4.4) in numbers; absent when nobody was heard. */
  readonly heard?: LoggedViews;
}

export interface LoggedViews {
  readonly stakeholders: number;
  readonly passages: number;
  /** Passages decided otherwise than was asked. */
  readonly notFollowed: number;
}

export interface LoggedRedaction {
  readonly id: string;
  readonly page: number;
  readonly kind: 'text' | 'area';
  /** Display space (docs/audit-log.md): `[x0, y0, x1, y1]` in points. */
  readonly rects: readonly (readonly [number, number, number, number])[];
  readonly type: EntityType;
  readonly grounds: readonly GroundCode[];
  readonly certainty: Certainty | 'manual';
  readonly rule: string;
  readonly decision: 'accept';
  readonly by: string;
  readonly at: string;
  readonly width: WidthMode;
  readonly passage: string;
  /** Absent where no word was removed. */
  readonly names?: Anonymity;
}

/** Of 1,000 Dutch surnames at least so many fit the width that the output tells (docs/widths.md). */
export type Anonymity = 0 | 2 | 10 | 50 | 200;

export interface LoggedProposal {
  readonly id: string;
  readonly page: number;
  readonly type: EntityType;
  readonly ground: GroundCode;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Nothing was written for this input. `input` lacks what could not be read. */
export interface Refused {
  readonly event: 'refused';
  readonly input: Partial<DocumentIdentity> & { readonly name: string };
  readonly error: string;
  /** Numbers and object references only. */
  readonly place?: Readonly<Record<string, string | number>>;
}

/** Burned, but verification found a leak: nothing was written. */
export interface Withheld {
  readonly event: 'withheld';
  readonly input: DocumentIdentity;
  readonly leaks: readonly Leak[];
}

/** `--resume`: an earlier entry and the file on disk agree. */
export interface Skipped {
  readonly event: 'skipped';
  readonly input: DocumentIdentity;
  readonly output: DocumentIdentity;
}

export interface RunEnded {
  readonly event: 'run-ended';
  readonly reason: 'finished' | 'interrupted';
  readonly published: number;
  readonly skipped: number;
  readonly refused: number;
  readonly withheld: number;
}

/** A program that was killed left half a line; it stays in the file and is accounted for here. */
export interface TailSealed {
  readonly event: 'tail-sealed';
  /** Line number of the fragment, 1-based. */
  readonly line: number;
  readonly bytes: number;
  readonly sha256: string;
}
