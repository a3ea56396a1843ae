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

it('an area that reaches further than its text is covered whole', () => {
  const burnt = burnArea([[[80, 'Jansen belt']], [[80, 'Bos']]], [78, 696, 300, 712]);
  const [mark] = burnt.work.drawn.flatMap(({ rects }) => rects);
  expect(mark!.x0).toBeLessThanOrEqual(burnt.rect.x0 + 2);
  expect(mark!.x1).toBeGreaterThanOrEqual(burnt.rect.x1);
  expect(burnt.after.unicode.join('')).toBe('Bos');
});

it('an area around its text alone is as wide as the gap', () => {
  const burnt = burnArea(
    [
      [
        [80, 'Jansen'],
        [125, 'belt vandaag nog eens'],
      ],
    ],
    [79, 696, 118, 712],
  );
  const [mark] = burnt.work.drawn.flatMap(({ rects }) => rects);
  expect(mark!.x1).not.toBeCloseTo(burnt.rect.x1, 1);
});

it.each([1, 77, 4242])('no letter that stays lies under areas drawn anywhere: seed %i', (seed) => {
  const random = randomOf(seed);
  const words = 'de heer Jansen belde over het besluit van Bos WOO mmm ii'.split(' ');
  for (let n = 0; n < 60; n++) {
    const lines = Array.from({ length: 5 }, () => {
      let x = 60 + random() * 30;
      return Array.from({ length: 6 }, () => {
        const word = words[Math.floor(random() * words.length)]!;
        const at = x;
        x += word.length * 6 + 3 + random() * 20;
        return [Number(at.toFixed(2)), word] as const;
      });
    });
    const [x0, low] = [60 + random() * 200, 640 + random() * 60];
    const burnt = burnArea(lines, [x0, low, x0 + 10 + random() * 120, low + 6 + random() * 40]);
    expect(lettersUnder(burnt)).toBe('');
  }
});

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
