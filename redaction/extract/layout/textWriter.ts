/** Turns lines in reading order into the text, its offsets and its boxes. */
import { boundsOf, type Display, type Rect, union } from '../../model/geometry.ts';
import type { AttachedGlyph, TextBlock, TextCell, TextLine } from '../../model/pageText.ts';
import { blockStarts } from './blocks.ts';
import type { FlowLine } from './draft.ts';
import { joinOf, mayJoin } from './joining.ts';
import type { Piece } from './pieces.ts';
import { writePiece } from './pieceWriter.ts';
import { TextBuffer } from './textBuffer.ts';

const TAB = 0x09;
const NEWLINE = 0x0a;
/** Longest part of a line that joining looks at. */
const CONTEXT = 120;

export class TextWriter {
  readonly buffer: TextBuffer;
  readonly lines: TextLine[] = [];
  readonly blocks: TextBlock[] = [];
  readonly attached: AttachedGlyph[];
  readonly swallowed: { offset: number; glyph: number }[] = [];

  constructor(capacity: number, attached: AttachedGlyph[]) {
    this.buffer = new TextBuffer(capacity);
    this.attached = attached;
  }

  write(lines: readonly FlowLine[]): void {
    const starts = blockStarts(lines);
    for (const [index, start] of starts.entries()) {
      this.writeBlock(lines.slice(start, starts[index + 1] ?? lines.length));
    }
  }

  private writeBlock(lines: readonly FlowLine[]): void {
    const firstLine = this.lines.length;
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.buffer.push(NEWLINE, -1);
      else if (this.buffer.length > 0) this.buffer.pushText('\n\n', -1);
      this.writeLine(line, index > 0);
    }
    const box = this.lines
      .slice(firstLine)
      .reduce((all, line) => union(all, line.box), boundsOf<Display>([]));
    const kind = lines[0]?.kind ?? 'body';
    this.blocks.push({ kind, firstLine, endLine: this.lines.length, box });
  }

  private writeLine(line: FlowLine, mayContinue: boolean): void {
    let cells = line.pieces.map((piece, index) => this.writeCell(piece, index, line));
    if (mayContinue) cells = this.joinToLineBefore(cells);
    const [first, last] = [cells[0]!, cells.at(-1)!];
    const box = cells.slice(1).reduce((all, cell) => union(all, cell.box), first.box);
    const block = this.blocks.length;
    const { fontSize, bold } = typeOf(line.pieces);
    const row = line.row === undefined ? {} : { row: line.row };
    this.lines.push({
      start: first.start,
      end: last.end,
      box,
      block,
      fontSize,
      bold,
      cells,
      ...row,
    });
  }

  private writeCell(piece: Piece, index: number, line: FlowLine): TextCell {
    if (index > 0) this.buffer.push(TAB, -1);
    const start = this.buffer.length;
    writePiece(this.buffer, piece, this.attached);
    const column = line.columns?.[index];
    const place = { start, end: this.buffer.length, box: displayBox(piece) };
    return column === undefined ? place : { ...place, column };
  }

  /** Takes out the line end, and the hyphen before it, when they only break a word. */
  private joinToLineBefore(cells: TextCell[]): TextCell[] {
    const start = cells[0]!.start;
    const { buffer } = this;
    const last = String.fromCharCode(buffer.unitAt(start - 2));
    if (!mayJoin(last, String.fromCharCode(buffer.unitAt(start)))) return cells;
    const above = this.lines.at(-1)!;
    const from = Math.max(above.cells.at(-1)!.start, start - 1 - CONTEXT);
    const head = buffer.slice(start, Math.min(cells[0]!.end, start + CONTEXT));
    const join = joinOf(buffer.slice(from, start - 1), head);
    if (join === 'none') return cells;
    if (join === 'drop') this.swallowHyphen(start - 2);
    else if (buffer.unitAt(start - 2) === 0xad) buffer.setUnit(start - 2, 0x2d);
    buffer.remove(join === 'drop' ? start - 2 : start - 1, join === 'drop' ? 2 : 1);
    const shift = join === 'drop' ? 2 : 1;
    return cells.map((cell) => ({ ...cell, start: cell.start - shift, end: cell.end - shift }));
  }

  private swallowHyphen(at: number): void {
    const glyph = this.buffer.glyphAt(at);
    if (glyph >= 0) this.swallowed.push({ offset: at, glyph });
    const line = this.lines.at(-1)!;
    const cell = line.cells.at(-1)!;
    const cells = [...line.cells.slice(0, -1), { ...cell, end: at }];
    this.lines[this.lines.length - 1] = { ...line, end: at, cells };
  }
}

/** The piece's rectangle, upright in Display space. */
function displayBox(piece: Piece): Rect<Display> {
  const { cos, sin } = piece.ink.group.frame;
  if (sin === 0 && cos === 1) return { x0: piece.u0, y0: piece.v0, x1: piece.u1, y1: piece.v1 };
  const corner = (u: number, v: number) => ({ x: u * cos - v * sin, y: u * sin + v * cos });
  return boundsOf<Display>([
    corner(piece.u0, piece.v0),
    corner(piece.u1, piece.v0),
    corner(piece.u0, piece.v1),
    corner(piece.u1, piece.v1),
  ]);
}

/** Size of the first piece, and whether most of the line is bold. */
function typeOf(pieces: readonly Piece[]): { fontSize: number; bold: boolean } {
  let [bold, all, fontSize] = [0, 0, 0];
  for (const piece of pieces) {
    const { ink } = piece;
    fontSize = Math.max(fontSize, piece.size);
    for (const run of piece.runs) {
      all += run.to - run.from;
      const font = ink.glyphs.fonts[ink.glyphs.fontOf[ink.glyphAt[run.from]!]!];
      if (font?.bold === true) bold += run.to - run.from;
    }
  }
  return { fontSize, bold: 2 * bold > all };
}
