/**
 * The eight forms of a mark, told apart without colour. All in pixels of the sheet. The inner edge of every
 * outline is the rectangle that is burnt: a line is drawn outside it, at whatever width.
 */
import type { Rect } from '../../../redaction/model/geometry.ts';
import type { Sheet } from './turn.ts';

export type FormName =
  | 'certain'
  | 'likely'
  | 'check'
  | 'accept'
  | 'reject'
  | 'manual'
  | 'conflict'
  | 'second';

export interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly dash?: string;
  readonly round?: true;
}

export interface Form {
  readonly strokes: readonly Stroke[];
  /** Filled with the state's colour: the bar under the text. */
  readonly bar?: Rect<Sheet>;
  /** Pixels that the form reaches outside the rectangle. */
  readonly reach: number;
}

type Shape = (rect: Rect<Sheet>) => Form;

const FORMS: Readonly<Record<FormName, Shape>> = {
  certain: (rect) => framed(rect, 2),
  likely: (rect) => framed(rect, 2, '6 3'),
  check: dotted,
  accept: barred,
  manual: barred,
  reject: cornered,
  conflict: notched,
  second: doubled,
};

export function formOf(name: FormName, rect: Rect<Sheet>): Form {
  return FORMS[name](rect);
}

function framed(rect: Rect<Sheet>, width: number, dash?: string): Form {
  const d = boxPath(grown(rect, width / 2));
  return { strokes: [dash === undefined ? { d, width } : { d, width, dash }], reach: width };
}

/** On small text the next line is near. */
const [BAR, LOW_BAR, LOW] = [4, 3, 11];

function barred(rect: Rect<Sheet>): Form {
  const { x0, y0, x1, y1 } = rect;
  const height = y1 - y0 < LOW ? LOW_BAR : BAR;
  const bar = { x0: x0 - 2.5, y0: y1, x1: x1 + 2.5, y1: y1 + height };
  return { ...framed(rect, 2.5), bar, reach: height };
}

/** Round dots, and a wave below them. */
function dotted(rect: Rect<Sheet>): Form {
  const dots: Stroke = { d: boxPath(grown(rect, 1)), width: 2, dash: '0.1 3.9', round: true };
  return { strokes: [dots, { d: wave(rect, 1.75), width: 1.5 }], reach: 5 };
}

function wave({ x0, x1, y1 }: Rect<Sheet>, step: number): string {
  const count = Math.max(1, Math.round((x1 - x0) / (4 * step)));
  const half = (x1 - x0) / (2 * count);
  const first = `q${half / 2} ${-step * 1.6} ${half} 0t${half} 0`;
  return `M${x0} ${y1 + 3.4}${first}${`t${half} 0t${half} 0`.repeat(count - 1)}`;
}

const CORNER = 7;

function cornered(rect: Rect<Sheet>): Form {
  const { x0, y0, x1, y1 } = grown(rect, 0.75);
  const along = Math.min(CORNER, (x1 - x0) / 3);
  const down = Math.min(CORNER, (y1 - y0) / 3);
  const d = [
    `M${x0} ${y0 + down}V${y0}H${x0 + along}`,
    `M${x1 - along} ${y0}H${x1}V${y0 + down}`,
    `M${x1} ${y1 - down}V${y1}H${x1 - along}`,
    `M${x0 + along} ${y1}H${x0}V${y1 - down}`,
  ].join('');
  return { strokes: [{ d, width: 1.5, dash: '1.5 1' }], reach: 1.5 };
}

const NOTCH = 3;

/** Four thick sides that do not meet: a bite out of every corner. */
function notched(rect: Rect<Sheet>): Form {
  const { x0, y0, x1, y1 } = grown(rect, 1.5);
  const bite = (side: number) => Math.min(1.5 + NOTCH, side / 4);
  const [bx, by] = [bite(x1 - x0), bite(y1 - y0)];
  const d = [
    `M${x0 + bx} ${y0}H${x1 - bx}`,
    `M${x1} ${y0 + by}V${y1 - by}`,
    `M${x1 - bx} ${y1}H${x0 + bx}`,
    `M${x0} ${y1 - by}V${y0 + by}`,
  ].join('');
  return { strokes: [{ d, width: 3 }], reach: 3 };
}

/** Two lines of one pixel with one between them. */
function doubled(rect: Rect<Sheet>): Form {
  const [inner, outer] = [boxPath(grown(rect, 0.5)), boxPath(grown(rect, 2.5))];
  const strokes = [inner, outer].map((d) => ({ d, width: 1 }));
  return { strokes, reach: 3 };
}

export function boxPath({ x0, y0, x1, y1 }: Rect<Sheet>): string {
  return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
}

export function grown({ x0, y0, x1, y1 }: Rect<Sheet>, by: number): Rect<Sheet> {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}
