import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  numberAt,
  numbersOf,
  PDFArray,
  type PDFDict,
  PDFNumber,
  type PDFObject,
} from '../pdf/objects.ts';

/** Widths, FirstChar and LastChar of a simple or Type3 font (ISO 32000-2, Table 109), glyph space. */
export class SimpleWidths {
  private readonly first: number;
  private readonly widths: readonly number[];

  constructor(document: PdfDocument, dict: PDFDict) {
    this.first = numberAt(document, dict, 'FirstChar') ?? 0;
    const widths = arrayAt(document, dict, 'Widths')?.asArray() ?? [];
    this.widths = widths.map((width) => numberOf(document.resolve(width)) ?? 0);
  }

  get empty(): boolean {
    return this.widths.length === 0;
  }

  /** Undefined where the array says nothing about the code. */
  of(code: number): number | undefined {
    return this.widths[code - this.first];
  }
}

/** Horizontal metrics of a CIDFont: W and DW (9.7.4.3), thousandths of an em. */
export class CidWidths {
  readonly defaultWidth: number;
  private readonly single = new Map<number, number>();
  private readonly ranges: { low: number; high: number; width: number }[] = [];

  constructor(document: PdfDocument, dict: PDFDict) {
    this.defaultWidth = numberAt(document, dict, 'DW') ?? 1000;
    readRuns(document, arrayAt(document, dict, 'W'), 1, {
      one: (cid, [width]) => this.single.set(cid, width ?? 0),
      range: (low, high, [width]) => this.ranges.push({ low, high, width: width ?? 0 }),
    });
  }

  of(cid: number): number | undefined {
    const single = this.single.get(cid);
    if (single !== undefined) return single;
    return this.ranges.find((range) => cid >= range.low && cid <= range.high)?.width;
  }
}

export interface VerticalMetrics {
  readonly advance: number;
  readonly originX: number;
  readonly originY: number;
}

/** Vertical metrics of a CIDFont: W2 and DW2 (9.7.4.3), thousandths of an em. */
export class CidVerticalMetrics {
  private readonly defaultOriginY: number;
  private readonly defaultAdvance: number;
  private readonly single = new Map<number, VerticalMetrics>();
  private readonly ranges: { low: number; high: number; metrics: VerticalMetrics }[] = [];

  constructor(document: PdfDocument, dict: PDFDict) {
    const [originY = 880, advance = -1000] = numbersOf(document, arrayAt(document, dict, 'DW2'));
    this.defaultOriginY = originY;
    this.defaultAdvance = advance;
    readRuns(document, arrayAt(document, dict, 'W2'), 3, {
      one: (cid, values) => this.single.set(cid, metricsOf(values)),
      range: (low, high, values) => this.ranges.push({ low, high, metrics: metricsOf(values) }),
    });
  }

  of(cid: number, width: number): VerticalMetrics {
    return (
      this.single.get(cid) ??
      this.ranges.find((range) => cid >= range.low && cid <= range.high)?.metrics ?? {
        advance: this.defaultAdvance,
        originX: width / 2,
        originY: this.defaultOriginY,
      }
    );
  }
}

function metricsOf([advance = 0, originX = 0, originY = 0]: readonly number[]): VerticalMetrics {
  return { advance, originX, originY };
}

interface Runs {
  one(cid: number, values: readonly number[]): void;
  range(low: number, high: number, values: readonly number[]): void;
}

/** `c [v …]` and `c1 c2 v`, where `v` is `size` numbers. Stops at what is neither. */
function readRuns(
  document: PdfDocument,
  array: PDFArray | undefined,
  size: number,
  to: Runs,
): void {
  const parts = (array?.asArray() ?? []).map((part) => document.resolve(part));
  for (let i = 0; i + 1 < parts.length; ) {
    const first = numberOf(parts[i]);
    const second = parts[i + 1];
    if (first === undefined) return;
    if (second instanceof PDFArray) {
      readList(first, numbersOf(document, second), size, to);
      i += 2;
      continue;
    }
    const last = numberOf(second);
    if (last === undefined) return;
    const values = parts.slice(i + 2, i + 2 + size).map((part) => numberOf(part) ?? 0);
    if (values.length === size) to.range(first, last, values);
    i += 2 + size;
  }
}

function readList(first: number, values: readonly number[], size: number, to: Runs): void {
  for (let i = 0; (i + 1) * size <= values.length; i++) {
    to.one(first + i, values.slice(i * size, (i + 1) * size));
  }
}

function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}
