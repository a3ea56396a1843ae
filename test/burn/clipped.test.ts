import { expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

it('what a clip hides of a path under a mark is cut, and the proof allows for it', async () => {
  const content1 = 'q 50 300 400 10 re W n 100 200 m 300 200 l 300 400 l 100 400 l h B Q';
  const { leaks, ink } = await proved({ content1 }, [
    redaction({ x0: 80, y0: 340, x1: 150, y1: 360 }),
  ]);
  expect(leaks).toEqual([]);
  const [before, after] = ink(90, 488, 310, 502);
  expect(after).toBe(before);
});
