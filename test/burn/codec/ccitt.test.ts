import fc from 'fast-check';
import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { encodeGroup4 } from '../../../redaction/burn/codec/ccitt/encode.ts';
import { BitWriter } from '../../../redaction/pdf/codec/ccitt/bits.ts';
import { decodeFax, type FaxParameters } from '../../../redaction/pdf/codec/ccitt/decode.ts';
import { BLACK_RUNS, WHITE_RUNS } from '../../../redaction/pdf/codec/ccitt/runCodes.ts';
import { onePage } from '../path/burnContent.ts';

/** Runs of a few lengths, repeated rows, empty and full rows: what all coding modes need. */
const picture = fc
  .record({
    columns: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 2400, max: 5300 })),
    rows: fc.array(
      fc.oneof(
        fc.constant('same' as const),
        fc.array(fc.oneof(fc.nat(4), fc.nat(90), fc.nat(3000)), { maxLength: 25 }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ columns, rows }) => {
    const rowBytes = (columns + 7) >> 3;
    const samples = new Uint8Array(rowBytes * rows.length);
    rows.forEach((row, y) => {
      const at = y * rowBytes;
      if (row === 'same') {
        if (y > 0) samples.copyWithin(at, at - rowBytes, at);
        return;
      }
      let x = 0;
      row.forEach((run, i) => {
        for (let n = 0; n < run && x < columns; n++, x++)
          if (i % 2 === 1) samples[at + (x >> 3)]! |= 128 >> (x & 7);
      });
    });
    return { columns, height: rows.length, samples };
  });

type Picture = { columns: number; height: number; samples: Uint8Array };

const parameters = (columns: number, values: Partial<FaxParameters>): FaxParameters => ({
  k: -1,
  endOfLine: false,
  encodedByteAlign: false,
  columns,
  rows: 0,
  endOfBlock: true,
  ...values,
});

function runsOf({ columns, samples }: Picture, y: number): number[] {
  const rowBytes = (columns + 7) >> 3;
  const runs = [0];
  let colour = 0;
  for (let x = 0; x < columns; x++) {
    const bit = (samples[y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1;
    if (bit !== colour) {
      runs.push(0);
      colour = bit;
    }
    runs[runs.length - 1]!++;
  }
  return runs;
}

/** Group 3, one-dimensional rows (T.4, 4.1), written by another hand than the decoder's. */
function group3(
  shown: Picture,
  options: { eol: boolean; align: boolean; tag: boolean },
): Uint8Array {
  const writer = new BitWriter();
  let length = 0;
  const put = (bits: number, size: number) => {
    writer.write(bits, size);
    length += size;
  };
  const alignTo = (boundary: number) => {
    while (length % 8 !== boundary) put(0, 1);
  };
  for (let y = 0; y < shown.height; y++) {
    if (options.align) alignTo(options.eol ? 4 : 0);
    if (options.eol) put(1, 12);
    if (options.tag) put(1, 1);
    runsOf(shown, y).forEach((run, i) => {
      const codes = i % 2 === 0 ? WHITE_RUNS : BLACK_RUNS;
      let left = run;
      for (; left > 2623; left -= 2560) put(codes.makeUp[40]!.bits, codes.makeUp[40]!.length);
      const more = codes.makeUp[left >> 6]!;
      if (left > 63) put(more.bits, more.length);
      put(codes.terminating[left & 63]!.bits, codes.terminating[left & 63]!.length);
    });
  }
  for (let i = 0; options.eol && i < 6; i++) {
    put(1, 12);
    if (options.tag) put(1, 1);
  }
  return writer.finished();
}

describe('Group 4', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(picture, ({ columns, height, samples }) => {
        const coded = encodeGroup4(samples, columns, height);
        expect(decodeFax(coded, parameters(columns, {}), height)).toEqual(samples);
      }),
      { numRuns: 300 },
    );
  });

  it('is read by another decoder', () => {
    fc.assert(
      fc.property(picture, ({ columns, height, samples }) => {
        const data = encodeGroup4(samples, columns, height);
        const source = `/Subtype/Image/Width ${columns}/Height ${height}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${columns}/BlackIs1 true>>`;
        const pdf = new mupdf.PDFDocument(onePage('', '/XObject<</I 10 0 R>>', [{ source, data }]));
        const pixels = pdf.loadImage(pdf.newIndirect(10)).toPixmap().getPixels();
        const rowBytes = (columns + 7) >> 3;
        for (let y = 0; y < height; y++)
          for (let x = 0; x < columns; x++) {
            const bit = (samples[y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1;
            if (pixels[y * columns + x] !== bit * 255) throw new Error(`differs at ${x}, ${y}`);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('Group 3', () => {
  it('reads rows with and without end-of-line codes, alignment and tag bits', () => {
    fc.assert(
      fc.property(picture, fc.boolean(), fc.boolean(), fc.boolean(), (shown, eol, align, tag) => {
        const { columns, height, samples } = shown;
        const coded = group3(shown, { eol, align, tag: tag && eol });
        const values = { k: tag && eol ? 4 : 0, endOfLine: eol, encodedByteAlign: align };
        expect(decodeFax(coded, parameters(columns, values), height)).toEqual(samples);
      }),
      { numRuns: 300 },
    );
  });

  it('shows rows that the data does not have as white', () => {
    const shown = { columns: 16, height: 2, samples: Uint8Array.from([255, 0, 15, 255]) };
    const coded = group3(shown, { eol: true, align: false, tag: false });
    expect(decodeFax(coded, parameters(16, { k: 0 }), 4)).toEqual(
      Uint8Array.from([255, 0, 15, 255, 0, 0, 0, 0]),
    );
  });
});

describe('damage', () => {
  it('gives an answer or a RedactionError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: -1, max: 1 }), (bytes, k) => {
        try {
          decodeFax(bytes, parameters(100, { k }), 20);
        } catch (error) {
          expect((error as Error).name).toBe('RedactionError');
        }
      }),
      { numRuns: 500 },
    );
  });
});
