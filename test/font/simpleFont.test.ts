import { describe, expect, test } from 'vitest';
import { loadFont } from '../../redaction/font/loadFont.ts';
import { FontDocument, hex, latin1 } from './fontDocument.ts';

function text(from: FontDocument, entries: Record<string, unknown>, bytes: Uint8Array): string {
  const font = loadFont(from.document, from.dict({ Type: 'Font', ...entries } as never));
  return font
    .decode(bytes)
    .map((char) => char.unicode)
    .join('');
}

describe('encodings', () => {
  test.each([
    ['WinAnsiEncoding', '80e9eb95a0ad', '€éë•\u00a0-'],
    ['MacRomanEncoding', '8e91d2d3ca', 'éë“” '],
    ['StandardEncoding', '27aeafd0', '’fifl—'],
  ])('%s', (Encoding, codes, expected) => {
    const from = new FontDocument();
    const found = text(from, { Subtype: 'Type1', BaseFont: 'Any', Encoding }, hex(codes));
    expect(found.normalize('NFKC')).toBe(expected.normalize('NFKC'));
  });

  test('Differences count on from their number and win over the base', () => {
    const from = new FontDocument();
    const Encoding = {
      BaseEncoding: 'WinAnsiEncoding',
      Differences: [65, 'eacute', 'uni00EB', 200, 'f_i', 'u1F600', 'Asmall', 'a.sc', 'nosuchname'],
    };
    const found = text(from, { Subtype: 'TrueType', Encoding }, hex('414243c8c9cacbcc'));
    expect(found).toBe('éëCﬁ😀Aa');
  });

  test('numbered names of bitmap fonts are their code', () => {
    const from = new FontDocument();
    const Encoding = { Differences: [1, 'a74', 'C0111', 'G6F'] };
    expect(text(from, { Subtype: 'Type1', Encoding }, hex('010203'))).toBe('Joo');
  });

  test('Symbol and ZapfDingbats have encodings of their own', () => {
    const from = new FontDocument();
    expect(text(from, { Subtype: 'Type1', BaseFont: 'Symbol' }, latin1('ab'))).toBe('αβ');
    expect(text(from, { Subtype: 'Type1', BaseFont: 'ZapfDingbats' }, latin1('4'))).toBe('✔');
  });
});

describe('ToUnicode', () => {
  const cmap = `
    1 begincodespacerange <00> <FF> endcodespacerange
    3 beginbfchar <01> <0041> <0002> <00660069> <03> <D83DDE00> endbfchar
    3 beginbfrange <10> <12> <0061> <20> <21> [<0058> <0059005A>] <30> <31> <D83DDE00> endbfrange
    4 beginbfchar <41> <FFFD> <42> <0000> <43> <E041> <44> <D800> endbfchar`;

  function decode(codes: string): string {
    const from = new FontDocument();
    const ToUnicode = from.stream(cmap);
    return text(from, { Subtype: 'Type1', Encoding: 'WinAnsiEncoding', ToUnicode }, hex(codes));
  }

  test('bfchar, ranges, arrays, ligatures and surrogates', () => {
    expect(decode('010203')).toBe('Afi😀');
    expect(decode('101112')).toBe('abc');
    expect(decode('2021')).toBe('XYZ');
    expect(decode('3031')).toBe('😀😁');
  });

  test('what it maps to nothing, U+FFFD, private use or half a pair is asked of the encoding', () => {
    expect(decode('41424344')).toBe('ABCD');
  });

  test('a broken stream is no ToUnicode', () => {
    const from = new FontDocument();
    const ToUnicode = from.stream('beginbfchar <41> endbfchar beginbfrange <42> <43> 7 (');
    expect(
      text(from, { Subtype: 'Type1', Encoding: 'WinAnsiEncoding', ToUnicode }, latin1('AB')),
    ).toBe('AB');
  });
});

describe('widths', () => {
  test('Widths from FirstChar, MissingWidth outside', () => {
    const from = new FontDocument();
    const dict = from.dict({
      Subtype: 'TrueType',
      Encoding: 'WinAnsiEncoding',
      FirstChar: 65,
      Widths: [500, 600],
      FontDescriptor: { MissingWidth: 250 },
    } as never);
    const widths = loadFont(from.document, dict)
      .decode(latin1('ABC'))
      .map((char) => char.width);
    expect(widths).toEqual([0.5, 0.6, 0.25]);
  });

  test('a width that is missing altogether is suspicious and gets a box', () => {
    const from = new FontDocument();
    const dict = from.dict({ Subtype: 'TrueType', FirstChar: 65, Widths: [500] } as never);
    const [known, missing] = loadFont(from.document, dict).decode(latin1('AB'));
    expect(known?.suspicious).toBe(false);
    expect(missing).toMatchObject({ width: 0, suspicious: true });
    expect(missing?.box?.[2]).toBeGreaterThan(0.4);
  });

  test.each([
    ['Helvetica', 0.667, 0.718],
    ['ArialMT', 0.667, 0.718],
    ['Arial,Bold', 0.722, 0.718],
    ['TimesNewRomanPS-BoldItalicMT', 0.667, 0.683],
    ['ABCDEF+Courier-Oblique', 0.6, 0.629],
  ])('standard font %s without Widths', (BaseFont, width, ascent) => {
    const from = new FontDocument();
    const font = loadFont(from.document, from.dict({ Subtype: 'Type1', BaseFont } as never));
    expect(font.decode(latin1('A'))[0]?.width).toBe(width);
    expect(font.ascent).toBe(ascent);
  });
});

describe('height', () => {
  test.each([
    [{ Ascent: 905, Descent: -212 }, 0.905, -0.212],
    [{ Ascent: 0, Descent: 0 }, 0.75, -0.25],
    [{ Ascent: 0, Descent: 0, FontBBox: [0, -200, 900, 700] }, 0.7, -0.2],
    [{ Ascent: 9.464, Descent: -2.73, FontBBox: [0, -200, 900, 700] }, 0.7, -0.00273],
    [{ Ascent: 32768, Descent: 300 }, 0.75, -0.3],
    [{ Ascent: -800, Descent: -200 }, 0.8, -0.2],
  ])('%j', (descriptor, ascent, descent) => {
    const from = new FontDocument();
    const dict = from.dict({ Subtype: 'TrueType', FontDescriptor: descriptor } as never);
    const font = loadFont(from.document, dict);
    expect([font.ascent, font.descent]).toEqual([ascent, descent]);
  });
});

test('one font per dictionary, one char per code', () => {
  const from = new FontDocument();
  const dict = from.dict({ Subtype: 'Type1', BaseFont: 'Helvetica' } as never);
  const font = loadFont(from.document, dict);
  expect(loadFont(from.document, dict)).toBe(font);
  const [first, second] = font.decode(latin1('AA'));
  expect(first).toBe(second);
});
