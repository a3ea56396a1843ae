/** The door for `sh` (class 25): what a shading paints under a mark goes, or the page is refused. */
import type { Local, ShadingEvent } from '../../extract/device.ts';
import { RedactionError } from '../../model/errors.ts';
import {
  invert,
  overlaps,
  type Point,
  type Rect,
  transform,
  type User,
  union,
} from '../../model/geometry.ts';
import { NameOperand } from '../../pdf/content/operation.ts';
import { decimal, latin1, nameText } from '../../pdf/content/write.ts';
import { PDFRawStream } from '../../pdf/objects.ts';
import type { MarkRect, PageBurn } from '../contract.ts';
import { type LocalSpace, localSpace } from '../path/localArea.ts';
import { cutMesh } from './cutMesh.ts';
import { isMesh, isSampled } from './detail.ts';
import { unsupportedShading } from './mesh.ts';

/**
 * Axial, radial and formula shadings have no detail: they are clipped away under the mark. A mesh loses the
 * elements that a mark touches. A function-based shading with samples is an image in disguise.
 * @throws RedactionError `shading-unsupported`
 */
export function burnShading(page: PageBurn, event: ShadingEvent): void {
  const { clip, ctm } = event.state;
  const touching = page.areas(event.use).filter((area) => overlaps(area.rect, clip));
  const space = localSpace(
    touching.map((area) => area.rect),
    ctm,
  );
  if (touching.length === 0 || space === undefined) return;
  const { document, rewrite } = page.context;
  const shading = document.resolve(event.shading);
  if (isSampled(document, shading)) throw refused(page, event);
  const mesh = shading instanceof PDFRawStream && isMesh(document, shading.dict);
  const cut = mesh ? cutMesh(rewrite, shading, space) : undefined;
  if (mesh && cut === undefined) return;
  const text =
    cut === 'nothing'
      ? ''
      : cut instanceof PDFRawStream
        ? drawn(page, event, cut)
        : clipped(page, event, space);
  page.edit(event.use, {
    start: event.operation.start,
    end: event.operation.end,
    replacement: latin1(text),
  });
  report(page, touching);
}

function refused(page: PageBurn, event: ShadingEvent): RedactionError {
  const { detail } = unsupportedShading('type 1').place;
  return new RedactionError('shading-unsupported', {
    page: page.page.number,
    offset: event.operation.start,
    ...(detail === undefined ? {} : { detail }),
  });
}

function drawn(page: PageBurn, event: ShadingEvent, mesh: PDFRawStream): string {
  const name = page.addResource(event.use, 'Shading', page.context.rewrite.add(mesh));
  return `/${name} sh`;
}

/** One even-odd clip a mark: all of the present clip's box but the mark. */
function clipped(page: PageBurn, event: ShadingEvent, space: LocalSpace): string {
  const operand = event.operation.operands[0];
  if (!(operand instanceof NameOperand)) return '';
  const around = everything(page, event, space);
  const parts = space.areas.map(
    (area) => `${outline(around, space)}\n${outline(area.corners, space)}\nW* n`,
  );
  return `q\n${parts.join('\n')}\n${nameText(operand.name)} sh Q`;
}

/** Corners, in local coordinates, of a rectangle that holds all that can be seen and the marks. */
function everything(page: PageBurn, event: ShadingEvent, space: LocalSpace): Point<Local>[] {
  const { clip, ctm } = event.state;
  const { mediaBox } = page.page.geometry;
  const seen = {
    x0: Math.max(clip.x0, mediaBox.x0),
    y0: Math.max(clip.y0, mediaBox.y0),
    x1: Math.min(clip.x1, mediaBox.x1),
    y1: Math.min(clip.y1, mediaBox.y1),
  };
  const all = space.areas.reduce<Rect<User>>((sum, area) => union(sum, area.user), seen);
  const back = invert(ctm);
  return back === undefined ? [] : cornersOf(all).map((corner) => transform(back, corner));
}

function cornersOf({ x0, y0, x1, y1 }: Rect<User>): Point<User>[] {
  // a point more on each side: clips are rounded outward
  return [
    { x: x0 - 1, y: y0 - 1 },
    { x: x1 + 1, y: y0 - 1 },
    { x: x1 + 1, y: y1 + 1 },
    { x: x0 - 1, y: y1 + 1 },
  ];
}

function outline(corners: readonly Point<Local>[], space: LocalSpace): string {
  const n = (value: number) => decimal(value, Math.max(space.decimals, 3));
  const points = corners.map(({ x, y }) => `${n(x)} ${n(y)}`);
  return `${points.map((point, i) => `${point} ${i === 0 ? 'm' : 'l'}`).join(' ')} h`;
}

function report(page: PageBurn, touching: readonly MarkRect[]): void {
  page.context.removed({
    kind: 'shading',
    page: page.page.number,
    count: 1,
    redaction: touching[0]!.redaction.id,
  });
}
