/** Area marks over parts of lines: the marks are drawn where they were asked for and hide no letter that stays. */
import { expect, it } from 'vitest';
import type { Rect } from '../../../redaction/model/geometry.ts';
import { burnText, redaction } from './burnText.ts';

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const PAGE_HEIGHT = 800;

/** Lines 13 points apart from y = 700 down, each with words at places of their own. */
function burnArea(lines: readonly (readonly (readonly [number, string])[])[], area: number[]) {
  const runs = lines.flatMap((words, i) =>
    words.map(([x, word]) => `1 0 0 1 ${x} ${700 - 13 * i} Tm (${word}) Tj`),
  );
  const content = `BT /H 11 Tf ${runs.join(' ')} ET`;
  const [x0 = 0, low = 0, x1 = 0, high = 0] = area;
  const rect = { x0, y0: PAGE_HEIGHT - high, x1, y1: PAGE_HEIGHT - low };
  const page = `/MediaBox[0 0 600 ${PAGE_HEIGHT}]`;
  const source = { content, page, resources: '/Font<</H 10 0 R>>', objects: [HELVETICA] };
  return { ...burnText(source, [redaction('r', { rect } as never, 'safe')]), rect };
}

function lettersUnder({ work, after }: ReturnType<typeof burnArea>): string {
  const marks: Rect<unknown>[] = work.drawn.flatMap((mark) => mark.rects as Rect<unknown>[]);
  let hidden = '';
  for (let i = 0; i < after.count; i++) {
    const x = (after.quads[i * 8]! + after.quads[i * 8 + 6]!) / 2;
    const y = (after.quads[i * 8 + 1]! + after.quads[i * 8 + 7]!) / 2;
    const isIn = (r: Rect<unknown>) => x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1;
    if (marks.some(isIn)) hidden += after.unicode[i];
  }
  return hidden;
}

it('an area that takes no more of a line than a blank stays where it was drawn', () => {
  const burnt = burnArea([[[148, ' ']], [[153, 'Vergunningen']]], [87, 686, 151, 710]);
  expect(burnt.work.drawn.flatMap(({ rects }) => rects)).toEqual([burnt.rect]);
  expect(lettersUnder(burnt)).toBe('');
});

it('an area over two lines covers no more of either than was taken', () => {
  const lines = [[[87, 'Jansen'] as const], [[80, 'Hendrik'] as const, [121, 'Bos belt'] as const]];
  const burnt = burnArea(lines, [78, 684, 119, 710]);
  expect(burnt.after.unicode.join('')).toBe('Bos belt');
  expect(lettersUnder(burnt)).toBe('');
});
