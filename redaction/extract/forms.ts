import {
  type Matrix,
  matrix,
  multiply,
  type Rect,
  transformRect,
  type User,
} from '../model/geometry.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { arrayAt, dictAt, numbersOf, type PDFDict, type PDFRawStream } from '../pdf/objects.ts';
import { intersection } from './bounds.ts';
import type { Local } from './device.ts';
import type { PaintState } from './graphicsState.ts';
import type { StreamFrame } from './walk.ts';

export interface FormEntrance {
  readonly kind: 'form' | 'soft-mask';
  readonly operation: Operation;
  readonly stream: PDFRawStream;
  readonly name: string;
  /** A copy for the form alone, with the CTM of the invoking stream. */
  readonly state: PaintState;
}

/** Enters a Form XObject (ISO 32000-2, 8.10): its Matrix, BBox as clip, own or inherited Resources. */
export function enterFormIn(frame: StreamFrame, form: FormEntrance): void {
  const { walk } = frame;
  const { state, stream } = form;
  const own = dictAt(walk.document, stream.dict, 'Resources');
  state.ctm = multiply(formMatrix(walk.document, stream.dict), state.ctm);
  const box = formBox(walk.document, stream.dict);
  if (box !== undefined) {
    state.clip = intersection(state.clip, transformRect<Local, User>(state.ctm, box));
  }
  walk.enter({
    kind: form.kind,
    parent: frame.use,
    parentOperation: form.operation.ordinal,
    stream,
    name: form.name,
    resources: frame.resources.inside(own),
    state,
  });
}

export function formMatrix(document: PdfDocument, dict: PDFDict): Matrix<Local, Local> {
  const n = numbersOf(document, arrayAt(document, dict, 'Matrix'));
  if (n.length < 6) return matrix(1, 0, 0, 1, 0, 0);
  return matrix(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
}

export function formBox(document: PdfDocument, dict: PDFDict): Rect<Local> | undefined {
  const n = numbersOf(document, arrayAt(document, dict, 'BBox'));
  if (n.length < 4) return undefined;
  const [xa, ya, xb, yb] = n as [number, number, number, number];
  return {
    x0: Math.min(xa, xb),
    y0: Math.min(ya, yb),
    x1: Math.max(xa, xb),
    y1: Math.max(ya, yb),
  };
}
