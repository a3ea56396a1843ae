/**
 * What a page paints besides glyphs, as a list of fingerprints in drawing order. A device of the one
 * interpreter; compared by `operations.ts`.
 */
import type {
  ContentDevice,
  GraphicsState,
  ImageEvent,
  PathEvent,
  ShadingEvent,
  UseEvent,
} from '../extract/device.ts';
import { type Rect, transformRect, type Unit, type User } from '../model/geometry.ts';
import type { StreamUse } from '../model/glyph.ts';
import { isStandardName } from '../model/standardNames.table.ts';
import type { Operand, Operation } from '../pdf/content/operation.ts';
import { DictOperand, NameOperand, StringOperand } from '../pdf/content/operation.ts';
import { isKnownOperator } from '../pdf/content/scanner.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { numberAt, PDFRawStream } from '../pdf/objects.ts';
import { bareImage } from './bareImage.ts';
import { runsThrough } from './crossing.ts';
import { shownOfInline } from './inlineData.ts';

export interface Trace {
  readonly steps: readonly Step[];
}

export interface Step {
  /** Equal for equal operations, whatever the resource is called. */
  readonly print: string;
  /** Where it paints; undefined for state (colours, matrices, clips). */
  readonly box: Rect<User> | undefined;
  /** The same without its clip: burn takes what lies under a mark, seen or not. */
  readonly whole: Rect<User> | undefined;
  /** Inside hidden optional content, a pattern cell or a soft mask: burn may have to change it. */
  readonly nested: boolean;
  /** What holds samples or vertices in a stream. */
  readonly picture: 'image' | 'mesh' | undefined;
  /** The outline of a path runs through one of the areas. */
  readonly inMark: boolean;
  /** Points by which corners and caps of a thick stroke stick out of its box. */
  readonly tips: number;
}

interface LastState {
  readonly operands: readonly Operand[];
  readonly use: number;
  readonly hidden: boolean;
  readonly step: Step;
}

/** The same numbers in the same stream; of other operands nothing is said. */
function isSame(last: LastState, operands: readonly Operand[], use: number): boolean {
  if (last.use !== use || last.operands.length !== operands.length) return false;
  for (let i = 0; i < operands.length; i++)
    if (typeof operands[i] !== 'number' || operands[i] !== last.operands[i]) return false;
  return true;
}

/** Text and marked-content operators are proved by `survivors.ts`; q and Q frame what burn splices. */
const NOT_TRACED = new Set(
  'BT ET Tj TJ \' " T* Td TD Tm Tc Tw Tz TL Ts Tr Tf BMC BDC EMC MP DP BX EX q Q m l c v y h re W W* f F f* B B* b b* s S n Do BI ID EI sh d0 d1'.split(
    ' ',
  ),
);
/** Operators whose name operand burn may rename in a copied resource dictionary. */
const RENAMED = new Set(['gs', 'scn', 'SCN', 'cs', 'CS']);

export class TraceDevice implements ContentDevice {
  readonly steps: Step[] = [];
  /** Paths of Type3 procedures in areas: no glyph that stays may paint there. */
  procedurePaths = 0;
  private readonly document: PdfDocument;
  private readonly kinds: StreamUse['kind'][] = ['page'];
  private readonly prints: Map<PDFRawStream, string>;
  private readonly areas: readonly Rect<User>[];
  /** By operator, the last that set a state: producers set the same colour before each line. */
  private readonly lastStates = new Map<string, LastState>();

  /** `areas`: whatever touches them goes. */
  constructor(
    document: PdfDocument,
    prints: Map<PDFRawStream, string> = new Map(),
    areas: readonly Rect<User>[] = [],
  ) {
    this.document = document;
    this.prints = prints;
    this.areas = areas;
  }

  operation(operation: Operation, state: GraphicsState, use: number): void {
    if (!NOT_TRACED.has(operation.operator) && !this.skipped(use))
      this.changeState(operation, state, use);
  }

  private changeState({ operator, operands }: Operation, state: GraphicsState, use: number): void {
    // Burn passes on nothing that the standard does not know.
    if (!isKnownOperator(operator)) return;
    const known = this.lastStates.get(operator);
    if (known !== undefined && known.hidden === state.hidden && isSame(known, operands, use)) {
      this.steps.push(known.step);
      return;
    }
    const prints = operands
      .map((operand) => printOf(operand, RENAMED.has(operator)))
      .filter((print) => print !== '');
    if (prints.length === 0 && operands.length > 0) return;
    const step = this.push(`${prints.join(' ')} ${operator}`, undefined, state, use);
    this.lastStates.set(operator, { operands, use, hidden: state.hidden, step });
  }

  paintPath(event: PathEvent): void {
    if (this.kinds[event.use] === 'type3-glyph' && this.isInMark(event)) this.procedurePaths++;
    if (this.skipped(event.use)) return;
    const print = `${event.fill}/${event.stroke}/${event.clip}/${hashPath(event)}`;
    const paints = event.fill !== null || event.stroke;
    if (!paints) this.push(print, undefined, event.state, event.use);
    else
      this.pushPaint(
        print,
        pathBox(event),
        event.state,
        event.use,
        this.isInMark(event),
        tipsOf(event),
      );
  }

  paintImage(event: ImageEvent): void {
    if (this.skipped(event.use)) return;
    const box = transformRect<Unit, User>(event.toUser, { x0: 0, y0: 0, x1: 1, y1: 1 });
    this.pushPaint(this.printOfImage(event), box, event.state, event.use);
  }

  /** Of one sample there is nothing to see but its place: producers fill boxes with such. */
  private printOfImage({ image }: ImageEvent): string {
    const { document } = this;
    if (image.kind === 'xobject') {
      const { dict } = image.stream;
      const size = ['Width', 'Height'].map((name) => numberAt(document, dict, name));
      return `${kindOf('image', size)} ${this.printOfStream(image.stream)}`;
    }
    const size = ['Width', 'Height'].map((name) => image.inline.dict.get(name));
    const shown = shownOfInline(document, image.inline);
    return `${kindOf('inline', size)} ${document.ports.sha256(shown)}`;
  }

  paintShading(event: ShadingEvent): void {
    if (this.skipped(event.use)) return;
    const { x0, y0, x1, y1 } = event.state.clip;
    const { shading } = event;
    const print = shading instanceof PDFRawStream ? `mesh ${this.printOfStream(shading)}` : 'sh';
    this.push(print, { x0, y0, x1, y1 }, event.state, event.use);
  }

  enterUse(event: UseEvent): boolean {
    const { kind, parent } = event.info;
    // What a form draws in the cell of a pattern is part of that cell.
    const own = kind === 'form' && isCell(this.kinds[parent]) ? this.kinds[parent]! : kind;
    this.kinds[event.use] = this.skipped(parent) ? this.kinds[parent]! : own;
    return true;
  }

  /** A Type3 procedure is a glyph; annotations are proved apart. */
  private skipped(use: number): boolean {
    const kind = this.kinds[use];
    return kind === 'type3-glyph' || kind === 'annotation-appearance';
  }

  private isInMark(event: PathEvent): boolean {
    return this.areas.some((area) => {
      const visible = clipped(area, event.state);
      return (
        visible !== undefined && !isApart(event.bounds, visible) && runsThrough(event, visible)
      );
    });
  }

  /** What its clip hides altogether nobody sees: burn may change it, as what lies off the page. */
  private pushPaint(
    print: string,
    whole: Rect<User>,
    state: GraphicsState,
    use: number,
    inMark = false,
    tips = 0,
  ): void {
    const box = clipped(whole, state);
    if (box !== undefined) this.push(print, box, state, use, inMark, whole, tips);
    else
      this.steps.push({
        print,
        box: whole,
        whole,
        nested: true,
        picture: undefined,
        inMark: false,
        tips,
      });
  }

  private push(
    print: string,
    box: Rect<User> | undefined,
    state: GraphicsState,
    use: number,
    inMark = false,
    whole = box,
    tips = 0,
  ): Step {
    const nested = state.hidden || isCell(this.kinds[use]);
    const step = { print, box, whole, nested, picture: pictureOf(print), inMark, tips };
    this.steps.push(step);
    return step;
  }

  private printOfStream(stream: PDFRawStream): string {
    const known = this.prints.get(stream);
    if (known !== undefined) return known;
    const bytes = bareImage(this.document, stream) ?? this.document.rawBytes(stream);
    const print = this.document.ports.sha256(bytes);
    this.prints.set(stream, print);
    return print;
  }
}

function isCell(kind: StreamUse['kind'] | undefined): boolean {
  return kind === 'tiling-pattern' || kind === 'soft-mask';
}

function kindOf(kind: string, size: readonly unknown[]): string {
  return size.every((side) => side === 1) ? 'patch' : kind;
}

function pictureOf(print: string): Step['picture'] {
  if (print.startsWith('mesh ')) return 'mesh';
  return /^(?:image|inline) /u.test(print) ? 'image' : undefined;
}

/** Empty for what no operator of graphics has: strings, dictionaries, names that the standard does not give. */
function printOf(operand: Operand, renamed: boolean): string {
  if (operand instanceof NameOperand) {
    if (renamed) return '/';
    return isStandardName(operand.name) ? `/${operand.name}` : '';
  }
  if (operand instanceof StringOperand || operand instanceof DictOperand) return '';
  if (Array.isArray(operand)) {
    const prints = operand.map((o) => printOf(o, renamed)).filter((print) => print !== '');
    return `[${prints.join(' ')}]`;
  }
  return String(operand);
}

/** FNV-1a over coordinates in the stream's own space, to a thousandth. */
function hashPath(event: PathEvent): string {
  let hash = 0x811c9dc5;
  const add = (n: number) => {
    hash = Math.imul(hash ^ (Math.round(n * 1000) | 0), 0x01000193);
  };
  for (const s of event.segments) {
    add(s.op.charCodeAt(0));
    if (s.op === 'h') continue;
    if (s.op === 'c') [s.x1, s.y1, s.x2, s.y2].forEach(add);
    add(s.x);
    add(s.y);
  }
  return `${event.segments.length}:${(hash >>> 0).toString(16)}`;
}

/** False where a coordinate is no number: then the outline itself is looked at. */
function isApart(a: Rect<User>, b: Rect<User>): boolean {
  return a.x1 < b.x0 || a.x0 > b.x1 || a.y1 < b.y0 || a.y0 > b.y1;
}

/** What the clip lets through; undefined when nothing is left of it. */
function clipped(box: Rect<User>, { clip }: GraphicsState): Rect<User> | undefined {
  const x0 = Math.max(box.x0, clip.x0);
  const y0 = Math.max(box.y0, clip.y0);
  const x1 = Math.min(box.x1, clip.x1);
  const y1 = Math.min(box.y1, clip.y1);
  return x0 <= x1 && y0 <= y1 ? { x0, y0, x1, y1 } : undefined;
}

function pathBox(event: PathEvent): Rect<User> {
  const { x0, y0, x1, y1 } = event.bounds;
  const pen = event.stroke ? radiusOf(event.state) + 0.5 : 0;
  return { x0: x0 - pen, y0: y0 - pen, x1: x1 + pen, y1: y1 + pen };
}

/** Half a line's width, in points. */
function radiusOf({ lineWidth, ctm }: GraphicsState): number {
  return (lineWidth * Math.max(Math.hypot(ctm.a, ctm.b), Math.hypot(ctm.c, ctm.d))) / 2;
}

const SQUARE = 2;

/** The corner of a square cap, the tip of a mitre (8.4.3.3 and 8.4.3.4). */
function tipsOf({ stroke, state, segments }: PathEvent): number {
  const radius = stroke ? radiusOf(state) : 0;
  const mitre = state.lineJoin === 0 && segments.length > 2 ? state.miterLimit - 1 : 0;
  return radius * Math.max(mitre, state.lineCap === SQUARE ? 0.5 : 0);
}
