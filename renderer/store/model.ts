/** The state of the window. Only `review` is kept; the rest is how it is looked at. */
import type {
  DocumentId,
  DocumentInfo,
  EarlyRead,
  EngineProgress,
  Measured,
  ReadDocument,
  Refusal,
  Same,
} from '../../app/contract/dossier.ts';
import type { ReviewState } from '../../app/contract/review.ts';
import type { Settings } from '../../app/contract/settings.ts';
import type { EntityType } from '../../redaction/model/detection.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import type { Item } from './item.ts';
import type { Said } from './said.ts';

export type Saving = 'fresh' | 'saving' | 'saved' | 'failed';

export type Order = 'page' | 'checkFirst' | 'persons';

export type StateFilter =
  | 'all'
  | 'open'
  | 'check'
  | 'conflict'
  | 'second'
  | 'accept'
  | 'reject'
  | 'manual'
  /** About a stakeholder: heard, or to be heard. */
  | 'stakeholder'
  /** Judged by a colleague, for this reader to judge again (Job C). */
  | 'toSecond';

export interface Filter {
  readonly state: StateFilter;
  readonly type: EntityType | null;
  readonly ground: GroundCode | null;
  /** 1-based page, or null. */
  readonly page: number | null;
}

export const NO_FILTER: Filter = { state: 'all', type: null, ground: null, page: null };

export type Reading =
  | {
      readonly state: 'waiting';
      readonly progress: EngineProgress | null;
      /** Of the first pages; null until there is some. */
      readonly early: EarlyRead | null;
    }
  | { readonly state: 'ready'; readonly read: ReadDocument }
  | { readonly state: 'refused'; readonly refusal: Refusal };

export type News =
  /** Documents are read again under another profile. */
  | { readonly kind: 'profile' }
  /** Files that were left out: their bytes are those of another document. */
  | { readonly kind: 'same'; readonly files: readonly Same[] }
  /** Decided passages of a document that are no longer proposed. */
  | { readonly kind: 'kept'; readonly document: DocumentId; readonly count: number };

/** Where the reader was before the dossier came in anew: a file was added, or a changed one read again. */
export interface Stay {
  readonly document: DocumentId;
  /** What it was called then: other bytes are another document. */
  readonly was: DocumentId;
  readonly item: Item | null;
}

export interface DossierModel {
  readonly folder: string;
  readonly name: string;
  readonly reviewer: string;
  readonly settings: Settings;
  readonly documents: readonly DocumentInfo[];
  readonly readings: ReadonlyMap<DocumentId, Reading>;
  readonly review: ReviewState;
  /** By `boundsKey`: what the engine read at hand marks and changed boundaries. */
  readonly measured: ReadonlyMap<string, Measured>;

  /** The document that is shown; null in an empty dossier. */
  readonly current: DocumentId | null;
  /** Id of the active item of the current document; null when there is none. */
  readonly active: string | null;
  /** Ids of rows chosen for one step, of the current document. */
  readonly chosen: ReadonlySet<string>;
  readonly filter: Filter;
  readonly order: Order;
  /**
   * A row that was just decided stays in the list until the reader leaves it, though the filter no longer has it.
   */
  readonly lingering: string | null;
  /** Judging what a colleague decided (Job C). */
  readonly secondReading: boolean;
  /** Null when the dossier was opened. */
  readonly stay: Stay | null;

  readonly saving: Saving;
  /** ISO 8601 of the last event on disk. */
  readonly savedAt: string | null;
  /** What a screen reader is told; the number makes two equal sentences two. */
  readonly said: { readonly what: Said; readonly number: number };
  /** What happened to the reader’s decisions outside their hands; null when it was put away. */
  readonly news: News | null;
  /** Last group or several: the strip with “Ongedaan maken”. */
  readonly strip: { readonly what: Said; readonly seq: number } | null;
}

/** The items of a document in reading order. */
export type ItemsOf = (model: DossierModel, document: DocumentId) => readonly Item[];
