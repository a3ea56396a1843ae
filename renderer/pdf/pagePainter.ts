/**
 * Draws pages one after the other, in the order in which they are wanted; what scrolled away is cancelled and
 * its canvas released. Pixels of all canvases together stay under a budget, so that a thousand pages
 * cost no more than five.
 */
import type { PDFDocumentProxy } from './pdfDocument.ts';

/** 4 bytes each: 320 MB at most. */
const BUDGET = 80e6;
/** A page that is larger is drawn coarser and stretched. */
const LARGEST = 24e6;

export interface Painting {
  readonly canvas: HTMLCanvasElement;
  readonly scale: number;
  /** Pixels of the screen a CSS pixel, when it was drawn: another screen or size of the window has others. */
  readonly density: number;
  /** Quarter turns clockwise. */
  readonly turn: number;
}

export interface Wanted {
  /** 1-based, most wanted first. */
  readonly pages: readonly number[];
  /** How many of them are in sight. */
  readonly seen: number;
  /** Pixels of the screen a point: device pixels are added here. */
  readonly scale: number;
  readonly turn: number;
}

const NOTHING: Wanted = { pages: [], seen: 0, scale: 1, turn: 0 };

export class PagePainter {
  private readonly pdf: PDFDocumentProxy;
  private readonly paintings = new Map<number, Painting>();
  private readonly failures = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private wanted = NOTHING;
  private busy: { page: number; cancel: () => void } | undefined;
  private version = 0;
  /** A neighbour is to be drawn when there is time. */
  private waiting = false;

  constructor(pdf: PDFDocumentProxy) {
    this.pdf = pdf;
  }

  want(wanted: Wanted): void {
    this.wanted = wanted;
    whenIdle(() => this.release());
    if (this.busy !== undefined && !this.isWorthGoingOn(this.busy.page)) this.busy.cancel();
    this.next();
  }

  /** Possibly at another scale, until the right one is drawn. */
  painting(page: number): Painting | undefined {
    return this.paintings.get(page);
  }

  hasFailed(page: number): boolean {
    return this.failures.has(page);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): number => this.version;

  destroy(): void {
    this.want(NOTHING);
    this.release();
    this.listeners.clear();
  }

  /** A neighbour waits until the window has nothing else to do: a key in between is shown first. */
  private next(): void {
    if (this.busy !== undefined) return;
    const page = this.unpainted();
    if (page === undefined) return;
    if (this.isSeen(page)) return void this.paint(page);
    if (this.waiting) return;
    this.waiting = true;
    whenIdle(() => {
      this.waiting = false;
      const still = this.busy === undefined ? this.unpainted() : undefined;
      if (still !== undefined) void this.paint(still);
    });
  }

  private isSeen(page: number): boolean {
    const { pages, seen } = this.wanted;
    const rank = pages.indexOf(page);
    return rank >= 0 && rank < seen;
  }

  private unpainted(): number | undefined {
    const { pages, seen } = this.wanted;
    return pages.find((page, rank) => {
      if (this.failures.has(page) || this.isRight(page)) return false;
      return rank < seen || this.pixels() < BUDGET;
    });
  }

  private isRight(page: number): boolean {
    const painting = this.paintings.get(page);
    if (painting?.density !== window.devicePixelRatio) return false;
    return painting.scale === this.wanted.scale && painting.turn === this.wanted.turn;
  }

  /** A neighbour's drawing gives way to a page in sight. */
  private isWorthGoingOn(page: number): boolean {
    const { pages, seen } = this.wanted;
    const rank = pages.indexOf(page);
    if (rank < 0) return false;
    return rank < seen || !pages.slice(0, seen).some((p) => !this.isRight(p));
  }

  private async paint(page: number): Promise<void> {
    const { scale, turn } = this.wanted;
    const density = window.devicePixelRatio;
    let cancelled = false;
    const own = {
      page,
      cancel: () => {
        cancelled = true;
      },
    };
    this.busy = own;
    try {
      const proxy = await this.pdf.getPage(page);
      const viewport = proxy.getViewport({ scale, rotation: (proxy.rotate + turn * 90) % 360 });
      const ratio = ratioFor(viewport.width * viewport.height);
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(viewport.width * ratio));
      canvas.height = Math.max(1, Math.round(viewport.height * ratio));
      if (!cancelled) {
        const transform = [ratio, 0, 0, ratio, 0, 0];
        const task = proxy.render({ canvas, viewport, transform });
        // Each of its parts, too.
        task.onContinue = (go: () => void) => (this.isSeen(page) ? go() : whenIdle(go));
        own.cancel = () => {
          cancelled = true;
          task.cancel();
        };
        await task.promise;
        this.hang(page, { canvas, scale, density, turn });
      }
    } catch {
      if (!cancelled) this.failures.add(page);
    }
    this.busy = undefined;
    this.changed();
    this.next();
  }

  private hang(page: number, painting: Painting): void {
    empty(this.paintings.get(page)?.canvas);
    this.paintings.set(page, painting);
    this.release();
  }

  private release(): void {
    for (const [page, { canvas }] of this.paintings) {
      if (this.wanted.pages.includes(page)) continue;
      empty(canvas);
      this.paintings.delete(page);
    }
  }

  private pixels(): number {
    let sum = 0;
    for (const { canvas } of this.paintings.values()) sum += canvas.width * canvas.height;
    return sum;
  }

  private changed(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

/** At the latest: a reader who scrolls on must find the page drawn. */
const PATIENCE_MS = 400;

function whenIdle(act: () => void): void {
  window.requestIdleCallback(act, { timeout: PATIENCE_MS });
}

function ratioFor(area: number): number {
  const ratio = window.devicePixelRatio;
  return Math.min(ratio, Math.sqrt(LARGEST / area));
}

/** A canvas without size gives its memory back at once. */
function empty(canvas: HTMLCanvasElement | undefined): void {
  if (canvas === undefined) return;
  canvas.width = 0;
  canvas.height = 0;
}
