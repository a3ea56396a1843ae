import type { PageLetters } from '../../../app/contract/dossier.ts';

/** Lines of text, every letter 6 × 10 points, lines 14 apart from (50, 100). */
export function lettersOf(...lines: string[]): PageLetters {
  const text = lines.join('\n');
  const boxes = new Float32Array(text.length * 4).fill(Number.NaN);
  let [line, column] = [0, 0];
  for (const [i, sign] of text.split('').entries()) {
    const [x, y] = [50 + column * 6, 100 + line * 14];
    if (sign !== '\n') boxes.set([x, y, x + 6, y + 10], 4 * i);
    column = sign === '\n' ? 0 : column + 1;
    if (sign === '\n') line += 1;
  }
  const words = [...text.matchAll(/\S+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { page: 1, text, boxes, words };
}
