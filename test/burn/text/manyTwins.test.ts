import { expect, it } from 'vitest';
import { burnText, redaction } from './burnText.ts';

it.each([3, 40])('takes the twins of text in %i places', (places) => {
  const lines = Array.from(
    { length: places },
    (_, i) => `BT /F 10 Tf 100 ${780 - 15 * i} Td (Jansen) Tj 60 0 Td (belt) Tj ET `,
  ).join('');
  const shadow = lines.replaceAll(/(\d+) Td \(Jansen/g, (_, y) => `${Number(y) - 1} Td (Jansen`);
  const glyphs = Array.from({ length: places }, (_, i) =>
    [0, 1, 2, 3, 4, 5].map((g) => 10 * i + g),
  );
  const marked = [redaction('r', { glyphs: glyphs.flat() })];
  const { after } = burnText({ content: lines + shadow }, marked);
  expect(after.unicode.join('')).toBe('belt'.repeat(2 * places));
});
