import { describe, expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import type { Burning } from '../../../redaction/burn/burnContext.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import type { Rect } from '../../../redaction/model/geometry.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { onePagePdf, opened, type PageSource } from '../../extract/onePagePdf.ts';
import { type Burnt, burnText, everyStream, indicesOf, placesOf, redaction } from './burnText.ts';
import { SURNAMES } from './surnames.ts';

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const MORE =
  '0 -14 Td (De minister wordt gevraagd in te stemmen met de brief aan de Tweede Kamer.) Tj';

/** How a producer sets a line with a name in it: content of one page in Helvetica 11, second line after it. */
const PRODUCERS: readonly (readonly [string, (name: string) => string])[] = [
  [
    'one string',
    (name) => `BT /H 11 Tf 70 700 Td (Aan de heer ${name} is dit toegezegd.) Tj ${MORE} ET`,
  ],
  [
    'shifts that depend on the whole line',
    (name) => {
      const shift = (name.length * 7) % 13;
      return `BT /H 11 Tf 70 700 Td [(Aan de h) ${shift} (eer ) ${-shift} (${name}) 3 ( is dit t) ${shift} (oegezegd.)] TJ ${MORE} ET`;
    },
  ],
  [
    'a justified line',
    (name) => {
      const spacing = (4 - name.length * 0.2).toFixed(3);
      return `BT /H 11 Tf 70 700 Td ${spacing} Tw (Aan de heer ${name} is dit toegezegd.) Tj 0 Tw ${MORE} ET`;
    },
  ],
  [
    'a run for each word, each with its own place',
    (name) => {
      const after = 70 + 66 + name.length * 5.5;
      return `BT /H 11 Tf 70 700 Td (Aan de heer ) Tj ET BT /H 11 Tf 1 0 0 1 132 700 Tm (${name}) Tj ET BT /H 11 Tf 1 0 0 1 ${after} 700 Tm (is dit toegezegd.) Tj ET BT /H 11 Tf 70 700 Td ${MORE} ET`;
    },
  ],
  [
    'relative moves along the line',
    (name) =>
      `BT /H 11 Tf 14 TL 70 700 Td (Aan de heer ) Tj 62 0 Td (${name}) Tj ${4 + name.length * 5.5} 0 Td (is dit toegezegd.) Tj ${-66 - name.length * 5.5} 0 Td T* (De minister wordt gevraagd in te stemmen.) Tj ET`,
  ],
  [
    'a matrix and a clip for each run',
    (name) => {
      const width = name.length * 5.5;
      const after = 70 + 66 + width;
      const run = (x: number, w: number, text: string) =>
        `q 1 0 0 1 ${x} 700 cm 0 -3 ${w} 14 re W n BT 11 0 0 11 0 0 Tm /H 1 Tf (${text}) Tj ET Q`;
      return `${run(70, 62, 'Aan de heer ')} ${run(132, width, name)} ${run(after, 99, 'is dit toegezegd.')} BT /H 11 Tf 70 700 Td ${MORE} ET`;
    },
  ],
  [
    "the operator '",
    (name) =>
      `BT /H 11 Tf 14 TL 70 714 Td (Aan de heer ${name} is dit toegezegd.) ' (De minister wordt.) ' ET`,
  ],
];

function source(content: string): PageSource {
  return { content, resources: '/Font<</H 10 0 R>>', objects: [HELVETICA] };
}

function burnName(content: string, name: string): Burnt {
  const bytes = onePagePdf(source(content));
  const document = opened(bytes);
  const { glyphs } = readPage(document, document.pages[0]!);
  return burnText(bytes, [hidden(indicesOf(glyphs, name))]);
}

function hidden(glyphs: readonly number[], id = 'r'): Redaction {
  return redaction(id, { glyphs }, 'safe');
}

/** What an attacker has: the page's content and where the mark is. */
function seen({ content, work }: Burnt): string {
  const marks = work.drawn.flatMap((mark) => mark.rects);
  return `${content} ${marks.map((r) => [r.x0, r.x1].map((x) => x.toFixed(3)).join('-')).join(' ')}`;
}

describe('width-safe burning', () => {
  for (const [producer, content] of PRODUCERS) {
    it(`leaves many names possible: ${producer}`, () => {
      const outcomes = SURNAMES.map((name) => seen(burnName(content(name), name)));
      const candidates = outcomes.map((one) => outcomes.filter((other) => other === one).length);
      const median = candidates.sort((a, b) => a - b)[candidates.length >> 1]!;
      expect((1000 * median) / SURNAMES.length).toBeGreaterThanOrEqual(50);
    });

    it(`moves nothing by more than one em, and nothing over anything: ${producer}`, () => {
      for (const name of SURNAMES.slice(0, 20)) {
        const burnt = burnName(content(name), name);
        expectWithinGrid(burnt, 11);
        expectApart(burnt);
      }
    });
  }

  it('leaves the lines without marks where they are', () => {
    for (const [, content] of PRODUCERS) {
      const { before, after } = burnName(content('Jansen'), 'Jansen');
      const low = (y: number) => y > 110;
      expect(placesOf(after, (i) => low(after.quads[i * 8 + 5]!))).toEqual(
        placesOf(before, (i) => low(before.quads[i * 8 + 5]!)),
      );
    }
  });

  it('keeps other columns of the line in their place', () => {
    const content = 'BT /H 11 Tf 70 700 Td [(heer Jansen krijgt) -9000 (kolom twee)] TJ ET';
    const { before, after } = burnName(content, 'Jansen');
    const column = (x: number) => x > 200;
    expect(placesOf(after, (i) => column(after.quads[i * 8 + 4]!))).toEqual(
      placesOf(before, (i) => column(before.quads[i * 8 + 4]!)),
    );
  });

  it('keeps columns that blanks part in their place, and each mark in its own', () => {
    const content =
      'BT /H 11 Tf 70 700 Td (Jansen                    Hendriksen                    slot) Tj ET';
    const bytes = onePagePdf(source(content));
    const { before } = burnText(bytes, []);
    const { work, after } = burnText(bytes, [
      hidden(indicesOf(before, 'Jansen'), 'one'),
      hidden(indicesOf(before, 'Hendriksen'), 'two'),
    ]);
    const ends = ['Hendriksen', 'slot'].map(
      (word) => before.quads[indicesOf(before, word)[0]! * 8 + 4]!,
    );
    const [one, two] = work.drawn.map((mark) => mark.rects[0]!);
    expect(one!.x1).toBeLessThan(ends[0]! - 11);
    expect(two!.x1).toBeLessThan(ends[1]! - 11);
    expect(two!.x0).toBeGreaterThan(one!.x1 + 11);
    expect(after.unicode.join('').trim()).toBe('slot');
    expect(after.quads[indicesOf(after, 'slot')[0]! * 8 + 4]).toBeCloseTo(ends[1]!, 1);
  });

  it('parts cells of a row whose text stands at other heights, and each has its own mark', () => {
    const content =
      'BT /H 11 Tf 70 700 Td (mevrouw Jansen) Tj ET BT /H 11 Tf 160 696.5 Td (Pietersen situatie) Tj ET';
    const bytes = onePagePdf(source(content));
    const { before } = burnText(bytes, []);
    const { work } = burnText(bytes, [
      hidden(indicesOf(before, 'Jansen'), 'one'),
      hidden(indicesOf(before, 'Pietersen'), 'two'),
    ]);
    const [one, two] = work.drawn.map((mark) => mark.rects[0]!);
    expect(one!.x1).toBeLessThan(160);
    expect(two!.x0).toBeGreaterThan(155);
  });

  it('draws marks over the gap, shares one gap among neighbours', () => {
    const content = 'BT /H 11 Tf 70 700 Td (Aan Jan Jansen is dit toegezegd.) Tj ET';
    const bytes = onePagePdf(source(content));
    const { before } = burnText(bytes, []);
    const { work } = burnText(bytes, [
      hidden(indicesOf(before, 'Jan '), 'one'),
      hidden(indicesOf(before, 'Jansen'), 'two'),
    ]);
    const [one, two] = work.drawn.map((mark) => mark.rects[0]!);
    expect(one!.x1).toBeCloseTo(two!.x0);
    expect(one!.x1 - one!.x0).toBeCloseTo(two!.x1 - two!.x0);
  });

  it('keeps slanted, vertical and invisible text exactly and says so', () => {
    for (const show of [
      '1 0.3 -0.3 1 70 600 Tm (heer Jansen krijgt) Tj',
      '3 Tr 70 700 Td (heer Jansen krijgt) Tj',
    ]) {
      const { before, after, work } = burnName(`BT /H 11 Tf ${show} ET`, 'Jansen');
      const gone = new Set(indicesOf(before, 'Jansen'));
      expect(placesOf(after)).toEqual(placesOf(before, (i) => !gone.has(i)));
      const { findings } = work.context as Burning;
      expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
        ['width-not-hidden', '1'],
      ]);
    }
  });

  it('hides widths in rotated pages and rotated lines', () => {
    for (const matrix of ['0 1 -1 0 300 300', '-1 0 0 -1 400 400', '0 -1 1 0 300 500']) {
      const content = `BT /H 11 Tf ${matrix} Tm (Aan de heer Jansen is dit toegezegd.) Tj ET`;
      const burnt = burnName(content, 'Jansen');
      expect(burnt.after.unicode.join('')).toBe('Aan de heer is dit toegezegd.');
      expectWithinGrid(burnt, 11);
    }
  });

  it('estimates the redaction alone where the same gap loses a hidden layer too', () => {
    const layer =
      '/OC/Off BDC BT /H 11 Tf 131 700 Td (Geheim) Tj ET EMC BT /H 11 Tf 168 700 Td ( is dit toegezegd.) Tj ET';
    const bytes = onePagePdf({
      content: `BT /H 11 Tf 70 700 Td (Aan de heer ) Tj ET ${layer} BT /H 11 Tf 131 700 Td (Jansen) Tj ET`,
      resources: '/Font<</H 10 0 R>>/Properties<</Off 11 0 R>>',
      objects: [HELVETICA, '<</Type/OCG/Name(x)>>'],
      catalog: '/OCProperties<</OCGs[11 0 R]/D<</OFF[11 0 R]>>>>',
    });
    const document = opened(bytes);
    const { glyphs } = readPage(document, document.pages[0]!);
    const { value } = burn(document, [hidden(indicesOf(glyphs, 'Jansen'))]);
    expect(value.widths.map(({ redaction }) => redaction)).toEqual(['r']);
  });

  it('leaves the tiny blanks of the empty line below, as Acrobat writes them', () => {
    const tiny = (y: number) => `BT /H 0.96 Tf 1 0 0 1 70 ${y} Tm ( ) Tj ET`;
    const content = `BT /H 11 Tf 70 700 Td (Jansen) Tj ET ${tiny(696.5)} ${tiny(695.4)}`;
    const bytes = onePagePdf(source(content));
    const document = opened(bytes);
    const { glyphs } = readPage(document, document.pages[0]!);
    for (const width of ['safe', 'line'] as const) {
      const { after } = burnText(bytes, [
        redaction('r', { glyphs: indicesOf(glyphs, 'Jansen') }, width),
      ]);
      expect(after.quads[after.count * 8 - 3]).toBeCloseTo(glyphs.quads[glyphs.count * 8 - 3]!, 3);
      expect(after.count).toBeGreaterThanOrEqual(1);
    }
  });

  it('leaves no number of the old layout behind', () => {
    const content =
      'BT /H 11 Tf 70 700 Td 1.2345 Tw (Aan de heer ) Tj 66.789 0 Td (Jansen) Tj 44.321 0 Td 0.6789 Tc (is dit toegezegd.) Tj ET';
    const all = everyStream(burnName(content, 'Jansen').document);
    for (const number of ['1.2345', '66.789', '44.321', '0.6789'])
      expect(all).not.toContain(number);
  });
});

describe('whole lines', () => {
  it('takes the rest of the line and nothing of the next', () => {
    const content = `BT /H 11 Tf 70 700 Td (Aan de heer Jansen) Tj 20 0 Td (is dit.) Tj -20 -14 Td (Tweede regel) Tj ET`;
    const bytes = onePagePdf(source(content));
    const { before } = burnText(bytes, []);
    const { after, content: burnt } = burnText(bytes, [
      redaction('r', { glyphs: indicesOf(before, 'Jansen') }, 'line'),
    ]);
    expect(after.unicode.join('')).toBe('Tweede regel');
    expect(burnt).not.toMatch(/TJ/);
  });
});

function expectWithinGrid({ before, after, work }: Burnt, em: number): void {
  const survivors = Array.from({ length: before.count }, (_, i) => i).filter(
    (i) => work.hits[i] !== 1,
  );
  expect(after.count).toBe(survivors.length);
  survivors.forEach((i, at) => {
    const dx = after.quads[at * 8 + 4]! - before.quads[i * 8 + 4]!;
    const dy = after.quads[at * 8 + 5]! - before.quads[i * 8 + 5]!;
    expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(em * 1.05);
  });
}

/** No survivor under a mark, and none of one line over another. */
function expectApart({ after, work }: Burnt): void {
  const marks: Rect<unknown>[] = work.drawn.flatMap((mark) => mark.rects as Rect<unknown>[]);
  for (let i = 0; i < after.count; i++) {
    if (after.unicode[i] === ' ') continue;
    const [x0, y0, x1] = [
      after.quads[i * 8 + 4]!,
      after.quads[i * 8 + 5]!,
      after.quads[i * 8 + 6]!,
    ];
    for (const mark of marks) {
      const inside =
        x0 < mark.x1 - 0.01 && x1 > mark.x0 + 0.01 && y0 - 3 > mark.y0 && y0 - 3 < mark.y1;
      expect(inside, `glyph ${i} at ${x0}-${x1}, mark ${mark.x0}-${mark.x1}`).toBe(false);
    }
    const next = after.quads[i * 8 + 12]!;
    const sameLine = i + 1 < after.count && after.quads[i * 8 + 13] === y0;
    if (sameLine) expect(next).toBeGreaterThan(x1 - 0.5);
  }
}
