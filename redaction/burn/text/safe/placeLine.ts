/**
 * Where the words of a line go so that a gap does not tell how wide the text in it was (classes 68–70; Bland et
 * al., PoPETs 2023). Words follow each other with natural advances from the start of the line; what follows
 * a gap starts on a grid. No word moves further than one step of the grid.
 */
import type { Gap, LineItem, Piece } from './pieces.ts';

/** In em of the line. */
export const GRID = 1;
const WORD_SPACE = 0.28;
/** Wide enough for a label, and at least to be seen. */
const GOOD_MARK = 2;
const SMALLEST_MARK = 0.8;
/** Between a mark and words that stood apart from the marked text, and words that touched it. */
const MARGIN = 0.22;
const HAIR = 0.02;
const LETTER_GAP = 0.15;

export interface Line {
  readonly items: readonly LineItem[];
  readonly em: number;
  /** The start of the line tells nothing of what it holds. */
  readonly fixedStart: boolean;
  /** Where rectangles that stand for areas lie over the gap: no text may be set under them. */
  readonly areaOver: (gap: Gap) => { readonly from: number; readonly to: number } | undefined;
  /** A place where other lines start as well. */
  readonly isCommonStart: (place: number) => boolean;
  /** Free space ends here. */
  readonly left: number;
  /** Words may not be set beyond the first, marks not beyond the second. */
  readonly right: number;
  readonly free: number;
}

export interface PlacedGap {
  readonly gap: Gap;
  readonly from: number;
  readonly to: number;
}

export interface PlacedLine {
  /** New start of each piece. */
  readonly starts: ReadonlyMap<Piece, number>;
  readonly gaps: readonly PlacedGap[];
  /** Some gap had no room to be hidden and is as wide as what it held. */
  readonly exact: boolean;
  /** Words ran into an area mark: the line has to stay as it was. */
  readonly blocked: boolean;
}

export function placeLine(line: Line): PlacedLine {
  return new Placement(line).run();
}

class Placement {
  private readonly line: Line;
  private readonly step: number;
  private readonly starts = new Map<Piece, number>();
  private readonly gaps: PlacedGap[] = [];
  private exact = false;
  private blocked = false;
  /** End of what has been placed. */
  private pen: number | undefined;
  private last: Piece | undefined;
  private open: { gap: Gap; from: number } | undefined;

  constructor(line: Line) {
    this.line = line;
    this.step = line.em * GRID;
  }

  run(): PlacedLine {
    for (const item of this.line.items) {
      if (item.kind === 'gap') this.openGap(item);
      else this.placePiece(item);
    }
    if (this.open !== undefined) this.closeAtEnd(this.open.gap, this.open.from);
    const { starts, gaps, exact, blocked } = this;
    return { starts, gaps, exact, blocked };
  }

  private openGap(gap: Gap): void {
    const area = this.line.areaOver(gap);
    if (area !== undefined && (this.pen ?? -Infinity) > area.from + HAIR) this.blocked = true;
    this.open = { gap, from: this.pen === undefined ? this.startOf(gap.from) : this.markStart() };
  }

  private markStart(): number {
    const { pen, last, line } = this;
    const touching = last === undefined || last.endsInSpace || this.open !== undefined;
    return pen! + line.em * (touching ? HAIR : MARGIN);
  }

  /** The first thing on the line: kept where other lines start, else on the grid. */
  private startOf(place: number): number {
    if (this.line.fixedStart) return place;
    const snapped = gridAround(place, this.step).find((start) => start >= this.line.left);
    return snapped ?? place;
  }

  private placePiece(piece: Piece): void {
    let start: number;
    if (this.open !== undefined) start = this.afterGap(piece, this.open);
    else if (this.last === undefined || this.pen === undefined) start = this.startOf(piece.from);
    else start = this.following(piece, this.last, this.pen);
    this.starts.set(piece, start);
    this.pen = Math.max(this.pen ?? -Infinity, start + piece.width);
    this.last = piece;
    this.open = undefined;
  }

  private afterGap(piece: Piece, { gap, from }: { gap: Gap; from: number }): number {
    const { em } = this.line;
    const apart = piece.from - gap.inkTo > em * LETTER_GAP;
    const margin = em * (apart ? MARGIN : HAIR);
    const isTabStop = this.isTabStop(piece, from + em * SMALLEST_MARK + margin);
    const start = isTabStop ? piece.from : this.onGrid(piece, gap, from, margin);
    this.gaps.push({ gap, from, to: start - margin });
    return start;
  }

  /** On the nearer side of its old place if the mark leaves room there, else where the mark is wider. */
  private onGrid(piece: Piece, gap: Gap, from: number, margin: number): number {
    const most = Math.min(this.roomAfter(piece), this.step);
    const area = this.line.areaOver(gap)?.to ?? -Infinity;
    const fit = (places: readonly number[], mark: number) => {
      const least = Math.max(from + this.line.em * mark + margin, area);
      return places.find((place) => place >= least && place - piece.from <= most);
    };
    const around = gridAround(piece.from, this.step);
    const start =
      fit(around, GOOD_MARK) ??
      fit(furtherFirst(around), SMALLEST_MARK) ??
      fit(furtherFirst(gridAround(piece.from, this.step / 2)), SMALLEST_MARK);
    if (start === undefined) this.exact = true;
    return start ?? Math.max(piece.from, from + margin);
  }

  private isTabStop(piece: Piece, least: number): boolean {
    return piece.from >= least && this.line.isCommonStart(piece.from);
  }

  /** How far the words from here on may move to the right: to the column's edge, or to the next area. */
  private roomAfter(piece: Piece): number {
    const { items, right } = this.line;
    let end = piece.to;
    for (let i = items.indexOf(piece); i < items.length; i++) {
      const item = items[i]!;
      const area = item.kind === 'gap' ? this.line.areaOver(item) : undefined;
      if (area !== undefined) return Math.max(0, area.from - end);
      end = Math.max(end, item.to);
    }
    return Math.max(0, right - end);
  }

  private following(piece: Piece, last: Piece, pen: number): number {
    const { em } = this.line;
    const joined = !last.endsInSpace && piece.from - last.to < em * LETTER_GAP;
    if (joined) return pen;
    const natural = last.endsInSpace ? pen : pen + em * WORD_SPACE;
    if (Math.abs(natural - piece.from) <= this.step * 0.6) return natural;
    const least = last.endsInSpace ? pen : pen + em * MARGIN;
    if (this.isTabStop(piece, least)) return piece.from;
    const start = gridAround(piece.from, this.step).find((s) => s >= least);
    if (start !== undefined && start - piece.from <= this.step) return start;
    return Math.max(least, piece.from);
  }

  /** Without room for the next step of the grid the mark ends where other lines of the column end. */
  private closeAtEnd(gap: Gap, from: number): void {
    const { em, right, free } = this.line;
    const least = Math.max(gap.inkTo, from + em * GOOD_MARK);
    const snapped = Math.ceil(least / this.step) * this.step;
    const to = snapped <= free ? snapped : Math.max(gap.inkTo, right, Math.min(free, snapped));
    this.gaps.push({ gap, from, to });
  }
}

/**
 * The grid lines on both sides of a place, the nearer first: what hides the width is the size of the step, and
 * words that move half of it at most stay where a reader, or a comparison of places, looks for them.
 */
function gridAround(place: number, step: number): readonly [number, number] {
  const below = Math.floor(place / step) * step;
  return place - below <= step / 2 ? [below, below + step] : [below + step, below];
}

function furtherFirst([a, b]: readonly [number, number]): readonly [number, number] {
  return a >= b ? [a, b] : [b, a];
}
