/** External objects, inline images and shadings (ISO 32000-2, 8.8–8.10, 8.7.4.2). */
import type { Operation } from '../../pdf/content/operation.ts';
import { dictAt, key, nameAt, PDFRawStream } from '../../pdf/objects.ts';
import type { Bounds } from '../bounds.ts';
import { enterFormIn } from '../forms.ts';
import { paintTiling } from '../tiling.ts';
import type { StreamFrame } from '../walk.ts';
import { lastName, type Operator } from './operator.ts';

const OC = key('OC');

function drawObject(frame: StreamFrame, operation: Operation): void {
  const name = lastName(operation);
  const stream = name === undefined ? undefined : frame.resources.get('XObject', name);
  if (name === undefined || !(stream instanceof PDFRawStream)) return;
  const { document, marks, optionalContent } = frame.walk;
  const hides = optionalContent.isHidden(stream.dict.get(OC));
  if (hides) marks.hide();
  const subtype = nameAt(document, stream.dict, 'Subtype');
  if (subtype === 'Image') drawImage(frame, operation, name, stream);
  else if (subtype === 'Form') drawForm(frame, operation, name, stream);
  else if (subtype !== 'PS') frame.obstacle('object-broken', operation, 'XObject Subtype');
  if (hides) marks.unhide();
}

function drawForm(
  frame: StreamFrame,
  operation: Operation,
  name: string,
  stream: PDFRawStream,
): void {
  const state = frame.state.clone();
  if (dictAt(frame.walk.document, stream.dict, 'Group') !== undefined) {
    state.groupAlpha *= state.fillAlpha;
    state.fillAlpha = state.strokeAlpha = 1;
  }
  enterFormIn(frame, { kind: 'form', operation, stream, name, state });
}

function drawImage(
  frame: StreamFrame,
  operation: Operation,
  name: string,
  stream: PDFRawStream,
): void {
  const { state, walk } = frame;
  walk.device.paintImage?.({
    use: frame.use,
    operation,
    state,
    toUser: state.ctm as never,
    image: { kind: 'xobject', name, stream, ref: walk.document.refOf(stream) },
    resources: frame.resources.dict,
  });
  if (state.fillPattern !== undefined) {
    paintTiling(frame, operation, 'fill', unitBounds(frame), 'other');
  }
}

function drawInlineImage(frame: StreamFrame, operation: Operation): void {
  if (operation.inlineImage === undefined) return;
  frame.walk.device.paintImage?.({
    use: frame.use,
    operation,
    state: frame.state,
    toUser: frame.state.ctm as never,
    image: { kind: 'inline', inline: operation.inlineImage },
    resources: frame.resources.dict,
  });
  if (frame.state.fillPattern !== undefined) {
    paintTiling(frame, operation, 'fill', unitBounds(frame), 'other');
  }
}

function unitBounds(frame: StreamFrame): Bounds {
  const { a, b, c, d, e, f } = frame.state.ctm;
  return {
    x0: e + Math.min(0, a) + Math.min(0, c),
    y0: f + Math.min(0, b) + Math.min(0, d),
    x1: e + Math.max(0, a) + Math.max(0, c),
    y1: f + Math.max(0, b) + Math.max(0, d),
  };
}

function drawShading(frame: StreamFrame, operation: Operation): void {
  const name = lastName(operation);
  frame.walk.device.paintShading?.({
    use: frame.use,
    operation,
    state: frame.state,
    shading: name === undefined ? undefined : frame.resources.get('Shading', name),
  });
}

export const OBJECT_OPERATORS: readonly (readonly [string, Operator])[] = [
  ['Do', drawObject],
  ['BI', drawInlineImage],
  ['sh', drawShading],
];
