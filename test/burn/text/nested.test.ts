import { describe, expect, it } from 'vitest';
import { stream } from '../../extract/onePagePdf.ts';
import { burnText, everyStream, indicesOf, placesOf, redaction } from './burnText.ts';

const FORM = '/Type/XObject/Subtype/Form/BBox[-10 -10 500 50]';
const COURIER = '/Resources<</Font<</F 5 0 R>>>>';
const TEXT = 'BT /F 10 Tf 0 0 Td (De heer Jansen) Tj ET';

describe('copy on write', () => {
  it('copies a form for the one use that loses text', () => {
    const source = {
      content: 'q 1 0 0 1 50 700 cm /A Do Q q 1 0 0 1 50 600 cm /A Do Q',
      resources: '/XObject<</A 10 0 R>>',
      objects: [stream(FORM + COURIER, TEXT)],
    };
    const { before, after, content } = burnText(source, [
      redaction('r', { glyphs: [8, 9, 10, 11, 12, 13] }),
    ]);
    expect(placesOf(after)).toEqual(placesOf(before, (i) => i < 8 || i > 13));
    expect(content).toMatch(/\/Lak1 Do\s+Q q 1 0 0 1 50 600 cm \/A Do/);
  });

  it('copies what encloses a nested form', () => {
    const source = {
      content: 'q 1 0 0 1 50 700 cm /A Do Q /A Do',
      resources: '/XObject<</A 11 0 R>>',
      objects: [
        stream(FORM + COURIER, TEXT),
        stream(`${FORM}/Resources<</XObject<</In 10 0 R>>>>`, '2 w /In Do'),
      ],
    };
    const { before, after } = burnText(source, [
      redaction('r', { glyphs: [8, 9, 10, 11, 12, 13] }),
    ]);
    expect(placesOf(after)).toEqual(placesOf(before, (i) => i < 8 || i > 13));
  });

  it('takes text out of both uses of one form into one copy each', () => {
    const source = {
      content: '/A Do q 1 0 0 1 0 300 cm /A Do Q',
      resources: '/XObject<</A 10 0 R>>',
      objects: [stream(FORM, TEXT)],
    };
    const { after } = burnText(source, [
      redaction('one', { glyphs: [8, 9, 10, 11, 12, 13] }),
      redaction('two', { glyphs: [14, 15] }),
    ]);
    expect(after.unicode.join('')).toBe('De heer  heer Jansen');
  });

  it('leaves nothing of a form that draws itself', () => {
    const source = {
      content: '/A Do',
      resources: '/XObject<</A 10 0 R>>',
      objects: [
        stream(
          `${FORM}/Resources<</Font<</F 5 0 R>>/XObject<</Again 10 0 R>>>>`,
          `${TEXT} /Again Do`,
        ),
      ],
    };
    const { content, work, after } = burnText(source, [
      redaction('r', { glyphs: [8, 9, 10, 11, 12, 13] }),
    ]);
    expect(after.unicode.join('')).toBe('De heer ');
    expect(content).toContain('/Lak1 Do');
    expect(work.copies).toHaveLength(1);
  });

  it('takes text out of a tiling pattern wherever a cell is painted', () => {
    const pattern = stream(
      `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 100 20]/XStep 100/YStep 20${COURIER}`,
      'BT /F 10 Tf 0 5 Td (Jansen) Tj ET',
    );
    const source = {
      content: '/Pattern cs /P scn 200 200 300 40 re f 0 0 200 20 re f',
      resources: '/Pattern<</P 10 0 R>>',
      objects: [pattern],
    };
    const { after } = burnText(source, [redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] })]);
    expect(after.count).toBe(0);
  });

  it('takes text out of a soft mask', () => {
    const source = {
      content: '/G gs 0 0 10 10 re f',
      resources: '/ExtGState<</G<</ca 0.5/SMask<</S/Luminosity/G 10 0 R>>>>>>',
      objects: [stream(`${FORM}/Group<</S/Transparency>>${COURIER}`, TEXT)],
    };
    const { after, content } = burnText(source, [
      redaction('r', { glyphs: [8, 9, 10, 11, 12, 13] }),
    ]);
    expect(after.unicode.join('')).toBe('De heer ');
    expect(content).toContain('/Lak1 gs');
  });

  it('tells which annotations lose text and leaves their streams to them', () => {
    const source = {
      content: TEXT,
      page: '/MediaBox[0 0 600 800]/Annots[null<</Type/Annot/Subtype/Popup/Rect[100 100 300 160]/AP<</N 10 0 R>>>>]',
      objects: [stream(FORM + COURIER, TEXT)],
    };
    const { work, after } = burnText(source, [redaction('r', { glyphs: [14] })]);
    expect([...work.struckAnnotations]).toEqual([1]);
    expect(after.count).toBe(28);
  });
});

describe('annotations that a mark takes', () => {
  it('leave what no mark touches of their look to the page', () => {
    const look = stream(`/BBox[0 0 100 20]/Matrix[2 0 0 2 0 0]${COURIER}`, TEXT);
    const annotation =
      '/Annots[<</Type/Annot/Subtype/FreeText/Contents(Jansen)/Rect[100 100 300 140]/AP<</N 10 0 R/D 10 0 R>>>>]';
    const source = { content: TEXT, page: `/MediaBox[0 0 600 800]${annotation}`, objects: [look] };
    const gone = [22, 23, 24, 25, 26, 27];
    const { before, after, content } = burnText(source, [redaction('r', { glyphs: gone })]);
    expect(placesOf(after).slice(0, 22)).toEqual(placesOf(before).slice(0, 22));
    expect(content).toContain('q 1 0 0 1 100 100 cm /Lak1 Do Q');
    expect(after.uses[1]).toMatchObject({ kind: 'form', parent: 0 });
  });
});

describe('what goes with a glyph', () => {
  it('takes the second strike, visible or not, and keeps a lookalike', () => {
    const name = '(Jansen) Tj';
    const content = `BT /F 10 Tf 100 700 Td ${name} ET BT /F 10 Tf 100.4 700 Td ${name} ET BT 3 Tr /F 10 Tf 100 700.5 Td ${name} ET BT /F 10 Tf 0 Tr 100 600 Td ${name} ET`;
    const { after } = burnText({ content }, [redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] })]);
    expect(placesOf(after).map((place) => place[0])).toEqual([...'Jansen']);
    expect(after.quads[5]).toBeGreaterThan(190);
  });

  it('takes invisible text under a rectangle', () => {
    const content = 'BT 3 Tr /F 10 Tf 100 700 Td (De heer Jansen) Tj ET';
    const rect = { x0: 148, y0: 91, x1: 184, y1: 102 };
    const { after, document } = burnText({ content }, [redaction('r', { rect })]);
    expect(after.unicode.join('')).toBe('De heer ');
    expect(everyStream(document)).not.toContain('Jansen');
  });

  it('leaves the name of no property list that is none', () => {
    const content = '/AF /Files BDC BT /F 10 Tf 100 700 Td (Jansen) Tj ET EMC /AF /Gone DP';
    const resources = '/Properties<</Files[<</Type/Filespec/F(Jansen.pdf)>>]>>';
    const marked = [redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] })];
    const { content: burnt } = burnText({ content, resources }, marked);
    expect(burnt).toMatch(/<<>> BDC.*<<>> DP/su);
    expect(burnt).not.toMatch(/Files|Gone/u);
  });

  it('takes ActualText, Alt and E of what encloses it, inline and named, and points', () => {
    const content =
      '/Span<</ActualText(Jansen)/MCID 4/Lang(nl)>>BDC /P/Named BDC /Note<</Contents(Jansen)>>DP BT /F 10 Tf 100 700 Td (Jansen) Tj ET EMC EMC /Span<</ActualText(blijft)>>BDC BT /F 10 Tf 9 9 Td (x) Tj ET EMC';
    const resources = '/Properties<</Named<</Alt(Jansen)/MCID 5>>>>';
    const { content: burnt, work } = burnText({ content, resources }, [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
    ]);
    expect(burnt).not.toContain('Jansen');
    expect(burnt).toContain('blijft');
    expect(burnt).toMatch(/\/Span <<\/MCID 4 \/Lang \(nl\)>> BDC/);
    expect(burnt).toMatch(/\/P \/Lak\d BDC/);
    const struck = work.struckContent.map(({ mcid, emptied }) => [mcid, emptied]);
    expect(struck).toEqual([
      [5, true],
      [4, true],
    ]);
  });

  it('takes names, keys and boxes that a producer put beside the MCID', () => {
    const list =
      '/Jansen 3/Y/Jansen/Z[/Jansen]/BBox[100 700 136 710]/Attached[/Top/Jansen]/Subtype/Jansen';
    const content = `/Artifact<</MCID 4/Type/Pagination/Subtype/Header/Attached[/Top]${list}>>BDC /P/Named BDC BT /F 10 Tf 100 700 Td (Jansen) Tj ET EMC EMC /Span<<${list}>>DP`;
    const resources = `/Properties<</Named<</MCID 5${list}>>>>`;
    const { content: burnt, document } = burnText({ content, resources }, [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
    ]);
    expect(burnt).not.toMatch(/Jansen|BBox/u);
    expect(burnt).toMatch(/\/Artifact <<\/MCID 4 \/Type \/Pagination>> BDC/u);
    const named = [...document.refs()]
      .map((ref) => String(document.get(ref)))
      .filter((text) => /^<<\s*\/MCID 5/u.test(text));
    expect(named).toHaveLength(1);
    expect(named[0]).not.toMatch(/Jansen|BBox/u);
  });

  it('gives tags that a producer made up a neutral name where they lose something', () => {
    const content =
      '/Jansen BMC /De#20Jansens<</MCID 1>>BDC /P BMC BT /F 10 Tf 100 700 Td (Jansen) Tj ET EMC EMC EMC /Jansen MP /Elders BMC BT /F 10 Tf 9 9 Td (x) Tj ET EMC';
    const { content: burnt } = burnText({ content }, [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
    ]);
    expect(burnt).not.toContain('Jansen');
    expect(burnt).toMatch(/\/Span BMC\s+\/Span <<\/MCID 1>> BDC\s+\/P BMC/);
    expect(burnt).toContain('/Span MP');
    expect(burnt).toContain('/Elders BMC');
  });

  it('drops on a touched page what no viewer understands', () => {
    const content =
      '(Jansen) 1 foo BX (Jansen) bar EX (Jansen) 1 w BT /F 10 Tf 100 700 Td (Jansen) Tj 0 -90 Td (blijft) Tj ET Q (Jansen)';
    const { content: burnt } = burnText({ content }, [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
    ]);
    expect(burnt).not.toContain('Jansen');
    expect(burnt).toMatch(/1 w/);
    expect(burnt).not.toContain('Q');
  });
});

it('takes a path whose first operator has a stray string before its numbers', () => {
  const rect = { x0: 90, y0: 80, x1: 200, y1: 120 };
  const { content } = burnText({ content: '(Jansen) 100 690 50 20 re f 300 690 50 20 re f' }, [
    redaction('r', { rect }),
  ]);
  expect(content).not.toMatch(/Jansen|100 690/u);
  expect(content).toContain('300 690 50 20 re');
});

describe('area marks', () => {
  const lines =
    'BT /F 10 Tf 9 TL 100 700 Td (boven Jansen) Tj T* (regel Pieters) Tj T* (onder Smit) Tj ET';

  it('take the words that they touch and not those of lines set tight above and below', () => {
    const { glyphs } = burnText({ content: lines }, []).work;
    const pieters = indicesOf(glyphs, 'Pieters');
    const first = pieters[0]! * 8;
    const rect = {
      x0: glyphs.quads[first]!,
      y0: glyphs.quads[first + 1]!,
      x1: glyphs.quads[first]! + 42,
      y1: glyphs.quads[first + 5]!,
    };
    const { after } = burnText({ content: lines }, [redaction('r', { rect })]);
    expect(after.unicode.join('')).toBe('boven Jansenregel onder Smit');
  });

  it('take a glyph of which more than a hair is covered, and no neighbour', () => {
    const content = 'BT /F 10 Tf 100 700 Td (abcd) Tj ET';
    const rect = { x0: 106.01, y0: 90, x1: 112.3, y1: 103 };
    expect(burnText({ content }, [redaction('r', { rect })]).after.unicode.join('')).toBe('ad');
    const exactly = { ...rect, x0: 106, x1: 112 };
    expect(burnText({ content }, [redaction('r', { rect: exactly })]).after.unicode.join('')).toBe(
      'acd',
    );
  });

  it('work on slanted text', () => {
    const content =
      'BT /F 10 Tf 0.866 0.5 -0.5 0.866 100 600 Tm (Jansen) Tj ET BT /F 10 Tf 100 600 Td (x) Tj ET';
    const rect = { x0: 115, y0: 170, x1: 130, y1: 195 };
    const { after } = burnText({ content }, [redaction('r', { rect })]);
    expect(after.unicode.join('')).toMatch(/^Ja?n?x$/);
  });
});
