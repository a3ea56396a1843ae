/** What a tiling pattern paints is cut where a mark lies, and its cell stays as it is, where that is seen whole elsewhere (class 13). */
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { onePagePdf, stream } from '../extract/onePagePdf.ts';
import { redaction } from './text/burnText.ts';

const second = await pdfiumReader();

/** Text of 4 points on red. */
const CELL = cell(60, 20, '1 0 0 rg 0 0 60 20 re f 0 g BT /F 4 Tf 2 2 Td (Wybrandus) Tj ET');
const HATCH = cell(6, 6, '0 0 m 6 6 l S');

function cell(width: number, height: number, content: string) {
  return stream(
    `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 ${width} ${height}]/XStep ${width}/YStep ${height}/Resources<</Font<</F 5 0 R>>>>`,
    content,
  );
}

function burnt(content: string, pattern: string | readonly string[], page?: string) {
  const source = {
    content: `${content} 0 g BT /F 12 Tf 100 200 Td (blijft) Tj ET`,
    resources: '/Font<</F 5 0 R>>/Pattern<</P 10 0 R>>',
    objects: [pattern].flat(),
    page: page ?? '/MediaBox[0 0 600 800]',
  };
  const original = load(onePagePdf(source), { ports: nodePorts() }).value;
  const redactions = [redaction('r', { rect: { x0: 95, y0: 70, x1: 208, y1: 120 } })];
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  const { leaks } = verify({ ...request, secondReader: second }).value;
  const output = load(burned, { ports: nodePorts() }).value;
  const all = [...output.refs()].map((ref) => {
    const object = output.get(ref);
    const isStream = object !== undefined && 'contents' in object;
    return isStream ? Buffer.from(output.decode(object as never)).toString('latin1') : '';
  });
  return { leaks, all: all.join('\n'), burned };
}

/** Share of dark or coloured pixels under the mark, its own black gone: none may be red. */
function redInMark(burned: Uint8Array): number {
  const opened = second.open(burned);
  const { width, pixels } = opened.render(1, 1);
  opened.close();
  let red = 0;
  for (let y = 71; y < 119; y++)
    for (let x = 96; x < 207; x++) {
      const at = 4 * (y * width + x);
      if (pixels[at]! > 120 && pixels[at + 1]! < 60) red++;
    }
  return red;
}

const PAINTED: [string, string][] = [
  ['text', '/Pattern cs /P scn BT /F 30 Tf 100 700 Td (Jansen blijft hier) Tj ET'],
  ['a box', '/Pattern cs /P scn 80 640 400 140 re f'],
  [
    'a box within a form of its own matrix',
    'q 0.5 0 0 0.5 0 0 cm /Pattern cs /P scn 160 1280 800 280 re f Q',
  ],
];

const SHAPES: [string, string][] = [
  ['beside the mark, on two sides', '60 600 m 560 600 l 560 660 l 80 660 l 80 780 l 60 780 l f'],
  ['under the mark', '20 560 m 580 560 l 300 795 l 20 700 l h f'],
  [
    'of two parts, which each rule fills',
    '20 560 m 580 560 l 300 795 l h 20 790 m 60 790 l 60 500 l f*',
  ],
  ['with a curve', '20 560 m 580 560 l 580 600 580 700 300 795 c 20 700 l f'],
];

it.each(SHAPES)(
  'a shape %s painted with a pattern keeps it, and shows nothing in the mark',
  (_, path) => {
    const { leaks, all, burned } = burnt(`/Pattern cs /P scn ${path}`, CELL);
    expect(leaks).toEqual([]);
    expect(all).toContain('1 0 0 rg 0 0 60 20 re f');
    expect(all).toContain('(Wybrandus) Tj');
    expect(redInMark(burned)).toBe(0);
  },
);

it('a cell of which a part is seen in the mark alone is cut', () => {
  const narrow = '100 685 m 200 685 l 200 720 l 100 721 l h f';
  const { leaks, all, burned } = burnt(`/Pattern cs /P scn ${narrow}`, CELL);
  expect(leaks).toEqual([]);
  expect(all).not.toContain('(Wybrandus) Tj');
  expect(redInMark(burned)).toBe(0);
});

describe.each(PAINTED)('%s', (_, content) => {
  it('painted with a pattern of text: the pattern is seen beside the mark as before, and not in it', () => {
    const { leaks, all, burned } = burnt(content, CELL);
    expect(leaks).toEqual([]);
    expect(all).toContain('(Wybrandus) Tj');
    expect(redInMark(burned)).toBe(0);
  });

  it('hatched keeps its hatch', () => {
    expect(burnt(content, HATCH).leaks).toEqual([]);
  });
});

it('a row of cells that is painted in part is cut as well', () => {
  const { leaks, all } = burnt('/Pattern cs /P scn 80 705 400 9 re f', CELL);
  expect(leaks).toEqual([]);
  expect(all).toContain('(Wybrandus) Tj');
});

it('holds on pages that are turned', () => {
  const page = '/MediaBox[0 0 800 600]/Rotate 90';
  const { leaks } = burnt('/Pattern cs /P scn 20 20 700 500 re f', CELL, page);
  expect(leaks).toEqual([]);
});

it('a cell that is seen in the mark alone loses what is marked', () => {
  const large = cell(900, 900, 'BT /F 12 Tf 100 700 Td (Wybrandus) Tj 200 0 Td (blijft) Tj ET');
  const { leaks, all } = burnt('/Pattern cs /P scn 0 0 600 800 re f', large);
  expect(leaks).toEqual([]);
  expect(all).not.toContain('Wybrandus');
  expect(all).toContain('blijft');
});

it('a cell that is nowhere seen whole beside the mark loses what is marked, whatever else that changes', () => {
  const { all } = burnt(
    '/Pattern cs /P scn 95 685 140 40 re f',
    cell(80, 60, 'BT /F 12 Tf 2 20 Td (Wybrandus) Tj ET'),
  );
  expect(all).not.toContain('Wybrandus');
});

it('what a form draws in the cell of a pattern goes with the box that it fills, as WeasyPrint paints grounds', () => {
  const pattern = stream(
    '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 100 20]/XStep 100/YStep 20/Matrix[1 0 0 1 100 700]/Resources<</XObject<</X 11 0 R>>>>',
    '/X Do',
  );
  const form = stream(
    '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Shading<</S 12 0 R>>>>',
    '1 0 0 1 0 0 cm /S sh',
  );
  const shading =
    '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 100 0]/Function<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[0 0 1]/N 1>>>>';
  const content = '/Pattern cs /P scn 100 700 100 20 re f';
  const { leaks } = burnt(content, [pattern, form, shading]);
  expect(leaks).toEqual([]);
});
