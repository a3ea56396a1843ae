/** Words that go and are drawn in another order than they are read. */
import { expect, it } from 'vitest';
import { searchMarkers } from '../../fixtures/scripts/markers.ts';
import { redaction } from '../burn/document/smallPdf.ts';
import { proved } from '../burn/proved.ts';

const NAME = 'Kwiboldus';
const PLACES = [...NAME].map((_, i) => i);
/** Of Helvetica, in points of 12. */
const STARTS = [72, 80, 88.7, 91.4, 98, 104.7, 107.4, 114, 120.7];
const drawn = (order: readonly number[]) =>
  order.map((i) => `BT /F1 12 Tf ${STARTS[i]} 700 Td (${NAME[i]}) Tj ET`).join(' ');

it.each([
  ['from the right', PLACES.toReversed()],
  [
    'every other letter first',
    [...PLACES.filter((i) => i % 2), ...PLACES.filter((i) => i % 2 < 1)],
  ],
  ['as it is read', PLACES],
])('a link that holds the word goes, drawn %s', async (_, order) => {
  const parts = {
    content1: `${drawn(order)} BT /F1 12 Tf 72 600 Td (blijft) Tj ET`,
    page2: `/Annots[<</Type/Annot/Subtype/Link/Rect[9 9 99 20]/A<</S/URI/URI(https://x.nl/${NAME})>>>>]`,
  };
  const marks = [redaction({ x0: 70, y0: 696, x1: 140, y1: 712 })];
  const { leaks, output, words } = await proved(parts, marks);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('blijft');
  expect(searchMarkers(Buffer.from(output.bytes), [NAME])).toEqual([]);
});
