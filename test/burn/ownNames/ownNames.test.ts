import { describe, expect, it } from 'vitest';
import { lexContent } from '../../../redaction/pdf/content/lexer.ts';
import { dictAt, key } from '../../../redaction/pdf/objects.ts';
import { everything, scrub } from '../document/scrub.ts';
import { type RemovalCase, SECRET, sevenTests } from '../document/sevenTests.ts';
import { type Parts, pageBurn, VISIBLE_1 } from '../document/smallPdf.ts';

const shown = `BT /F1 12 Tf 72 700 Td (${VISIBLE_1}) Tj ET`;
const form = (dict: string, data: string) => ({
  dict: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${dict}`,
  data,
});
const inForm = (resources: string, data: string): Parts => ({
  resources: '/XObject<</X0 20 0 R>>',
  content1: `${shown} /X0 Do`,
  objects: { 20: form(`/Resources<<${resources}>>`, data) },
});
const content = (content1: string, resources = ''): Parts => ({
  content1: `${shown} ${content1}`,
  resources,
});
const type3 = (glyph: string, resources: string, data: string): Parts => ({
  ...content('BT /T3 9 Tf (A) Tj ET'),
  resources: `>>/Extra<</T3 20 0 R`,
  objects: {
    20: `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 65/Widths[9]/Encoding<</Differences[65/${glyph}]>>/CharProcs<</${glyph} 21 0 R>>/Resources<<${resources}>>>>`,
    21: { dict: '', data: `9 0 d0 ${data}` },
  },
});
/** In the base file's own Font category. */
const withType3 = (parts: Parts): Parts => ({
  ...parts,
  resources: '/Pattern<</P0 22 0 R>>',
  content1: `${shown} /Pattern cs /P0 scn 0 0 9 9 re f`,
  objects: {
    ...parts.objects,
    22: {
      dict: '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Font<</T3 20 0 R>>>>',
      data: 'BT /T3 9 Tf (A) Tj ET',
    },
  },
});
const field = (appearance: string, fonts: string): Parts => ({
  catalog: `/AcroForm<</Fields[20 0 R]/DR<</Font<<${fonts}>>>>/DA(/Helv 9 Tf)>>`,
  page1: '/Annots[20 0 R]',
  objects: {
    20: `<</Type/Annot/Subtype/Widget/FT/Tx/T(veld)/Rect[1 1 9 9]/DA(${appearance})/P 3 0 R>>`,
  },
});
const state = '<</LW 1>>';

function caseOf(
  name: string,
  here: RemovalCase['here'],
  there: RemovalCase['there'],
  failureClass = 36,
): RemovalCase {
  return { name, failureClass, scrubber: 'own-names', here, there };
}

const CASES: readonly RemovalCase[] = [
  caseOf(
    'names of graphics states',
    (text) => content(`/GS_${text} gs`, `/ExtGState<</GS_${text}${state}>>`),
    (text) => inForm(`/ExtGState<</${text}2${state}>>`, `/${text}2 gs`),
  ),
  caseOf(
    'names of fonts and forms',
    (text) => inForm(`/Font<</${text} 7 0 R>>`, `BT /${text} 9 Tf (x) Tj ET`),
    (text) => ({
      ...content(`/Fm${text} Do`, `/XObject<</Fm${text} 20 0 R>>`),
      objects: { 20: form('/Resources<<>>', '0 0 1 1 re f') },
    }),
  ),
  caseOf(
    'names of colour spaces, patterns and shadings',
    (text) =>
      content(
        `/CS_${text} cs 0 sc BI/W 1/H 1/BPC 8/CS/CS_${text} ID x EI`,
        `/ColorSpace<</CS_${text}[/CalGray<</WhitePoint[1 1 1]>>]>>`,
      ),
    (text) =>
      content(
        `/Pattern cs /${text}P scn /${text}S sh`,
        `/Pattern<</${text}P<</PatternType 2/Shading 20 0 R>>>>/Shading<</${text}S 20 0 R>>`,
      ),
  ),
  caseOf(
    'names in the resources of glyph procedures, and of glyphs',
    (text) => withType3(type3('a', `/ExtGState<</${text}${state}>>`, `/${text} gs`)),
    (text) => withType3(type3(text, '', '0 0 5 5 re f')),
  ),
  caseOf(
    'tags and property lists',
    (text) => content(`/${text} BMC EMC /MC_${text} MP`),
    (text) => inForm(`/Properties<</${text}<</MCID 3>>>>`, `/Span /${text} BDC EMC`),
    24,
  ),
  caseOf(
    'texts of property lists',
    (text) => content(`/Span <</Alt (${text})/MCID 0>> BDC EMC`),
    (text) => inForm('', `/Span <</Eigen<</X(naar ${text})>>>> DP`),
    24,
  ),
  caseOf(
    'comments, stray operands, entries of inline images, unknown operators',
    (text) => content(`%${text}\n0 g (${text}) 1 w 1 %naar ${text}\n J BX ${text} EX`),
    (text) => content(`BI/W 1/H 1/BPC 8/CS/G/Naam(${text})/${text} 1 ID x EI (${text})`),
    24,
  ),
  caseOf(
    'names of fonts in default appearances',
    (text) => field(`/${text} 9 Tf`, `/${text} 7 0 R`),
    (text) => field(`/F#5f${text} 9 Tf 0 g`, `/F_${text} 7 0 R`),
  ),
  {
    name: 'keys and names that no reader knows, whatever they say',
    failureClass: 60,
    scrubber: 'stray-names',
    here: (text) => content('/G0 gs', `/ExtGState<</G0<</LW 1/${text} 1>>>>`),
    there: (text) => content('/G0 gs', `/ExtGState<</G0<</LW 1/BM/${text}/TR[/${text}]>>>>`),
    besides: ['own-names'],
    lookalike: {
      parts: content('/G0 gs', '/ExtGState<</G0<</LW 1/BM/Luminosity>>>>'),
      text: 'Luminosity',
    },
  },
];

sevenTests(CASES);

const namesOf = (bytes: Uint8Array): string[] => {
  const calls: string[] = [];
  lexContent(bytes, ({ operator, operands }) => {
    if (operator === 'gs') calls.push((operands[0] as { name: string }).name);
  });
  return calls;
};

describe('names that content calls', () => {
  it('call the same resource as before', () => {
    const states = `/ExtGState<</GS_${SECRET}<</LW 7>>/G0<</LW 8>>>>`;
    const { output } = scrub(content(`/GS_${SECRET} gs /G0 gs`, states), { removed: [SECRET] });
    const [page] = output.pages;
    const states2 = dictAt(output, page!.resources, 'ExtGState')!;
    const called = namesOf(output.decode(page!.contents[0]!));
    const widths = called.map((name) => String(dictAt(output, states2, name)!.get(key('LW'))));
    expect(called).toEqual(['Naam1', 'G0']);
    expect(widths).toEqual(['7', '8']);
  });

  it('are counted on after the neutral names that the file has', () => {
    const states = `/ExtGState<</Naam4${state}/${SECRET}${state}>>`;
    const { output } = scrub(content(`/Naam4 gs /${SECRET} gs`, states), { removed: [SECRET] });
    expect(namesOf(output.decode(output.pages[0]!.contents[0]!))).toEqual(['Naam4', 'Naam5']);
  });

  it.each([
    ['F1', ['f1', 'font']],
    ['Image12', ['image']],
    ['Background', ['background']],
    ['GS_Jan', ['jan']],
    ['R12345', ['12345']],
    ['Contents', ['contents']],
  ])('%s stays though %s was removed', (name, removed) => {
    const file = content(`/${name} gs`, `/ExtGState<</${name}${state}>>`);
    expect(everything(scrub(file, { removed }).output)).toContain(name);
  });

  it('are neutral on a page with marks when no program counts by them, whatever they say', () => {
    const file = content(
      '/Onbekend gs /Anders BMC EMC /MRK07 gs',
      `/ExtGState<</Onbekend${state}/MRK07${state}>>`,
    );
    const rect = { x0: 0, y0: 0, x1: 9, y1: 9 };
    const marked = scrub(file, { pages: (document) => [pageBurn(document, 1, [rect])] });
    expect(everything(marked.output)).not.toMatch(/Onbekend|Anders|MRK/u);
    expect(everything(scrub(file).output)).toMatch(/Onbekend[\s\S]*Anders/u);
  });

  it('stay on a page with marks when another page calls them', () => {
    const file = content('/Onbekend gs', `/ExtGState<</Onbekend${state}>>`);
    const both: Parts = { ...file, page2: `/Contents 5 0 R` };
    const rect = { x0: 0, y0: 0, x1: 9, y1: 9 };
    const marked = scrub(both, { pages: (document) => [pageBurn(document, 1, [rect])] });
    expect(everything(marked.output)).toContain('Onbekend');
  });

  it('are refused where the content that calls them cannot be read', () => {
    const file = content('BI /W 1 ID', `/ExtGState<</${SECRET}${state}>>`);
    expect(() => scrub(file, { removed: [SECRET] })).toThrow(/names-unsupported.*page 1/u);
  });
});
