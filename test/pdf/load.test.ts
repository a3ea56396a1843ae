import { describe, expect, test } from 'vitest';
import { pageContent } from '../../redaction/pdf/content/pageContent.ts';
import { printObject } from '../../redaction/pdf/normalForm.ts';
import { dictAt, entry, type PDFDict, PDFRef, textAt } from '../../redaction/pdf/objects.ts';
import { Rewrite } from '../../redaction/pdf/rewrite.ts';
import { save } from '../../redaction/pdf/save.ts';
import {
  append,
  codeOf,
  flateStream,
  make,
  onePage,
  open,
  startXref,
  stream,
  text,
} from './make.ts';

const content = (file: string) => {
  const document = open(file);
  return text(pageContent(document, document.pages[0]!));
};
const findings = (file: string) => open(file).findings.map((finding) => finding.code);

describe('cross-reference tables', () => {
  test('a classic table', () => {
    const document = open(make({ objects: onePage('q 1 w Q') }));
    expect([document.version, document.pages.length, document.revisions]).toEqual(['1.7', 1, 1]);
    expect(document.findings).toEqual([]);
    expect(text(pageContent(document, document.pages[0]!))).toBe('q 1 w Q');
  });

  test('the newest revision wins, and what it frees is gone', () => {
    const first = make({ objects: { ...onePage('old'), 9: '(Jan)' } });
    const second = append(first, { 4: stream('', 'new') }, `/Root 1 0 R/Prev ${startXref(first)}`);
    const start = second.length;
    const third = `${second}xref\n9 1\n0000000000 00001 f \ntrailer\n<</Size 10/Root 1 0 R/Prev ${startXref(second)}>>\nstartxref\n${start}\n%%EOF\n`;
    expect(content(third)).toBe('new');
    const document = open(third);
    expect([document.revisions, document.get(PDFRef.of(9))]).toEqual([3, undefined]);
    expect([...document.refs()].map((ref) => ref.objectNumber)).toEqual([1, 2, 3, 4]);
  });

  test('a text about startxref is no revision', () => {
    const file = make({ objects: onePage('(no value for startxref and junk) Tj') });
    expect(open(file).revisions).toBe(1);
    expect(open(file.replace('for startxref and', 'for startxref 123')).revisions).toBe(2);
  });

  test('a Prev that leads back ends the chain', () => {
    const first = make({ objects: onePage('x') });
    const looped = first.replace('/Root 1 0 R', `/Prev ${startXref(first)}/Root 1 0 R`);
    expect(content(looped)).toBe('x');
  });

  test('entries numbered from 1 although they start with the free head', () => {
    const file = make({ objects: onePage('x') });
    const offsets = [...file.matchAll(/(\d{10}) 00000 n/g)].map((match) => match[1]);
    const table = `xref\n1 5\n0000000000 65535 f \n${offsets.map((o) => `${o} 00000 n \n`).join('')}`;
    const wrong = file.replace(/xref\n[\s\S]*?trailer/, `${table}trailer`);
    expect(content(wrong)).toBe('x');
    expect(findings(wrong)).toEqual([]);
  });

  test('a cross-reference stream with an object stream', () => {
    const document = open(withObjectStream());
    expect(document.pages.length).toBe(1);
    expect(document.findings).toEqual([]);
    expect(textAt(document, document.catalog, 'Note')).toBe('in stream');
  });

  test('a hybrid file: the stream fills in what the table marks free', () => {
    const document = open(hybrid());
    expect(document.findings).toEqual([]);
    expect(textAt(document, document.catalog, 'Note')).toBe('hidden');
  });

  test('garbage before the header, offsets counted from either place', () => {
    const file = make({ objects: onePage('x') });
    expect(content(`HTTP/1.1 200 OK\n\n${file}`)).toBe('x');
    expect(findings(`HTTP/1.1 200 OK\n\n${file}`)).toEqual([]);
    const shifted = 16;
    const moved = `${'#'.repeat(15)}\n${file}`
      .replace(
        /(\d{10}) 00000 n/g,
        (_, o) => `${String(Number(o) + shifted).padStart(10, '0')} 00000 n`,
      )
      .replace(/startxref\n(\d+)/, (_, o) => `startxref\n${Number(o) + shifted}`);
    expect(content(moved)).toBe('x');
    expect(findings(moved)).toEqual([]);
  });
});

describe('damaged files', () => {
  const file = make({ objects: onePage('q 1 w Q') });

  test.each([
    ['a wrong startxref', file.replace(/startxref\n\d+/, 'startxref\n7')],
    ['no startxref', file.replace(/startxref[\s\S]*/, '')],
    ['no table and no trailer', file.replace(/xref\n0[\s\S]*/, '')],
    ['one wrong offset', file.replace(/4 1\n\d{10}/, '4 1\n0000000003')],
    ['all offsets wrong', file.replace(/\d{10} 00000 n/g, '0000000001 00000 n')],
    ['a table that is cut off', file.replace(/(4 1\n\d{5})[\s\S]*/, '$1')],
    ['line ends changed', file.replaceAll('\n', '\r\n')],
    ['the end of the file missing', file.slice(0, file.indexOf('xref\n0') - 8)],
  ])('%s: found by scanning, and told', (_, damaged) => {
    expect(content(damaged).trim()).toBe('q 1 w Q');
    expect(findings(damaged)).toEqual(['xref-rebuilt']);
  });

  test('beside a wrong offset, an object that the table calls free though the file has it', () => {
    const freed = file.replace(/4 1\n\d{10} 00000 n/, '4 1\n0000000000 00001 f');
    const damaged = freed.replace(/1 1\n\d{10}/, '1 1\n0000000003');
    expect(content(freed)).toBe('');
    expect(content(damaged)).toBe('q 1 w Q');
    expect(findings(damaged)).toEqual(['xref-rebuilt']);
  });

  test('scanning takes the last definition, and nothing out of stream data', () => {
    const embedded = stream('/Type/EmbeddedFile', make({ objects: onePage('inner') }));
    const outer = make({ objects: { ...onePage('outer'), 8: embedded } });
    const twice = `${outer.replace(/xref\n0[\s\S]*/, '')}4 0 obj\n${stream('', 'again')}\nendobj\n`;
    expect(content(twice)).toBe('again');
  });

  test('object streams are found by scanning too', () => {
    const broken = withObjectStream().replace(/startxref\n\d+/, 'startxref\n1');
    const document = open(broken);
    expect(textAt(document, document.catalog, 'Note')).toBe('in stream');
  });

  test.each([
    ['too short', '/Length 3'],
    ['too long', '/Length 3000'],
    ['missing', ''],
    ['leading back to itself', '/Length 4 0 R'],
    ['negative', '/Length -5'],
  ])('a Length that is %s', (_, length) => {
    const objects = { ...onePage(), 4: `<<${length}>>\nstream\nq 1 w Q\nendstream` };
    expect(content(make({ objects }))).toBe('q 1 w Q');
  });

  test('a carriage return at the end of the data is data', () => {
    const objects = { ...onePage(), 4: '<</Length 99>>\nstream\nq\r\nendstream' };
    expect(content(make({ objects }))).toBe('q\r');
  });

  test('objects without endobj, dictionaries without >>', () => {
    const objects = { ...onePage('x'), 1: '<</Type/Catalog/Pages 2 0 R', 7: '[1 2' };
    const document = open(make({ objects }));
    expect(document.pages.length).toBe(1);
    expect(printObject(document.get(PDFRef.of(7)))).toBe('[1 2]');
  });
});

describe('objects', () => {
  const value = (source: string) =>
    printObject(open(make({ objects: { ...onePage(), 9: source } })).get(PDFRef.of(9)));

  test.each([
    ['<</B 1/A[true false null]>>', '<<\n  /A [true false null]\n  /B 1\n>>'],
    ['/A#42#zz', '/AB#23zz'],
    ['/A#e9', '/A#E9'],
    ['(a\\(b\\051\\\nc)', '(a\\(b\\)c)'],
    ['(a\rb\r\nc)', '<610a620a63>'],
    ['<4A6>', '(J`)'],
    ['[3 0 R 7 65535 R 1 0]', '[3 0 R 7 65535 R 1 0]'],
    ['<</A 1/A 2/B>>', '<<\n  /A 2\n>>'],
    ['-.5', '-0.5'],
    ['garbage', 'null'],
  ])('%s', (source, expected) => {
    expect(value(source)).toBe(expected);
  });

  test('one reference object a number, whatever generation is written', () => {
    const document = open(make({ objects: { ...onePage(), 9: '[4 0 R 4 1 R]' } }));
    const array = document.get(PDFRef.of(9));
    expect(printObject(array)).toBe('[4 0 R 4 0 R]');
  });

  test('the same object each time, and its reference', () => {
    const document = open(make({ objects: onePage() }));
    const ref = PDFRef.of(3);
    expect(document.get(ref)).toBe(document.get(ref));
    expect(document.refOf(document.get(ref)!)).toBe(ref);
    expect(document.pages[0]!.ref).toBe(ref);
  });

  test('text strings in PDFDocEncoding, UTF-16 of both orders and UTF-8', () => {
    const objects = {
      ...onePage(),
      9: '<</A(\\200\\240)/B<FEFF00E9D83DDE00>/C<FFFEE900>/D<EFBBBFC3A9>/E<FEFF001B006E006C001B0041>>>',
    };
    const document = open(make({ objects }));
    const dict = document.get(PDFRef.of(9)) as PDFDict;
    const texts = ['A', 'B', 'C', 'D', 'E'].map((name) => textAt(document, dict, name));
    expect(texts).toEqual(['•€', 'é😀', 'é', 'é', 'A']);
  });
});

describe('page tree', () => {
  const pages = (objects: Record<number, string>) =>
    open(make({ objects: { 1: '<</Type/Catalog/Pages 2 0 R>>', ...objects } }));

  test('inherited attributes come from the nearest ancestor', () => {
    const document = pages({
      2: '<</Type/Pages/Kids[3 0 R 6 0 R]/Count 9/Rotate 90/MediaBox[0 0 10 20]/Resources<</A 1>>>>',
      3: '<</Type/Pages/Kids[4 0 R 5 0 R]/Rotate 180>>',
      4: '<</Type/Page/Parent 3 0 R>>',
      5: '<</Type/Page/Parent 3 0 R/Rotate 0/MediaBox[0 0 5 5]>>',
      6: '<</Parent 2 0 R>>',
    });
    const seen = document.pages.map(({ geometry }) => [geometry.rotate, geometry.width]);
    expect(seen).toEqual([
      [180, 10],
      [0, 5],
      [90, 20],
    ]);
    expect(entry(document, document.pages[0]!.resources, 'A')?.toString()).toBe('1');
  });

  test('kids that are null, missing, direct, or their own ancestors', () => {
    const document = pages({
      2: '<</Type/Pages/Kids[null 99 0 R 2 0 R 3 0 R <</Type/Page/Contents 4 0 R>> 7]/Count 3>>',
      3: '<</Type/Page>>',
      4: stream('', 'q'),
    });
    // What stands there itself is a page to viewers, and shows nothing.
    expect(document.pages.map(({ contents }) => contents.length)).toEqual([0, 0, 1, 0]);
    for (const { dict, ref } of document.pages) expect(document.refOf(dict)).toBe(ref);
    expect(document.findings.map((f) => f.code)).toEqual(['page-tree-cycle']);
    expect(open(save(new Rewrite(document))).pages.length).toBeGreaterThan(0);
  });

  test('a font where a page should be counts as a page, and stays the font that others use', () => {
    const document = pages({
      2: '<</Type/Pages/Kids[3 0 R 5 0 R 4 0 R]/Count 3>>',
      3: '<</Type/Page/Resources<</Font<</F 5 0 R>>>>>>',
      4: '<</Type/Page/Rotate 90>>',
      5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    });
    expect(document.pages.map(({ geometry }) => geometry.rotate)).toEqual([0, 0, 90]);
    expect(document.pages[1]!.contents).toEqual([]);
    const again = open(save(new Rewrite(document)));
    expect(again.pages.length).toBe(3);
    const fonts = dictAt(again, again.pages[0]!.resources, 'Font')!;
    expect(String(dictAt(again, fonts, 'F'))).toContain('Helvetica');
  });

  test('a font that stands directly in its resources has a reference, one that no file can have', () => {
    const document = pages({
      2: '<</Kids[3 0 R]>>',
      3: '<</Type/Page/Resources<</Font<</A<</Type/Font>>/B<</Subtype/Type3>>/C<</X 1>>>>>>/Dangling 4 0 R>>',
    });
    const fonts = dictAt(document, document.pages[0]!.resources, 'Font')!;
    const refs = ['A', 'B', 'C'].map((name) => document.refOf(dictAt(document, fonts, name)!));
    expect(refs.map((ref) => ref?.objectNumber)).toEqual([8388608, 8388609, undefined]);
    expect([...document.refs()]).toEqual(expect.arrayContaining(refs.slice(0, 2)));
    expect(entry(document, document.pages[0]!.dict, 'Dangling')).toBeUndefined();
    expect(open(save(new Rewrite(document))).findings).toEqual([]);
  });

  test('a page that stands in the tree twice becomes two pages, and told', () => {
    const document = pages({ 2: '<</Kids[3 0 R 3 0 R]>>', 3: '<</Type/Page/Rotate 90>>' });
    expect(document.pages.map(({ geometry }) => geometry.rotate)).toEqual([90, 90]);
    expect(document.pages[1]!.ref).not.toBe(document.pages[0]!.ref);
    expect(document.findings.map((f) => f.code)).toEqual(['page-listed-twice']);
    const again = open(save(new Rewrite(document)));
    expect([again.pages.length, again.findings]).toEqual([2, []]);
  });

  test('kids that two nodes share', () => {
    const document = pages({
      2: '<</Kids[4 0 R 5 0 R]>>',
      3: '<</Type/Page>>',
      4: '<</Kids 6 0 R>>',
      5: '<</Kids 6 0 R>>',
      6: '[3 0 R]',
    });
    expect(document.pages[1]!.ref).not.toBe(document.pages[0]!.ref);
    expect(open(save(new Rewrite(document))).findings).toEqual([]);
  });

  test('a deep tree needs no deep stack', () => {
    const objects: Record<number, string> = {};
    for (let n = 2; n < 20_000; n++) objects[n] = `<</Kids[${n + 1} 0 R]>>`;
    objects[20_000] = '<</Type/Page>>';
    expect(pages(objects).pages.length).toBe(1);
  });

  test('contents in an array, with entries that are no streams', () => {
    const document = pages({
      2: '<</Kids[3 0 R]>>',
      3: '<</Type/Page/Contents[4 0 R null 2 0 R 5 0 R]>>',
      4: stream('', 'q'),
      5: flateStream('', 'Q'),
    });
    expect(text(pageContent(document, document.pages[0]!))).toBe('q\nQ');
  });
});

describe('geometry', () => {
  const geometry = (page: string) => open(make({ objects: onePage('', page) })).pages[0]!.geometry;
  const at = (page: string, x: number, y: number) => {
    const { a, b, c, d, e, f } = geometry(page).toDisplay;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const BOXES = '/MediaBox[200 110 10 0]/CropBox[-50 10 110 60]';

  test('boxes are normalised and intersected', () => {
    const { mediaBox, cropBox } = geometry(BOXES);
    expect(mediaBox).toEqual({ x0: 10, y0: 0, x1: 200, y1: 110 });
    expect(cropBox).toEqual({ x0: 10, y0: 10, x1: 110, y1: 60 });
    expect(geometry('/CropBox[900 900 950 950]').cropBox.x1).toBe(200);
    expect(geometry('/MediaBox[0 0 0 0]').width).toBe(612);
    expect(geometry('/MediaBox(x)').width).toBe(612);
    expect(geometry('/MediaBox[0 0 600 800 900]').width).toBe(612);
  });

  test.each([
    ['', 100, 50, [0, 0], [10, 10]],
    ['/Rotate 90', 50, 100, [50, 0], [40, 10]],
    ['/Rotate 180', 100, 50, [100, 50], [90, 40]],
    ['/Rotate -90', 50, 100, [0, 100], [10, 90]],
    ['/Rotate 450', 50, 100, [50, 0], [40, 10]],
    ['/Rotate 45', 100, 50, [0, 0], [10, 10]],
    ['/UserUnit 2', 200, 100, [0, 0], [20, 20]],
    ['/Rotate 270/UserUnit 2', 100, 200, [0, 200], [20, 180]],
  ])('%s: the upper left corner and a point 10 inwards', (page, width, height, corner, inside) => {
    const shape = geometry(BOXES + page);
    expect([shape.width, shape.height]).toEqual([width, height]);
    expect(at(BOXES + page, 10, 60)).toEqual(corner);
    expect(at(BOXES + page, 20, 50)).toEqual(inside);
  });
});

test('the later version of header and catalog counts', () => {
  const objects = { ...onePage(), 1: '<</Pages 2 0 R/Version/2.0>>' };
  expect(open(make({ version: '1.4', objects })).version).toBe('2.0');
  expect(open(make({ version: '1.6', objects: onePage() })).version).toBe('1.6');
});

test('files that are no PDF, or hold none', () => {
  expect(codeOf(() => open(''))).toBe('file-empty');
  expect(codeOf(() => open('PK\x03\x04 something else'))).toBe('not-a-pdf');
  expect(codeOf(() => open('%PDF-1.7\n'))).toBe('file-truncated');
  const file = make({ objects: onePage() });
  expect(codeOf(() => open(file.slice(0, 60)))).toBe('file-truncated');
  const empty = make({ objects: { 1: '<</Pages 2 0 R>>', 2: '<</Type/Pages/Kids[]>>' } });
  expect(codeOf(() => open(empty))).toBe('no-pages');
});

function withObjectStream(): string {
  const inside = '1 0 2 60 ';
  const data = `${inside}${'<</Type/Catalog/Pages 2 0 R/Note(in stream)>>'.padEnd(60)}<</Kids[3 0 R]>>`;
  let file = '%PDF-1.5\n';
  const offsets: number[] = [];
  const objects: [number, string][] = [
    [3, '<</Type/Page>>'],
    [5, flateStream(`/Type/ObjStm/N 2/First ${inside.length}`, data)],
  ];
  for (const [number, body] of objects) {
    offsets[number] = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const row = (kind: number, position: number, second: number) =>
    String.fromCharCode(kind, position >> 8, position & 255, second);
  const rows =
    row(2, 5, 0) +
    row(2, 5, 1) +
    row(1, offsets[3]!, 0) +
    row(1, offsets[5]!, 0) +
    row(1, start, 0);
  const dict = '/Type/XRef/Size 7/Index[1 3 5 2]/W[1 2 1]/Root 1 0 R';
  return `${file}6 0 obj\n${flateStream(dict, rows)}\nendobj\nstartxref\n${start}\n%%EOF\n`;
}

function hybrid(): string {
  const data = '1 0 <</Type/Catalog/Pages 2 0 R/Note(hidden)>>';
  const plain = onePage();
  let file = '%PDF-1.5\n';
  const offsets: number[] = [];
  for (const [number, body] of [
    [2, plain[2]],
    [3, plain[3]],
    [4, plain[4]],
    [5, stream('/Type/ObjStm/N 1/First 4', data)],
  ] as const) {
    offsets[number] = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const streamAt = file.length;
  const dict = '/Type/XRef/Size 7/Index[1 1]/W[1 1 1]/Root 1 0 R';
  file += `6 0 obj\n${stream(dict, '\x02\x05\x00')}\nendobj\n`;
  const main = file.length;
  const line = (n: number) => `${String(offsets[n]).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 1\n0000000000 65535 f \n2 4\n${line(2)}${line(3)}${line(4)}${line(5)}`;
  return `${file}trailer\n<</Size 7/Root 1 0 R/XRefStm ${streamAt}>>\nstartxref\n${main}\n%%EOF\n`;
}
