/** What the window knows of a document: sizes, passages and where they stand. */
import type { Certainty, EntityType } from '../../redaction/model/detection.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import type { JournalEvent } from './journal.ts';

export interface PageSize {
  /** Points, as displayed. */
  readonly width: number;
  readonly height: number;
  /** False for a scan: the software can find nothing there. */
  readonly hasText: boolean;
}

export interface Piece {
  readonly page: number;
  /** The engine's own rectangle of the text: the same function gives what is burnt. */
  readonly rect: Rect<Display>;
}

/** A proposal with all that a person needs to judge it. */
export interface Passage {
  readonly id: string;
  readonly page: number;
  readonly type: EntityType;
  /** '' for an area (a signature). */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly ground: GroundCode;
  readonly certainty: Certainty;
  /** Why the text probably stays readable, or null. */
  readonly keep: string | null;
  readonly sentence: string;
  readonly pieces: readonly Piece[];
}

export interface Proposed {
  readonly pages: readonly PageSize[];
  readonly passages: readonly Passage[];
}

export interface OpenedDocument extends Proposed {
  readonly name: string;
  readonly reviewer: string;
  readonly journal: readonly JournalEvent[];
  readonly bytes: Uint8Array;
}

/** `sentence` is Dutch, for the reader; it holds no document text. */
export interface Refusal {
  readonly refused: true;
  readonly sentence: string;
}

export interface Published {
  readonly refused: false;
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly redacted: number;
  readonly kept: number;
  readonly removals: readonly { readonly kind: string; readonly count: number }[];
}

/** The check found something: no file was written. */
export interface Leaking {
  readonly refused: false;
  readonly leaks: readonly { readonly code: string; readonly page: number | null }[];
}

export interface EngineProgress {
  readonly stage: 'load' | 'extract' | 'detect' | 'resolve' | 'burn' | 'verify' | 'publish';
  readonly done: number;
  readonly total: number;
}
