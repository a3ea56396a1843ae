/** Where a mark took all that a page painted, what stood around it tells only of that. */
import { describe, expect, it } from 'vitest';
import { everything } from './document/scrub.ts';
import { type Parts, redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const WORD = 'Wybrandus';
const whole = redaction({ x0: 0, y0: 0, x1: 600, y1: 800 });
const text = 'BT /F1 12 Tf 72 700 Td (Jansen) Tj ET';
const palette = `[/Indexed/DeviceGray 8(${WORD})]`;
const samples = {
  dict: '/FunctionType 0/Domain[0 1]/Range[0 1]/Size[9]/BitsPerSample 8',
  data: WORD,
};
const around: Parts = {
  content1: `q 1 0 0 1 77.90909 0 cm /P cs 1 sc 9 9 9 9 re f /S cs .5 scn /Span <</MCID 0>> BDC ${text} EMC Q`,
  resources: `/ColorSpace<</P${palette}/S[/Separation/Spot/DeviceGray 20 0 R]>>`,
  objects: { 20: samples },
};
const contentOf = (all: string) => all.match(/^.*(?:BDC|cm).*$/gmu) ?? [];

describe('a page on which nothing is painted any more', () => {
  it('keeps its sequences alone: no matrix, palette or function', async () => {
    const { leaks, output, words } = await proved(around, [whole]);
    const all = everything(output);
    expect(leaks).toEqual([]);
    expect(all).not.toContain(WORD);
    expect(all).not.toContain('77.90909');
    expect(all).toContain('BDC');
    expect(words).toEqual(['5.1.2e', 'Zichtbare tekst twee']);
  });

  it('leaves a page that opened more than it closed in order', async () => {
    const content1 = `Q q q /Span BMC ${text.replace('ET', '')}`;
    const { leaks, words } = await proved({ content1 }, [whole]);
    expect([leaks, words[0]]).toEqual([[], '5.1.2e']);
  });

  it.each([
    ['a letter', 'BT /F1 12 Tf 72 90 Td (b) Tj ET'],
    ['a path', '50 50 20 20 re f'],
    ['an image', 'q 9 0 0 9 50 50 cm BI/W 1/H 1/BPC 8/CS/G ID x EI Q'],
    ['a path in a form', '/X Do'],
  ])('keeps everything where %s stays', async (_what, stays) => {
    const resources = `${around.resources}/XObject<</X 21 0 R>>`;
    const form = { dict: '/Subtype/Form/BBox[0 0 99 99]', data: '50 50 20 20 re f' };
    const parts = {
      content1: `${around.content1} ${stays}`,
      resources,
      objects: { ...around.objects, 21: form },
    };
    const { leaks, output } = await proved(parts, [
      redaction({ x0: 0, y0: 600, x1: 600, y1: 800 }),
    ]);
    expect(leaks).toEqual([]);
    expect(contentOf(everything(output)).join(' ')).toContain('77.90909');
  });
});

it('an element of which the page has no sequence describes nothing', async () => {
  const element = (mcid: number) =>
    `<</Type/StructElem/S/P/P 20 0 R/Pg 3 0 R/K ${mcid}/ActualText(${WORD}${mcid})>>`;
  const { leaks, output } = await proved(
    {
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 20 0 R',
      page1: '/StructParents 0',
      content1: `/P <</MCID 0>> BDC ${text} EMC /P <</MCID 1>> BDC ${text.replace('700', '90')} EMC`,
      objects: {
        20: '<</Type/StructTreeRoot/K[21 0 R 22 0 R 23 0 R]/ParentTree<</Nums[0[21 0 R 22 0 R]]>>>>',
        21: element(0),
        22: element(1),
        23: element(9),
      },
    },
    [redaction({ x0: 0, y0: 600, x1: 600, y1: 800 })],
  );
  const all = everything(output);
  expect(leaks).toEqual([]);
  expect([0, 1, 9].filter((mcid) => all.includes(`${WORD}${mcid}`))).toEqual([1]);
});
