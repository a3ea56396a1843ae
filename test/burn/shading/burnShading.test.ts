import { describe, expect, it } from 'vitest';
import { meshFormat, readMesh } from '../../../redaction/burn/shading/mesh.ts';
import { MeshReader, MeshWriter } from '../../../redaction/burn/shading/meshBits.ts';
import { key, type PDFDict, type PDFRawStream } from '../../../redaction/pdf/objects.ts';
import { burnContent, type IndirectObject, loaded, onePage } from '../path/burnContent.ts';

const AREA = { x0: 50, y0: 10, x1: 90, y1: 30 };
const AXIAL =
  '/Shading<</S0<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 100 0]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 1 1]/N 1>>>>>>';

/** 16-bit coordinates over 0–655.35, one 8-bit grey a vertex. */
function mesh(type: number, fields: readonly (readonly [number, number])[], more = '') {
  const writer = new MeshWriter();
  for (const [value, bits] of fields) writer.put(value, bits);
  const source = `/ShadingType ${type}/ColorSpace/DeviceGray/BitsPerCoordinate 16/BitsPerComponent 8/Decode[0 655.35 0 655.35 0 1]${more}`;
  return { source, data: writer.finished() };
}

const vertex = (x: number, y: number, grey: number, flag?: number) => [
  ...(flag === undefined ? [] : [[flag, 8] as const]),
  [x * 100, 16] as const,
  [y * 100, 16] as const,
  [grey, 8] as const,
];

function burnt(object: IndirectObject, content = '/S0 sh') {
  const document = loaded(onePage(content, '/Shading<</S0 10 0 R>>', [object]));
  const result = burnContent(document, [AREA]);
  const name = /\/(New\d+) sh/.exec(result.text)?.[1];
  const stream = name && (result.rewrite.resolve(result.added.get(name)) as PDFRawStream);
  return { ...result, document, stream };
}

/** Points of all elements in user space. */
function pointsOf(result: ReturnType<typeof burnt>): [number, number][][] {
  if (!result.stream) return [];
  const format = meshFormat(result.document, result.stream);
  return readMesh(result.document.decode(result.stream), format).map((element) =>
    Array.from({ length: element.points.length / 2 }, (_, i) => [
      element.points[2 * i]! / 100,
      element.points[2 * i + 1]! / 100,
    ]),
  );
}

function greysOf(result: ReturnType<typeof burnt>): Set<number> {
  if (!result.stream) return new Set();
  const format = meshFormat(result.document, result.stream);
  const elements = readMesh(result.document.decode(result.stream), format);
  return new Set(elements.flatMap((element) => element.colours.flat()));
}

describe('mesh bits', () => {
  it('reads what it wrote', () => {
    const writer = new MeshWriter();
    const fields = [
      [1, 2],
      [4_000_000_000, 32],
      [5, 3],
      [65535, 16],
      [0, 1],
    ] as const;
    for (const [value, bits] of fields) writer.put(value, bits);
    const reader = new MeshReader(writer.finished());
    expect(fields.map(([, bits]) => reader.take(bits))).toEqual(fields.map(([value]) => value));
  });
});

describe('burnShading', () => {
  it('clips an axial shading around the mark', () => {
    const document = loaded(onePage('q 0 0 200 100 re W n /S0 sh Q', AXIAL));
    const { text, removals } = burnContent(document, [AREA]);
    expect(text).toContain(
      '49.99 9.99 m 90.01 9.99 l 90.01 30.01 l 49.99 30.01 l h\nW* n\n/S0 sh Q',
    );
    expect(removals).toMatchObject([{ kind: 'shading', count: 1 }]);
  });

  it('leaves a shading that the clip keeps away from the mark', () => {
    const content = 'q 200 200 50 50 re W n /S0 sh Q';
    expect(burnContent(loaded(onePage(content, AXIAL)), [AREA]).text).toBe(content);
  });

  it('drops triangles under the mark and divides those that cross it', () => {
    const far = [...vertex(200, 200, 1, 0), ...vertex(210, 200, 2, 0), ...vertex(200, 210, 3, 0)];
    const inside = [...vertex(60, 15, 77, 0), ...vertex(70, 15, 77, 0), ...vertex(60, 25, 77, 0)];
    const across = [...vertex(0, 0, 4, 0), ...vertex(160, 0, 4, 0), ...vertex(0, 80, 4, 0)];
    const result = burnt(mesh(4, [...far, ...inside, ...across], '/BitsPerFlag 8'));
    const triangles = pointsOf(result);
    expect(triangles[0]).toEqual([
      [200, 200],
      [210, 200],
      [200, 210],
    ]);
    expect(triangles.length).toBeGreaterThan(10);
    for (const triangle of triangles)
      for (const [x, y] of triangle)
        expect(x > 50.02 && x < 89.98 && y > 10.02 && y < 29.98).toBe(false);
    expect(greysOf(result)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('follows the flags of a free-form mesh and the rows of a lattice', () => {
    const strip = [
      ...vertex(60, 15, 1, 0),
      ...vertex(70, 15, 1, 0),
      ...vertex(60, 25, 1, 0),
      ...vertex(400, 400, 9, 1),
    ];
    expect(pointsOf(burnt(mesh(4, strip, '/BitsPerFlag 8'))).length).toBeGreaterThan(0);
    const rows = [100, 110, 120].flatMap((y) => [0, 10, 20].flatMap((x) => vertex(x, y, 5)));
    const lattice = mesh(5, rows, '/VerticesPerRow 3');
    expect(burnt(lattice).text).toBe('/S0 sh');
    const near = [15, 20].flatMap((y) => [60, 65].flatMap((x) => vertex(x, y, 5)));
    expect(burnt(mesh(5, near, '/VerticesPerRow 2')).text).toBe('');
  });

  it('drops touched patches and writes the edges that later ones shared', () => {
    const ring = (x: number, y: number) =>
      [
        [0, 0],
        [0, 3],
        [0, 6],
        [0, 9],
        [3, 9],
        [6, 9],
        [9, 9],
        [9, 6],
        [9, 3],
        [9, 0],
        [6, 0],
        [3, 0],
      ].flatMap(
        ([dx, dy]) =>
          [
            [(x + dx!) * 100, 16],
            [(y + dy!) * 100, 16],
          ] as [number, number][],
      );
    const colours = (n: number, grey: number) =>
      Array.from({ length: n }, () => [grey, 8] as const);
    const first = [[0, 8] as const, ...ring(60, 21), ...colours(4, 7)];
    const shared = [[1, 8] as const, ...ring(60, 31).slice(8), ...colours(2, 3)];
    const result = burnt(mesh(6, [...first, ...shared], '/BitsPerFlag 8'));
    // the second patch begins at the first one's edge, on y = 30, and so touches the mark's margin
    expect(pointsOf(result)).toEqual([]);
    expect(result.text).toBe('');
    const away = burnt(
      mesh(6, [[0, 8], ...ring(300, 300), ...colours(4, 7), ...first], '/BitsPerFlag 8'),
    );
    expect(pointsOf(away)).toHaveLength(1);
  });

  const PATTERN = '/Pattern<</P0<</PatternType 2/Matrix[2 0 0 2 0 0]/Shading 10 0 R>>>>';
  const FILLED = '/Pattern cs /P0 scn 0 0 300 300 re f';

  it('cuts the mesh of a pattern, whether or not the path is cut', () => {
    // doubled by the pattern's matrix: the first lies under the mark
    const under = [...vertex(30, 8, 77, 0), ...vertex(35, 8, 77, 0), ...vertex(30, 12, 77, 0)];
    const away = [...vertex(60, 15, 1, 0), ...vertex(70, 15, 1, 0), ...vertex(60, 25, 1, 0)];
    const triangles = mesh(4, [...under, ...away], '/BitsPerFlag 8');
    const result = burnContent(loaded(onePage(FILLED, PATTERN, [triangles])), [AREA]);
    expect(result.text).toMatch(/scn q \/Pattern cs \/New0 scn\n0 0 300 300 re\nf\nQ$/);
    const pattern = result.rewrite.resolve(result.added.get('New0')) as PDFDict;
    const stream = result.rewrite.resolve(pattern.get(key('Shading'))) as PDFRawStream;
    const document = result.rewrite.document;
    expect(readMesh(document.decode(stream), meshFormat(document, stream))).toHaveLength(1);
    const other = burnContent(loaded(onePage(FILLED, PATTERN, [mesh(4, away, '/BitsPerFlag 8')])), [
      AREA,
    ]);
    expect(other.text).toBe(FILLED);
  });

  it('refuses a sampled function, by `sh` and as a pattern', () => {
    const sampled = '/Shading<</S0<</ShadingType 1/ColorSpace/DeviceGray/Function 10 0 R>>>>';
    const samples = {
      source: '/FunctionType 0/Size[2 2]/BitsPerSample 8/Domain[0 1 0 1]/Range[0 1]',
      data: new Uint8Array(4),
    };
    const one = loaded(onePage('/S0 sh', sampled, [samples]));
    expect(() => burnContent(one, [AREA])).toThrow(/shading-unsupported/);
    const pattern = `/Pattern<</P0<</PatternType 2${sampled.replace('<</S0', '').replace(/>>$/, '')}>>>>`;
    const two = loaded(onePage(FILLED, pattern, [samples]));
    expect(() => burnContent(two, [AREA])).toThrow(/shading-unsupported/);
  });
});
