/** A text object that goes on in the next content stream of its page, where nothing of it is edited. */
import { expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const BEFORE = 'BT /F1 12 Tf 4 Tw 72 700 Td (Aan Jansen toe) Tj 300 0 Td';
const mark = redaction({ x0: 98, y0: 697, x1: 142, y1: 712 });

it.each(['exact', 'safe', 'line'] as const)(
  'begins there with the spacing that its page had set (%s)',
  async (width) => {
    const parts = {
      page1: '/Contents[5 0 R 20 0 R]',
      content1: BEFORE,
      objects: { 20: { dict: '', data: '(vier woorden staan hier) Tj ET' } },
    };
    const { leaks, words } = await proved(parts, [{ ...mark, width }]);
    expect(leaks).toEqual([]);
    expect(words[0]).toMatch(/vier +woorden +staan +hier/);
  },
);
