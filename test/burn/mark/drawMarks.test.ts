import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import type { DrawnMark, MarkTags, PageBurn } from '../../../redaction/burn/contract.ts';
import { drawMarks } from '../../../redaction/burn/mark/drawMarks.ts';
import { placeLabel } from '../../../redaction/burn/mark/labelLayout.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { LabelStyle } from '../../../redaction/model/label.ts';
import type { PDFObject } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { loaded, onePage } from '../path/burnContent.ts';

interface Options {
  readonly style?: LabelStyle;
  readonly tags?: (marks: readonly DrawnMark[]) => MarkTags;
  readonly catalog?: string;
  readonly page?: string;
}

const RECTS: Rect<Display>[] = [{ x0: 100, y0: 50, x1: 180, y1: 64 }];

function drawn(rects: readonly (readonly Rect<Display>[])[], options: Options = {}) {
  const document = loaded(onePage('%<pdfaid:part>2</pdfaid:part>', '', [], options));
  const marks = rects.map(
    (list, i) =>
      ({ redaction: { id: `r${i}`, grounds: ['5.1.2e'] }, rects: list }) as unknown as DrawnMark,
  );
  const added: [string, string, PDFObject][] = [];
  const page = {
    context: { document, rewrite: new Rewrite(document), options: { style: options.style } },
    page: document.pages[0],
    drawn: marks,
    addResource(_use: number, category: string, object: PDFObject) {
      added.push([category, `N${added.length}`, object]);
      return `N${added.length - 1}`;
    },
  } as unknown as PageBurn;
  const { bytes: content } = drawMarks(page, options.tags?.(marks) ?? new Map());
  return { text: String.fromCharCode(...content), added };
}

/** The rendered page with the marks' rectangles (the label needs its font). */
function pixels(content: string, page = '') {
  const shown = onePage(content.replaceAll(/BT[\s\S]*?ET/g, ''), '', [], { page });
  const pixmap = mupdf.Document.openDocument(shown, 'application/pdf')
    .loadPage(0)
    .toPixmap([1, 0, 0, 1, 0, 0], mupdf.ColorSpace.DeviceGray);
  const width = pixmap.getWidth();
  return (x: number, y: number) => pixmap.getPixels()[y * width + x]!;
}

describe('drawMarks', () => {
  it('draws nothing, and asks for no font, where there is no mark', () => {
    expect(drawn([])).toEqual({ text: '', added: [] });
  });

  it('fills the rectangle and shows the ground’s code in the middle', () => {
    const { text, added } = drawn([RECTS]);
    expect(text).toMatch(
      /^q\n0 g\n100 728 80 14 re f\nBT 1 g\n\/N0 10 Tf\n1 0 0 1 [\d.]+ [\d.]+ Tm\n<352E312E3265> Tj ET\nQ\n$/,
    );
    expect(added.map(([category]) => category)).toEqual(['Font']);
  });

  it.each([
    ['', 0],
    ['/Rotate 90', 90],
    ['/Rotate 180', 180],
    ['/Rotate 270', 270],
    ['/UserUnit 2', 0],
    ['/CropBox[50 100 500 700]/Rotate 90', 90],
  ])('covers the displayed rectangle and stands upright with %s', (page, angle) => {
    const { text } = drawn([RECTS], { page });
    const at = pixels(text, page);
    expect([at(102, 52), at(178, 62)]).toEqual([0, 0]);
    expect([at(98, 57), at(182, 57), at(140, 48), at(140, 66)]).toEqual([255, 255, 255, 255]);
    const [a, b] = /\n([-\d.]+) ([-\d.]+) [-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ Tm/
      .exec(text)!
      .slice(1)
      .map(Number);
    expect((Math.round((Math.atan2(b!, a!) * 180) / Math.PI) + 360) % 360).toBe(angle);
  });

  it('draws all rectangles before the labels, and a frame inside', () => {
    const style: LabelStyle = {
      fill: [0.9, 0.9, 0.2],
      text: [0, 0, 0],
      frame: [1, 0, 0],
      label: 'code',
    };
    const { text } = drawn([RECTS, [{ x0: 10, y0: 10, x1: 90, y1: 30 }]], { style });
    expect(text.lastIndexOf(' re')).toBeLessThan(text.indexOf('BT'));
    expect(text).toContain('0.9 0.9 0.2 rg');
    expect(text).toContain('1 0 0 RG 0.75 w\n100.375 728.375 79.25 13.25 re S');
  });

  it('leaves out a label that cannot be read, or is not wanted', () => {
    expect(drawn([[{ x0: 10, y0: 10, x1: 20, y1: 30 }]]).text).not.toContain('BT');
    expect(drawn([[{ x0: 10, y0: 10, x1: 90, y1: 13 }]]).text).not.toContain('BT');
    const none: LabelStyle = { fill: [0, 0, 0], text: [1, 1, 1], frame: null, label: 'none' };
    expect(drawn([RECTS], { style: none }).added).toEqual([]);
  });

  it('leaves out a mark beside the page, where its label would be one more hidden text', () => {
    const beside = { x0: 700, y0: 50, x1: 780, y1: 64 };
    expect(drawn([[beside]]).text).not.toMatch(/re|Tj/);
    expect(drawn([[beside, ...RECTS]]).text.match(/Tj/g)).toHaveLength(1);
  });

  it('does not write one label over another on marks that overlap', () => {
    const { text } = drawn([RECTS, [{ x0: 104, y0: 51, x1: 184, y1: 65 }]]);
    expect(text.match(/Tj/g)).toHaveLength(1);
    expect(text.match(/re f/g)).toHaveLength(2);
  });

  it('tags labels as one Span a mark and all else as Artifact', () => {
    const catalog = '/StructTreeRoot<<>>/MarkInfo<</Marked true>>';
    const two = [...RECTS, { x0: 100, y0: 70, x1: 180, y1: 84 }];
    const { text } = drawn([two, [{ x0: 300, y0: 50, x1: 380, y1: 64 }]], {
      catalog,
      tags: (marks) => new Map([[marks[0]!, { mcid: 7 }]]),
    });
    const operators = text.match(/\/\w+ (<<\/MCID \d+>> )?B[MD]C|EMC|re f|Tj/g);
    expect(operators).toEqual([
      '/Artifact BMC',
      're f',
      're f',
      're f',
      'EMC',
      '/Span <</MCID 7>> BDC',
      'Tj',
      'Tj',
      'EMC',
      '/Artifact BMC',
      'Tj',
      'EMC',
    ]);
  });

  it('uses a calibrated colour where a PDF/A claim has no output intent', () => {
    const claim = '/Metadata 4 0 R';
    const { text, added } = drawn([RECTS], { catalog: claim });
    expect(text).toContain('/N0 cs 0 0 0 sc');
    expect(String(added[0]![2])).toContain('/CalRGB');
    expect(drawn([RECTS], { catalog: `${claim}/OutputIntents[<<>>]` }).text).toContain('\n0 g\n');
  });

  it('is the same for the same page', () => {
    expect(drawn([RECTS]).text).toBe(drawn([RECTS]).text);
  });
});

describe('placeLabel', () => {
  it('fits height and width, from 4 to 10 points', () => {
    const rect = (w: number, h: number) => ({ x0: 0, y0: 0, x1: w, y1: h });
    expect(placeLabel(rect(200, 100), 3, 0.7)!.size).toBe(10);
    expect(placeLabel(rect(200, 8), 3, 0.7)!.size).toBe(6.8);
    expect(placeLabel(rect(17, 100), 3, 0.7)!.size).toBe(5);
    expect(placeLabel(rect(13, 100), 3, 0.7)).toBeUndefined();
    expect(placeLabel(rect(200, 4), 3, 0.7)).toBeUndefined();
  });
});
