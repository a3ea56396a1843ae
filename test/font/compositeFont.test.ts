import { describe, expect, test } from 'vitest';
import { loadFont } from '../../redaction/font/loadFont.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import { PDFString } from '../../redaction/pdf/objects.ts';
import { FontDocument, hex, latin1 } from './fontDocument.ts';

interface Choices {
  readonly encoding: unknown;
  readonly ordering?: string;
  readonly descendant?: Record<string, unknown>;
  readonly toUnicode?: unknown;
}

function composite(from: FontDocument, choices: Choices) {
  const descendant = from.dict({
    Subtype: 'CIDFontType0',
    BaseFont: 'Any',
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of(choices.ordering ?? 'Identity'),
    },
    ...choices.descendant,
  } as never);
  const dict = from.dict({
    Subtype: 'Type0',
    Encoding: choices.encoding,
    DescendantFonts: [descendant],
    ...(choices.toUnicode ? { ToUnicode: choices.toUnicode } : {}),
  } as never);
  return loadFont(from.document, dict);
}

describe('predefined CMaps', () => {
  test('UniJIS-UTF16-H: the codes are Unicode, the CIDs Adobe-Japan1', () => {
    const font = composite(new FontDocument(), { encoding: 'UniJIS-UTF16-H', ordering: 'Japan1' });
    const chars = font.decode(hex('3042 d842dfb7 0041'.replace(/ /g, '')));
    expect(chars.map((char) => char.unicode)).toEqual(['あ', '𠮷', 'A']);
    expect(chars.map((char) => char.length)).toEqual([2, 4, 2]);
    expect(chars.map((char) => char.cid)).toEqual([843, 13706, 34]);
  });

  test('90ms-RKSJ-H: one and two bytes, Unicode through the collection', () => {
    const font = composite(new FontDocument(), { encoding: '90ms-RKSJ-H', ordering: 'Japan1' });
    const chars = font.decode(hex('4182a020'));
    expect(chars.map((char) => char.unicode)).toEqual(['A', 'あ', ' ']);
    expect(chars.map((char) => char.wordSpace)).toEqual([false, false, true]);
  });

  test.each([
    ['GBK-EUC-H', 'GB1', 'c4e3', '你'],
    ['ETen-B5-H', 'CNS1', 'a741', '你'],
    ['KSCms-UHC-H', 'Korea1', 'b0a1', '가'],
    ['EUC-V', 'Japan1', 'a4a2', 'あ'],
  ])('%s', (encoding, ordering, codes, expected) => {
    const font = composite(new FontDocument(), { encoding, ordering });
    expect(font.decode(hex(codes))[0]?.unicode).toBe(expected);
    expect(font.vertical).toBe(encoding.endsWith('V'));
  });

  test('an unknown CMap is refused: nobody can tell where characters begin', () => {
    expect(() => composite(new FontDocument(), { encoding: 'NoSuch-H' })).toThrow(RedactionError);
    expect(() => composite(new FontDocument(), { encoding: '../../secret' })).toThrow(
      RedactionError,
    );
  });
});

describe('embedded CMaps', () => {
  const cmap = `/CIDInit /ProcSet findresource begin
    /WMode 1 def
    2 begincodespacerange <00> <7f> <8140> <9ffc> endcodespacerange
    1 begincidchar <20> 5 endcidchar
    2 begincidrange <41> <5a> 100 <8140> <817e> 700 endcidrange
    1 beginnotdefrange <00> <1f> 9 endnotdefrange`;

  test('codespaces of mixed length, ranges, notdef', () => {
    const from = new FontDocument();
    const font = composite(from, { encoding: from.stream(cmap) });
    const chars = font.decode(hex('204243814210'));
    expect(chars.map((char) => char.cid)).toEqual([5, 101, 102, 702, 9]);
    expect(font.vertical).toBe(true);
  });

  test('a code outside every codespace takes the length of the closest; a rest is one char', () => {
    const from = new FontDocument();
    const font = composite(from, { encoding: from.stream(cmap) });
    expect(font.decode(hex('8120ff81')).map((char) => char.length)).toEqual([2, 1, 1]);
  });

  test('usecmap takes the parent for what the child leaves open', () => {
    const from = new FontDocument();
    const child = `/90ms-RKSJ-H usecmap 1 begincidchar <41> 7 endcidchar`;
    const chars = composite(from, { encoding: from.stream(child) }).decode(hex('4182a0'));
    expect(chars.map((char) => char.cid)).toEqual([7, 843]);
  });
});

describe('metrics', () => {
  test('W in both forms and DW', () => {
    const from = new FontDocument();
    const font = composite(from, {
      encoding: 'Identity-H',
      descendant: { DW: 300, W: [1, [500, 600], 10, 12, 700] },
    });
    const widths = font.decode(hex('00010002000a000c0003')).map((char) => char.width);
    expect(widths).toEqual([0.5, 0.6, 0.7, 0.7, 0.3]);
  });

  test('vertical: DW2, W2 in both forms, origin over the middle', () => {
    const from = new FontDocument();
    const font = composite(from, {
      encoding: 'Identity-V',
      descendant: { DW: 1000, DW2: [800, -900], W2: [1, [-500, 250, 700], 5, 6, -400, 1, 2] },
    });
    const chars = font.decode(hex('000200010006'));
    expect(chars.map((c) => [c.verticalAdvance, c.originX, c.originY])).toEqual([
      [-0.9, 0.5, 0.8],
      [-0.5, 0.25, 0.7],
      [-0.4, 0.001, 0.002],
    ]);
  });

  test('broken arrays give the default', () => {
    const from = new FontDocument();
    const font = composite(from, { encoding: 'Identity-H', descendant: { W: [1, 'x', 3, 4] } });
    expect(font.decode(hex('0001'))[0]?.width).toBe(1);
  });
});

describe('Unicode', () => {
  test('ToUnicode first; Identity without any source is unknown', () => {
    const from = new FontDocument();
    const toUnicode = from.stream('1 beginbfchar <0005> <00e9> endbfchar');
    const chars = composite(from, { encoding: 'Identity-H', toUnicode }).decode(hex('00050006'));
    expect(chars.map((char) => char.unicode)).toEqual(['é', '']);
  });

  test('a ToUnicode range of four billion codes costs nothing', () => {
    const from = new FontDocument();
    const toUnicode = from.stream('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange');
    const chars = composite(from, { encoding: 'Identity-H', toUnicode }).decode(
      hex('00000001ffff'),
    );
    expect(chars.map((char) => char.unicode)).toEqual(['A', 'B', '@'].slice(0, 2).concat(''));
  });
});

test('an odd byte at the end is a character of its own', () => {
  const font = composite(new FontDocument(), { encoding: 'Identity-H' });
  expect(font.decode(latin1('abc')).map((char) => char.length)).toEqual([2, 1]);
});
