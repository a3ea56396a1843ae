/** What the window knows of a dossier: its documents, their passages and where they stand. */
import type {
  BlockPlace,
  Certainty,
  EntityType,
  MailPlace,
} from '../../redaction/model/detection.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import type { JournalEvent } from './events.ts';

/** The first 16 hexadecimals of the SHA-256 of the PDF: other bytes are another document. */
export type DocumentId = string;

export type DocumentState =
  /** In the queue, or being read and searched. */
  | 'waiting'
  | 'reading'
  | 'ready'
  /** Needs a password before it can be read. */
  | 'locked'
  /** Not what it was when the decisions were taken. */
  | 'changed'
  /** Not where it was. */
  | 'gone'
  | 'refused';

export interface DocumentInfo {
  readonly id: DocumentId;
  /** Of the file, with `.pdf`. */
  readonly name: string;
  readonly path: string;
  readonly state: DocumentState;
  /** Set when `refused`, `changed`, `gone` or `locked`. */
  readonly refusal: Refusal | null;
  /** Null until it was read. */
  readonly pages: number | null;
}

export interface OpenedDossier {
  readonly folder: string;
  readonly name: string;
  /** In the order in which they were added. */
  readonly documents: readonly DocumentInfo[];
  readonly journal: readonly JournalEvent[];
  readonly reviewer: string;
  /** Files that were left out. */
  readonly same?: readonly Same[];
}

/** A file with the bytes of a document that is in the dossier. */
export interface Same {
  readonly name: string;
  /** Name of that document. */
  readonly as: string;
}

/** `sentence` is Dutch, for the reader; neither holds document text. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly sentence: string;
  /** What one can do now; '' when the sentence says it. */
  readonly advice: string;
  /** 1-based; null when it is not about one page. */
  readonly page: number | null;
}

export function isRefusal(answer: unknown): answer is Refusal {
  return (
    typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true
  );
}

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

/** Of a mark or of changed boundaries, as the engine reads them from the document. */
export interface Measured {
  /** '' for an area. */
  readonly text: string;
  /** Up to 60 characters on either side, on one line. */
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
}

/** A proposal of the software, with all that a person needs to judge it. */
export interface Passage extends Measured {
  readonly id: string;
  /** `attention`: no group and no list takes it along; `public`: probably stays readable. */
  readonly kind: 'personal' | 'attention' | 'public';
  readonly page: number;
  /** UTF-16 ranges of pages' texts; empty for an area. */
  readonly ranges: readonly {
    readonly page: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly type: EntityType;
  readonly ground: GroundCode;
  readonly certainty: Certainty;
  /** Why the text probably stays readable, or null. */
  readonly keep: string | null;
  /** Why it was proposed. */
  readonly sentence: string;
  /** Passages of one identical name or text. */
  readonly group: string;
  readonly person: string | null;
  readonly block: BlockPlace | null;
  readonly mail: MailPlace | null;
}

export interface ReadDocument {
  readonly pages: readonly PageSize[];
  /** In reading order; areas after the text of their page. */
  readonly passages: readonly Passage[];
  /** ISO 8601 date of the document as far as its text tells, or null. */
  readonly date: string | null;
}

/**
 * What was proposed on the first pages while the others are still being read. Names of places stay; what the rest of
 * the document changes comes with `ReadDocument`.
 */
export interface EarlyRead {
  readonly document: DocumentId;
  /** Searched so far, from the first. */
  readonly searched: number;
  readonly total: number;
  readonly passages: readonly Passage[];
}

/** A page's text in reading order with a box for every UTF-16 unit. */
export interface PageLetters {
  readonly page: number;
  readonly text: string;
  /** x0, y0, x1, y1 in points (Display) for each unit; NaN where layout put a separator. */
  readonly boxes: Float32Array;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

export interface Hit extends Measured {
  readonly document: DocumentId;
  readonly page: number;
  readonly ranges: Passage['ranges'];
}

/** What no rule saw: words and numbers that nobody judged, most telling first. */
export interface Unjudged {
  readonly text: string;
  readonly kind: 'word' | 'number';
  readonly hits: readonly Hit[];
}

export interface EngineProgress {
  readonly document: DocumentId;
  readonly stage: 'load' | 'extract' | 'detect' | 'resolve' | 'burn' | 'verify' | 'publish';
  /** Pages. */
  readonly done: number;
  readonly total: number;
}
