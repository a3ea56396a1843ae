import type { ShowEvent } from '../../extract/device.ts';
import type { PageWork } from '../pageWork.ts';
import { exactShow } from './exactShow.ts';

/** Edits the show operations of a page that lose glyphs. */
export class TextBurner {
  private readonly page: PageWork;

  constructor(page: PageWork) {
    this.page = page;
  }

  show(event: ShowEvent): void {
    const { hits } = this.page;
    const end = event.firstGlyph + event.count;
    let first = event.firstGlyph;
    while (first < end && hits[first] !== 1) first++;
    if (first === end) return;
    const { start, end: after } = event.operation;
    const replacement = exactShow(event, hits);
    this.page.editsOf(event.use).replace({ start, end: after, replacement });
  }
}
