import { intersection } from '../extract/bounds.ts';
import type {
  ContentDevice,
  GraphicsState,
  ImageEvent,
  MarkedContentEvent,
  PathEvent,
  ShadingEvent,
  ShowEvent,
  UseEvent,
} from '../extract/device.ts';
import { isIndirect } from '../extract/uses.ts';
import { RedactionError } from '../model/errors.ts';
import { overlaps, type Rect, transformRect, type User } from '../model/geometry.ts';
import { type Operation, StringOperand } from '../pdf/content/operation.ts';
import { latin1, operandText } from '../pdf/content/write.ts';
import { CharTally } from './charTally.ts';
import type { MarkRect } from './contract.ts';
import { burnImage } from './image/burnImage.ts';
import { SequenceTracker } from './markedContent.ts';
import type { PageWork } from './pageWork.ts';
import { burnPath } from './path/burnPath.ts';
import { refuseReaching } from './reaching.ts';
import { burnShading } from './shading/burnShading.ts';
import { underlines } from './text/rules.ts';
import type { TextBurner } from './text/textBurner.ts';

const NOTHING = new Uint8Array(0);
/** Operators whose string operands are shown or are property lists; no other operator takes strings. */
const TAKES_STRINGS = new Set(['Tj', 'TJ', "'", '"', 'BDC', 'DP', 'BI']);

/** How a page's own content leaves the graphics state behind. */
export class Balance {
  openStates = 0;
  openSequences = 0;
  inText = false;
}

type Painted = PathEvent | ImageEvent | ShadingEvent;

/** The one walk that burns: passes each event to the part that edits it. */
export class BurnDevice implements ContentDevice {
  /** Where glyphs stand was asked when the page was read. */
  readonly ignoresQuads = true;
  readonly balance = new Balance();
  /** The page itself still paints something. */
  paints = false;
  private readonly page: PageWork;
  private readonly text: TextBurner;
  private readonly sequences: SequenceTracker;
  private readonly chars: CharTally;
  private readonly last: (Operation | undefined)[] = [];

  constructor(page: PageWork, text: TextBurner) {
    this.page = page;
    this.text = text;
    this.sequences = new SequenceTracker(page);
    this.chars = new CharTally(page.fontChars);
    page.enterPage();
  }

  operation(operation: Operation, state: GraphicsState, use: number): void {
    this.page.noteGap(use, this.last[use]?.end ?? 0, operation.start);
    this.last[use] = operation;
    if (use === 0) this.followBalance(operation);
    if (!this.page.isUntouchable(use)) this.text.operation(operation, state, use);
    if (operation.operands.length > 0) this.dropStrayStrings(operation, use);
  }

  enterUse(event: UseEvent): boolean {
    const { parent } = event.info;
    const operation = parent < 0 ? undefined : this.last[parent];
    this.page.enter(event, operation?.start ?? 0, operation?.end ?? 0);
    if (operation !== undefined) this.text.enterUse(event, operation);
    return true;
  }

  leaveUse(use: number): void {
    this.sequences.endUse(use);
    this.page.noteGap(use, this.last[use]?.end ?? 0, Infinity);
  }

  /** A stream inside itself draws nothing; its copy would still name the original. */
  refuseUse(parent: number, reason: 'cycle' | 'depth'): void {
    const operation = this.last[parent];
    if (reason === 'depth' || operation === undefined) {
      throw new RedactionError('limit-exceeded', { page: this.page.page.number, detail: reason });
    }
    this.drop(operation, parent);
  }

  show(event: ShowEvent): void {
    const { firstGlyph, count } = event;
    const { hits, takenBy } = this.page;
    let kept = false;
    for (let i = firstGlyph; i < firstGlyph + count; i++) {
      if (hits[i] === 1) this.sequences.struck(takenBy[i]!);
      else kept = true;
    }
    if (kept) this.stays(event.use);
    this.chars.note(event, hits);
    if (!this.page.isUntouchable(event.use)) this.text.show(event);
  }

  paintPath(event: PathEvent): void {
    if (this.staysWhole(event, boundsOf(event))) return;
    if (this.isUnpublished(event.use, event.state, boundsOf(event))) {
      this.unpaint(event);
      return;
    }
    const { forPaths, forRules } = this.page;
    const isOfText = this.page.isOfText(event.use) || underlines(forRules.areas(event.use), event);
    const view = isOfText ? forRules : forPaths;
    this.painted(
      event.use,
      event.operation,
      event.start,
      boundsOf(event),
      view.areas(event.use),
      () => burnPath(view, event),
    );
  }

  clipPath(event: PathEvent): void {
    if (!this.page.isUntouchable(event.use)) burnPath(this.page.forPaths, event);
  }

  paintImage(event: ImageEvent): void {
    const bounds = transformRect(event.toUser, { x0: 0, y0: 0, x1: 1, y1: 1 });
    if (this.staysWhole(event, bounds)) return;
    const { forImages } = this.page;
    if (this.isUnpublished(event.use, event.state, bounds)) {
      this.drop(event.operation, event.use);
      return;
    }
    const { start } = event.operation;
    this.painted(event.use, event.operation, start, bounds, forImages.areas(event.use), () =>
      burnImage(forImages, event),
    );
  }

  paintShading(event: ShadingEvent): void {
    const { clip } = event.state;
    if (this.staysWhole(event, clip)) return;
    const { forPaths } = this.page;
    if (this.isUnpublished(event.use, event.state, clip)) {
      this.drop(event.operation, event.use);
      return;
    }
    const { start } = event.operation;
    this.painted(event.use, event.operation, start, clip, forPaths.areas(event.use), () =>
      burnShading(forPaths, event),
    );
  }

  beginMarkedContent(event: MarkedContentEvent): void {
    if (event.content.mcid >= 0) this.page.mcids.add(event.content.mcid);
    if (event.use === 0) {
      this.balance.openSequences++;
      this.page.largestMcid = Math.max(this.page.largestMcid, event.content.mcid);
    }
    this.sequences.begin(event);
  }

  endMarkedContent(use: number): void {
    if (use === 0) this.balance.openSequences--;
    this.sequences.end();
  }

  markPoint(event: MarkedContentEvent): void {
    this.sequences.point(event);
  }

  /** Viewers pass it over; what nobody understands is not published on a touched page. */
  unknownOperator(operation: Operation, use: number): void {
    if (this.page.isUntouchable(use) || this.page.redactions.length === 0) return;
    this.drop(operation, use);
    this.page.context.found({
      code: 'unknown-operator-dropped',
      severity: 'info',
      page: this.page.page.number,
    });
  }

  finish(): void {
    this.sequences.endUse(0);
    this.page.noteGap(0, this.last[0]?.end ?? 0, Infinity);
    this.text.finish();
  }

  /** Runs the part that edits what is painted, and tells the marked content whether anything is left. */
  private painted(
    use: number,
    operation: Operation,
    start: number,
    bounds: Rect<User>,
    areas: readonly MarkRect[],
    burn: () => void,
  ): void {
    burn();
    const edit = this.page.edits[use]?.at(start);
    const edited = edit !== undefined && edit.end >= operation.end;
    if (!edited || edit.replacement.length > 0) this.stays(use);
    if (!edited) return;
    const taker = areas.find((area) => overlaps(area.rect, bounds));
    if (taker !== undefined) this.sequences.struck(this.page.redactions.indexOf(taker.redaction));
  }

  private stays(use: number): void {
    this.sequences.painted();
    this.paints ||= this.page.isOnPage(use);
  }

  private staysWhole({ use, state }: Painted, bounds: Rect<User>): boolean {
    const whole = this.page.isUntouchable(use);
    if (!whole) return false;
    refuseReaching(this.page, use, intersection(bounds, state.clip));
    this.paints ||= this.page.isOnPage(use);
    return whole;
  }

  /** Counts what publication takes; patterns and masks are painted elsewhere than they stand. */
  private isUnpublished(use: number, { hidden }: GraphicsState, bounds: Rect<User>): boolean {
    if (isIndirect(this.page.uses, use)) return false;
    const kind = this.page.unpublished.paint(hidden, bounds);
    if (kind !== undefined) this.page.countUnpublished(kind);
    return kind !== undefined;
  }

  /** The path stays as a clip where it is one. */
  private unpaint({ use, operation, stretches, clip, interrupted }: PathEvent): void {
    if (clip !== null || interrupted) {
      const { start, end } = operation;
      this.page.edit(use, { start, end, replacement: latin1('n') });
      return;
    }
    // A colour may be set between them, which what comes after is painted in.
    for (const { start, end } of stretches)
      this.page.edit(use, { start, end, replacement: NOTHING });
  }

  private followBalance(operation: Operation): void {
    const { balance } = this;
    const { operator } = operation;
    if (operator === 'q') balance.openStates++;
    else if (operator === 'Q' && balance.openStates > 0) balance.openStates--;
    // A `Q` too many does nothing, but would undo the `q` that burn puts before the page.
    else if (operator === 'Q') this.drop(operation, 0);
    else if (operator === 'BT') balance.inText = true;
    else if (operator === 'ET') balance.inText = false;
  }

  private drop(operation: Operation, use: number): void {
    this.page.edit(use, { start: operation.start, end: operation.end, replacement: NOTHING });
  }

  private dropStrayStrings(operation: Operation, use: number): void {
    const { operator, operands } = operation;
    const surplus = TAKES_STRINGS.has(operator)
      ? operands.slice(0, strayCount(operation))
      : operands;
    if (!surplus.some((operand) => operand instanceof StringOperand)) return;
    if (this.page.isUntouchable(use)) return;
    const kept = operands.filter((operand) => !surplus.includes(operand) || !isString(operand));
    const text = [...kept.map(operandText), operator].join(' ');
    this.page.edit(use, { start: operation.start, end: operation.end, replacement: latin1(text) });
  }
}

function isString(operand: unknown): boolean {
  return operand instanceof StringOperand;
}

/** Operands in front of those that the operator takes; all of them where the type does not fit. */
function strayCount({ operator, operands }: Operation): number {
  const last = operands.at(-1);
  const count = operands.length;
  if (operator === 'TJ') return Array.isArray(last) ? count - 1 : count;
  if (operator === 'Tj' || operator === "'")
    return last instanceof StringOperand ? count - 1 : count;
  if (operator === '"') return count >= 3 && last instanceof StringOperand ? count - 3 : count;
  return Math.max(0, count - 2);
}

/** With the line's width as the matrix scales it: a thick line beside the page may still be seen at its edge. */
function boundsOf(event: PathEvent): Rect<User> {
  const { ctm, lineWidth } = event.state;
  const scale = Math.max(1, Math.hypot(ctm.a, ctm.b), Math.hypot(ctm.c, ctm.d));
  const more = (event.stroke ? lineWidth * scale : lineWidth) + 1;
  const { x0, y0, x1, y1 } = event.bounds;
  return { x0: x0 - more, y0: y0 - more, x1: x1 + more, y1: y1 + more };
}
