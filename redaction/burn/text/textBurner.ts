import type { GraphicsState, ShowEvent, UseEvent } from '../../extract/device.ts';
import type { Operation } from '../../pdf/content/operation.ts';
import type { PageWork } from '../pageWork.ts';
import { exactShow } from './exactShow.ts';
import { LineGeometry } from './safe/lineGeometry.ts';
import { extendHits, hideWidths, marksApart } from './safe/safeWidths.ts';
import type { Segment } from './safe/segments.ts';
import { TextLog } from './safe/textLog.ts';
import { hidesWidth, reportKeptWidths } from './safe/widthScope.ts';
import { shownText } from './shownText.ts';
import { TextClips } from './textClips.ts';

/** Edits the show operations of a page that lose glyphs; lines whose widths are to be hidden after the walk. */
export class TextBurner {
  private readonly page: PageWork;
  private readonly geometry: LineGeometry | undefined;
  private readonly segments: readonly Segment[];
  private readonly log: TextLog | undefined;
  private readonly clips: TextClips;

  constructor(page: PageWork) {
    this.page = page;
    this.clips = new TextClips(page);
    const hides = page.redactions.some((redaction) => hidesWidth(page, redaction));
    this.geometry = hides ? new LineGeometry(page.glyphs, page.reading.fonts) : undefined;
    this.segments = this.geometry === undefined ? [] : extendHits(page, this.geometry);
    const glyphs = new Set(this.segments.flatMap((segment) => segment.glyphs));
    this.log = glyphs.size > 0 ? new TextLog(glyphs) : undefined;
  }

  operation(operation: Operation, state: GraphicsState, use: number): void {
    this.log?.operation(operation, state, use);
    this.clips.operation(operation, use);
  }

  enterUse({ info, state }: UseEvent, operation: Operation): void {
    const inherits = info.kind === 'form' || info.kind === 'soft-mask';
    if (inherits) this.log?.enterUse(info.parent, operation, state);
  }

  show(event: ShowEvent): void {
    this.log?.show(event);
    this.clips.show(event);
    const { hits } = this.page;
    const end = event.firstGlyph + event.count;
    let first = event.firstGlyph;
    while (first < end && hits[first] !== 1) first++;
    if (first === end) return;
    const { start, end: after } = event.operation;
    const replacement = exactShow(shownText(event), hits);
    this.page.editsOf(event.use).replace({ start, end: after, replacement });
  }

  finish(): void {
    const { page, geometry, segments, log } = this;
    if (geometry === undefined) return;
    if (log !== undefined) hideWidths(page, geometry, segments, log);
    else reportKeptWidths(page, marksApart(page, geometry));
  }
}
