import { expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const form = (field: string, content1: string, acro = '/NeedAppearances true') => ({
  catalog: `/AcroForm<</Fields[50 0 R]/DR<</Font<</Helv 7 0 R>>>>/DA(/Helv 10 Tf 0 g)${acro}>>`,
  page1: '/Annots[50 0 R]',
  content1,
  objects: { 50: `<</Type/Annot/Subtype/Widget/T(veld)${field}>>` },
});

const LIST = form('/FT/Ch/Rect[100 600 200 650]/Opt[(eerste)(tweede)(derde)]', '');
/** Baselines at 639, 628 and 617. */
const SECOND = redaction({ x0: 101, y0: 628, x1: 140, y1: 635 });

it('a list that the viewer draws loses the option under the mark and keeps the others', async () => {
  const { leaks, words, output } = await proved(LIST, [SECOND]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('eerste');
  expect(words[0]).toContain('derde');
  expect(words[0]).not.toContain('tweede');
  expect(Buffer.from(output.bytes).toString('latin1')).not.toContain('tweede');
});

it('a value with removed text that shows nothing of it leaves its picture', async () => {
  const password = form(
    '/FT/Tx/Ff 8192/Rect[100 600 200 620]/V(Jansen)',
    'BT /F1 12 Tf 72 700 Td (Jansen) Tj ET',
  );
  const { leaks, words, output } = await proved(password, [
    redaction({ x0: 70, y0: 696, x1: 115, y1: 712 }),
  ]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('******');
  expect(Buffer.from(output.bytes).toString('latin1')).not.toContain('(Jansen)');
});

it('ink that a mark crosses is cut there and stays elsewhere', async () => {
  const ink = '/Subtype/Ink/Rect[50 100 350 200]/C[0 0 0]/BS<</W 4>>/InkList[[60 150 340 150]]';
  const parts = { page1: '/Annots[50 0 R]', objects: { 50: `<</Type/Annot${ink}>>` } };
  const { leaks, output } = await proved(parts, [
    redaction({ x0: 150, y0: 140, x1: 200, y1: 160 }),
  ]);
  expect(leaks).toEqual([]);
  expect(output.pages[0]!.dict.toString()).not.toContain('Annots');
});
