/**
 * Text as clip (ISO 32000-2, 9.3.6, rendering modes 4 to 7). Where a text object loses all that it clips to, nothing would
 * be clipped any more, and what was painted within the letters would flood the page: an empty clip takes their place.
 */
import type { ShowEvent } from '../../extract/device.ts';
import type { Operation } from '../../pdf/content/operation.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { PageWork } from '../pageWork.ts';

/** After it nothing is painted; a rectangle without size has no outline. */
const EMPTY_CLIP = latin1('ET 0 0 0 0 re W n');
const FIRST_CLIPPING_MODE = 4;

export class TextClips {
  private readonly page: PageWork;
  /** By use: whether outlines of the open text object that clip stay (true), or all went so far (false). */
  private readonly open = new Map<number, boolean>();

  constructor(page: PageWork) {
    this.page = page;
  }

  show({ use, state, firstGlyph, count }: ShowEvent): void {
    if (state.text.renderingMode < FIRST_CLIPPING_MODE) return;
    const { hits, glyphs } = this.page;
    for (let i = firstGlyph; i < firstGlyph + count; i++) {
      if (glyphs.unicode[i]?.trim() === '') continue;
      this.open.set(use, this.open.get(use) === true || hits[i] !== 1);
    }
  }

  operation({ operator, start, end }: Operation, use: number): void {
    if (operator !== 'BT' && operator !== 'ET') return;
    if (operator === 'ET' && this.open.get(use) === false)
      this.page.editsOf(use).replace({ start, end, replacement: EMPTY_CLIP });
    this.open.delete(use);
  }
}
