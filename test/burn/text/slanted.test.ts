/** Letters of a slanted line and level marks: a corner in a mark is no letter under it, strips beside each other are one mark. */
import { expect, it } from 'vitest';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const COS = 0.574;
const SIN = 0.819;
const slanted = (size: number, x: number, y: number, text: string) =>
  `BT /F1 ${size} Tf ${COS} ${SIN} ${-SIN} ${COS} ${x} ${y} Tm (${text}) Tj ET`;
/** Around the second word. */
const WORD = { x0: 98, y0: 397, x1: 142, y1: 412 };
const level = 'BT /F1 12 Tf 72 400 Td (Aan Jansen toe) Tj ET';

it('the letter of a watermark whose corner lies in a mark stays', async () => {
  const parts = { content1: `${level} ${slanted(180, 150, 330, 'D')}` };
  const { leaks, words } = await proved(parts, [redaction(WORD)]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('D');
  expect(words[0]).not.toContain('Jansen');
});

it('nor does an upright one go for a mark on a word that lies within it, but for one as wide as it', async () => {
  const large = 'BT 0.8 g /F1 200 Tf 60 370 Td (D) Tj ET 0 g';
  const parts = { content1: `${large} ${level}` };
  const { leaks, words } = await proved(parts, [redaction(WORD)]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('D');
  expect(words[0]).not.toContain('Jansen');
  const across = await proved(parts, [redaction({ x0: 50, y0: 397, x1: 230, y1: 412 })]);
  expect(across.leaks).toEqual([]);
  expect(across.words[0]).not.toContain('D');
});

it('a slanted word goes with a mark over all of it', async () => {
  const parts = { content1: `${level} ${slanted(14, 300, 400, 'Pieters')}` };
  const { leaks, words } = await proved(parts, [redaction({ x0: 285, y0: 395, x1: 350, y1: 460 })]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('Jansen');
  expect(words[0]).not.toMatch(/P|iet|ers/u);
});

it('and with strips that cover it together, each of which covers little', async () => {
  const parts = { content1: `${level} ${slanted(60, 300, 400, 'IJ')}` };
  /** In Display: the page is 800 points high. */
  const strips = Array.from({ length: 60 }, (_, i) => ({
    x0: 240,
    y0: 300 + 2 * i,
    x1: 360,
    y1: 302 + 2 * i,
  }));
  const whole = redaction(strips[0]!);
  const { leaks, words } = await proved(parts, [
    { ...whole, target: { kind: 'area', rects: strips } } as typeof whole,
  ]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('Jansen');
  expect(words[0]).not.toMatch(/[IJ](?!a)/u);
});

it('a letter of a steep line stays of which the mark on what follows covers a corner', async () => {
  const steep = 'BT /F1 12 Tf 0.342 0.94 -0.94 0.342 300 300 Tm (Eilandstraat) Tj ET';
  const mark = redaction({ x0: 301, y0: 325, x1: 316, y1: 344 });
  const { leaks, words } = await proved({ content1: `${level} ${steep}` }, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('Eilan');
  expect(words[0]).not.toMatch(/[dst]{2}/u);
});
