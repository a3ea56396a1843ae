import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankImage } from '../../../redaction/burn/image/blankImage.ts';
import { readHeader } from '../../../redaction/burn/image/imageHeader.ts';
import { decodeRaster } from '../../../redaction/burn/image/raster.ts';
import type { SampleGrid } from '../../../redaction/burn/image/sampleGrid.ts';
import {
  type Matrix,
  matrix,
  type Rect,
  type Unit,
  type User,
} from '../../../redaction/model/geometry.ts';
import { key, type PDFRawStream, PDFRef } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { loaded, onePage } from '../path/burnContent.ts';
import { objectOf, overlapDepth, type Picture, picture, pixelOf, sampleQuad } from './pictures.ts';

/** Upright, mirrored, rotated and skewed placements of about a point a sample. */
const placement = fc.constantFrom<Matrix<Unit, User>>(
  matrix(40, 0, 0, 30, 100, 100),
  matrix(40, 0, 0, -30, 100, 130),
  matrix(0, 40, -30, 0, 140, 100),
  matrix(30, 20, -15, 25, 110, 95),
  matrix(35, 0, 12, 28, 100, 100),
);

const area = fc
  .tuple(
    fc.integer({ min: 900, max: 1400 }),
    fc.integer({ min: 900, max: 1400 }),
    fc.nat(250),
    fc.nat(200),
  )
  .map(([x, y, w, h]) => ({
    x0: x / 10,
    y0: y / 10,
    x1: x / 10 + 1 + w / 10,
    y1: y / 10 + 1 + h / 10,
  }));

function gridOfStream(rewrite: Rewrite, stream: PDFRawStream): SampleGrid {
  const raster = decodeRaster(
    rewrite.document,
    stream,
    readHeader(rewrite, stream.dict, undefined),
  );
  if (raster.kind !== 'samples') throw new Error('not samples');
  return raster.grid;
}

function expectBlanked(
  before: SampleGrid,
  after: SampleGrid,
  m: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
): void {
  if (after.bytes.length !== before.bytes.length) return; // coarse samples were repeated: other tests
  for (const one of areas) {
    const values = new Set<string>();
    for (let y = 0; y < before.height; y++)
      for (let x = 0; x < before.width; x++) {
        const quad = sampleQuad(before, m, x, y);
        const depth = overlapDepth(quad, one);
        if (depth > 0.001 && areas.length === 1) values.add(pixelOf(after, x, y));
        if (areas.every((a) => overlapDepth(quad, a) <= 0))
          expect(pixelOf(after, x, y)).toBe(pixelOf(before, x, y));
      }
    expect(values.size).toBeLessThanOrEqual(1);
  }
}

function blanked(
  pictures: readonly Picture[],
  more: string,
  m: Matrix<Unit, User>,
  areas: Rect<User>[],
) {
  const objects = pictures.map((one, i) => objectOf(one, i === 0 ? more : ''));
  const document = loaded(onePage('', '', objects));
  const rewrite = new Rewrite(document);
  const stream = document.get(PDFRef.of(10)) as PDFRawStream;
  return { rewrite, stream, result: blankImage(rewrite, stream, m, areas, undefined) };
}

describe('blankImage', () => {
  it('makes every touched sample constant and keeps all others, in every format', () => {
    let replaced = 0;
    fc.assert(
      fc.property(
        picture,
        placement,
        fc.array(area, { minLength: 1, maxLength: 2 }),
        (one, m, areas) => {
          const { rewrite, stream, result } = blanked([one], '', m, areas);
          if (result.kind === 'removed') return expect(result.reason).toMatch(/inside|covered/);
          const after = result.kind === 'kept' ? stream : result.stream;
          expectBlanked(one.grid, gridOfStream(rewrite, after), m, areas);
          if (result.kind === 'replaced') replaced++;
        },
      ),
      { numRuns: 250 },
    );
    expect(replaced).toBeGreaterThan(60);
  });

  it('does the same in masks of another size', () => {
    fc.assert(
      fc.property(picture, picture, placement, area, fc.boolean(), (one, other, m, where, soft) => {
        const mask: Picture = { ...other, space: { source: '/DeviceGray', components: 1 } };
        fc.pre(other.grid.components === 1);
        const name = soft ? 'SMask' : 'Mask';
        const { rewrite, result } = blanked([one, mask], `/${name} 11 0 R`, m, [where]);
        if (result.kind !== 'replaced') return;
        const now = rewrite.resolve(result.stream.dict.get(key(name))) as PDFRawStream;
        expectBlanked(mask.grid, gridOfStream(rewrite, now), m, [where]);
      }),
      { numRuns: 120 },
    );
  });

  const striped: Picture = {
    coding: 'flate',
    space: { source: '/DeviceGray', components: 1 },
    grid: {
      width: 40,
      height: 30,
      components: 1,
      bits: 8,
      rowBytes: 40,
      bytes: Uint8Array.from({ length: 1200 }, (_, i) => (i % 2) * 255),
    },
  };
  const UPRIGHT = matrix<Unit, User>(40, 0, 0, 30, 100, 100);
  const MIDDLE = { x0: 110, y0: 110, x1: 120, y1: 120 };

  it('keeps a colour key as it is', () => {
    const { result } = blanked([striped], '/Mask[0 0]', UPRIGHT, [MIDDLE]);
    expect(String(result.kind === 'replaced' && result.stream.dict.get(key('Mask')))).toBe(
      '[ 0 0 ]',
    );
  });

  it('drops alternates, OPI, metadata, private data and thumbnails', () => {
    const side =
      '/Alternates[]/OPI<<>>/Metadata 5 0 R/PieceInfo<<>>/Name/SECRET/StructParent 3/AF[]/Measure<<>>';
    const { result } = blanked([striped], side, UPRIGHT, [MIDDLE]);
    const dict = String(result.kind === 'replaced' && result.stream.dict);
    expect(dict).not.toMatch(/Alternates|OPI|Metadata|PieceInfo|SECRET|StructParent|AF|Measure/);
  });

  it('takes a uniform image as telling nothing, but not its side data', () => {
    const plain = { ...striped, grid: { ...striped.grid, bytes: new Uint8Array(1200) } };
    expect(blanked([plain], '', UPRIGHT, [MIDDLE]).result.kind).toBe('kept');
    expect(blanked([plain], '/OPI<<>>', UPRIGHT, [MIDDLE]).result.kind).toBe('replaced');
  });

  it('removes an image wholly under a mark, and one that is flattened to a line', () => {
    const all = { x0: 90, y0: 90, x1: 150, y1: 150 };
    expect(blanked([striped], '', UPRIGHT, [all]).result).toEqual({
      kind: 'removed',
      reason: 'inside',
    });
    const flat = matrix<Unit, User>(40, 0, 0, 0, 100, 115);
    expect(blanked([striped], '', flat, [MIDDLE]).result).toEqual({
      kind: 'removed',
      reason: 'covered',
    });
  });

  it('removes the whole image for filters, sizes and spaces that it does not know', () => {
    for (const more of [
      '/Filter/Nonsense',
      '/Width 0',
      '/ColorSpace/Pattern',
      '/BitsPerComponent 3',
    ]) {
      const { result } = blanked([{ ...striped, coding: 'none' }], more, UPRIGHT, [MIDDLE]);
      expect(result).toMatchObject({ kind: 'removed', reason: { name: 'RedactionError' } });
    }
  });

  it('repeats coarse samples so that a gradient is blanked only near the mark', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => i * 16);
    const gradient = {
      ...striped,
      grid: { ...striped.grid, width: 1, height: 16, rowBytes: 1, bytes },
    };
    const m = matrix<Unit, User>(300, 0, 0, 160, 100, 100);
    const { rewrite, result } = blanked([gradient], '', m, [
      { x0: 110, y0: 115, x1: 120, y1: 125 },
    ]);
    if (result.kind !== 'replaced') throw new Error(result.kind);
    const after = gridOfStream(rewrite, result.stream);
    expect([after.width, after.height]).toEqual([300, 160]);
    expect(after.bytes[143 * 300 + 40]).toBe(bytes[14]);
    const touched = [135, 139, 140, 144].flatMap((y) => [
      ...after.bytes.subarray(y * 300 + 10, y * 300 + 20),
    ]);
    expect(new Set(touched).size).toBe(1);
  });
});
