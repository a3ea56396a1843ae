/** What pages without marks say, where nobody looks, of text that was removed elsewhere: it goes, and the proof agrees. */
import { expect, it } from 'vitest';
import { everything } from './document/scrub.ts';
import { type Parts, redaction, utf16 } from './document/smallPdf.ts';
import { proved } from './proved.ts';

/** The first word of page 2. */
const NAME = 'Zichtbare';
const word = { ...redaction({ x0: 70, y0: 697, x1: 125, y1: 712 }), page: 2 };
const shown = 'BT /F1 12 Tf 72 700 Td (Niets bijzonders) Tj ET';
const content = (text: string): Parts => ({ content1: `${shown} ${text}` });

const form = (text: string) => ({
  dict: '/Type/XObject/Subtype/Form/BBox[0 0 50 10]/Resources<</Font<</F1 7 0 R>>>>',
  data: `BT /F1 9 Tf (${text}) Tj ET`,
});
const square = (entries: string, subtype = 'Square'): Parts => ({
  ...content(''),
  page1: '/Annots[20 0 R]',
  objects: {
    20: `<</Type/Annot/Subtype/${subtype}/Rect[40 40 90 50]${entries}>>`,
    21: form('Anders'),
    22: form(NAME),
  },
});
const characterMap = (collection: string): Parts => ({
  content1: `${shown} BT /C 9 Tf 72 600 Td <00410042> Tj ET`,
  resources: '/Font<</F1 7 0 R/C 20 0 R>>',
  objects: {
    20: '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 21 0 R/DescendantFonts[22 0 R]>>',
    21: {
      dict: `/Type/CMap/CMapName/X/CIDSystemInfo<<${collection}/Supplement 0>>`,
      data: '1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange',
    },
    22: `<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<<${collection}/Supplement 0>>>>`,
  },
});

const shading = (key: string): Parts => ({
  content1: `${shown} /Pattern cs /S scn 0 0 9 9 re f`,
  resources: `/Pattern<</S<</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 9 9]/Function<</FunctionType 2/Domain[0 1]/N 1>>/${key} 1>>>>>>`,
});

it.each<[string, Parts]>([
  ['a property list in UTF-16', content(`/Span <</ActualText ${utf16(NAME)}>> BDC EMC`)],
  ['an operand before an operator that has none', content(`/${NAME} q 1 w Q`)],
  ['an intent', content(`/${NAME} ri`)],
  ['a string that nothing shows', content(`(${NAME}) 1 w`)],
  ['a comment and a string of an unknown operator', content(`% ${NAME}\n BX (${NAME}) eigen EX`)],
  ['a string in an array of an unknown operator', content(`BX [1 (${NAME})] eigen EX`)],
  ['a string in an array of a known one', content(`[1 (${NAME})] 0 d`)],
  ['a comment', content(`% ${NAME}\n`)],
  ['an unknown operator', content(`BX (${NAME}) ${NAME} EX`)],
  ['the language of a sequence', content(`/Span <</Lang ${utf16(NAME)}>> BDC EMC`)],
  ['the language of an annotation', square(`/Lang(${NAME})`)],
  [
    'the name of a field that only shows it under the mouse',
    square(`/T(${NAME})/AP<</N 21 0 R/R 22 0 R>>`, 'Widget'),
  ],
  [
    'the list of glyphs of a font',
    {
      content1: `${shown} BT /C 9 Tf 72 600 Td (A) Tj ET`,
      resources: '/Font<</F1 7 0 R/C 20 0 R>>',
      objects: {
        20: '<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 21 0 R>>',
        21: `<</Type/FontDescriptor/FontName/X/Flags 4/CharSet(/A/Euro/${NAME})>>`,
      },
    },
  ],
  [
    'a program for printers',
    {
      content1: `${shown} /P Do`,
      resources: '/XObject<</P 20 0 R>>',
      objects: { 20: { dict: '/Type/XObject/Subtype/PS', data: `(${NAME}) show` } },
    },
  ],
  ['a key of a shading that stands in its pattern', shading(NAME)],
  ['the collection of a character map', characterMap(`/Registry(${NAME})/Ordering(${NAME})`)],
])('%s', async (_what, parts) => {
  const { leaks, output, words } = await proved(parts, [word]);
  expect(leaks).toEqual([]);
  expect(everything(output)).not.toContain(NAME);
  expect(words[0]).toContain('Niets bijzonders');
});

it('a shading that stands in its pattern has the keys of the standard and no others, whatever was removed', async () => {
  const { leaks, output } = await proved(shading('Eigenaardig'), [word]);
  expect(leaks).toEqual([]);
  // Neither as it was nor renamed, as a key would be by which content calls a resource.
  expect(everything(output)).not.toMatch(/Eigenaardig|Naam\d+/u);
  expect(everything(output)).toContain('ShadingType');
});
