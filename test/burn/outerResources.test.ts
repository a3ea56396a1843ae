/** Names that a form's own resources do not hold: most viewers look for them where the form is drawn. */
import { expect, it } from 'vitest';
import { type Parts, redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const form = (resources: string, data: string) => ({
  dict: `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${resources}>>`,
  data,
});

/** The outer form has resources, of which neither the font nor the inner form is one; that draws a third from them. */
const parts: Parts = {
  content1: '/Outer Do BT /F1 12 Tf 72 500 Td (Gewoon) Tj ET',
  resources: '/XObject<</Outer 20 0 R/Inner 21 0 R>>',
  objects: {
    20: form('/XObject<</Third 22 0 R>>', 'BT /F1 12 Tf 72 700 Td (Buitenste) Tj ET /Inner Do'),
    21: form('/XObject<<>>', 'BT /F1 12 Tf 72 600 Td (Binnenste) Tj ET /Third Do'),
    22: form('', 'BT /F1 12 Tf 72 400 Td (Derde) Tj ET'),
  },
};

it.each([
  ['of the form', 700, 'Buitenste', ['Binnenste', 'Derde', 'Gewoon']],
  ['of a form that it draws', 600, 'Binnenste', ['Buitenste', 'Derde', 'Gewoon']],
  ['of a form that the form around draws', 400, 'Derde', ['Buitenste', 'Binnenste', 'Gewoon']],
  ['beside it', 500, 'Gewoon', ['Buitenste', 'Binnenste', 'Derde']],
])('a word %s goes, and what the resources of the page draw stays', async (_, at, word, others) => {
  const mark = redaction({ x0: 70, y0: at - 3, x1: 135, y1: at + 12 });
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).not.toContain(word);
  for (const other of others) expect(words[0]).toContain(other);
});
