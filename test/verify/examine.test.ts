import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { load } from '../../redaction/pdf/load.ts';
import { examine } from '../../redaction/verify/examine/examine.ts';
import type { SecondReader } from '../../redaction/verify/secondReader.ts';

const ports = nodePorts();
let second: SecondReader;
beforeAll(async () => {
  second = await pdfiumReader();
});

const TEXT = 'BT /F 14 Tf 72 700 Td (Pieter Voorbeeld) Tj ET';
const OTHER = 'BT /F 14 Tf 72 500 Td (Iets anders) Tj ET';
const BOX = '70 695 120 18 re f';

const CATALOG = '/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>/StructTreeRoot 8 0 R';
const PAGE = '/StructParents 0';

/** One page of 300 by 800 points; `annotations` are dictionaries as they stand in the file. */
function pdf(content: string, annotations = '', more: readonly string[] = []): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${CATALOG}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 800]/Contents 4 0 R/Annots[${annotations}]` +
      `/Resources<</Font<</F 5 0 R>>/ExtGState<</G 6 0 R>>/Properties<</Off 7 0 R>>>>${PAGE}>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/ExtGState/ca 0.6>>',
    '<</Type/OCG/Name(Laag)>>',
    '<</Type/StructTreeRoot/K 9 0 R/ParentTree<</Nums[0[9 0 R]]>>>>',
    '<</S/P/P 8 0 R/Pg 3 0 R/K 0/Alt(Pieter Voorbeeld)>>',
    ...more,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** The file with its first content replaced by another in a second revision. */
function revised(first: string, second: string): Uint8Array {
  const old = new TextDecoder('latin1').decode(pdf(first));
  const offset = old.length;
  const start = old.slice(old.lastIndexOf('startxref') + 10).split('\n')[0];
  const object = `4 0 obj\n<</Length ${second.length}>>\nstream\n${second}\nendstream\nendobj\n`;
  const table = `xref\n4 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<</Root 1 0 R/Size 10/Prev ${start}>>\n`;
  const end = `startxref\n${offset + object.length}\n%%EOF\n`;
  return Uint8Array.from(old + object + table + trailer + end, (c) => c.charCodeAt(0));
}

function codes(file: Uint8Array): string[] {
  return examine(load(file, { ports }).value, second).value.map((l) => l.code);
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const RECT = '/Rect[70 695 190 713]';
const QUADS = '/QuadPoints[70 713 190 713 70 695 190 695]';

describe('examine', () => {
  it.each([
    ['text under a box', `${TEXT} 0 g ${BOX}`, '', 'text-under-box'],
    [
      'a name beside a word of redactors',
      `BT /F 14 Tf 72 700 Td (gelakt Pieter) Tj ET 0 g ${BOX}`,
      '',
      'text-under-box',
    ],
    ['text in the colour of its ground', `0 g ${BOX} ${TEXT}`, '', 'text-in-background-colour'],
    ['a Redact annotation', TEXT, `<</Subtype/Redact${RECT}${QUADS}>>`, 'redact-not-applied'],
    ['a dark highlight', TEXT, `<</Subtype/Highlight${RECT}${QUADS}/C[0 0 0]>>`, 'dark-highlight'],
    [
      'a box as an annotation',
      TEXT,
      `<</Subtype/Square${RECT}/C[0 0 0]/IC[0 0 0]>>`,
      'text-under-annotation',
    ],
    [
      'an image over the text',
      `${TEXT} q 120 0 0 18 70 695 cm BI/W 1/H 1/CS/G/BPC 8 ID \x00 EI Q`,
      '',
      'text-under-image',
    ],
    ['text in a hidden layer', `/OC/Off BDC ${TEXT} EMC`, '', 'text-in-hidden-layer'],
    [
      'ActualText of a sequence that lost its text',
      `${OTHER} /Span<</ActualText(Pieter Voorbeeld)>>BDC EMC 0 g ${BOX}`,
      '',
      'structure-text-remains',
    ],
    [
      'Alt of an element that lost its text',
      `${OTHER} /P<</MCID 0>>BDC EMC 0 g ${BOX}`,
      '',
      'structure-text-remains',
    ],
    [
      'ActualText of a sequence that is a box',
      `${OTHER} /Span<</ActualText(Pieter Voorbeeld)>>BDC 0 g ${BOX} EMC`,
      '',
      'structure-text-remains',
    ],
    [
      'ActualText of letters that were written over',
      `${OTHER} /Span<</ActualText(Pieter Voorbeeld)>>BDC ${TEXT.replace('Pieter Voorbeeld', 'XXXXXX XXXXXXXXX')} EMC`,
      '',
      'structure-text-remains',
    ],
    [
      'ActualText on a page that lost all its text',
      `/Span<</ActualText(Pieter Voorbeeld)>>BDC EMC 0 g ${BOX}`,
      '',
      'structure-text-remains',
    ],
    [
      'a box as the ground of a form field',
      TEXT,
      `<</Subtype/Widget/FT/Tx/T(x)/V(x)/DA(/Helv 9 Tf)${RECT}/MK<</BG[0]>>>>`,
      'text-under-annotation',
    ],
    ['a see-through box', `${TEXT} q /G gs 0.2 g ${BOX} Q`, '', 'text-under-see-through-box'],
  ])('finds %s', (_, content, annotation, code) => {
    expect(codes(pdf(content, annotation))).toContain(code);
  });

  it.each([
    ['plain text', TEXT, ''],
    ['white text on a dark heading', `0.2 g ${BOX} 1 g ${TEXT}`, ''],
    ['a box beside the text', `${TEXT} 0 g 70 600 120 18 re f`, ''],
    ['a frame around the text', `${TEXT} 0 G ${BOX.replace(' f', ' S')}`, ''],
    ['a yellow highlight', TEXT, `<</Subtype/Highlight${RECT}${QUADS}/C[1 1 0]>>`],
    [
      'ActualText of text that is there',
      `/Span<</ActualText(Pieter Voorbeeld)>>BDC ${TEXT} EMC`,
      '',
    ],
    [
      'ActualText of letters drawn as shapes',
      `/Span<</ActualText(Pieter Voorbeeld)>>BDC ${BOX} 80 650 m 90 660 l 95 650 l f EMC`,
      '',
    ],
    [
      'a light form field',
      TEXT,
      `<</Subtype/Widget/FT/Tx/T(x)/V(x)/DA(/Helv 9 Tf)${RECT}/MK<</BG[1]>>>>`,
    ],
    [
      'a hidden form field',
      TEXT,
      `<</Subtype/Widget/FT/Tx/T(x)/V(x)/DA(/Helv 9 Tf)/F 2${RECT}/MK<</BG[0]>>>>`,
    ],
    ['text struck through in dark red', TEXT, `<</Subtype/StrikeOut${RECT}${QUADS}/C[.6 0 0]>>`],
    ['a line beside the text', TEXT, `<</Subtype/Line/L[70 600 190 720]${RECT}/IC[0 0 0]>>`],
    ['an empty box', `0 g ${BOX}`, ''],
    [
      "a redactor's own word of which a letter is seen",
      `BT /F 14 Tf 72 700 Td (\\(geanonimiseerd\\)) Tj ET 0 g 70 695 95 18 re f`,
      '',
    ],
    ['blanks under a box', `BT /F 14 Tf 72 700 Td (     ) Tj ET 0 g ${BOX}`, ''],
  ])('does not accuse %s', (_, content, annotation) => {
    expect(codes(pdf(content, annotation))).toEqual([]);
  });

  const COVERS = [
    '<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 1]/Extend[true true]/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[0]/N 1>>>>',
    '<</PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>/Length 16>>\nstream\n0 g 0 0 4 4 re f\nendstream',
  ];
  const each = (count: number, draw: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => draw(i)).join(' ');
  it.each([
    ['a tiling pattern', `/Pattern cs /Pt scn ${BOX}`],
    ['a shading', `q ${BOX.replace(' f', ' W n')} /Sh sh Q`],
    ['a thick line', '0 G 20 w 65 704 m 195 704 l S'],
    ['a hatch', `0 G 1.5 w ${each(120, (i) => `${70 + i} 695 m ${70 + i} 713 l S`)}`],
    [
      'a scribble',
      `0 G 3 w 70 700 m ${each(80, (i) => `${70 + 1.5 * i} ${i % 2 ? 713 : 695} l`)} S`,
    ],
    ['many small boxes', `0 g ${each(40, (i) => `${70 + 3 * i} 695 3.1 18 re f`)}`],
  ])('finds text under %s (class 7)', (_, cover) => {
    const file = new TextDecoder('latin1')
      .decode(pdf(`${TEXT} ${cover}`, '', COVERS))
      .replace('/Properties', '/Shading<</Sh 10 0 R>>/Pattern<</Pt 11 0 R>>/Properties');
    const found = codes(Uint8Array.from(file, (c) => c.charCodeAt(0)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^text-under-box$|^text-in-background-colour$/);
  });

  it('finds an earlier revision that shows more', () => {
    expect(codes(revised(TEXT, OTHER))).toContain('earlier-revision-readable');
    expect(codes(revised(OTHER, `${OTHER} ${TEXT}`))).toEqual([]);
  });

  const formed = (dict: string, data: string) =>
    `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;
  const left = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
  it('finds an earlier content of an object that was written anew (class 37)', () => {
    const old = `4 0 obj\n${left(TEXT)}\nendobj\n`;
    const file = new TextDecoder().decode(pdf(OTHER));
    const start = Number(/startxref\n(\d+)/u.exec(file)?.[1]);
    const whole = `${file.slice(0, start)}${old}${file.slice(start).replace(String(start), String(start + old.length))}`;
    expect(codes(new TextEncoder().encode(whole))).toEqual(['unreachable-object']);
  });
  const picture = `<</Subtype/Image/Width 40/Height 40/ColorSpace/DeviceGray/BitsPerComponent 1/Length 200>>\nstream\n${'x'.repeat(200)}\nendstream`;
  it('finds a content that nothing leads to and that says more than the pages (class 34)', () => {
    expect(codes(pdf(OTHER, '', [left(TEXT)]))).toEqual(['unreachable-object']);
    expect(codes(pdf(OTHER, '', [left('BT /F 14 Tf (anders Iets) Tj ET')]))).toEqual([]);
    const form = (content: string) =>
      Uint8Array.from(
        new TextDecoder()
          .decode(pdf(content, '', [formed('/Subtype/Form/BBox[0 0 300 800]', TEXT)]))
          .replace('/Properties', '/XObject<</Fm 10 0 R>>/Properties'),
        (letter) => letter.charCodeAt(0),
      );
    expect(codes(form(OTHER))).toEqual(['unreachable-object']);
    expect(codes(form(`${OTHER} /Fm Do`))).toEqual([]);
    const { value, findings } = examine(load(pdf(OTHER, '', [picture]), { ports }).value, second);
    expect(value).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('leftover-image');
  });

  it.each([
    ['a content that viewers read otherwise', `<4z> MP ${TEXT} 0 g ${BOX}`],
    ['an operator in an open array', `${TEXT} 0 g ${BOX} [(a) q`],
  ])('does not find a page clean with %s', (_, content) => {
    expect(codes(pdf(content))).toContain('verification-impossible');
  });

  it('finds letters of a font that tells no text under a box', () => {
    const names = Array.from({ length: 95 }, (_, i) => `/x${i}`).join('');
    const file = new TextDecoder()
      .decode(pdf(`${TEXT} 0 g ${BOX}`))
      .replace(
        '/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding',
        '/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 32/LastChar 126/Widths 11 0 R/Encoding<</Differences[32 X]>>/CharProcs<<>>',
      )
      .replace('[32 X]', `[32${names}]`);
    const widths = `[${'6 '.repeat(95)}]`;
    const whole = file.replace('xref', `11 0 obj\n${widths}\nendobj\nxref`);
    expect(codes(new TextEncoder().encode(whole))).toEqual(['text-under-box']);
  });

  it.each([
    ['half a point high', 'BT /F .5 Tf 72 700 Td (Pieter Voorbeeld) Tj ET', ['invisible-text']],
    ['flat', 'BT /F 14 Tf 1 0 0 .01 72 700 Tm (Pieter Voorbeeld) Tj ET', ['invisible-text']],
    ['narrow', 'BT /F 14 Tf 1 Tz 72 700 Td (Pieter Voorbeeld) Tj ET', ['invisible-text']],
    ['small', 'BT /F 4 Tf 72 700 Td (Pieter Voorbeeld) Tj ET', []],
  ])('tells of text that is too %s to read', (_, content, expected) => {
    const { findings } = examine(load(pdf(content), { ports }).value, second);
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });

  /** Letters of seven corners, as programs write text that is to be no text. */
  const OUTLINED = each(
    9,
    (i) =>
      `${72 + 9 * i} 700 m ${72 + 9 * i} 709 l ${74 + 9 * i} 709 l ${74 + 9 * i} 705 l ${78 + 9 * i} 705 l ${78 + 9 * i} 702 l ${74 + 9 * i} 700 l h f`,
  );
  it.each([
    ['under a dark box', `${OUTLINED} 0 g ${BOX}`, ['outlines-under-box']],
    ['over it', `0 g ${BOX} 1 g ${OUTLINED}`, []],
    ['under a light box', `${OUTLINED} 1 g ${BOX}`, []],
    ['under a bar of the whole page', `${OUTLINED} 0 g 0 695 300 18 re f`, []],
    ['beside a box', `${OUTLINED} 0 g 70 600 120 18 re f`, []],
  ])('looks for letters drawn as outlines %s (class 15)', (_, content, expected) => {
    expect(codes(pdf(content))).toEqual(expected);
  });

  /** A scan of 32 by 80 samples that fills the page. */
  const scanOf = (sample: (y: number) => string) => {
    const data = Array.from({ length: 80 }, (_, y) => sample(y)).join('');
    return `<</Subtype/Image/Width 32/Height 80/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]/Length 320>>\nstream\n${data}\nendstream`;
  };
  const PRINTED = scanOf((y) => (y < 60 ? 'UUUU' : '\0\0\0\0'));
  const BLANK = scanOf(() => '\0\0\0\0');
  const scanned = (over: string, scan: string, annotation = '') => {
    const content = `q 300 0 0 800 0 0 cm /Im Do Q ${over}`;
    const file = new TextDecoder('latin1')
      .decode(pdf(content, annotation, [scan]))
      .replace('/Properties', '/XObject<</Im 10 0 R>>/Properties');
    const bytes = Uint8Array.from(file, (c) => c.charCodeAt(0));
    const { value, findings } = examine(load(bytes, { ports }).value, second);
    return [...value, ...findings.filter(({ code }) => code === 'image-under-box')].map((one) =>
      'severity' in one ? `${one.code}?` : one.code,
    );
  };
  const DARK_IMAGE = 'q 120 0 0 18 70 695 cm BI/W 1/H 1/CS/G/BPC 8 ID \x00 EI Q';
  it.each([
    ['a dark box', `0 g ${BOX}`, '', ['image-under-box']],
    ['a dark image', DARK_IMAGE, '', ['image-under-box']],
    ['an annotation', '', `<</Subtype/Square${RECT}/IC[0 0 0]>>`, ['image-under-box']],
    ['a white box', `1 g ${BOX}`, '', ['image-under-box?']],
    ['a box as large as the page', '0 g 0 0 300 800 re f', '', []],
    ['a see-through highlight', '', `<</Subtype/Highlight${RECT}${QUADS}/C[1 1 0]>>`, []],
  ])('finds what a scan shows under %s (class 26)', (_, over, annotation, expected) => {
    expect(scanned(over, PRINTED, annotation)).toEqual(expected);
    expect(scanned(over, BLANK, annotation)).toEqual([]);
  });

  it('finds what a picture shows under a bar, and leaves a label on it alone (class 26)', () => {
    const picture = (over: string) => {
      const file = new TextDecoder('latin1')
        .decode(pdf(`q 140 0 0 40 60 680 cm /Im Do Q ${over}`, '', [PRINTED]))
        .replace('/Properties', '/XObject<</Im 10 0 R>>/Properties');
      return codes(Uint8Array.from(file, (c) => c.charCodeAt(0)));
    };
    expect(picture(`0 g ${BOX}`)).toEqual(['image-under-box']);
    expect(picture(`0 g ${BOX} 1 g ${TEXT}`)).toEqual([]);
    expect(picture('0 g 70 600 120 18 re f')).toEqual([]);
  });

  it.each([
    ['print that', PRINTED, '\0', ['image-masked']],
    ['nothing of paper that', BLANK, '\0', []],
    ['nothing of print where no part', PRINTED, '\xff', []],
  ])('tells of %s an image’s own mask hides (class 26)', (_, image, alpha, expected) => {
    const mask = `<</Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n${alpha}\nendstream`;
    const file = latin1(pdf('q 140 0 0 400 60 200 cm /Im Do Q', '', [image, mask]))
      .replace('/Properties', '/XObject<</Im 10 0 R>>/Properties')
      .replace('/Subtype/Image', '/SMask 11 0 R/Subtype/Image');
    const bytes = Uint8Array.from(file, (c) => c.charCodeAt(0));
    const { findings } = examine(load(bytes, { ports }).value, second);
    expect(findings.map(({ code }) => code).filter((code) => code === 'image-masked')).toEqual(
      expected,
    );
  });

  it.each([
    ['in the middle', '70 699 120 7 re f', ['text-under-box']],
    ['over the lower half', '70 695 120 8 re f', ['text-under-box']],
    ['over the upper half', '70 704 120 9 re f', ['text-under-box']],
    ['that is a line', '70 703 120 1 re f', []],
    ['in a light colour', '0.9 g 70 699 120 7 re f', []],
  ])('finds text under a bar %s (class 1)', (_, bar, expected) => {
    expect(codes(pdf(`${TEXT} 0 g ${bar}`))).toEqual(expected);
  });

  const over = (text: string, x = 72) => `BT /F 14 Tf ${x} 700 Td (${text}) Tj ET`;
  it.each([
    ['other letters', over('XXXXXXXXXXXX'), ['text-overtyped']],
    ['the same letters again', over('Pieter Voorbeeld', 72.3), []],
    ['a line of underscores', over('________________'), []],
    ['the blank page behind them', over('XXXX', 200), []],
  ])('finds text with %s over it (class 1)', (_, second, expected) => {
    expect(codes(pdf(`${TEXT} ${second}`))).toEqual(expected);
  });

  const GROUP = '/Subtype/Form/BBox[0 0 300 800]/Group<</S/Transparency/CS/DeviceGray>>';
  it.each([
    ['a group', `q /G gs /Fm Do Q`, formed(GROUP, `0 g ${BOX}`)],
    ['a soft mask', `q /M gs 0 g ${BOX} Q`, formed(GROUP, '.8 g 0 0 300 800 re f')],
  ])('finds text under a box that %s makes see-through (class 6)', (_, cover, form) => {
    const file = new TextDecoder()
      .decode(pdf(`${TEXT} ${cover}`, '', [form]))
      .replace('/Properties', '/XObject<</Fm 10 0 R>>/Properties')
      .replace('/G 6 0 R', '/G 6 0 R/M<</SMask<</S/Luminosity/G 10 0 R>>>>');
    expect(codes(new TextEncoder().encode(file))).toEqual(['text-under-see-through-box']);
  });

  it('measures in units of the page', () => {
    const page = (text: string) =>
      Uint8Array.from(
        new TextDecoder('latin1')
          .decode(pdf(text))
          .replace('/MediaBox[0 0 300 800]', '/MediaBox[0 0 300 800]/UserUnit 2'),
        (c) => c.charCodeAt(0),
      );
    expect(codes(page(TEXT))).toEqual([]);
    expect(codes(page(`${TEXT} 0 g ${BOX}`))).toContain('text-under-box');
  });

  const line = (x: number) =>
    `BT /F 14 Tf 72 700 Td (Aan de heer) Tj ET 0 g 152 697 50 14 re f BT /F 14 Tf ${x} 700 Td (is gezegd) Tj ET`;
  it.each([
    ['a box as wide as the text was', line(204.3), ['width-tells-name']],
    ['a word after the box on the grid', line(210), []],
    ['a box at the end of its line', line(204.3).slice(0, line(204.3).lastIndexOf('BT')), []],
    ['an empty box apart from text', `0 g 70 300 50 14 re f ${OTHER}`, []],
  ])('tells whether the width is told: %s', (_, content, expected) => {
    const { findings } = examine(load(pdf(content), { ports }).value, second);
    const told = findings.map(({ code }) => code).filter((code) => code === 'width-tells-name');
    expect(told).toEqual(expected);
  });
});
