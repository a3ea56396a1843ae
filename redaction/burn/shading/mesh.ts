/**
 * Mesh shadings (ISO 32000-2, 8.7.4.5.5–8.7.4.5.8) as independent elements: triangles of three vertices, or
 * patches of 12 or 16 control points with four colours. Numbers stay as they are in the data.
 */
import { RedactionError } from '../../model/errors.ts';
import { colourComponents } from '../../pdf/colourComponents.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { arrayAt, entry, numberAt, numbersOf, type PDFRawStream } from '../../pdf/objects.ts';
import { MeshReader, MeshWriter } from './meshBits.ts';

export interface MeshFormat {
  /** ShadingType 4–7. */
  readonly type: number;
  readonly coordinateBits: number;
  readonly componentBits: number;
  /** 0 for type 5, which has no flags. */
  readonly flagBits: number;
  /** Values a colour: one where a Function makes the colour. */
  readonly components: number;
  /** Decode of x and y: least and greatest. */
  readonly ranges: readonly [number, number, number, number];
  readonly perRow: number;
}

export interface MeshElement {
  /** Raw x, y alternating. */
  readonly points: readonly number[];
  /** Raw colours, one list a corner. */
  readonly colours: readonly (readonly number[])[];
}

const MAX_ELEMENTS = 2_000_000;

export function unsupportedShading(detail: string): RedactionError {
  return new RedactionError('shading-unsupported', { detail });
}

export function meshFormat(document: PdfDocument, stream: PDFRawStream): MeshFormat {
  const number = (name: string) => numberAt(document, stream.dict, name) ?? 0;
  const type = number('ShadingType');
  const decode = numbersOf(document, arrayAt(document, stream.dict, 'Decode'));
  const byFunction = entry(document, stream.dict, 'Function') !== undefined;
  const space = entry(document, stream.dict, 'ColorSpace');
  const components = byFunction ? 1 : colourComponents(document, space, undefined);
  const format = {
    type,
    coordinateBits: number('BitsPerCoordinate'),
    componentBits: number('BitsPerComponent'),
    flagBits: type === 5 ? 0 : number('BitsPerFlag'),
    components: components ?? 0,
    ranges: [decode[0] ?? 0, decode[1] ?? 0, decode[2] ?? 0, decode[3] ?? 0] as const,
    perRow: number('VerticesPerRow'),
  };
  if (!isSound(format)) throw unsupportedShading(`type ${type}`);
  return format;
}

function isSound(format: MeshFormat): boolean {
  const { type, coordinateBits, componentBits, flagBits, components, perRow } = format;
  if (![4, 5, 6, 7].includes(type) || components < 1) return false;
  if (coordinateBits < 1 || coordinateBits > 32 || componentBits < 1 || componentBits > 16)
    return false;
  return type === 5 ? perRow >= 2 : [2, 4, 8].includes(flagBits);
}

export function readMesh(bytes: Uint8Array, format: MeshFormat): MeshElement[] {
  const reader = new MeshReader(bytes);
  if (format.type === 4) return readFreeForm(reader, format);
  return format.type === 5 ? readLattice(reader, format) : readPatches(reader, format);
}

interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly colour: readonly number[];
}

function readVertex(reader: MeshReader, format: MeshFormat): Vertex {
  const x = reader.take(format.coordinateBits);
  const y = reader.take(format.coordinateBits);
  return { x, y, colour: readColour(reader, format) };
}

function readColour(reader: MeshReader, format: MeshFormat): number[] {
  return Array.from({ length: format.components }, () => reader.take(format.componentBits));
}

function triangle(a: Vertex, b: Vertex, c: Vertex): MeshElement {
  return {
    points: [a.x, a.y, b.x, b.y, c.x, c.y],
    colours: [a.colour, b.colour, c.colour],
  };
}

function vertexBits(format: MeshFormat): number {
  return format.flagBits + 2 * format.coordinateBits + format.components * format.componentBits;
}

/** Type 4: flag 0 starts a triangle, 1 and 2 go on from an edge of the last. */
function readFreeForm(reader: MeshReader, format: MeshFormat): MeshElement[] {
  const elements: MeshElement[] = [];
  let last: [Vertex, Vertex, Vertex] | undefined;
  const next = () => {
    const flag = reader.take(format.flagBits) & 3;
    const vertex = readVertex(reader, format);
    reader.alignToByte();
    return { flag, vertex };
  };
  while (reader.has(vertexBits(format)) && elements.length < MAX_ELEMENTS) {
    const { flag, vertex } = next();
    const begins = flag === 0 || last === undefined;
    if (begins && !reader.has(2 * vertexBits(format))) break;
    if (begins || last === undefined) last = [vertex, next().vertex, next().vertex];
    else last = [flag === 1 ? last[1] : last[0], last[2], vertex];
    elements.push(triangle(...last));
  }
  return elements;
}

/** Type 5: rows of vertices, two triangles a cell. */
function readLattice(reader: MeshReader, format: MeshFormat): MeshElement[] {
  const elements: MeshElement[] = [];
  let above: Vertex[] | undefined;
  while (reader.has(vertexBits(format) * format.perRow) && elements.length < MAX_ELEMENTS) {
    const row = Array.from({ length: format.perRow }, () => {
      const vertex = readVertex(reader, format);
      reader.alignToByte();
      return vertex;
    });
    for (let i = 0; above !== undefined && i + 1 < row.length; i++) {
      elements.push(triangle(above[i]!, above[i + 1]!, row[i]!));
      elements.push(triangle(above[i + 1]!, row[i + 1]!, row[i]!));
    }
    above = row;
  }
  return elements;
}

/** Control points of the new patch that an edge flag takes from the last one (Table 84), and its colours. */
const SHARED_EDGE: readonly (readonly [readonly number[], readonly number[]])[] = [
  [[], []],
  [
    [3, 4, 5, 6],
    [1, 2],
  ],
  [
    [6, 7, 8, 9],
    [2, 3],
  ],
  [
    [9, 10, 11, 0],
    [3, 0],
  ],
];

/** Types 6 and 7. */
function readPatches(reader: MeshReader, format: MeshFormat): MeshElement[] {
  const total = format.type === 6 ? 12 : 16;
  const elements: MeshElement[] = [];
  let last: MeshElement | undefined;
  while (reader.has(format.flagBits + 8 * format.coordinateBits)) {
    if (elements.length >= MAX_ELEMENTS) break;
    const flag = reader.take(format.flagBits) & 3;
    const [sharedPoints, sharedColours] = SHARED_EDGE[last === undefined ? 0 : flag]!;
    const points = sharedPoints.flatMap((i) => [last!.points[2 * i]!, last!.points[2 * i + 1]!]);
    while (points.length < 2 * total) points.push(reader.take(format.coordinateBits));
    const colours = sharedColours.map((i) => last!.colours[i]!);
    while (colours.length < 4) colours.push(readColour(reader, format));
    reader.alignToByte();
    last = { points, colours };
    elements.push(last);
  }
  return elements;
}

/** Every element by itself, flag 0; triangles as type 4 with flags of 8 bits. */
export function writeMesh(elements: readonly MeshElement[], format: MeshFormat): Uint8Array {
  const writer = new MeshWriter();
  for (const element of elements) {
    if (format.type < 6) writeTriangle(writer, element, format);
    else writePatch(writer, element, format);
  }
  return writer.finished();
}

function writeTriangle(writer: MeshWriter, element: MeshElement, format: MeshFormat): void {
  element.colours.forEach((colour, i) => {
    writer.put(0, 8);
    writer.put(element.points[2 * i]!, format.coordinateBits);
    writer.put(element.points[2 * i + 1]!, format.coordinateBits);
    for (const value of colour) writer.put(value, format.componentBits);
    writer.alignToByte();
  });
}

function writePatch(writer: MeshWriter, element: MeshElement, format: MeshFormat): void {
  writer.put(0, format.flagBits);
  for (const value of element.points) writer.put(value, format.coordinateBits);
  for (const colour of element.colours)
    for (const value of colour) writer.put(value, format.componentBits);
  writer.alignToByte();
}
