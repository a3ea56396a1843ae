import { describe, expect, it } from 'vitest';
import { drawnLook } from '../../redaction/extract/drawn/drawnLook.ts';
import { lookFont } from '../../redaction/extract/drawn/lookFont.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { interpretPage } from '../../redaction/extract/interpreter.ts';
import { readWords } from '../../redaction/extract/words.ts';
import { arrayAt, type PDFDict, PDFRef } from '../../redaction/pdf/objects.ts';
import { latin1Bytes, openPdf, type Parts, pdfText } from '../burn/document/smallPdf.ts';

/** One annotation on page 1; `form` are entries of the AcroForm. */
function annotated(annotation: string, form = '', objects: Parts['objects'] = {}) {
  const parts = {
    catalog: `/AcroForm<</Fields[50 0 R]/DR<</Font<</Helv 7 0 R>>>>/DA(/Helv 10 Tf 0 g)${form}>>`,
    page1: '/Annots[50 0 R]',
    content1: '',
    objects: { 50: `<</Type/Annot${annotation}>>`, ...objects },
  };
  return openPdf(latin1Bytes(pdfText(parts)));
}

function words(annotation: string, form = '', objects: Parts['objects'] = {}): string {
  const document = annotated(annotation, form, objects);
  return readWords(document, document.pages[0]!);
}

const BOX = '/Rect[100 600 200 640]';
const TEXT = `/Subtype/Widget/FT/Tx${BOX}`;
const LIST = `/Subtype/Widget/FT/Ch${BOX}/Opt[(een)(twee)[(d)(drie)](vier)(vijf)]`;
const LOOK = { dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', data: '% leeg' };

describe('what a viewer draws itself is read', () => {
  it.each([
    ['a value', `${TEXT}/V(Jansen)`, 'Jansen'],
    ['a value in UTF-16', `${TEXT}/V<feff004a0061006e>`, 'Jan'],
    ['a value in a stream', `${TEXT}/V 60 0 R`, 'stroom'],
    ['a password, as asterisks', `${TEXT}/Ff 8192/V(geheim)`, '******'],
    ['several lines', `${TEXT}/Ff 4096/V(Jan\\nPiet)`, 'Jan Piet'],
    [
      'a long line, wrapped',
      `${TEXT}/Ff 4096/V(Een lange regel die niet past)`,
      'Een lange regel die niet past',
    ],
    ['cells of a comb', `${TEXT}/Ff 16777216/MaxLen 4/V(1234)`, '1 2 3 4'],
    ['the options of a list', LIST, 'een twee drie vier vijf'],
    ['a list that is scrolled', `${LIST}/TI 2`, 'drie vier vijf'],
    ['what is chosen', `${LIST}/Ff 131072/V(d)`, 'drie'],
    [
      'the caption of a button',
      `/Subtype/Widget/FT/Btn/Ff 65536${BOX}/MK<</CA(Verzend)>>`,
      'Verzend',
    ],
    ['a text box', `/Subtype/FreeText${BOX}/Contents(Let op)/DA(/Helv 9 Tf)`, 'Let op'],
    ['no check box', `/Subtype/Widget/FT/Btn${BOX}/V/Ja`, ''],
    ['no note', `/Subtype/Text${BOX}/Contents(nooit getekend)`, ''],
  ])('%s', (_, annotation, text) => {
    expect(words(annotation, '', { 60: { dict: '', data: 'stroom' } }).trim()).toBe(text);
  });

  it('inherits value, font and flags from the fields above', () => {
    const parent = { 60: '<</FT/Tx/V(geheim)/Ff 8192/T(boven)>>' };
    expect(words(`/Subtype/Widget${BOX}/Parent 60 0 R`, '', parent)).toBe('******');
  });

  it('has its own appearance where there is one, unless the form wants all drawn anew', () => {
    const field = `${TEXT}/V(Jansen)/AP<</N 60 0 R>>`;
    expect(words(field, '', { 60: LOOK })).toBe('');
    expect(words(field, '/NeedAppearances true', { 60: LOOK })).toBe('Jansen');
  });

  it('takes the letters of a font without them from Helvetica', () => {
    const symbols = '<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>';
    expect(words(`${TEXT}/V(Jan)/DA(/Z 9 Tf)/DR<</Font<</Z 60 0 R>>>>`, '', { 60: symbols })).toBe(
      'Jan',
    );
  });
});

it.each([
  ['that is its own', '/DA(0 1 0 rg /Helv 9 Tf)', '0 1 0 RG'],
  ['that is black where it says none', '', '0 G'],
])('a text box has a frame in the colour of its text, %s', (_, said, stroke) => {
  const document = annotated(`/Subtype/FreeText${BOX}/Contents(Let op)${said}`);
  const annots = arrayAt(document, document.pages[0]!.dict, 'Annots')!;
  const look = drawnLook(document, document.resolve(annots.get(0)) as PDFDict)!;
  expect(Buffer.from(look.stream.contents).toString('latin1')).toContain(`q ${stroke} 1 w`);
});

it.each([
  ['as the widest option allows', '[(sourcesafe)(git)]', '19'],
  ['as the box allows', '[(git)]', '40'],
])('the options of a list of automatic size are as large %s', (_, options, size) => {
  const list = `/Subtype/Widget/FT/Ch${BOX}/DA(/Helv 0 Tf)/Opt${options}`;
  const document = annotated(list);
  const annots = arrayAt(document, document.pages[0]!.dict, 'Annots')!;
  const look = drawnLook(document, document.resolve(annots.get(0)) as PDFDict)!;
  expect(Buffer.from(look.stream.contents).toString('latin1')).toContain(` ${size} Tf`);
});

it.each([
  ['the box allows', '/V(Jan)', '40'],
  ['its border leaves', '/V(Jan)/MK<</BC[0]>>/BS<</W 3>>', '34'],
  ['its text allows', '/V(Een lange waarde)', '11'],
  ['the cells of a comb allow', '/Ff 16777216/MaxLen 9/V(123)', '11'],
  ['is usual in several lines', '/Ff 4096/V(Jan)', '20'],
  ['all of several lines allows', '/Ff 4096/V(Een lange waarde die niet past)', '11'],
])(
  'the text of a field of automatic size is as large as %s, as poppler draws it',
  (_, value, size) => {
    const document = annotated(`${TEXT}/DA(/Helv 0 Tf)${value}`);
    const annots = arrayAt(document, document.pages[0]!.dict, 'Annots')!;
    const look = drawnLook(document, document.resolve(annots.get(0)) as PDFDict)!;
    expect(Buffer.from(look.stream.contents).toString('latin1')).toContain(` ${size} Tf`);
  },
);

it('the text of a field of a negative size stands where viewers draw it: left of its start', () => {
  const document = annotated(`${TEXT}/DA(0 g /Helv -12 Tf)/V(Jansen)`);
  const { quads, count } = extractPage(document, 1).value.glyphs;
  expect(count).toBe(6);
  const xs = [...quads.slice(0, count * 8)].filter((_, i) => i % 2 === 0);
  expect(Math.max(...xs)).toBeCloseTo(102, 1);
  expect(Math.min(...xs)).toBeLessThan(80);
});

/** Bounds of all outlines, without the pen, rounded. */
function painted(annotation: string): number[][] {
  const document = annotated(annotation);
  const found: number[][] = [];
  interpretPage(document, document.pages[0]!, {
    paintPath: ({ bounds: { x0, y0, x1, y1 } }) => found.push([x0, y0, x1, y1].map(Math.round)),
  });
  return found;
}

const PEN = '/C[1 0 0]/BS<</W 2>>';

describe('what a viewer draws itself is drawn', () => {
  it.each([
    [
      'ink',
      `/Subtype/Ink/Rect[0 0 50 50]${PEN}/InkList[[10 10 30 40][40 10 45 10]]`,
      [
        [10, 10, 30, 40],
        [40, 10, 45, 10],
      ],
    ],
    [
      'a line beyond its Rect',
      `/Subtype/Line/Rect[0 0 9 9]${PEN}/L[10 10 90 10]`,
      [[10, 10, 90, 10]],
    ],
    [
      'an arrow',
      `/Subtype/Line/Rect[0 0 9 9]${PEN}/L[10 50 90 50]/LE[/None/ClosedArrow]`,
      [
        [10, 50, 90, 50],
        [78, 43, 90, 57],
      ],
    ],
    ['a box', `/Subtype/Square/Rect[10 10 50 30]${PEN}`, [[11, 11, 49, 29]]],
    ['an ellipse', `/Subtype/Circle/Rect[10 10 50 30]${PEN}/IC[0 1 0]`, [[11, 11, 49, 29]]],
    [
      'a polygon',
      `/Subtype/Polygon/Rect[0 0 9 9]${PEN}/Vertices[10 10 50 10 30 40]`,
      [[10, 10, 50, 40]],
    ],
    ['the bar behind what is chosen', `${LIST}/V(twee)`, [[100, 616, 200, 627]]],
    [
      'a highlight',
      `/Subtype/Highlight/Rect[0 0 9 9]/C[1 1 0]/QuadPoints[10 30 50 30 10 10 50 10]`,
      [[5, 10, 55, 30]],
    ],
    [
      'an underline',
      `/Subtype/Underline/Rect[0 0 9 9]/C[1 1 0]/QuadPoints[10 30 50 30 10 10 50 10]`,
      [[10, 11, 50, 11]],
    ],
    ['nothing without a colour', '/Subtype/Square/Rect[10 10 50 30]', []],
  ])('%s', (_, annotation, bounds) => {
    expect(painted(annotation)).toEqual(bounds);
  });
});

it('a space of a font whose codes are all their own text is its space, not its tab', () => {
  const map = 'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange';
  const document = annotated('', '', {
    60: '<</Type/Font/Subtype/Type0/BaseFont/Los/Encoding/Identity-H/DescendantFonts[61 0 R]/ToUnicode 62 0 R>>',
    61: '<</Type/Font/Subtype/CIDFontType2/BaseFont/Los/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 540/W[32[286]]/FontDescriptor 63 0 R>>',
    62: { dict: '', data: `${map} 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap` },
    63: '<</Type/FontDescriptor/FontName/Los/Flags 4/FontBBox[0 -200 1000 900]/Ascent 900/Descent -200>>',
  });
  const raw = PDFRef.of(60, 0);
  const font = lookFont(document, { raw, dict: document.resolve(raw) as PDFDict }, 'zo is');
  expect([...font.encode(' ')]).toEqual([0, 32]);
  expect(font.widthOf(' ')).toBeCloseTo(0.286, 5);
});
