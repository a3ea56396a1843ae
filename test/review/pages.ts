import type { PageGlyphs } from '../../redaction/model/glyph.ts';
import type { PageText } from '../../redaction/model/pageText.ts';
import type { ResolvablePage } from '../../redaction/review/resolve.ts';

export interface Letter {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  /** Quarter turns clockwise; fractions for an angle. */
  readonly turn?: number;
}

/** Letters of 10 points, 5 wide, 9 above and 2 below the baseline at (x, y). */
export function glyphsOfLetters(letters: readonly Letter[]): PageGlyphs {
  const count = letters.length;
  const quads = new Float32Array(8 * count);
  for (const [i, { x, y, turn = 0 }] of letters.entries()) {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 2), Math.sin((turn * Math.PI) / 2)];
    const at = (u: number, v: number) => [x + u * cos - v * sin, y + u * sin + v * cos];
    quads.set([...at(0, -9), ...at(5, -9), ...at(0, 2), ...at(5, 2)], 8 * i);
  }
  return {
    page: 1,
    count,
    quads,
    unicode: letters.map((l) => l.char),
    codes: new Uint32Array(count),
    fontOf: new Uint16Array(count),
    fonts: [{ name: '', bold: false, italic: false, vertical: false, type3: false }],
    sizes: new Float32Array(count).fill(10),
    flags: new Uint16Array(count),
    sources: new Uint32Array(3 * count),
    uses: [],
    mcids: new Int32Array(count).fill(-1),
  };
}

/** A page of lines 12 points apart; character i of the text is glyph i, line ends have none. */
export function pageOf(page: number, lines: readonly string[]): ResolvablePage {
  const letters: Letter[] = [];
  const glyphAt: number[] = [];
  for (const [row, line] of lines.entries()) {
    if (row > 0) glyphAt.push(-1);
    for (const [column, char] of [...line].entries()) {
      glyphAt.push(letters.length);
      letters.push({ char, x: 50 + 5 * column, y: 100 + 12 * row });
    }
  }
  const text: PageText = {
    page,
    width: 595,
    height: 842,
    text: lines.join('\n'),
    glyphAt: Int32Array.from(glyphAt),
    swallowed: [],
    lines: [],
    blocks: [],
    regions: [],
  };
  return { glyphs: { ...glyphsOfLetters(letters), page }, text };
}
