import { describe, expect, it } from 'vitest';
import { interpretPage } from '../../redaction/extract/interpreter.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { GlyphFlag } from '../../redaction/model/glyph.ts';
import { opened, type PageSource, stream } from './onePagePdf.ts';

function read(source: PageSource) {
  const document = opened(source);
  return readPage(document, document.pages[0]!);
}

const TEXT = 'BT /F 10 Tf 0 0 Td (x) Tj ET';
const FORM = '/Type/XObject/Subtype/Form/BBox[-10 -10 50 50]';

describe('nested streams', () => {
  it('numbers uses depth first, each execution by itself', () => {
    const { glyphs } = read({
      content: 'q 1 0 0 1 100 100 cm /A Do Q /B Do /A Do',
      resources: '/XObject<</A 10 0 R/B 11 0 R>>',
      objects: [
        stream(`${FORM}/Matrix[2 0 0 2 5 0]/Resources<</XObject<</B 11 0 R>>>>`, '/B Do'),
        stream(`${FORM}/Resources<</Font<</F 5 0 R>>>>`, TEXT),
      ],
    });
    const chain = glyphs.uses.map(({ kind, parent, parentOperation, object }) => {
      return [kind, parent, parentOperation, object].join(' ');
    });
    expect(chain).toEqual([
      'page -1 -1 ',
      'form 0 2 10 0 R',
      'form 1 0 11 0 R',
      'form 0 4 11 0 R',
      'form 0 5 10 0 R',
      'form 4 0 11 0 R',
    ]);
    expect([4, 12, 20].map((k) => glyphs.quads[k])).toEqual([105, 0, 5]);
  });

  it('takes resources from whoever draws a form without any', () => {
    const form = stream(FORM, TEXT);
    const { glyphs } = read({
      content: '/A Do',
      resources: '/XObject<</A 10 0 R>>',
      objects: [form],
    });
    expect(glyphs.unicode).toEqual(['x']);
  });

  it('does not enter a form inside itself', () => {
    const form = stream(
      `${FORM}/Resources<</Font<</F 5 0 R>>/XObject<</A 10 0 R>>>>`,
      `${TEXT} /A Do`,
    );
    const source = { content: '/A Do', resources: '/XObject<</A 10 0 R>>', objects: [form] };
    const { glyphs, interpretation } = read(source);
    expect(glyphs.count).toBe(1);
    expect(interpretation.obstacles).toMatchObject([{ code: 'object-cycle', use: 1 }]);
  });

  it('bounds depth and the number of operations', () => {
    const depth = 80;
    const objects = Array.from({ length: depth }, (_, i) =>
      stream(`${FORM}/Resources<</XObject<</A ${11 + i} 0 R>>>>`, '/A Do /A Do'),
    );
    const document = opened({ content: '/A Do', resources: '/XObject<</A 10 0 R>>', objects });
    const limited = Object.create(document, {
      limits: { value: { ...document.limits, maxOperationsPerPage: 5000 } },
    });
    expect(() => interpretPage(limited, document.pages[0]!, {})).toThrow(/limit-exceeded/);
  });

  it('clips a form to its BBox', () => {
    const form = stream(
      `${FORM}/Resources<</Font<</F 5 0 R>>>>`,
      `${TEXT} BT /F 10 Tf 60 0 Td (y) Tj ET`,
    );
    const { glyphs } = read({
      content: '/A Do',
      resources: '/XObject<</A 10 0 R>>',
      objects: [form],
    });
    expect([...glyphs.flags].map((f) => f & GlyphFlag.Invisible)).toEqual([0, GlyphFlag.Invisible]);
  });

  it('enters a tiling pattern where it is painted, in a cell that is under the paint', () => {
    const pattern = stream(
      '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 20 20]/XStep 20/YStep 20/Resources<</Font<</F 5 0 R>>>>',
      TEXT,
    );
    const { glyphs } = read({
      content: '/Pattern cs /P scn 200 200 40 40 re f 0 g 0 0 9 9 re f',
      resources: '/Pattern<</P 10 0 R>>',
      objects: [pattern],
    });
    expect(glyphs.uses.map((use) => use.kind)).toEqual(['page', 'tiling-pattern']);
    const x = glyphs.quads[4]!;
    expect(x).toBeGreaterThanOrEqual(200);
    expect(x).toBeLessThanOrEqual(240);
    expect(glyphs.flags[0]! & GlyphFlag.Nested).toBe(GlyphFlag.Nested);
  });

  it('enters a soft mask where gs sets it', () => {
    const mask = stream(`${FORM}/Group<</S/Transparency>>/Resources<</Font<</F 5 0 R>>>>`, TEXT);
    const { glyphs } = read({
      content: '1 0 0 1 70 70 cm /G gs',
      resources: '/ExtGState<</G<</SMask<</S/Luminosity/G 10 0 R>>>>>>',
      objects: [mask],
    });
    expect(glyphs.uses[1]).toMatchObject({ kind: 'soft-mask', parent: 0, parentOperation: 1 });
    expect(glyphs.quads[4]).toBe(70);
  });

  it('reads every appearance of an annotation, those that are not shown as hidden', () => {
    const look = (text: string) =>
      stream(`${FORM}/Resources<</Font<</F 5 0 R>>>>`, TEXT.replace('x', text));
    const { glyphs } = read({
      content: TEXT,
      page: '/MediaBox[0 0 600 800]/Annots[<</Type/Annot/Subtype/Widget/Rect[100 100 160 160]/AS/On/AP<</N<</On 10 0 R/Off 11 0 R>>/D 12 0 R>>>>]',
      objects: [look('a'), look('b'), look('c')],
    });
    expect(glyphs.unicode).toEqual(['x', 'a', 'b', 'c']);
    const shown = [...glyphs.flags].map((f) => f & (GlyphFlag.HiddenLayer | GlyphFlag.Annotation));
    const both = GlyphFlag.HiddenLayer | GlyphFlag.Annotation;
    expect(shown).toEqual([0, GlyphFlag.Annotation, both, both]);
    expect(glyphs.uses[1]).toMatchObject({
      kind: 'annotation-appearance',
      parent: -1,
      parentOperation: 0,
    });
    expect(glyphs.quads[12]).toBe(110);
  });
});

describe('the page', () => {
  it.each([
    [0, [50, 700]],
    [90, [100, 50]],
    [180, [550, 100]],
    [270, [700, 550]],
  ])('is read as displayed under /Rotate %i', (rotate, place) => {
    const { glyphs } = read({
      content: 'BT /F 10 Tf 50 100 Td (x) Tj ET',
      page: `/MediaBox[0 0 600 800]/Rotate ${rotate}`,
    });
    const descent = 10 * 0.3;
    expect(Math.abs(glyphs.quads[4]! - place[0]!)).toBeLessThan(descent);
    expect(Math.abs(glyphs.quads[5]! - place[1]!)).toBeLessThan(descent);
    expect(glyphs.sizes[0]).toBeCloseTo(10);
  });

  it('joins content streams by white space', () => {
    const { glyphs } = read({ content: ['BT /F 10', 'Tf (a) T', 'j (b) Tj ET'] });
    expect(glyphs.unicode).toEqual(['b']);
  });

  it('counts UserUnit and the CropBox', () => {
    const { glyphs } = read({
      content: 'BT /F 10 Tf 50 100 Td (x) Tj ET',
      page: '/MediaBox[0 0 600 800]/CropBox[40 0 600 800]/UserUnit 2',
    });
    expect(glyphs.quads[4]).toBe(20);
    expect(glyphs.sizes[0]).toBe(20);
  });
});
