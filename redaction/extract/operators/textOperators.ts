/** Text objects, state, positioning and showing (ISO 32000-2, 9.3 and 9.4). */
import {
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../../pdf/content/operation.ts';
import { showText } from '../showText.ts';
import type { StreamFrame } from '../walk.ts';
import { lastNumber, lastNumbers, type Operator, operandFromEnd } from './operator.ts';

function beginText(frame: StreamFrame): void {
  frame.astray = false;
  frame.state.text.setMatrix(1, 0, 0, 1, 0, 0);
}

function setFont(frame: StreamFrame, operation: Operation): void {
  const name = operandFromEnd(operation, 1);
  const size = operandFromEnd(operation, 0);
  if (!(name instanceof NameOperand) || typeof size !== 'number') return;
  const { text } = frame.state;
  text.fontName = name.name;
  text.font = frame.walk.font(frame.resources.font(name.name), frame.use);
  text.size = size;
}

function setMatrix(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 6);
  if (n === undefined) return;
  frame.astray = false;
  frame.state.text.setMatrix(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
}

function moveLine(frame: StreamFrame, operation: Operation): void {
  const x = operandFromEnd(operation, 1);
  const y = operandFromEnd(operation, 0);
  if (typeof x === 'number' && typeof y === 'number') frame.state.text.moveLine(x, y);
}

function moveLineWithLeading(frame: StreamFrame, operation: Operation): void {
  const x = operandFromEnd(operation, 1);
  const y = operandFromEnd(operation, 0);
  if (typeof x !== 'number' || typeof y !== 'number') return;
  frame.state.text.leading = -y;
  frame.state.text.moveLine(x, y);
}

function nextLine(frame: StreamFrame): void {
  frame.state.text.moveLine(0, -frame.state.text.leading);
}

function setting(name: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise'): Operator {
  return (frame, operation) => {
    const value = lastNumber(operation);
    if (value !== undefined) frame.state.text[name] = value;
  };
}

function setScale(frame: StreamFrame, operation: Operation): void {
  const percent = lastNumber(operation);
  if (percent !== undefined) frame.state.text.horizontalScale = percent / 100;
}

function setRenderingMode(frame: StreamFrame, operation: Operation): void {
  const mode = lastNumber(operation);
  if (mode !== undefined) frame.state.text.renderingMode = Math.trunc(mode);
}

function showString(frame: StreamFrame, operation: Operation): void {
  const string = operandFromEnd(operation, 0);
  if (string instanceof StringOperand) showText(frame, operation, string);
}

function showArray(frame: StreamFrame, operation: Operation): void {
  const array = operandFromEnd(operation, 0);
  if (Array.isArray(array)) showText(frame, operation, array as readonly Operand[]);
}

function nextLineShow(frame: StreamFrame, operation: Operation): void {
  if (!(operandFromEnd(operation, 0) instanceof StringOperand)) return;
  nextLine(frame);
  showString(frame, operation);
}

function setSpacingNextLineShow(frame: StreamFrame, operation: Operation): void {
  const wordSpacing = operandFromEnd(operation, 2);
  const charSpacing = operandFromEnd(operation, 1);
  if (typeof wordSpacing !== 'number' || typeof charSpacing !== 'number') return;
  frame.state.text.wordSpacing = wordSpacing;
  frame.state.text.charSpacing = charSpacing;
  nextLineShow(frame, operation);
}

export const TEXT_OPERATORS: readonly (readonly [string, Operator])[] = [
  ['BT', beginText],
  ['ET', () => undefined],
  ['Tf', setFont],
  ['Tm', setMatrix],
  ['Td', moveLine],
  ['TD', moveLineWithLeading],
  ['T*', nextLine],
  ['Tc', setting('charSpacing')],
  ['Tw', setting('wordSpacing')],
  ['TL', setting('leading')],
  ['Ts', setting('rise')],
  ['Tz', setScale],
  ['Tr', setRenderingMode],
  ['Tj', showString],
  ['TJ', showArray],
  ["'", nextLineShow],
  ['"', setSpacingNextLineShow],
];
