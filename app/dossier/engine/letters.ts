/** A page's text with a box for every unit, for selecting by letter and by word. */
import type { ExtractedPage } from '../../../redaction/index.ts';
import type { PageLetters } from '../../contract/dossier.ts';

/** Letters and digits with what joins them inside: `van.der-berg@x.nl` and `06-12345678` are one word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.\-‐@_/][\p{L}\p{M}\p{N}]+)*/gu;

export function lettersOf(page: number, { glyphs, text }: ExtractedPage): PageLetters {
  const boxes = new Float32Array(text.text.length * 4).fill(Number.NaN);
  for (let unit = 0; unit < text.text.length; unit++) {
    const glyph = text.glyphAt[unit] ?? -1;
    if (glyph >= 0) boxes.set(boxOf(glyphs.quads, glyph), unit * 4);
  }
  const words = [...text.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return { page, text: text.text, boxes, words };
}

function boxOf(quads: ArrayLike<number>, glyph: number): [number, number, number, number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = glyph * 8; at < glyph * 8 + 8; at += 2) {
    const [x, y] = [quads[at]!, quads[at + 1]!];
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return [x0, y0, x1, y1];
}
