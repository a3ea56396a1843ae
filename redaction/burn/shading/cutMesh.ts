/** Meshes under marks: elements that a mark touches go; triangles are divided first, to lose little. */
import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { key, PDFName, PDFNumber, type PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { type LocalArea, type LocalSpace, meetsConvex } from '../path/localArea.ts';
import { type MeshElement, type MeshFormat, meshFormat, readMesh, writeMesh } from './mesh.ts';

/** In points: crossing triangles are divided until their box is smaller. */
const FINE = 2;
const MAX_DIVISIONS = 8;

/** Undefined when no element is touched; 'nothing' when none is left. */
export function cutMesh(
  rewrite: Rewrite,
  stream: PDFRawStream,
  space: LocalSpace,
): PDFRawStream | 'nothing' | undefined {
  const document: PdfDocument = rewrite.document;
  const format = meshFormat(document, stream);
  const elements = readMesh(document.decode(stream), format);
  const kept: MeshElement[] = [];
  let changed = false;
  for (const element of elements) {
    const parts = keptParts(element, format, space, 0);
    changed ||= parts.length !== 1 || parts[0] !== element;
    for (const part of parts) kept.push(part);
  }
  if (!changed) return undefined;
  return kept.length === 0 ? 'nothing' : meshStream(rewrite, stream, kept, format);
}

/** The mesh with nothing in it: for a pattern that still has a background. */
export function withoutElements(rewrite: Rewrite, stream: PDFRawStream): PDFRawStream {
  return meshStream(rewrite, stream, [], meshFormat(rewrite.document, stream));
}

function keptParts(
  element: MeshElement,
  format: MeshFormat,
  space: LocalSpace,
  divisions: number,
): MeshElement[] {
  const hull = hullOf(element, format);
  const touching = space.areas.filter((area) => touches(area, hull));
  if (touching.length === 0) return [element];
  const divisible = format.type < 6 && divisions < MAX_DIVISIONS;
  if (!divisible || sizeOf(hull) * space.scale < FINE) return [];
  if (touching.some((area) => hull.every((point) => isInside(area, point)))) return [];
  return quarters(element).flatMap((part) => keptParts(part, format, space, divisions + 1));
}

function touches(area: LocalArea, points: readonly Point<Local>[]): boolean {
  if (points.length === 3) return meetsConvex(area, points);
  // a patch lies within the box of its control points
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const box = [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
  return meetsConvex(area, box);
}

function isInside(area: LocalArea, point: Point<Local>): boolean {
  return area.sides.every((side) => side.a * point.x + side.b * point.y + side.c >= 0);
}

function hullOf(element: MeshElement, format: MeshFormat): Point<Local>[] {
  const [xMin, xMax, yMin, yMax] = format.ranges;
  const most = 2 ** format.coordinateBits - 1;
  const points: Point<Local>[] = [];
  for (let i = 0; i < element.points.length; i += 2) {
    points.push({
      x: xMin + (element.points[i]! * (xMax - xMin)) / most,
      y: yMin + (element.points[i + 1]! * (yMax - yMin)) / most,
    });
  }
  return points;
}

function sizeOf(points: readonly Point<Local>[]): number {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Four triangles over the middles of the sides: linear interpolation gives them the same colours. */
function quarters(element: MeshElement): MeshElement[] {
  const corner = (i: number) => ({
    point: [element.points[2 * i]!, element.points[2 * i + 1]!],
    colour: element.colours[i]!,
  });
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
  return [
    [a, ab, ca],
    [ab, b, bc],
    [ca, bc, c],
    [ab, bc, ca],
  ].map((corners) => ({
    points: corners.flatMap((one) => one.point),
    colours: corners.map((one) => one.colour),
  }));
}

interface Corner {
  readonly point: readonly number[];
  readonly colour: readonly number[];
}

function middle(a: Corner, b: Corner): Corner {
  const half = (from: readonly number[], to: readonly number[]) =>
    from.map((value, i) => Math.round((value + to[i]!) / 2));
  return { point: half(a.point, b.point), colour: half(a.colour, b.colour) };
}

function meshStream(
  rewrite: Rewrite,
  stream: PDFRawStream,
  elements: readonly MeshElement[],
  format: MeshFormat,
): PDFRawStream {
  const dict = rewrite.copyDict(stream.dict);
  if (format.type < 6) {
    dict.set(key('ShadingType'), PDFNumber.of(4));
    dict.set(key('BitsPerFlag'), PDFNumber.of(8));
    dict.delete(key('VerticesPerRow'));
  }
  dict.delete(PDFName.of('Metadata'));
  return rewrite.stream(dict, writeMesh(elements, format));
}
