/** A random image in a random coding, drawn one sample a point, and a twin that differs from it under the mark alone. */
import { latin } from '../../burn/text/burnText.ts';
import { onePagePdf, stream } from '../../extract/onePagePdf.ts';
import type { Random } from '../random.ts';
import {
  base85Of,
  flateOf,
  hexOf,
  type Layout,
  lzwOf,
  packed,
  packedRow,
  pngOf,
  runsOf,
  tiffOf,
} from './codings.ts';
import { faxOf } from './fax.ts';

export interface ImageCase {
  readonly what: string;
  readonly file: Uint8Array;
  readonly twin: Uint8Array;
  /** The same samples without any filter. */
  readonly plain: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** In samples, from the top left. */
  readonly mark: { x0: number; y0: number; x1: number; y1: number };
}

/** Points around the image. */
export const MARGIN = 10;
const SPACES = ['', 'DeviceGray', '', 'DeviceRGB', 'DeviceCMYK'];
const SHORT: Record<string, string> = {
  Width: 'W',
  Height: 'H',
  BitsPerComponent: 'BPC',
  ColorSpace: 'CS',
  Filter: 'F',
  DecodeParms: 'DP',
  DeviceGray: 'G',
  DeviceRGB: 'RGB',
  DeviceCMYK: 'CMYK',
};

type Samples = readonly (readonly number[])[];

interface Coding {
  readonly filters: readonly string[];
  readonly parms: readonly string[];
  readonly write: (samples: Samples) => Uint8Array;
}

export function imageCase(random: Random, damage = false): ImageCase {
  const [width, height] = [8 + random.below(90), 8 + random.below(30)];
  const isFax = random.below(2) === 0;
  const colors = isFax ? 1 : random.pick([1, 1, 3, 4]);
  const bits = isFax ? 1 : random.pick([1, 2, 4, 8, 16]);
  const layout = { colors, bits, columns: width };
  const mark = markOf(random, width, height);
  const samples = samplesOf(random, width, height, layout).map((row, y) =>
    otherRow(random, row, y, mark, layout),
  );
  const other = samples.map((row, y) => otherRow(random, row, y, mark, layout));
  const inline = random.below(3) === 0;
  const coding = wrapped(random, isFax ? fax(random, layout) : filtered(random, layout));
  const dict = dictOf(width, height, layout, coding, inline);
  const seed = random.below(1 << 30);
  const data = (of: Samples) => (damage ? damaged(coding.write(of), seed) : coding.write(of));
  const file = (of: Samples) => pdf(dict, data(of), width, height, inline);
  const what = `${inline ? 'inline ' : ''}${dict}`;
  const bare = { filters: [], parms: [], write: (of: Samples) => packed(of, bits) };
  const bareDict = dictOf(width, height, layout, bare, false);
  const plain = pdf(bareDict, bare.write(samples), width, height, false);
  return { what, file: file(samples), twin: file(other), plain, width, height, mark };
}

function markOf(random: Random, width: number, height: number) {
  const [x0, y0] = [random.below(width - 3), random.below(height - 3)];
  return {
    x0,
    y0,
    x1: x0 + 2 + random.below(width - x0 - 2),
    y1: y0 + 2 + random.below(height - y0 - 2),
  };
}

/** Runs of one colour: noise alone would not make long codes. */
function samplesOf(random: Random, width: number, height: number, layout: Layout): Samples {
  const rows: number[][] = [];
  for (let y = 0; y < height; y++) {
    const above = rows[y - 1];
    if (above !== undefined && random.below(3) === 0) rows.push(above.slice());
    else rows.push(rowOf(random, width, layout));
  }
  return rows;
}

function rowOf(random: Random, width: number, { colors, bits }: Layout): number[] {
  const row: number[] = [];
  while (row.length < width * colors) {
    const pixel = Array.from({ length: colors }, () => random.below(2 ** bits));
    for (let i = random.below(12); i >= 0; i--) row.push(...pixel);
  }
  return row.slice(0, width * colors);
}

function otherRow(
  random: Random,
  row: readonly number[],
  y: number,
  mark: ImageCase['mark'],
  { colors, bits }: Layout,
): number[] {
  if (y < mark.y0 || y >= mark.y1) return [...row];
  return row.map((value, i) => {
    const x = Math.floor(i / colors);
    // What is of one colour stays as it is: it tells nothing.
    if (y === mark.y0 && x === mark.x0) return 0;
    if (y === mark.y0 && x === mark.x0 + 1) return 2 ** bits - 1;
    return x >= mark.x0 && x < mark.x1 ? random.below(2 ** bits) : value;
  });
}

function fax(random: Random, { columns }: Layout): Coding {
  const k = random.pick([-1, 0, 2, 4]);
  const flags = [0, 1, 2].map(() => random.below(2) === 1);
  const [endOfLine, byteAlign, endOfBlock] = flags as [boolean, boolean, boolean];
  const blackIs1 = random.below(2) === 1;
  const parms = `/K ${k}/Columns ${columns}/EndOfLine ${endOfLine}/EncodedByteAlign ${byteAlign}/EndOfBlock ${endOfBlock}/BlackIs1 ${blackIs1}`;
  const write = (samples: Samples) => {
    const rows = blackIs1 ? samples : samples.map((row) => row.map((value) => 1 - value));
    return faxOf(rows, { k, endOfLine, byteAlign, endOfBlock });
  };
  return { filters: ['CCITTFaxDecode'], parms: [`<<${parms}>>`], write };
}

function filtered(random: Random, layout: Layout): Coding {
  const filter = random.pick(['LZWDecode', 'LZWDecode', 'FlateDecode', 'RunLengthDecode', '']);
  const simple = (samples: Samples) => packed(samples, layout.bits);
  if (filter === '') return { filters: [], parms: [], write: simple };
  const seed = random.below(1 << 30);
  if (filter === 'RunLengthDecode')
    return { filters: [filter], parms: ['null'], write: (s) => runsOf(simple(s), again(seed)) };
  const early = filter === 'LZWDecode' ? random.below(2) : 1;
  const predictor = random.pick([1, 2, 10, 12, 15]);
  const write = (samples: Samples) => {
    const rows = samples.map((row) => packedRow(row, layout.bits));
    const bytes =
      predictor === 1
        ? simple(samples)
        : predictor === 2
          ? tiffOf(samples, layout)
          : pngOf(rows, layout, again(seed));
    return filter === 'LZWDecode' ? lzwOf(bytes, early) : flateOf(bytes);
  };
  const prediction = `/Predictor ${predictor}/Colors ${layout.colors}/BitsPerComponent ${layout.bits}/Columns ${layout.columns}`;
  return { filters: [filter], parms: [`<<${prediction}/EarlyChange ${early}>>`], write };
}

/** The same choices for the image and its twin. */
function again(seed: number): Random {
  return new (class {
    private state = seed;
    below(below: number): number {
      this.state = (Math.imul(this.state, 1103515245) + 12345) >>> 0;
      return Math.floor((this.state / 2 ** 32) * below);
    }
  })() as unknown as Random;
}

function wrapped(random: Random, inner: Coding): Coding {
  const outer = random.pick(['', '', '', 'ASCIIHexDecode', 'ASCII85Decode', 'FlateDecode']);
  const write = { ASCIIHexDecode: hexOf, ASCII85Decode: base85Of, FlateDecode: flateOf }[outer];
  if (write === undefined) return inner;
  return {
    filters: [outer, ...inner.filters],
    parms: ['null', ...inner.parms],
    write: (samples) => write(inner.write(samples)),
  };
}

function dictOf(
  width: number,
  height: number,
  { colors, bits }: Layout,
  { filters, parms }: Coding,
  inline: boolean,
): string {
  const filter = filters.length === 0 ? '' : `/Filter[${filters.map((f) => `/${f}`).join('')}]`;
  const parm = parms.length === 0 ? '' : `/DecodeParms[${parms.join(' ')}]`;
  const dict = `/Width ${width}/Height ${height}/BitsPerComponent ${bits}/ColorSpace/${SPACES[colors]}${filter}${parm}`;
  if (!inline) return dict;
  const [own = '', ...rest] = dict.split('/DecodeParms');
  const short = own.replaceAll(/[A-Za-z]+/gu, (name) => SHORT[name] ?? name);
  return [short, ...rest].join('/DP');
}

function pdf(dict: string, data: Uint8Array, width: number, height: number, inline: boolean) {
  const place = `q ${width} 0 0 ${height} ${MARGIN} ${MARGIN} cm`;
  const page = `/MediaBox[0 0 ${width + 2 * MARGIN} ${height + 2 * MARGIN}]`;
  const text = latin(data);
  if (inline) return onePagePdf({ page, content: `${place} BI${dict} ID ${text}\nEI Q` });
  return onePagePdf({
    page,
    content: `${place} /I Do Q`,
    resources: '/XObject<</I 10 0 R>>',
    objects: [stream(`/Type/XObject/Subtype/Image${dict}`, text)],
  });
}

/** A few bytes of it are others, or its end is missing. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const random = again(seed);
  const copy = bytes.slice(0, bytes.length - (random.below(4) === 0 ? random.below(20) : 0));
  for (let n = random.below(4); n >= 0; n--)
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
  return copy;
}
