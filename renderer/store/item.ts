/** A passage as it stands now: what was found or marked, with what people decided about it. */
import type { DocumentId, Measured, Passage } from '../../app/contract/dossier.ts';
import type { HandMark, View } from '../../app/contract/events.ts';
import type { Judged, Second, Stamp } from '../../app/contract/review.ts';
import type { Certainty, EntityType } from '../../redaction/model/detection.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';

/** K1 overlap, K2 grounds, K3 readers, K4 place (review-window §3.1). */
export type Conflict = 'overlap' | 'grounds' | 'readers' | 'place';

export type Verdict = 'accept' | 'reject' | 'open';

/** What a mark looks like: conflict before second check before decision before certainty. */
export type ItemForm =
  | 'certain'
  | 'likely'
  | 'check'
  | 'accept'
  | 'reject'
  | 'manual'
  | 'conflict'
  | 'second';

export interface Item extends Measured {
  /** Unique within its document. */
  readonly id: string;
  readonly document: DocumentId;
  readonly page: number;
  readonly type: EntityType;
  readonly kind: Passage['kind'];
  /** The proposal, or null for what a person marked. */
  readonly proposal: Passage | null;
  readonly mark: (HandMark & Stamp) | null;
  /** In force: changed boundaries go before proposed ones. */
  readonly ranges: Passage['ranges'];
  readonly rects: HandMark['bounds']['rects'];
  readonly verdict: Verdict;
  readonly grounds: readonly GroundCode[];
  readonly note: string;
  readonly certainty: Certainty;
  readonly judged: Judged | null;
  readonly second: Second | null;
  readonly stakeholder: string | null;
  /** What a stakeholder answered about it. */
  readonly view: (View & Stamp) | null;
  readonly conflicts: readonly Conflict[];
  /** The first decision is hidden from this reader until an own one was given. */
  readonly blind: boolean;
  readonly form: ItemForm;
}
