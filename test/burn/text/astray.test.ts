/** A `Q` within a text object: viewers differ in where text stands behind it, so that nobody can tell what a mark covers. */
import { expect, it } from 'vitest';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const MARK = redaction({ x0: 70, y0: 695, x1: 100, y1: 712 });
const shown = (between: string) =>
  `BT /F1 12 Tf 72 700 Td (Jansen) Tj q 100 0 Td (belt) Tj ${between} (morgen) Tj ET`;

it.each([
  ['that moves on from there', 'Q 90 0 Td'],
  ['shown right behind it', 'Q'],
  ['on the next line', "Q 14 TL T* (zo) '"],
])('text %s is refused under a mark', async (_, between) => {
  const refused = proved({ content1: shown(between) }, [MARK]);
  await expect(refused).rejects.toMatchObject({ code: 'content-broken', place: { detail: 'Q' } });
});

it.each([
  ['behind a matrix of its own', 'Q 1 0 0 1 300 700 Tm'],
  ['in a text object of its own', 'ET Q BT /F1 12 Tf 300 700 Td'],
])('text %s is not', async (_, between) => {
  const { leaks, words } = await proved({ content1: shown(between) }, [MARK]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('morgen');
});

it('nor is text behind a Q that changed nothing of its place', async () => {
  const content1 = 'BT /F1 12 Tf 72 700 Td q 0.5 g Q (Jansen) Tj 100 0 Td (morgen) Tj ET';
  const { leaks, words } = await proved({ content1 }, [MARK]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('morgen');
});
