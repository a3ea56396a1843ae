/** Between the publication dialog and the engine. */
import { z } from 'zod';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import { SetAside } from './events.ts';

/** A file name, not a path; on every system. */
export const FileName = z
  .string()
  .max(200)
  .regex(/^[^<>:"/\\|?*\p{Cc}]+\.pdf$/iu);

export const LABEL_STYLES = ['black', 'white', 'grey', 'yellow'] as const;

export const PublicationSettings = z.strictObject({
  /** Absolute. */
  folder: z.string().min(1).max(4000),
  name: FileName,
  /** Write over a file of that name. */
  replace: z.boolean(),
  label: z.enum(LABEL_STYLES),
  width: z.enum(['safe', 'exact', 'line']),
  setAside: z.array(SetAside),
  /** Annexes beside the file. */
  annexes: z.array(z.enum(['grounds', 'inventory', 'report'])),
});
export type PublicationSettings = z.infer<typeof PublicationSettings>;

export const ConceptSettings = z.strictObject({
  folder: z.string().min(1).max(4000),
  name: FileName,
  replace: z.boolean(),
  stakeholder: z.string().min(1).max(200),
  /** ISO 8601 date until which the stakeholder can answer. */
  replyBy: z.iso.date(),
});
export type ConceptSettings = z.infer<typeof ConceptSettings>;

/** Where the dialog proposes to save: names without document text. */
export interface Suggestion {
  readonly folder: string;
  readonly name: string;
}

export interface Counted {
  /** A kind of `Removal`, `annotation/Link`; its Dutch words are the window's. */
  readonly kind: string;
  readonly count: number;
  /** 1-based, ascending; empty when it is not of a page. */
  readonly pages: readonly number[];
}

export interface GroundWarning {
  /** Of groundsRules.table.ts. */
  readonly rule: string;
  readonly page: number;
  /** Passage or mark. */
  readonly subject: string;
}

/** What is known before a file is made: from a trial burn of the decisions as they stand on disk. */
export interface Preflight {
  readonly refused: false;
  /** What goes with the marks, of the whole document. */
  readonly removals: readonly Counted[];
  /** Hit by a mark though not meant: letters, lines, images. */
  readonly collateral: readonly Counted[];
  readonly warnings: readonly GroundWarning[];
  /** The output would be refused by the check; empty when it would not. */
  readonly leaks: readonly LeakPlace[];
}

export interface LeakPlace {
  readonly code: string;
  readonly sentence: string;
  readonly page: number | null;
}

/** At one mark: letters, lines and pictures that its text does not need, and what lies over the page there. */
export interface Beside {
  /** 1-based. */
  readonly page: number;
  /** Of the mark as the file shows it: in safe width mode others than were asked for. */
  readonly rects: readonly Rect<Display>[];
  /** As in `Counted`. */
  readonly kind: string;
  readonly count: number;
}

/** Something beside the document stands where the person said. */
export interface Saved {
  readonly refused: false;
}

/** The check found something: no file was written. */
export interface Leaking {
  readonly refused: false;
  readonly leaks: readonly LeakPlace[];
}

export interface Published {
  readonly refused: false;
  readonly path: string;
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  /** Of the file. */
  readonly sha256: string;
  /** Passages. */
  readonly redacted: number;
  readonly kept: number;
  readonly byGround: readonly { readonly ground: string; readonly count: number }[];
  readonly removals: readonly Counted[];
  /**
   * Characters outside marks that stand on the same line as in the original, of all; `moved`: those of them elsewhere
   * on it. Counted by the second reader.
   */
  readonly preserved: {
    readonly same: number;
    readonly moved: number;
    readonly of: number;
  } | null;
  readonly setAside: readonly SetAside[];
  /** Names of the annexes and the log beside it. */
  readonly annexes: readonly string[];
  /** Of a concept: the passages that stayed readable. */
  readonly framed: number | null;
}

/** The file stands there already: nothing was written. */
export interface NameTaken {
  readonly refused: false;
  readonly taken: true;
}

export interface Preview {
  readonly refused: false;
  /** Really burnt, in memory only. */
  readonly bytes: Uint8Array;
  /** Where a mark takes more than it covers. */
  readonly beside: readonly Beside[];
}
