/** Where a glyph procedure paints (ISO 32000-2, 9.6.4). */
import type { Font, FontChar } from '../font/font.ts';
import { type Matrix, matrix, multiply, transform } from '../model/geometry.ts';
import type { Operation } from '../pdf/content/operation.ts';

type Box = readonly [number, number, number, number];
type GlyphSpace = Matrix<unknown, unknown>;

type FontMatrix = NonNullable<Font['fontMatrix']>;
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const STROKES = new Set(['B', 'B*', 'b', 'b*', 'S', 's']);
/** In em: ink overhangs its cell a little in many fonts. */
const OVERHANG = 0.25;

/**
 * Whether paths or images of a procedure lie beyond the glyph's cell and the box that it tells: PDFium and MuPDF draw them wherever
 * they lie, whatever `d1` says, so that a mark over them does not meet the glyph.
 */
export function paintsBeyond(
  operations: readonly Operation[],
  char: FontChar,
  font: Font,
): boolean {
  const { box, width } = char;
  const ink = inkOf(operations, font.fontMatrix!);
  if (ink === undefined) return false;
  return (
    ink[0] < Math.min(0, width, box?.[0] ?? 0) - OVERHANG ||
    ink[1] < Math.min(font.descent, box?.[1] ?? 0) - OVERHANG ||
    ink[2] > Math.max(0, width, box?.[2] ?? 0) + OVERHANG ||
    ink[3] > Math.max(font.ascent, box?.[3] ?? 0) + OVERHANG
  );
}

/** In text space. */
function inkOf(operations: readonly Operation[], fontMatrix: FontMatrix): Box | undefined {
  const [a, b, c, d, e, f] = fontMatrix;
  const ink = new ProcedureInk(matrix(a, b, c, d, e, f));
  for (const operation of operations) ink.take(operation);
  return ink.box;
}

class ProcedureInk {
  private readonly ink = new Extent();
  private path = new Extent();
  private clip = new Extent();
  private ctm: GlyphSpace;
  private lineWidth = 1;
  private clips = false;
  private readonly saved: { ctm: GlyphSpace; lineWidth: number }[] = [];

  constructor(ctm: GlyphSpace) {
    this.ctm = ctm;
  }

  get box(): Box | undefined {
    return this.ink.box;
  }

  take(operation: Operation): void {
    const { operator, operands } = operation;
    const n = operands.filter((operand): operand is number => typeof operand === 'number');
    if (operator === 'q') this.saved.push({ ctm: this.ctm, lineWidth: this.lineWidth });
    else if (operator === 'Q') this.restore();
    else if (operator === 'cm') this.concatenate(n);
    else if (operator === 'w') this.lineWidth = n.at(-1) ?? 1;
    else if (operator === 'BI' || operator === 'Do') this.square();
    else if (operator === 'sh') this.ink.unite(this.clip);
    else this.draw(operator, n);
  }

  private restore(): void {
    const last = this.saved.pop();
    if (last !== undefined) ({ ctm: this.ctm, lineWidth: this.lineWidth } = last);
  }

  private concatenate(n: readonly number[]): void {
    if (n.length < 6) return;
    const [a, b, c, d, e, f] = n.slice(-6) as [number, number, number, number, number, number];
    this.ctm = multiply(matrix(a, b, c, d, e, f), this.ctm) as GlyphSpace;
  }

  private square(): void {
    for (const x of [0, 1]) for (const y of [0, 1]) this.ink.add(transform(this.ctm, { x, y }));
  }

  private draw(operator: string, n: readonly number[]): void {
    if (operator === 're') {
      const [x = 0, y = 0, w = 0, h = 0] = n.slice(-4);
      for (const i of [0, w]) for (const j of [0, h]) this.point(x + i, y + j);
    } else if (CORNERS.has(operator)) {
      for (let i = 0; i + 1 < n.length; i += 2) this.point(n[i]!, n[i + 1]!);
    } else if (operator === 'W' || operator === 'W*') this.clips = true;
    else if (PAINTS.has(operator) || operator === 'n') this.end(operator);
  }

  private point(x: number, y: number): void {
    this.path.add(transform(this.ctm, { x, y }));
  }

  private end(operator: string): void {
    const { a, b, c, d } = this.ctm;
    const reach = STROKES.has(operator)
      ? (this.lineWidth / 2) * Math.max(Math.hypot(a, b), Math.hypot(c, d))
      : 0;
    if (operator !== 'n') this.ink.unite(this.path, reach);
    if (this.clips) this.clip = this.path;
    this.path = new Extent();
    this.clips = false;
  }
}

const CORNERS = new Set(['m', 'l', 'c', 'v', 'y']);

class Extent {
  private x0 = Number.POSITIVE_INFINITY;
  private y0 = Number.POSITIVE_INFINITY;
  private x1 = Number.NEGATIVE_INFINITY;
  private y1 = Number.NEGATIVE_INFINITY;

  get box(): Box | undefined {
    const { x0, y0, x1, y1 } = this;
    return Number.isFinite(x0 + y0 + x1 + y1) ? [x0, y0, x1, y1] : undefined;
  }

  add({ x, y }: { readonly x: number; readonly y: number }, reach = 0): void {
    this.x0 = Math.min(this.x0, x - reach);
    this.y0 = Math.min(this.y0, y - reach);
    this.x1 = Math.max(this.x1, x + reach);
    this.y1 = Math.max(this.y1, y + reach);
  }

  unite(other: Extent, reach = 0): void {
    const { box } = other;
    if (box === undefined) return;
    this.add({ x: box[0], y: box[1] }, reach);
    this.add({ x: box[2], y: box[3] }, reach);
  }
}
