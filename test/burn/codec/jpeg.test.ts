import fc from 'fast-check';
import jpegJs from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import type { FrameComponent, JpegImage } from '../../../redaction/burn/codec/jpeg/jpegImage.ts';
import { optimalTable } from '../../../redaction/burn/codec/jpeg/optimalTable.ts';
import { parseJpeg } from '../../../redaction/burn/codec/jpeg/parse.ts';
import { writeJpeg } from '../../../redaction/burn/codec/jpeg/write.ts';
import { blankBlocks } from '../../../redaction/burn/image/blankBlocks.ts';
import type { PixelRegion } from '../../../redaction/burn/image/pixelRegion.ts';
import { baselineBytes, progressiveBytes, randomJpeg } from './jpegSource.ts';

const component = (id: number, horizontal: number, vertical: number): FrameComponent => ({
  id,
  horizontal,
  vertical,
  quantisation: id === 1 ? 0 : 1,
});

const FRAMES: readonly FrameComponent[][] = [
  [component(1, 1, 1)],
  [component(1, 2, 2)],
  [component(1, 1, 1), component(2, 1, 1), component(3, 1, 1)],
  [component(1, 2, 2), component(2, 1, 1), component(3, 1, 1)],
  [component(1, 2, 1), component(2, 1, 1), component(3, 1, 1)],
  [component(1, 1, 2), component(2, 1, 1), component(3, 1, 1)],
  [component(1, 4, 1), component(2, 1, 1), component(3, 1, 1)],
  [component(1, 1, 1), component(2, 1, 1), component(3, 1, 1), component(4, 1, 1)],
  [component(1, 2, 2), component(2, 1, 1), component(3, 1, 1), component(4, 2, 2)],
];

const random = fc.record({
  frame: fc.constantFrom(...FRAMES),
  width: fc.integer({ min: 1, max: 90 }),
  height: fc.integer({ min: 1, max: 70 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Coefficients of the blocks that hold samples. */
function seen(image: JpegImage): number[][] {
  return image.components.map((c) => {
    const blocks: number[] = [];
    for (let y = 0; y < c.blocksHigh; y++)
      for (let x = 0; x < c.blocksWide; x++) {
        const at = (y * c.stride + x) * 64;
        for (let k = 0; k < 64; k++) blocks.push(c.coefficients[at + k]!);
      }
    return blocks;
  });
}

describe('JPEG coefficients', () => {
  it('are read as coded: baseline, with restarts, progressive', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 5 }), ({ frame, width, height, seed }, n) => {
        const image = randomJpeg({ width, height, frame }, numbers(seed));
        expect(seen(parseJpeg(baselineBytes(image, n)))).toEqual(seen(image));
        expect(seen(parseJpeg(progressiveBytes(image)))).toEqual(seen(image));
      }),
      { numRuns: 60 },
    );
  });

  it('survive writing, without application segments', () => {
    fc.assert(
      fc.property(random, ({ frame, width, height, seed }) => {
        const image = randomJpeg({ width, height, frame }, numbers(seed));
        const written = writeJpeg(parseJpeg(progressiveBytes(image)));
        expect(seen(parseJpeg(written))).toEqual(seen(image));
        expect(Buffer.from(written).toString('latin1')).not.toContain('SECRET');
      }),
      { numRuns: 60 },
    );
  });

  it('give another decoder the same pixels as before', () => {
    const next = numbers(7);
    const data = Buffer.from(Array.from({ length: 61 * 43 * 4 }, () => Math.floor(next() * 256)));
    const { data: source } = jpegJs.encode({ width: 61, height: 43, data }, 80);
    const image = parseJpeg(new Uint8Array(source));
    const before = jpegJs.decode(source).data;
    expect(Buffer.compare(jpegJs.decode(writeJpeg(image)).data, before)).toBe(0);
  });

  it('keep the Adobe transform and the JFIF density, not the thumbnail', () => {
    const image = randomJpeg({ width: 8, height: 8, frame: FRAMES[7]! }, numbers(3));
    const jfif = Uint8Array.from([1, 2, 1, 0, 72, 0, 72]);
    const again = parseJpeg(writeJpeg({ ...image, adobeTransform: 2, jfif }));
    expect(again).toMatchObject({ adobeTransform: 2, jfif });
  });

  it('are refused when arithmetic, lossless, 12 bits or damaged', () => {
    const bytes = baselineBytes(
      randomJpeg({ width: 20, height: 20, frame: FRAMES[0]! }, numbers(5)),
    );
    const sof = bytes.findIndex((b, i) => b === 0xff && bytes[i + 1] === 0xc0);
    const changed = (at: number, value: number) => bytes.map((b, i) => (i === at ? value : b));
    for (const marker of [0xc3, 0xc9, 0xca])
      expect(() => parseJpeg(changed(sof + 1, marker))).toThrow(/image-unsupported/);
    expect(() => parseJpeg(changed(sof + 4, 12))).toThrow(/image-unsupported/);
    expect(() => parseJpeg(bytes.slice(0, bytes.length - 30))).toThrow(/filter-broken/);
    expect(() => parseJpeg(new Uint8Array(50))).toThrow(/filter-broken/);
  });

  it('are read where the height of the frame is said once more behind the scan, and no other', () => {
    const source = randomJpeg({ width: 30, height: 20, frame: FRAMES[3]! }, numbers(9));
    const bytes = baselineBytes(source);
    const restart = [0xff, 0xd0];
    const saying = (lines: number) =>
      Uint8Array.of(...bytes.slice(0, -2), ...restart, 0xff, 0xdc, 0, 4, 0, lines, 0xff, 0xd9);
    expect(seen(parseJpeg(saying(20)))).toEqual(seen(parseJpeg(bytes)));
    expect(() => parseJpeg(saying(19))).toThrow(/image-unsupported/);
  });

  it('never crash on damage: an answer or a RedactionError', () => {
    const source = progressiveBytes(
      randomJpeg({ width: 30, height: 20, frame: FRAMES[3]! }, numbers(9)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = source.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            writeJpeg(parseJpeg(bytes));
          } catch (error) {
            expect((error as Error).name).toBe('RedactionError');
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('optimalTable', () => {
  it('limits codes to 16 bits and never uses all ones', () => {
    const frequencies = new Uint32Array(256);
    for (let i = 0; i < 40; i++) frequencies[i] = Math.min(2 ** 31, Math.round(1.7 ** i));
    const table = optimalTable(frequencies);
    expect(table.symbols).toHaveLength(40);
    let sum = 0;
    for (let s = 0; s < 40; s++) {
      expect(table.lengths[s]).toBeGreaterThan(0);
      expect(table.lengths[s]).toBeLessThanOrEqual(16);
      expect(table.codes[s]).not.toBe(2 ** table.lengths[s]! - 1);
      sum += 2 ** -table.lengths[s]!;
    }
    expect(sum).toBeLessThan(1);
  });

  it('makes a code for a single symbol, and for none', () => {
    expect(optimalTable(new Uint32Array(256)).symbols).toHaveLength(1);
    expect(optimalTable(new Uint32Array(256).fill(9, 7, 8)).lengths[7]).toBe(1);
  });
});

describe('blankBlocks', () => {
  it('flattens whole blocks of every component and keeps all others', () => {
    fc.assert(
      fc.property(
        random,
        fc.tuple(fc.nat(89), fc.nat(69), fc.nat(40), fc.nat(40)),
        ({ frame, width, height, seed }, [x, y, w, h]) => {
          fc.pre(x < width && y < height);
          const before = randomJpeg({ width, height, frame }, numbers(seed));
          const after = parseJpeg(baselineBytes(before));
          const region = box(x, y, Math.min(width, x + 1 + w), Math.min(height, y + 1 + h));
          blankBlocks(after, [region]);
          before.components.forEach((c, i) => {
            const [wide, high] = [
              (8 * before.horizontalMax) / c.horizontal,
              (8 * before.verticalMax) / c.vertical,
            ];
            const flats = new Set<string>();
            for (let by = 0; by < c.blocksHigh; by++)
              for (let bx = 0; bx < c.blocksWide; bx++) {
                const at = (by * c.stride + bx) * 64;
                const now = after.components[i]!.coefficients.slice(at, at + 64);
                const touches =
                  bx * wide < region.right[0]! &&
                  (bx + 1) * wide > region.left[0]! &&
                  by * high < region.y1 &&
                  (by + 1) * high > region.y0;
                if (touches) flats.add(now.join());
                else expect(now).toEqual(c.coefficients.slice(at, at + 64));
              }
            expect(flats.size).toBe(1);
            expect([...flats][0]).toMatch(/^-?\d+(,0){63}$/);
          });
        },
      ),
      { numRuns: 80 },
    );
  });

  it('leaves nothing of a touched sample in the blocks beyond the edge', () => {
    const image = randomJpeg({ width: 17, height: 9, frame: FRAMES[3]! }, numbers(4));
    blankBlocks(image, [box(0, 0, 17, 9)]);
    for (const c of image.components)
      expect(c.coefficients.filter((_, i) => i % 64 !== 0).every((v) => v === 0)).toBe(true);
  });
});

function box(x0: number, y0: number, x1: number, y1: number): PixelRegion {
  const rows = y1 - y0;
  return { y0, y1, left: new Int32Array(rows).fill(x0), right: new Int32Array(rows).fill(x1) };
}
