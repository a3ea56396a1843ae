import { expect, it } from 'vitest';
import { arrayAt, nameAt, type PDFDict } from '../../redaction/pdf/objects.ts';
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

/** Yellow from 60 to 340; its text stands elsewhere. */
function highlighted(quad: string) {
  const look = {
    dict: '/Type/XObject/Subtype/Form/BBox[60 140 340 160]',
    data: '1 1 0 rg 60 140 280 20 re f',
  };
  const highlight = `/Subtype/Highlight/Rect[60 140 340 160]/QuadPoints[${quad}]/AP<</N 51 0 R>>`;
  return { page1: '/Annots[50 0 R]', objects: { 50: `<</Type/Annot${highlight}>>`, 51: look } };
}

const WIDE = '60 160 340 160 60 140 340 140';
const NARROW = '145 160 205 160 145 140 205 140';
const IN_IT = redaction({ x0: 150, y0: 138, x1: 200, y1: 162 });

it.each([
  ['stays beside an exact mark', WIDE, IN_IT, true],
  ['goes where it colours what goes and no more', NARROW, IN_IT, false],
  [
    'goes where its end would tell a hidden width',
    WIDE,
    { ...IN_IT, width: 'safe' as const },
    false,
  ],
])('a highlight %s', async (_, quad, mark, stays) => {
  const { leaks, ink } = await proved(highlighted(quad), [mark]);
  expect(leaks).toEqual([]);
  const [before, after] = ink(62, 642, 140, 658);
  expect(before).toBeGreaterThan(1000);
  expect(after).toBe(stays ? before : 0);
});

it('a look that says what the page says at the same place is not drawn twice', async () => {
  const field = '/FT/Tx/Rect[72 694 172 714]/AP<</N 51 0 R>>';
  const text = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (Jansen belt) Tj ET';
  const parts = {
    page1: '/Annots[50 0 R]',
    content1: text,
    objects: {
      50: `<</Type/Annot/Subtype/Widget${field}>>`,
      51: {
        dict: '/Type/XObject/Subtype/Form/BBox[72 694 172 714]/Resources<</Font<</F1 7 0 R>>>>',
        data: text,
      },
    },
  };
  const { leaks, words } = await proved(parts, [redaction({ x0: 70, y0: 696, x1: 109, y1: 712 })]);
  expect(leaks).toEqual([]);
  expect(words[0]!.match(/belt/gu)).toHaveLength(1);
});

it.each([
  ['that it says it has, as poppler draws it', '/Border[0 0 2]', true],
  ['that its style says', '/BS<</W 2>>', true],
  ['of which it says nothing: no frame', '', false],
])('a link with a look of its own leaves that and the frame %s', async (_, border, isFramed) => {
  const link = `/Subtype/Link/Rect[50 690 350 720]${border}/A<</S/URI/URI(http://jansen.nl)>>/AP<</N 51 0 R>>`;
  const look = { dict: '/Type/XObject/Subtype/Form/BBox[0 0 300 30]', data: '0 5 300 2 re f' };
  const objects = { 50: `<</Type/Annot${link}>>`, 51: look };
  const parts = { page1: '/Annots[50 0 R]', content1: '', objects };
  const mark = redaction({ x0: 150, y0: 700, x1: 200, y1: 712 });
  const { leaks, ink } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(ink(250, 98, 340, 106)[1]).toBeGreaterThan(90);
  expect(ink(250, 78, 340, 83)[1] > 0).toBe(isFramed);
});

it('what lies under an annotation that a mark takes stays under it; what leads on or lies beside it stays as it is', async () => {
  const look = (level: number) => ({
    dict: '/Type/XObject/Subtype/Form/BBox[0 0 200 100]',
    data: `${level} g 0 0 200 100 re f`,
  });
  const annotation = (subtype: string, rect: string, more: string) =>
    `<</Type/Annot/Subtype/${subtype}/F 4/Rect[${rect}]${more}>>`;
  const objects = {
    50: annotation('Square', '100 600 300 700', '/AP<</N 60 0 R>>'),
    51: annotation('Link', '100 600 300 700', '/Border[0 0 0]/A<</S/URI/URI(http://w.nl)>>'),
    52: annotation('Stamp', '120 610 320 690', '/AP<</N 61 0 R>>'),
    53: annotation('Square', '400 600 500 700', '/AP<</N 60 0 R>>'),
    60: look(0),
    61: look(1),
  };
  const parts = { page1: '/Annots[50 0 R 51 0 R 52 0 R 53 0 R]', content1: '', objects };
  const { leaks, ink, output } = await proved(parts, [
    redaction({ x0: 310, y0: 640, x1: 318, y1: 650 }),
  ]);
  expect(leaks).toEqual([]);
  expect(ink(130, 115, 290, 185)).toEqual([0, 0]);
  expect(ink(102, 115, 118, 185)).toEqual([16 * 70, 16 * 70]);
  const left = arrayAt(output, output.pages[0]!.dict, 'Annots')!.asArray();
  const kinds = left.map((slot) => nameAt(output, output.resolve(slot) as PDFDict, 'Subtype'));
  expect(kinds).toEqual(['Link', 'Square']);
});
