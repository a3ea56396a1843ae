/** Text through which something else is painted: a gradient in the letters of a heading. */
import { describe, expect, it } from 'vitest';
import { proved } from '../proved.ts';
import { burnText, redaction } from './burnText.ts';

const heading = (font: string, shown: string) =>
  `q BT 7 Tr /${font} 20 Tf 100 700 Td ${shown} ET 0 500 600 300 re f Q 1 0 0 rg 10 10 30 30 re f`;

function burnt(shown: string, glyphs: readonly number[]) {
  return burnText({ content: heading('F', shown) }, [redaction('r', { glyphs })]);
}

describe('text as clip', () => {
  it('clips all when all of it goes', () => {
    expect(burnt('(Jansen) Tj', [0, 1, 2, 3, 4, 5]).content).toContain('ET 0 0 0 0 re W n');
  });

  it('and the page looks as before outside the mark', async () => {
    const mark = redaction('r', { rect: { x0: 95, y0: 80, x1: 180, y1: 105 } });
    const { leaks, ink } = await proved({ content1: heading('F1', '(Jansen) Tj') }, [mark]);
    expect(leaks).toEqual([]);
    expect(ink(200, 20, 500, 280)).toEqual([0, 0]);
    expect(ink(90, 75, 190, 110)[0]).toBeGreaterThan(100);
  });

  it('clips all when blanks alone are left', () => {
    expect(burnt('( Jansen ) Tj', [1, 2, 3, 4, 5, 6]).content).toContain('ET 0 0 0 0 re W n');
  });

  it.each<[string, string, number[]]>([
    ['some of it stays', '(Jansen) Tj', [0, 1, 2]],
    ['another string of the text object stays', '(Jansen) Tj (De Vries) Tj', [0, 1, 2, 3, 4, 5]],
    ['it was no clip', '0 Tr (Jansen) Tj', [0, 1, 2, 3, 4, 5]],
  ])('is left alone when %s', (_, shown, glyphs) => {
    expect(burnt(shown, glyphs).content).not.toContain('0 0 0 0 re');
  });
});
