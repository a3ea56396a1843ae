import {
  type Matrix,
  matrix,
  multiply,
  type Rect,
  transformRect,
  type User,
} from '../model/geometry.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  numberAt,
  numbersOf,
  PDFDict,
  type PDFObject,
  PDFRawStream,
} from '../pdf/objects.ts';
import { intersection } from './bounds.ts';
import { drawnLook } from './drawn/drawnLook.ts';
import { formBox, formMatrix } from './forms.ts';
import { PaintState } from './graphicsState.ts';
import { resourceReader } from './resources.ts';
import { uprightTurn } from './upright.ts';
import type { Walk } from './walk.ts';

const HIDDEN = 2;
const NO_VIEW = 32;

/** An appearance stream of an annotation (ISO 32000-2, 12.5.5); `shown` is the one a viewer draws. */
interface Appearance {
  readonly stream: PDFRawStream;
  readonly shown: boolean;
}

/**
 * Enters every appearance of every annotation of the page: what is drawn now, by the file or by its viewer, and
 * rollover, down and other states as hidden content.
 */
export function enterAppearances(walk: Walk): void {
  const { document, page } = walk;
  const annotations = arrayAt(document, page.dict, 'Annots')?.asArray() ?? [];
  annotations.forEach((reference, index) => {
    const annotation = document.resolve(reference);
    if (annotation instanceof PDFDict) enterAnnotation(walk, annotation, index);
  });
}

function enterAnnotation(walk: Walk, annotation: PDFDict, index: number): void {
  const { document } = walk;
  const numbers = numbersOf(document, arrayAt(document, annotation, 'Rect'));
  if (numbers.length < 4) return;
  const [xa, ya, xb, yb] = numbers as [number, number, number, number];
  const place: Rect<User> = {
    x0: Math.min(xa, xb),
    y0: Math.min(ya, yb),
    x1: Math.max(xa, xb),
    y1: Math.max(ya, yb),
  };
  const concealed = isConcealed(walk, annotation);
  const drawn = drawnLook(document, annotation);
  const turn = uprightTurn(document, annotation, walk.page.geometry.rotate);
  if (drawn !== undefined)
    enterLook(walk, drawn.stream, { place: drawn.place, turn }, index, concealed);
  for (const { stream, shown } of appearancesOf(walk, annotation)) {
    enterLook(walk, stream, { place, turn }, index, concealed || !shown || drawn !== undefined);
  }
}

interface LookPlace {
  readonly place: Rect<User>;
  readonly turn: Matrix<User, User> | undefined;
}

function enterLook(
  walk: Walk,
  stream: PDFRawStream,
  where: LookPlace,
  index: number,
  hides: boolean,
): void {
  if (hides) walk.marks.hide();
  enterAppearance(walk, stream, where, index);
  if (hides) walk.marks.unhide();
}

function isConcealed(walk: Walk, annotation: PDFDict): boolean {
  const flags = numberAt(walk.document, annotation, 'F') ?? 0;
  if ((flags & (HIDDEN | NO_VIEW)) !== 0) return true;
  return walk.optionalContent.isHidden(entry(walk.document, annotation, 'OC'));
}

function appearancesOf(walk: Walk, annotation: PDFDict): Appearance[] {
  const { document } = walk;
  const dict = dictAt(document, annotation, 'AP');
  if (dict === undefined) return [];
  const state = nameAt(document, annotation, 'AS') ?? '';
  const found: Appearance[] = [];
  for (const key of ['N', 'R', 'D']) {
    const value = entry(document, dict, key);
    for (const [name, stream] of streamsOf(walk, value)) {
      if (found.some((other) => other.stream === stream)) continue;
      found.push({ stream, shown: key === 'N' && (name === '' || name === state) });
    }
  }
  return found;
}

/** A stream, or a dictionary of states each with a stream. */
function streamsOf(walk: Walk, value: PDFObject | undefined): [string, PDFRawStream][] {
  if (value instanceof PDFRawStream) return [['', value]];
  if (!(value instanceof PDFDict)) return [];
  const found: [string, PDFRawStream][] = [];
  for (const [name, reference] of value.entries()) {
    const stream = walk.document.resolve(reference);
    if (stream instanceof PDFRawStream) found.push([name.decodeText(), stream]);
  }
  return found;
}

/** Algorithm of 12.5.5: the transformed BBox is fitted into Rect. */
function enterAppearance(
  walk: Walk,
  stream: PDFRawStream,
  { place, turn }: LookPlace,
  annotation: number,
): void {
  const { document } = walk;
  const form = formMatrix(document, stream.dict);
  const box = formBox(document, stream.dict);
  if (box === undefined) return;
  const drawn = transformRect(form, box);
  const sx = scale(place.x1 - place.x0, drawn.x1 - drawn.x0);
  const sy = scale(place.y1 - place.y0, drawn.y1 - drawn.y0);
  const fit = matrix<never, User>(sx, 0, 0, sy, place.x0 - drawn.x0 * sx, place.y0 - drawn.y0 * sy);
  const state = new PaintState(walk.marks);
  state.ctm = multiply(form as never, turn === undefined ? fit : multiply(fit, turn));
  state.clip = intersection(state.clip, transformRect(state.ctm, box));
  const own = dictAt(document, stream.dict, 'Resources');
  walk.enter({
    kind: 'annotation-appearance',
    parent: -1,
    parentOperation: annotation,
    stream,
    name: '',
    resources: resourceReader(document, walk.page.resources).inside(own),
    state,
    annotation,
  });
}

function scale(wanted: number, given: number): number {
  return given > 0 ? wanted / given : 1;
}
