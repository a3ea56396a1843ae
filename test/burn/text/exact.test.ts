import { describe, expect, it } from 'vitest';
import { readPage } from '../../../redaction/extract/readPage.ts';
import { opened, type PageSource, stream } from '../../extract/onePagePdf.ts';
import { burnText, everyStream, indicesOf, placesOf, redaction } from './burnText.ts';

const SHOWS: readonly (readonly [string, string])[] = [
  ['Tj', '(Aan Jansen en Bos) Tj'],
  ['TJ', '[(Aan J) 30 (ansen) -250 ( en) 5 ( Bos)] TJ'],
  ["'", "12 TL (Aan Jansen en Bos) '"],
  ['"', '12 TL 2 1 (Aan Jansen en Bos) "'],
];
const SETTINGS = '1.5 Tc 2 Tw 80 Tz 3 Ts';

/** Burns the named words and expects every other glyph at its old place. */
function expectGone(source: PageSource, words: readonly string[], order = words): void {
  const { glyphs } = read(source);
  const redactions = order.map((word) => redaction(word, { glyphs: indicesOf(glyphs, word) }));
  const gone = new Set(words.flatMap((word) => indicesOf(glyphs, word)));
  const { before, after, document } = burnText(source, redactions);
  expect(placesOf(after)).toEqual(placesOf(before, (i) => !gone.has(i)));
  for (const word of words) expect(everyStream(document)).not.toContain(word);
}

function read(source: PageSource) {
  const document = opened(source);
  return readPage(document, document.pages[0]!);
}

describe('layout-exact burning', () => {
  for (const [name, show] of SHOWS) {
    for (const rotate of [0, 90, 180, 270]) {
      const content = `BT /F 10 Tf ${SETTINGS} 100 700 Td ${show} (na) Tj 0 -20 Td (later) Tj ET`;
      const source = { content, page: `/MediaBox[0 0 600 800]/Rotate ${rotate}` };
      it(`takes one word out of ${name} at /Rotate ${rotate}`, () => {
        expectGone(source, ['Jansen']);
      });
      it(`takes several, in any order, out of ${name} at /Rotate ${rotate}`, () => {
        expectGone(source, ['Aan', 'Jansen', 'Bos']);
        expectGone(source, ['Aan', 'Jansen', 'Bos'], ['Bos', 'Aan', 'Jansen']);
      });
    }
    it(`takes everything out of ${name}`, () => {
      expectGone({ content: `BT /F 10 Tf 100 700 Td ${show} (na) Tj ET` }, ['Aan Jansen en Bos']);
    });
  }

  it('leaves content without hits byte for byte, comments too', () => {
    const content = 'BT /F 10 Tf % note\n100 700 Td (Aan Jansen) Tj ET';
    const far = { x0: 500, y0: 700, x1: 510, y1: 710 };
    expect(burnText({ content }, [redaction('r', { rect: far })]).content).toBe(content);
  });

  it('keeps operators that it does not touch byte for byte', () => {
    const content = '0.10 0.2 .3  rg\nBT /F 10 Tf 100 700 Td (Jansen) Tj (en) Tj ET\n1.50 w';
    const burnt = burnText({ content }, [redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] })]).content;
    expect(burnt).toContain(
      '0.10 0.2 .3  rg\nBT /F 10 Tf 100 700 Td  [-3600] TJ  (en) Tj ET\n1.50 w',
    );
  });

  it('keeps the side effects of " for the text after it', () => {
    const content = 'BT /F 10 Tf 12 TL 100 700 Td 3 2 (Jansen) " (a b) Tj T* (c) Tj ET';
    const { content: burnt } = burnText({ content }, [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
    ]);
    expect(burnt).toContain('3 Tw 2 Tc T* [');
  });

  it.each([
    ['vertical writing', '/Encoding/Identity-V', '<004100420043004400450046> Tj'],
    ['two-byte codes', '/Encoding/Identity-H', '[<00410042> 120 <0043004400450046>] TJ'],
  ])('works in %s', (_, encoding, show) => {
    const font = `<</Type/Font/Subtype/Type0/BaseFont/V${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/V/DW 1000/W[65[500 600 700]]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>`;
    const source = {
      content: `BT /V 10 Tf 3 Tc 1 0 0.2 1 100 700 Tm ${show} <0047> Tj ET`,
      resources: '/Font<</V 10 0 R>>',
      objects: [font],
    };
    const { before, after } = burnText(source, [redaction('r', { glyphs: [1, 2, 4] })]);
    const codes = [0x41, 0x44, 0x46, 0x47];
    expect([...after.codes]).toEqual(codes);
    expect(placesOf(after)).toEqual(placesOf(before, (i) => codes.includes(before.codes[i]!)));
  });

  it('works in Type3 fonts, and takes a glyph whose procedure shows marked text', () => {
    const type3 =
      '<</Type/Font/Subtype/Type3/FontMatrix[0.1 0 0 0.1 0 0]/FontBBox[0 0 10 10]/FirstChar 97/LastChar 99' +
      '/Widths[8 8 9]/Encoding<</Differences[97/a/b/c]>>/CharProcs<</a 11 0 R/b 12 0 R/c 11 0 R>>/Resources<</Font<</F 5 0 R>>>>>>';
    const plain = stream('', '8 0 d0 0 0 5 5 re f');
    const nested = stream('', '8 0 d0 BT /F 5 Tf 1 1 Td (x) Tj ET');
    const source = {
      content: 'BT /T 10 Tf 1 Tc 100 700 Td (cabac) Tj ET',
      resources: '/Font<</T 10 0 R>>',
      objects: [type3, plain, nested],
    };
    const { before, after } = burnText(source, [redaction('r', { glyphs: [0, 5] })]);
    expect(placesOf(after)).toEqual(placesOf(before, (i) => i === 1 || i === 3 || i === 4));
  });

  it('escapes what stands in literal strings', () => {
    const content = 'BT /F 10 Tf 100 700 Td (a\\(b\\)c\\\\d\\015e\\nf Jansen) Tj ET';
    const { before, after } = burnText({ content }, [
      redaction('r', { glyphs: [12, 13, 14, 15, 16, 17] }),
    ]);
    expect([...after.codes]).toEqual([...before.codes].slice(0, 12));
  });
});
