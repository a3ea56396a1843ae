import type { Display, Rect } from './geometry.ts';

/** A passage that a stakeholder is heard about (Woo, article 4.4): it stays readable, in a frame. */
export interface FramedPassage {
  /** 1-based. */
  readonly page: number;
  /** One a line piece. */
  readonly rects: readonly Rect<Display>[];
  /** False for a picture or a signature. */
  readonly isText: boolean;
  /** Its number and the proposed ground, `3: 5.1.2f`. */
  readonly label: string;
}

/** What makes a burnt file a concept for one stakeholder. */
export interface ConceptStamp {
  /** One line, on every page. */
  readonly header: string;
  readonly framed: readonly FramedPassage[];
}

export const WATERMARK = 'CONCEPT';
