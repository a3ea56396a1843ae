/** What annexes tell besides the burn itself. No annex holds a removed text. */

import type { GroundCode } from '../../../../redaction/model/ground.ts';
import type { Heard } from '../../../contract/review.ts';

export interface InventoryRow {
  /** Place in the dossier, from 1. */
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly pages: number | null;
  /** A publication of it was made before. */
  readonly published: boolean;
}

export interface AnnexFacts {
  readonly dossier: string;
  readonly inventory: readonly InventoryRow[];
  /** 1-based place of this document. */
  readonly number: number;
  readonly reviewer: string;
  readonly organisation: string;
  /** Zienswijzen about this document. */
  readonly heard: Heard;
}

/** A passage as an annex tells it. */
export interface AnnexPassage {
  readonly page: number;
  readonly grounds: readonly GroundCode[];
  readonly type: string;
  readonly note: string;
}
