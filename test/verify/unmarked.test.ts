/** `verify --original` says so when a page that has no mark shows something else than the original does. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { verifyAny } from '../../app/verifyAny.ts';
import type { SecondReader } from '../../redaction/index.ts';
import { unmarkedLeaks } from '../../redaction/verify/unmarked.ts';
import { latin1Bytes, openPdf, type Parts, pdfText } from '../burn/document/smallPdf.ts';

const PLAIN = 'BT /F1 12 Tf 72 700 Td (Geachte heer Jansen) Tj ET 72 600 90 40 re f';
const document = (content1: string, more: Parts = {}) =>
  openPdf(latin1Bytes(pdfText({ ...more, content1 })));
let reader: SecondReader;
beforeAll(async () => {
  reader = await pdfiumReader();
});

const CHANGED = ['untouched-page-changed'];
const FORM = (data: string) => ({
  resources: '/XObject<</X 20 0 R>>',
  objects: {
    20: {
      dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 7 0 R>>>>',
      data,
    },
  },
});

describe('pages without marks', () => {
  it.each([
    ['the same bytes', PLAIN, []],
    [
      'the same drawn by other operators',
      PLAIN.replace('(Geachte heer Jansen) Tj', '[(Geachte)( heer Jansen)] TJ'),
      [],
    ],
    ['another word', PLAIN.replace('Jansen', 'Pieter'), CHANGED],
    ['a word less', PLAIN.replace(' Jansen', ''), CHANGED],
    ['a word elsewhere', PLAIN.replace('72 700', '72 690'), CHANGED],
    ['a path less', PLAIN.replace('72 600 90 40 re f', ''), CHANGED],
    ['a path of another colour', PLAIN.replace('ET 72', 'ET .5 g 72'), CHANGED],
    ['a box more', `${PLAIN} 72 400 90 40 re f`, CHANGED],
    ['a label more', `${PLAIN} BT /F1 9 Tf 72 400 Td (5.1.2e) Tj ET`, CHANGED],
    ['content that cannot be read', 'BT /F1 12 Tf (', CHANGED],
  ])('%s', (_, content, expected) => {
    const leaks = unmarkedLeaks(document(PLAIN), document(content), new Set(), reader);
    expect(leaks.map(({ code, page }) => [code, page])).toEqual(expected.map((code) => [code, 1]));
  });

  it('is told of what a form draws, and of another size', () => {
    const with1 = document('/X Do', FORM(PLAIN));
    const leaks = (output: ReturnType<typeof document>) =>
      unmarkedLeaks(with1, output, new Set(), reader).map(({ code }) => code);
    expect(leaks(document('/X Do', FORM(PLAIN)))).toEqual([]);
    expect(leaks(document('/X Do', FORM(PLAIN.replace('Jansen', 'Pieter'))))).toEqual(CHANGED);
    const turned = document('/X Do', { ...FORM(PLAIN), page1: '/Rotate 90' });
    expect(leaks(turned)).toEqual(['page-geometry-changed']);
  });
});

describe('words under a mark', () => {
  const shown = PLAIN.replace('Geachte heer', 'Jan 24 juli');
  const original = document(`${shown} BT /F1 12 Tf 72 500 Td (24 en juli) Tj ET`);
  const rest = shown.replace(/BT.*?ET/, 'BT /F1 12 Tf 72 500 Td (24 en juli) Tj ET');
  const marks = [{ page: 1, rects: [{ x0: 70, y0: 85, x1: 300, y1: 105 }] }];
  it.each([
    ['one of them', 'Brief aan Jansen', ['removed-text-in-string']],
    ['those that are read elsewhere', 'Brief van 24 juli', []],
  ])('in a title: %s', (_, title, expected) => {
    const outline = '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>';
    const item = `<</Title(${title})/Parent 20 0 R/Dest[3 0 R/Fit]>>`;
    const more = { catalog: '/Outlines 20 0 R', objects: { 20: outline, 21: item } };
    const { value } = verifyAny(document(rest, more), marks, original, reader);
    expect(value.map(({ code }) => code)).toEqual(expected);
  });
});

it.each([
  ['but its last letter', 126, []],
  ['but its last three', 111, ['removed-text-in-string']],
])('a word under a mark %s, which is read elsewhere', (_, x1, expected) => {
  const shown = 'BT /F1 12 Tf 72 700 Td (Amsterdam) Tj 0 -200 Td (Amsterdam) Tj ET';
  const outline = '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>';
  const item = '<</Title(Nota Amsterdam)/Parent 20 0 R/Dest[3 0 R/Fit]>>';
  const more = { catalog: '/Outlines 20 0 R', objects: { 20: outline, 21: item } };
  const output = document(shown.replace('(Amsterdam) Tj', ''), more);
  const marks = [{ page: 1, rects: [{ x0: 70, y0: 85, x1, y1: 105 }] }];
  const { value } = verifyAny(output, marks, document(shown), reader);
  expect(value.map(({ code }) => code)).toEqual(expected);
});

describe('with the marks at hand', () => {
  const original = document(PLAIN);
  const changed = document(PLAIN.replace('heer', 'dame'));
  const rect = { x0: 0, y0: 0, x1: 9, y1: 9 };
  it.each([
    ['on the other page', [{ page: 2, rects: [rect] }], [], CHANGED],
    ['on the page itself', [{ page: 1, rects: [rect] }], [], []],
    ['on none', [], [], CHANGED],
    ['on none, though it became a picture', [], [1], []],
    ['nobody knows where', undefined, [], []],
  ])('%s', (_, marks, pictures, expected) => {
    const { value } = verifyAny(changed, marks, original, reader, pictures);
    expect(value.map(({ code }) => code)).toEqual(expected);
  });
});

describe('letters of a font that tells no text', () => {
  const names = Array.from({ length: 95 }, (_, i) => `/x${i}`).join('');
  const fonts = `/T<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 32/LastChar 126/Widths[${'6 '.repeat(95)}]/Encoding<</Differences[32${names}]>>/CharProcs<<>>>>`;
  const marks = [{ page: 1, rects: [{ x0: 60, y0: 85, x1: 300, y1: 110 }] }];
  it.each([
    ['within a mark', 'BT /T 12 Tf 72 700 Td (Jansen) Tj ET', ['text-in-mark']],
    ['beside it', 'BT /T 12 Tf 72 500 Td (Jansen) Tj ET', []],
  ])('are found %s', (_, content, expected) => {
    const { value } = verifyAny(document(content, { fonts }), marks, undefined, reader);
    expect(value.map(({ code }) => code)).toEqual(expected);
  });
});
