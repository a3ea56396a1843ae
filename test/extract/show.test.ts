import { describe, expect, it } from 'vitest';
import { readPage } from '../../redaction/extract/readPage.ts';
import { opened, type PageSource, stream } from './onePagePdf.ts';

/** `text@x,y` of each glyph's baseline-ish lower-left corner; y is the bottom edge as displayed. */
function places(source: PageSource): string[] {
  const document = opened(source);
  const { glyphs } = readPage(document, document.pages[0]!);
  return Array.from({ length: glyphs.count }, (_, i) => {
    const x = Number(glyphs.quads[i * 8 + 4]!.toFixed(2));
    return `${glyphs.unicode[i]}@${x}`;
  });
}

/** Bottom edges as displayed, in points from the top. */
function bottoms(content: string): number[] {
  const document = opened({ content });
  const { glyphs } = readPage(document, document.pages[0]!);
  const below = glyphs.quads[5]! - (800 - 700);
  return Array.from({ length: glyphs.count }, (_, i) => {
    return Number((800 - glyphs.quads[i * 8 + 5]! + below).toFixed(2));
  });
}

describe('showing text', () => {
  it.each([
    ['Tj', '(ab) Tj', ['a@100', 'b@106']],
    ['TJ with kerning', '[(a) 500 (b)] TJ', ['a@100', 'b@101']],
    ['TJ moves before and after', '[-1000 (a) -1000] TJ (b) Tj', ['a@110', 'b@126']],
    ['Tc', '2 Tc (ab) Tj', ['a@100', 'b@108']],
    ['Tw on single-byte spaces', '3 Tw (a b) Tj', ['a@100', ' @106', 'b@115']],
    ['Tz', '50 Tz 2 Tc (ab) Tj', ['a@100', 'b@104']],
    ['Tz scales TJ numbers', '50 Tz [(a) -1000 (b)] TJ', ['a@100', 'b@108']],
    ['a negative size mirrors', '/F -10 Tf (ab) Tj', ['a@100', 'b@94']],
    ['surplus operands', '(zz) (ab) Tj', ['a@100', 'b@106']],
    ['a name is no string', '/a Tj (b) Tj', ['b@100']],
    ['the pen goes on', '(a) Tj (b) Tj', ['a@100', 'b@106']],
    ['Td from the line start', '(abc) Tj 20 0 Td (d) Tj', ['a@100', 'b@106', 'c@112', 'd@120']],
    ['Tm replaces both matrices', '2 0 0 2 30 700 Tm (ab) Tj', ['a@30', 'b@42']],
    ['hexadecimal strings', '<61 6> Tj', ['a@100', '`@106']],
  ])('%s', (_, show, expected) => {
    expect(places({ content: `BT /F 10 Tf 100 700 Td ${show} ET` })).toEqual(expected);
  });

  it.each([
    ["'", "14 TL (a) Tj (b) '", [700, 686]],
    ['"', '14 TL (a) Tj 1 2 (b) "', [700, 686]],
    ['TD sets the leading', '(a) Tj 0 -20 TD (b) Tj T* (c) Tj', [700, 680, 660]],
    ['T* with TL', '5 TL (a) Tj T* (b) Tj', [700, 695]],
    ['rise', '(a) Tj 4 Ts (b) Tj', [700, 704]],
  ])('%s moves the line', (_, show, expected) => {
    expect(bottoms(`BT /F 10 Tf 100 700 Td ${show} ET`)).toEqual(expected);
  });

  it('sets spacing by " for what follows', () => {
    const content = 'BT /F 10 Tf 14 TL 100 700 Td 5 2 (a b) " (cd) Tj ET';
    expect(places({ content })).toEqual(['a@100', ' @108', 'b@121', 'c@129', 'd@137']);
  });

  it('keeps text state over q and Q, and through gs', () => {
    const content = 'BT /F 10 Tf 100 700 Td q 5 Tc (ab) Tj Q (cd) Tj /G gs (e) Tj ET';
    const resources = '/ExtGState<</G<</Font[5 0 R 20]>>>>';
    expect(places({ content, resources })).toEqual(['a@100', 'b@111', 'c@100', 'd@106', 'e@112']);
  });

  it('shows text without a font as Helvetica, as PDFium does', () => {
    expect(places({ content: 'BT /None 10 Tf 100 700 Td (i) Tj (j) Tj ET' })).toEqual([
      'i@100',
      'j@102.22',
    ]);
  });

  it('writes down in vertical fonts', () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/V/Encoding/Identity-V/DescendantFonts[' +
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/V/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>';
    const content = 'BT /V 10 Tf 100 700 Td [<0041> -500 <0042>] TJ ET';
    const document = opened({ content, resources: '/Font<</V 10 0 R>>', objects: [font] });
    const { quads, count } = readPage(document, document.pages[0]!).glyphs;
    expect(count).toBe(2);
    expect([...quads.subarray(0, 2)]).toEqual([95, 100]);
    expect([...quads.subarray(8, 10)]).toEqual([95, 105]);
  });

  it('draws Type3 text, and enters procedures that show text themselves', () => {
    const type3 =
      '<</Type/Font/Subtype/Type3/FontMatrix[0.1 0 0 0.1 0 0]/FontBBox[0 0 10 10]/FirstChar 97/LastChar 98' +
      '/Widths[8 8]/Encoding<</Differences[97/a/b]>>/CharProcs<</a 11 0 R/b 12 0 R>>/Resources<</Font<</F 5 0 R>>>>>>';
    const plain = stream('', '8 0 d0 0 0 5 5 re f');
    const nested = stream('', '8 0 d0 BT /F 5 Tf 1 1 Td (x) Tj ET');
    const document = opened({
      content: 'BT /T 10 Tf 100 700 Td (ab) Tj ET',
      resources: '/Font<</T 10 0 R>>',
      objects: [type3, plain, nested],
    });
    const { glyphs } = readPage(document, document.pages[0]!);
    expect(glyphs.unicode).toEqual(['a', 'b', 'x']);
    expect(glyphs.quads[8 * 2 + 4]).toBeCloseTo(100 + 8 + 1, 3);
    expect(glyphs.uses[1]).toMatchObject({ kind: 'type3-glyph', parent: 0, glyph: 1 });
  });
});
