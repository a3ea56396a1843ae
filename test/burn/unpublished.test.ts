import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { load } from '../../redaction/pdf/load.ts';
import { opened, type PageSource, stream } from '../extract/onePagePdf.ts';
import { everyStream, redaction } from './text/burnText.ts';

const LAYERS = {
  resources: '/Properties<</Off 10 0 R/On 11 0 R>>/XObject<</Image 12 0 R/Form 13 0 R>>',
  catalog: '/OCProperties<</OCGs[10 0 R 11 0 R]/D<</OFF[10 0 R]>>>>',
  objects: [
    '<</Type/OCG/Name(Concept)>>',
    '<</Type/OCG/Name(Definitief)>>',
    stream(
      '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
      'z',
    ),
    stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>',
      'BT /F 10 Tf 10 10 Td (GEHEIM) Tj ET 1 1 5 5 re f',
    ),
  ],
};
const text = (shown: string, x = 100) => `BT /F 10 Tf ${x} 700 Td (${shown}) Tj ET`;

/** Text that is left, and the decoded streams of the output. */
function published(source: PageSource, redactions = [] as Parameters<typeof burn>[1]) {
  const document = opened(source);
  const { value } = burn(document, redactions);
  const output = load(value.bytes, { ports: nodePorts() }).value;
  const { glyphs } = readPage(output, output.pages[0]!);
  return { text: glyphs.unicode.join(''), all: everyStream(output), removals: value.removals };
}

/** A text field whose value runs out of it, off the page. */
const SCROLLED = {
  page: '/MediaBox[0 0 600 800]/Annots[10 0 R]',
  catalog: '/AcroForm<</Fields[10 0 R]/DA(/F 9 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>',
  objects: [
    '<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/V(Jansen belt)/F 4/Rect[100 20 190 40]/AP<</N 11 0 R>>>>',
    stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 90 20]/Resources<</Font<</F 5 0 R>>>>',
      'BT /F 9 Tf 5 5 Td (Jansen ) Tj (belt) Tj 0 -5000 Td (GEHEIM) Tj ET',
    ),
  ],
};

/** A stamp that shows text, so far from the left. */
function stamped(x: number) {
  return {
    content: text('open'),
    page: `/MediaBox[0 0 600 800]/Annots[<</Type/Annot/Subtype/Stamp/Rect[${x} 20 ${x + 90} 40]/AP<</N 10 0 R>>>>]`,
    objects: [
      stream(
        '/Type/XObject/Subtype/Form/BBox[0 0 90 20]/Resources<</Font<</F 5 0 R>>>>',
        'BT /F 9 Tf 5 5 Td (GEHEIM) Tj ET',
      ),
    ],
  };
}

/** A field that shows text, so far from the left. */
function fieldAt(x: number) {
  const field = `<</Type/Annot/Subtype/Widget/FT/Tx/T(veld)/V(GEHEIM)/F 4/Rect[${x} 20 ${x + 90} 40]/AP<</N 10 0 R>>>>`;
  return { ...stamped(x), page: `/MediaBox[0 0 600 800]/Annots[${field}]` };
}

describe('what no reader of the page sees', () => {
  it('takes the content of layers that are off, marked or not', () => {
    const content = `${text('open')} /OC/Off BDC ${text('GEHEIM')} 7 7 9 9 re f q 5 0 0 5 0 0 cm /Image Do Q /Form Do EMC /OC/On BDC ${text('zichtbaar')} EMC`;
    const { text: left, all, removals } = published({ content, ...LAYERS });
    expect(left).toBe('openzichtbaar');
    expect(all).not.toContain('GEHEIM');
    expect(all).not.toMatch(/7 7 9 9|\/Image Do/);
    expect(removals).toContainEqual({ kind: 'hidden-layer', page: 1, count: 15 });
  });

  it('keeps visible text where a hidden layer says the same', () => {
    const content = `${text('Naam')} /OC/Off BDC ${text('Naam')} EMC`;
    expect(published({ content, ...LAYERS }).text).toBe('Naam');
  });

  it('keeps a line beside the page whose width, as the matrix scales it, reaches onto it', () => {
    const content = `${text('open')} -70 7 9 9 re f q 6 0 0 6 0 0 cm 3 w -1 10 m -1 90 l S Q`;
    const { all } = published({ content, page: '/MediaBox[0 0 600 800]' });
    expect(all).toContain('-1 10 m -1 90 l S');
    expect(all).not.toContain('-70 7 9 9');
  });

  it.each([
    ['an image', 'q 5 0 0 5 700 0 cm /Image Do Q', /\/Image Do/],
    ['an inline image', 'q 5 0 0 5 0 -70 cm BI/W 1/H 1/BPC 8/CS/G ID z EI Q', /BI/],
    ['a path', '-70 7 9 9 re f', /-70 7 9 9/],
    ['a path in a form', 'q 1 0 0 1 900 0 cm /Form Do Q', /1 1 5 5 re f/],
  ])('takes %s beyond the MediaBox of a page without marks', (_what, beyond, gone) => {
    const onPage = '10 10 5 5 re f q 5 0 0 5 50 50 cm /Image Do Q';
    const page = '/MediaBox[0 0 600 800]';
    const objects = LAYERS.objects;
    const resources = '/XObject<</Image 12 0 R/Form 13 0 R>>';
    const source = (content: string) => ({ content, page, objects, resources });
    const { all, removals } = published(
      source(`${text('open')} ${onPage.replace('/Image Do', '')} ${beyond}`),
    );
    expect(all).not.toMatch(gone);
    expect(all).toContain('10 10 5 5 re f');
    expect(removals.map(({ kind }) => kind)).toContain('off-page');
    const without = published(source(`${text('open')} ${onPage}`)).removals;
    expect(without.map(({ kind }) => kind)).not.toContain('off-page');
  });

  it('keeps the colour that is set amid a path beyond the page', () => {
    const { all } = published({
      content: `${text('open')} -70 7 m -60 7 l .3 g -60 17 l f 10 10 5 5 re f`,
      page: '/MediaBox[0 0 600 800]',
    });
    expect(all).toContain('.3 g');
    expect(all).not.toMatch(/-[67]0/);
  });

  it('takes content outside the CropBox and nothing at its edge', () => {
    const content = `${text('GEHEIM', 20)} ${text('op de pagina', 195)} 0 0 50 50 re f 190 300 50 50 re f 0 0 50 50 re W n ${text('x', 300)}`;
    const page = '/MediaBox[0 0 600 800]/CropBox[200 100 600 800]';
    const { text: left, all, removals } = published({ content, page });
    expect(left).toBe('op de paginax');
    expect(all).not.toContain('GEHEIM');
    expect(all).toContain('190 300 50 50 re f');
    expect(all).not.toContain('0 0 50 50 re f');
    expect(all).toContain('0 0 50 50 re W n');
    expect(removals).toContainEqual({ kind: 'off-page', page: 1, count: 7 });
  });

  it('takes text beyond the MediaBox from pages without marks', () => {
    const content = `${text('open')} ${text('GEHEIM', 900)} 900 0 50 50 re f`;
    const { text: left, all, removals } = published({ content });
    expect(left).toBe('open');
    expect(all).not.toMatch(/GEHEIM|900 0 50 50/);
    expect(removals).toContainEqual({ kind: 'off-page', page: 1, count: 7 });
  });

  it('keeps annotations at the edge of the page, of which a border may be seen', () => {
    const { all, removals } = published(stamped(605));
    expect(all).toContain('GEHEIM');
    expect(removals).toEqual([]);
  });

  it('leaves pages that hide nothing byte for byte', () => {
    const content = `${text('Naam')} % note\n 1  0 0  rg`;
    expect(published({ content, ...LAYERS }).all).toContain(content);
  });

  it('takes it from pages with marks too', () => {
    const content = `${text('Jansen')} ${text('GEHEIM', 900)}`;
    const marked = [redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] })];
    const { all } = published({ content }, marked);
    expect(all).not.toMatch(/Jansen|GEHEIM/);
  });

  it('takes what is scrolled out of a field that the page draws from now on', () => {
    const marked = [redaction('r', { glyphs: [4, 5, 6, 7, 8, 9] })];
    const source = { content: text('open'), ...SCROLLED };
    const { text: left, all, removals } = published(source, marked);
    expect(left).toBe('open belt');
    expect(all).not.toMatch(/Jansen|GEHEIM/);
    expect(removals).toContainEqual({ kind: 'off-page', page: 1, count: 6 });
    expect(published(source).text).toContain('GEHEIM');
  });

  it('takes a field without room, as of a signature that is not to be seen, with its look', () => {
    const source = fieldAt(300);
    const none = source.page.replace(/Rect\[[\d ]+\]/u, 'Rect[0 0 0 0]').replace('/Tx', '/Sig');
    expect(published({ ...source, page: none }).all).not.toContain('GEHEIM');
  });

  it('takes a field beside the page, and keeps one on it', () => {
    const [beside, on] = [900, 300].map((x) => published(fieldAt(x)));
    expect(beside?.all).not.toContain('GEHEIM');
    expect(on?.all).toContain('GEHEIM');
  });

  it.each([
    ['hidden-layers', { content: `/OC/Off BDC ${text('GEHEIM')} EMC`, ...LAYERS }],
    [
      'off-page',
      { content: text('GEHEIM', 20), page: '/MediaBox[0 0 600 800]/CropBox[200 100 600 800]' },
    ],
    ['off-page', { content: text('GEHEIM', 900) }],
    ['off-page', stamped(900)],
    ['off-page', fieldAt(900)],
  ] as const)('stays when %s is switched off', (scrubber, source) => {
    const { value } = burn(opened(source), [], { without: new Set([scrubber]) });
    const output = load(value.bytes, { ports: nodePorts() }).value;
    expect(everyStream(output)).toContain('GEHEIM');
    expect(published(source).all).not.toContain('GEHEIM');
  });
});
