/** Random images in many formats for tests, with an independent judge of what a mark touches. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { encodeGroup4 } from '../../../redaction/burn/codec/ccitt/encode.ts';
import { predictRows } from '../../../redaction/burn/image/pngPrediction.ts';
import { gridOf, type SampleGrid } from '../../../redaction/burn/image/sampleGrid.ts';
import type { Matrix, Rect, Unit, User } from '../../../redaction/model/geometry.ts';
import type { IndirectObject } from '../path/burnContent.ts';

export interface Space {
  readonly source: string;
  readonly components: number;
}

export const SPACES: readonly Space[] = [
  { source: '/DeviceGray', components: 1 },
  { source: '/DeviceRGB', components: 3 },
  { source: '/DeviceCMYK', components: 4 },
  { source: '[/Indexed /DeviceRGB 1 <000000FFFFFF>]', components: 1 },
  { source: '[/Lab <</WhitePoint [0.95 1 1.09]>>]', components: 3 },
  { source: '[/CalRGB <</WhitePoint [0.95 1 1.09]>>]', components: 3 },
  { source: '[/Separation /Spot /DeviceGray <</FunctionType 2/Domain[0 1]/N 1>>]', components: 1 },
  {
    source: '[/DeviceN [/A /B] /DeviceGray <</FunctionType 4/Domain[0 1 0 1]>>]',
    components: 2,
  },
];

export type Coding = 'none' | 'flate' | 'png' | 'hex' | 'group4';

export interface Picture {
  readonly grid: SampleGrid;
  readonly space: Space;
  readonly coding: Coding;
}

/** Few different values, so that constant stretches occur. */
export const picture: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 30 }),
    space: fc.constantFrom(...SPACES),
    bits: fc.constantFrom(1, 2, 4, 8, 16),
    coding: fc.constantFrom<Coding>('none', 'flate', 'png', 'hex', 'group4'),
    values: fc.array(fc.nat(255), { minLength: 1, maxLength: 4 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ width, height, space, bits, coding, values, seed }) => {
    const bilevel = coding === 'group4';
    const layout = {
      width,
      height,
      components: bilevel ? 1 : space.components,
      bits: bilevel ? 1 : bits,
    };
    let state = seed;
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return values[Math.floor(state / 65536) % values.length]!;
    };
    const bytes = Uint8Array.from({ length: 40 * 30 * 8 }, next);
    return { grid: gridOf(bytes, layout), space: bilevel ? SPACES[0]! : space, coding };
  });

/** The stream of an image XObject. `more` are further dictionary entries. */
export function objectOf({ grid, space, coding }: Picture, more = ''): IndirectObject {
  const { width, height, bits, components } = grid;
  const { filter, data } = coded(grid, coding);
  const parms =
    coding === 'png'
      ? `/DecodeParms<</Predictor 15/Colors ${components}/BitsPerComponent ${bits}/Columns ${width}>>`
      : coding === 'group4'
        ? `/DecodeParms<</K -1/Columns ${width}/Rows ${height}>>`
        : '';
  return {
    source: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent ${bits}/ColorSpace ${space.source}${filter}${parms}${more}`,
    data,
  };
}

function coded(grid: SampleGrid, coding: Coding): { filter: string; data: Uint8Array } {
  switch (coding) {
    case 'none':
      return { filter: '', data: grid.bytes };
    case 'hex':
      return { filter: '/Filter/ASCIIHexDecode', data: hex(grid.bytes) };
    case 'flate':
      return { filter: '/Filter[/FlateDecode]', data: deflateSync(grid.bytes) };
    case 'png':
      return { filter: '/Filter/FlateDecode', data: deflateSync(predictRows(grid)) };
    case 'group4': {
      const black = grid.bytes.map((byte) => byte ^ 0xff);
      const data = encodeGroup4(black, grid.width, grid.height);
      return { filter: '/Filter/CCITTFaxDecode', data };
    }
  }
}

const hex = (bytes: Uint8Array) =>
  Uint8Array.from(`${Buffer.from(bytes).toString('hex')}>`, (c) => c.charCodeAt(0));

export function pixelOf(grid: SampleGrid, x: number, y: number): string {
  let text = '';
  const pixelBits = grid.components * grid.bits;
  for (let bit = x * pixelBits; bit < (x + 1) * pixelBits; bit++)
    text += (grid.bytes[y * grid.rowBytes + (bit >> 3)]! >> (7 - (bit & 7))) & 1;
  return text;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The parallelogram of a sample in user space. */
export function sampleQuad(
  grid: { width: number; height: number },
  m: Matrix<Unit, User>,
  x: number,
  y: number,
): Place[] {
  const corner = (px: number, py: number) => {
    const [u, v] = [px / grid.width, 1 - py / grid.height];
    return { x: m.a * u + m.c * v + m.e, y: m.b * u + m.d * v + m.f };
  };
  return [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
}

/** How far a convex quadrilateral and a rectangle overlap on the axis where they do least; negative apart. */
export function overlapDepth(quad: readonly Place[], area: Rect<User>): number {
  const rect = [
    { x: area.x0, y: area.y0 },
    { x: area.x1, y: area.y0 },
    { x: area.x1, y: area.y1 },
    { x: area.x0, y: area.y1 },
  ];
  const sides = [0, 1].map((i) => ({
    x: quad[i]!.y - quad[i + 1]!.y,
    y: quad[i + 1]!.x - quad[i]!.x,
  }));
  const axes = [{ x: 1, y: 0 }, { x: 0, y: 1 }, ...sides];
  return Math.min(
    ...axes.map((axis) => {
      const size = Math.hypot(axis.x, axis.y);
      const span = (points: readonly Place[]) =>
        points.map((p) => (p.x * axis.x + p.y * axis.y) / size);
      const [a, b] = [span(quad), span(rect)];
      return Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));
    }),
  );
}
