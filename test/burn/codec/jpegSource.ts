/** A second, naive JPEG coder for tests: every Huffman code is the symbol itself in nine bits. */
import {
  type FrameComponent,
  type JpegImage,
  layOut,
} from '../../../redaction/burn/codec/jpeg/jpegImage.ts';

export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly frame: readonly FrameComponent[];
}

/** `next` gives numbers from 0 up to 1; most coefficients are zero, as in real images. */
export function randomJpeg(shape: Shape, next: () => number): JpegImage {
  const { width, height, frame } = shape;
  const laid = layOut(width, height, frame);
  for (const component of laid.components) {
    const { coefficients } = component;
    for (let at = 0; at < coefficients.length; at++) {
      if (at % 64 === 0) coefficients[at] = Math.floor(next() * 1600) - 800;
      else if (next() < 0.12) coefficients[at] = Math.floor((next() - 0.5) * 2 ** (1 + next() * 8));
    }
  }
  const table = Uint16Array.from({ length: 64 }, (_, i) => 1 + (i % 9));
  return {
    width,
    height,
    progressive: false,
    quantisation: [table, table],
    adobeTransform: undefined,
    jfif: undefined,
    ...laid,
  };
}

class Bits {
  readonly bytes: number[] = [];
  private pending = 0;
  private count = 0;

  put(value: number, size: number): void {
    for (let i = size - 1; i >= 0; i--) {
      this.pending = (this.pending << 1) | ((value >> i) & 1);
      if (++this.count === 8) this.out();
    }
  }

  symbol(symbol: number): void {
    this.put(symbol, 9);
  }

  signed(value: number, size: number): void {
    this.put(value < 0 ? value + 2 ** size - 1 : value, size);
  }

  flush(): void {
    while (this.count > 0) this.put(1, 1);
  }

  private out(): void {
    this.bytes.push(this.pending);
    if (this.pending === 0xff) this.bytes.push(0);
    this.pending = 0;
    this.count = 0;
  }
}

const sizeOf = (value: number) => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)));

const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];

/** SOI, secret-bearing application segments, tables and frame. */
function head(image: JpegImage, frameMarker: number): number[] {
  const { width, height, components } = image;
  const bytes = [0xff, 0xd8];
  bytes.push(
    ...segment(
      0xe1,
      Array.from('Exif\0\0SECRETEXIF', (c) => c.charCodeAt(0)),
    ),
  );
  bytes.push(
    ...segment(
      0xfe,
      Array.from('SECRETCOMMENT', (c) => c.charCodeAt(0)),
    ),
  );
  image.quantisation.forEach((table, slot) => {
    bytes.push(...segment(0xdb, [slot, ...table!]));
  });
  const counts = Array.from({ length: 16 }, (_, i) => (i === 8 ? 255 : 0));
  const symbols = Array.from({ length: 255 }, (_, i) => i);
  for (const slot of [0, 0x10]) bytes.push(...segment(0xc4, [slot, ...counts, ...symbols]));
  const frame = components.flatMap((c) => [c.id, (c.horizontal << 4) | c.vertical, c.quantisation]);
  bytes.push(
    ...segment(frameMarker, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      components.length,
      ...frame,
    ]),
  );
  return bytes;
}

type BlockCoder = (bits: Bits, coefficients: Int16Array, offset: number, part: number) => void;

/** Visits the blocks of a scan, with restart markers every `interval` MCUs. */
function codeScan(
  image: JpegImage,
  parts: readonly number[],
  band: readonly [number, number, number],
  code: BlockCoder,
  options: { interval?: number; restart?: () => void; end?: (bits: Bits) => void } = {},
): number[] {
  const bytes = segment(0xda, [
    parts.length,
    ...parts.flatMap((i) => [image.components[i]!.id, 0]),
    ...band,
  ]);
  const { interval = 0, restart, end } = options;
  let bits = new Bits();
  let unit = 0;
  let marker = 0;
  const before = () => {
    if (interval === 0 || unit++ === 0 || (unit - 1) % interval !== 0) return;
    bits.flush();
    bytes.push(...bits.bytes, 0xff, 0xd0 + (marker++ & 7));
    bits = new Bits();
    restart?.();
  };
  if (parts.length === 1) {
    const c = image.components[parts[0]!]!;
    for (let y = 0; y < c.blocksHigh; y++)
      for (let x = 0; x < c.blocksWide; x++) {
        before();
        code(bits, c.coefficients, (y * c.stride + x) * 64, parts[0]!);
      }
  } else {
    const first = image.components[0]!;
    for (let row = 0; row < first.rows / first.vertical; row++)
      for (let column = 0; column < first.stride / first.horizontal; column++) {
        before();
        for (const i of parts) {
          const c = image.components[i]!;
          for (let v = 0; v < c.vertical; v++)
            for (let h = 0; h < c.horizontal; h++) {
              const block = (row * c.vertical + v) * c.stride + column * c.horizontal + h;
              code(bits, c.coefficients, block * 64, i);
            }
        }
      }
  }
  end?.(bits);
  bits.flush();
  return [...bytes, ...bits.bytes];
}

const all = (image: JpegImage) => image.components.map((_, i) => i);

export function baselineBytes(image: JpegImage, interval = 0): Uint8Array {
  const predictions = image.components.map(() => 0);
  const bytes = head(image, 0xc0);
  if (interval > 0) bytes.push(...segment(0xdd, [interval >> 8, interval & 255]));
  const code: BlockCoder = (bits, c, offset, part) => {
    const difference = c[offset]! - predictions[part]!;
    predictions[part] = c[offset]!;
    bits.symbol(sizeOf(difference));
    bits.signed(difference, sizeOf(difference));
    let run = 0;
    for (let k = 1; k < 64; k++) {
      const value = c[offset + k]!;
      if (value === 0) {
        run++;
        continue;
      }
      for (; run > 15; run -= 16) bits.symbol(0xf0);
      bits.symbol((run << 4) | sizeOf(value));
      bits.signed(value, sizeOf(value));
      run = 0;
    }
    if (run > 0) bits.symbol(0);
  };
  bytes.push(
    ...codeScan(image, all(image), [0, 63, 0], code, {
      interval,
      restart: () => predictions.fill(0),
    }),
  );
  return Uint8Array.from([...bytes, 0xff, 0xd9]);
}

/** DC with two bits of approximation in three scans; AC in two bands, the second refined once. */
export function progressiveBytes(image: JpegImage): Uint8Array {
  const bytes = head(image, 0xc2);
  bytes.push(...dcFirst(image, 2), ...dcRefine(image, 1), ...dcRefine(image, 0));
  for (const part of all(image)) {
    bytes.push(...acFirst(image, part, 1, 5, 0));
    bytes.push(...acFirst(image, part, 6, 63, 1));
    bytes.push(...acRefine(image, part, 6, 63));
  }
  return Uint8Array.from([...bytes, 0xff, 0xd9]);
}

function dcFirst(image: JpegImage, low: number): number[] {
  const predictions = image.components.map(() => 0);
  return codeScan(image, all(image), [0, 0, low], (bits, c, offset, part) => {
    const value = c[offset]! >> low;
    const difference = value - predictions[part]!;
    predictions[part] = value;
    bits.symbol(sizeOf(difference));
    bits.signed(difference, sizeOf(difference));
  });
}

function dcRefine(image: JpegImage, low: number): number[] {
  const approximation = ((low + 1) << 4) | low;
  return codeScan(image, all(image), [0, 0, approximation], (bits, c, offset) => {
    bits.put((c[offset]! >> low) & 1, 1);
  });
}

const shifted = (value: number, low: number) => Math.sign(value) * (Math.abs(value) >> low);

function acFirst(image: JpegImage, part: number, from: number, to: number, low: number): number[] {
  let empty = 0;
  const flush = (bits: Bits) => {
    if (empty === 0) return;
    const size = sizeOf(empty) - 1;
    bits.symbol(size << 4);
    bits.put(empty - 2 ** size, size);
    empty = 0;
  };
  const code: BlockCoder = (bits, c, offset) => {
    let run = 0;
    for (let k = from; k <= to; k++) {
      const value = shifted(c[offset + k]!, low);
      if (value === 0) {
        run++;
        continue;
      }
      flush(bits);
      for (; run > 15; run -= 16) bits.symbol(0xf0);
      bits.symbol((run << 4) | sizeOf(value));
      bits.signed(value, sizeOf(value));
      run = 0;
    }
    if (run > 0) empty++;
  };
  return codeScan(image, [part], [from, to, low], code, { end: flush });
}

function acRefine(image: JpegImage, part: number, from: number, to: number): number[] {
  const code: BlockCoder = (bits, c, offset) => {
    let last = from - 1;
    for (let k = from; k <= to; k++) if (Math.abs(c[offset + k]!) === 1) last = k;
    let run = 0;
    let corrections: number[] = [];
    const correct = () => {
      for (const bit of corrections) bits.put(bit, 1);
      corrections = [];
    };
    for (let k = from; k <= to; k++) {
      const size = Math.abs(c[offset + k]!);
      if (size > 1) {
        corrections.push(size & 1);
        continue;
      }
      if (size === 0) {
        if (++run === 16 && k < last) {
          bits.symbol(0xf0);
          correct();
          run = 0;
        }
        continue;
      }
      bits.symbol((run << 4) | 1);
      bits.put(c[offset + k]! > 0 ? 1 : 0, 1);
      correct();
      run = 0;
    }
    if (run > 0 || corrections.length > 0) bits.symbol(0);
    correct();
  };
  return codeScan(image, [part], [from, to, 0x10], code);
}
