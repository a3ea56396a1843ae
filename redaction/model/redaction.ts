import type { Certainty, Detection, EntityType } from './detection.ts';
import type { Display, Rect } from './geometry.ts';
import type { GroundCode } from './ground.ts';
import type { TextRange } from './pageText.ts';

/**
 * Drawn by hand or given by a plan. `ranges` marks exact text; `rects` marks an area: every glyph,
 * pixel or path that it touches goes.
 */
export interface Mark {
  readonly id: string;
  readonly page: number;
  readonly ranges: readonly TextRange[];
  readonly rects: readonly Rect<Display>[];
  readonly type: EntityType;
  readonly ground: GroundCode;
}

/** Who decided what, when. Append-only: a change of mind is a later Decision on the same subject. */
export interface Decision {
  /** Id of a Detection or Mark. */
  readonly subject: string;
  readonly verdict: 'accept' | 'reject' | 'withdraw';
  readonly grounds: readonly GroundCode[];
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A person's name, or `policy:certain` for batch acceptance. */
  readonly by: string;
  readonly motivation?: string;
  /** Replaces the subject's ranges (boundary adjusted). */
  readonly ranges?: readonly TextRange[];
  readonly rects?: readonly Rect<Display>[];
}

/** How much of the removed width the output may tell (docs/widths.md). */
export type WidthMode = 'safe' | 'exact' | 'line';

/**
 * Resolved instruction: all that burn accepts (ISO 32000-2, 12.5.6.23 in spirit). A text mark carries
 * the exact glyphs, so a neighbouring line is never hit; an area mark is geometry.
 */
export interface Redaction {
  readonly id: string;
  /** 1-based. */
  readonly page: number;
  readonly target: TextTarget | AreaTarget;
  readonly grounds: readonly GroundCode[];
  readonly width: WidthMode;
  /** Redactions of one logical passage (over lines or pages) share it: read aloud once. */
  readonly passage: string;
  readonly origin: RedactionOrigin;
}

export interface TextTarget {
  readonly kind: 'text';
  /** Glyph indices of `PageGlyphs`, ascending. */
  readonly glyphs: readonly number[];
  /** One rectangle a line piece: what is drawn. */
  readonly rects: readonly Rect<Display>[];
}

export interface AreaTarget {
  readonly kind: 'area';
  readonly rects: readonly Rect<Display>[];
}

/** Goes into the log. Holds no document text. */
export interface RedactionOrigin {
  readonly type: EntityType;
  readonly certainty: Certainty | 'manual';
  /** `recognizer/pattern`, or `plan`, `manual`. */
  readonly rule: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

export type { Detection };
