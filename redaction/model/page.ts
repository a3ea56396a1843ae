import type { Display, Matrix, Rect, User } from './geometry.ts';

/** How a page is shown: boxes of ISO 32000-2, 14.11.2, and the map from user space to Display. */
export interface PageGeometry {
  /** 1-based. */
  readonly page: number;
  readonly mediaBox: Rect<User>;
  /** Intersected with the MediaBox, as viewers do. */
  readonly cropBox: Rect<User>;
  readonly rotate: 0 | 90 | 180 | 270;
  readonly userUnit: number;
  /** Of the CropBox as displayed, in points. */
  readonly width: number;
  readonly height: number;
  readonly toDisplay: Matrix<User, Display>;
}
