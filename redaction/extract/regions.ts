import {
  type Display,
  type Matrix,
  overlaps,
  type Rect,
  transformRect,
  type Unit,
  type User,
  union,
} from '../model/geometry.ts';
import type { PageGeometry } from '../model/page.ts';
import type { GraphicRegion } from '../model/pageText.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { arrayAt, dictAt, nameAt, numbersOf, PDFDict } from '../pdf/objects.ts';
import { type Bounds, intersection, isEmpty } from './bounds.ts';
import type { ImageEvent, PathEvent } from './device.ts';

/** Points between strokes that still belong to one drawing (a signature, a logo). */
const CLUSTER_GAP = 4;
const COVERING_SHARE = 0.8;
const MAX_REGIONS = 4000;
const UNIT_SQUARE: Rect<Unit> = { x0: 0, y0: 0, x1: 1, y1: 1 };

/** Collects where something is drawn that is not text. */
export class RegionCollector {
  private readonly geometry: PageGeometry;
  private readonly images: Rect<Display>[] = [];
  private readonly clusters: { box: Rect<Display>; segments: number; reach: number }[] = [];

  constructor(geometry: PageGeometry) {
    this.geometry = geometry;
  }

  paintImage(event: ImageEvent): void {
    const box = this.visible(transformRect(event.toUser, UNIT_SQUARE), event.state.clip);
    if (box !== undefined && this.images.length < MAX_REGIONS) this.images.push(box);
  }

  /** Paths drawn one after the other and near each other are one region: no search through all. */
  paintPath(event: PathEvent): void {
    const box = this.visible(event.bounds, event.state.clip);
    if (box === undefined) return;
    const last = this.clusters.at(-1);
    const reach = event.stroke ? this.halfLine(event.state) : 0;
    const near = last !== undefined && overlaps(grown(last.box), box) && !this.covers(last.box);
    if (near && !this.covers(box)) {
      last.box = union(last.box, box);
      last.segments += event.segmentCount;
      last.reach = Math.max(last.reach, reach);
    } else if (this.clusters.length < MAX_REGIONS) {
      this.clusters.push({ box, segments: event.segmentCount, reach });
    }
  }

  /** Points from the middle of a line to its edge. */
  private halfLine({ lineWidth, ctm }: PathEvent['state']): number {
    return (lineWidth / 2) * Math.sqrt(areaOf(ctm) * areaOf(this.geometry.toDisplay));
  }

  regions(): GraphicRegion[] {
    const found: GraphicRegion[] = [];
    for (const box of this.images) found.push(this.region('image', box, 0));
    for (const { box, segments, reach } of this.clusters)
      found.push({ ...this.region('path', box, segments), reach });
    return found;
  }

  private region(kind: GraphicRegion['kind'], box: Rect<Display>, segments: number): GraphicRegion {
    return { kind, box, coversPage: this.covers(box), segments };
  }

  private covers(box: Rect<Display>): boolean {
    const { width, height } = this.geometry;
    return (box.x1 - box.x0) * (box.y1 - box.y0) >= COVERING_SHARE * width * height;
  }

  private visible(box: Rect<User>, clip: Bounds): Rect<Display> | undefined {
    const { width, height, toDisplay } = this.geometry;
    const clipped = intersection(box, clip);
    if (isEmpty(clipped)) return undefined;
    const shown = transformRect(toDisplay, clipped);
    const page = { x0: 0, y0: 0, x1: width, y1: height };
    return overlaps(grown(shown), page) ? shown : undefined;
  }
}

/** Of what a unit square becomes. */
function areaOf<From, To>({ a, b, c, d }: Matrix<From, To>): number {
  return Math.abs(a * d - b * c);
}

function grown(r: Rect<Display>): Rect<Display> {
  return {
    x0: r.x0 - CLUSTER_GAP,
    y0: r.y0 - CLUSTER_GAP,
    x1: r.x1 + CLUSTER_GAP,
    y1: r.y1 + CLUSTER_GAP,
  };
}

/** Ink and stamp annotations and signature fields of a page, in Annots order. */
export function annotationRegions(document: PdfDocument, page: PdfPage): GraphicRegion[] {
  const found: GraphicRegion[] = [];
  for (const reference of arrayAt(document, page.dict, 'Annots')?.asArray() ?? []) {
    const annotation = document.resolve(reference);
    if (!(annotation instanceof PDFDict)) continue;
    const kind = annotationKind(document, annotation);
    const n = numbersOf(document, arrayAt(document, annotation, 'Rect'));
    if (kind === undefined || n.length < 4) continue;
    const [xa, ya, xb, yb] = n as [number, number, number, number];
    const box = transformRect(page.geometry.toDisplay, {
      x0: Math.min(xa, xb),
      y0: Math.min(ya, yb),
      x1: Math.max(xa, xb),
      y1: Math.max(ya, yb),
    });
    found.push({ kind, box, coversPage: false, segments: 0 });
  }
  return found;
}

function annotationKind(
  document: PdfDocument,
  annotation: PDFDict,
): GraphicRegion['kind'] | undefined {
  const subtype = nameAt(document, annotation, 'Subtype');
  if (subtype === 'Ink') return 'ink';
  if (subtype === 'Stamp') return 'stamp';
  return subtype === 'Widget' && isSignature(document, annotation) ? 'signature-field' : undefined;
}

/** FT is inheritable (12.7.4.1). */
function isSignature(document: PdfDocument, widget: PDFDict): boolean {
  let field: PDFDict | undefined = widget;
  for (let depth = 0; field !== undefined && depth < 32; depth++) {
    const type = nameAt(document, field, 'FT');
    if (type !== undefined) return type === 'Sig';
    field = dictAt(document, field, 'Parent');
  }
  return false;
}
