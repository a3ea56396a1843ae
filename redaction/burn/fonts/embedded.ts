import type { GlyphSource } from '../../font/glyphSource.ts';
import type { FontUsage } from '../contract.ts';

/** A font with its program. */
export interface Embedded {
  readonly usage: FontUsage;
  readonly source: GlyphSource;
}
