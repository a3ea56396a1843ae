/**
 * Plain text as a PageText: a line a line, blank lines between blocks, `\t` or three blanks between cells. Every
 * character is its own glyph; boxes stand on a grid of 6 by 12 points so that cells of one column align.
 */
import type { PageText, TextBlock, TextCell, TextLine } from '../../redaction/model/pageText.ts';

const WIDTH = 6;
const HEIGHT = 10;

export interface PageShape {
  readonly page?: number;
  readonly kind?: TextBlock['kind'];
}

export function pageOf(source: string, shape: PageShape = {}): PageText {
  const page = shape.page ?? 1;
  let text = '';
  const lines: TextLine[] = [];
  const blocks: TextBlock[] = [];
  let y = 40;
  for (const paragraph of source.replace(/\n+$/, '').split(/\n{2,}/)) {
    const firstLine = lines.length;
    if (text !== '') text += '\n\n';
    const rows = paragraph.split('\n');
    const stops = columnStops(rows);
    rows.forEach((row, i) => {
      if (i > 0) text += '\n';
      const line = placeLine(row, text.length, y, blocks.length, stops);
      text += line.text;
      lines.push(line.line);
      y += 12;
    });
    y += 10;
    const boxes = lines.slice(firstLine).map((line) => line.box);
    const kind = shape.kind ?? (rows.some((row) => row.includes('\t')) ? 'table' : 'body');
    blocks.push({
      kind,
      firstLine,
      endLine: lines.length,
      box: {
        x0: 60,
        y0: boxes[0]!.y0,
        x1: Math.max(...boxes.map((b) => b.x1)),
        y1: boxes.at(-1)!.y1,
      },
    });
  }
  return {
    page,
    width: 595,
    height: 842,
    text,
    glyphAt: glyphs(text),
    swallowed: [],
    lines,
    blocks,
    regions: [],
  };
}

/** Where each column starts, in characters: after the widest cell before it. */
function columnStops(rows: readonly string[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    if (cells.length > 1)
      cells.forEach((cell, i) => {
        widths[i] = Math.max(widths[i] ?? 0, cell.length + 3);
      });
  }
  let at = 0;
  return widths.map((width) => {
    at += width;
    return at - width;
  });
}

function placeLine(
  row: string,
  start: number,
  y: number,
  block: number,
  stops: readonly number[],
): { text: string; line: TextLine } {
  const cells: TextCell[] = [];
  let text = '';
  row.split('\t').forEach((content, column) => {
    if (column > 0) text += '\t';
    if (content === '') return;
    const x0 = 60 + WIDTH * (stops[column] ?? 0);
    cells.push({
      start: start + text.length,
      end: start + text.length + content.length,
      box: { x0, y0: y, x1: x0 + WIDTH * content.length, y1: y + HEIGHT },
      ...(row.includes('\t') ? { column } : {}),
    });
    text += content;
  });
  const clean = text;
  const box = { x0: cells[0]?.box.x0 ?? 60, y0: y, x1: cells.at(-1)?.box.x1 ?? 60, y1: y + HEIGHT };
  return {
    text: clean,
    line: { start, end: start + clean.length, box, block, fontSize: HEIGHT, bold: false, cells },
  };
}

function glyphs(text: string): Int32Array {
  return Int32Array.from(text, (letter, i) => (letter === '\n' || letter === '\t' ? -1 : i));
}
