/** Graphics state and colour (ISO 32000-2, 8.4.4, 8.6.8). */
import { type Matrix, matrix, multiply } from '../../model/geometry.ts';
import type { Operation } from '../../pdf/content/operation.ts';
import {
  arrayAt,
  dictAt,
  entry,
  numberAt,
  numbersOf,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '../../pdf/objects.ts';
import { EVERYWHERE } from '../bounds.ts';
import type { Local } from '../device.ts';
import { enterFormIn } from '../forms.ts';
import type { StreamFrame } from '../walk.ts';
import { lastName, lastNumber, lastNumbers, type Operator, operandFromEnd } from './operator.ts';

function concatenate(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 6);
  if (n === undefined) return;
  const m: Matrix<Local, Local> = matrix(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
  frame.state.ctm = multiply(m, frame.state.ctm);
}

function setting(name: 'lineWidth' | 'lineCap' | 'lineJoin' | 'miterLimit'): Operator {
  return (frame, operation) => {
    const value = lastNumber(operation);
    if (value !== undefined) frame.state[name] = value;
  };
}

function setDash(frame: StreamFrame, operation: Operation): void {
  const dash = operandFromEnd(operation, 1);
  if (!Array.isArray(dash)) return;
  frame.state.dash = dash.filter((n): n is number => typeof n === 'number');
  frame.state.dashPhase = lastNumber(operation) ?? 0;
}

/** `gs`: the entries of Table 57 that change where or whether something is seen. */
function applyParameters(frame: StreamFrame, operation: Operation): void {
  const name = lastName(operation);
  const dict = name === undefined ? undefined : frame.resources.get('ExtGState', name);
  if (name === undefined || !(dict instanceof PDFDict)) return;
  const { document } = frame.walk;
  const { state } = frame;
  state.lineWidth = numberAt(document, dict, 'LW') ?? state.lineWidth;
  state.lineCap = numberAt(document, dict, 'LC') ?? state.lineCap;
  state.lineJoin = numberAt(document, dict, 'LJ') ?? state.lineJoin;
  state.miterLimit = numberAt(document, dict, 'ML') ?? state.miterLimit;
  state.fillAlpha = numberAt(document, dict, 'ca') ?? state.fillAlpha;
  state.strokeAlpha = numberAt(document, dict, 'CA') ?? state.strokeAlpha;
  const [dash, phase] = arrayAt(document, dict, 'D')?.asArray() ?? [];
  if (dash instanceof PDFArray) {
    state.dash = numbersOf(document, dash);
    state.dashPhase = phase instanceof PDFNumber ? phase.asNumber() : 0;
  }
  applyBlendMode(frame, dict);
  applyFont(frame, dict);
  applySoftMask(frame, operation, name, dict);
}

function applyBlendMode(frame: StreamFrame, dict: PDFDict): void {
  const { document } = frame.walk;
  const mode = entry(document, dict, 'BM');
  const first = mode instanceof PDFArray ? document.resolve(mode.asArray()[0]) : mode;
  if (first instanceof PDFName) frame.state.blendMode = first.decodeText();
}

function applyFont(frame: StreamFrame, dict: PDFDict): void {
  const { document } = frame.walk;
  const pair = arrayAt(document, dict, 'Font')?.asArray();
  const font = document.resolve(pair?.[0]);
  const size = document.resolve(pair?.[1]);
  if (!(font instanceof PDFDict) || !(size instanceof PDFNumber)) return;
  frame.state.text.font = frame.walk.font(font, frame.use);
  frame.state.text.fontName = '';
  frame.state.text.size = size.asNumber();
}

/** The mask's group is painted with the CTM in force here (11.6.5.2), so it is entered here. */
function applySoftMask(
  frame: StreamFrame,
  operation: Operation,
  name: string,
  dict: PDFDict,
): void {
  const { document } = frame.walk;
  const mask = entry(document, dict, 'SMask');
  if (mask instanceof PDFName) frame.state.softMask = undefined;
  const softMask = mask instanceof PDFDict ? mask : dictAt(document, dict, 'SMask');
  if (softMask === undefined) return;
  frame.state.softMask = softMask;
  const group = entry(document, softMask, 'G');
  if (!(group instanceof PDFRawStream)) return;
  const state = frame.state.clone();
  state.clip = EVERYWHERE;
  state.fillPattern = state.strokePattern = undefined;
  enterFormIn(frame, { kind: 'soft-mask', operation, stream: group, name, state });
}

function setPattern(kind: 'fill' | 'stroke'): Operator {
  return (frame, operation) => {
    const name = lastName(operation);
    const pattern = name === undefined ? undefined : frame.resources.get('Pattern', name);
    const { state } = frame;
    if (kind === 'fill') {
      state.fillPattern = pattern;
      state.fillPatternName = name ?? '';
    } else {
      state.strokePattern = pattern;
      state.strokePatternName = name ?? '';
    }
  };
}

function beginCompatibility(frame: StreamFrame): void {
  frame.compatibility++;
}

function endCompatibility(frame: StreamFrame): void {
  if (frame.compatibility > 0) frame.compatibility--;
}

const plainFill: Operator = (frame) => {
  frame.state.fillPattern = undefined;
};
const plainStroke: Operator = (frame) => {
  frame.state.strokePattern = undefined;
};
const nothing: Operator = () => undefined;

export const GRAPHICS_OPERATORS: readonly (readonly [string, Operator])[] = [
  ['q', (frame) => frame.save()],
  ['Q', (frame) => frame.restore()],
  ['cm', concatenate],
  ['w', setting('lineWidth')],
  ['J', setting('lineCap')],
  ['j', setting('lineJoin')],
  ['M', setting('miterLimit')],
  ['d', setDash],
  ['ri', nothing],
  ['i', nothing],
  ['gs', applyParameters],
  ['CS', plainStroke],
  ['cs', plainFill],
  ['SC', plainStroke],
  ['sc', plainFill],
  ['SCN', setPattern('stroke')],
  ['scn', setPattern('fill')],
  ['G', plainStroke],
  ['g', plainFill],
  ['RG', plainStroke],
  ['rg', plainFill],
  ['K', plainStroke],
  ['k', plainFill],
  ['d0', nothing],
  ['d1', nothing],
  ['BX', beginCompatibility],
  ['EX', endCompatibility],
];
