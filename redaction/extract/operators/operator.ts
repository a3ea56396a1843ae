import type { Operand, Operation } from '../../pdf/content/operation.ts';
import { NameOperand } from '../../pdf/content/operation.ts';
import type { StreamFrame } from '../walk.ts';

/** Carries out one operation in a frame. Operands that do not fit: the operation does nothing. */
export type Operator = (frame: StreamFrame, operation: Operation) => void;

/** The operand counted from the end (0 is the last): surplus operands stand in front, viewers skip them. */
export function operandFromEnd(operation: Operation, back: number): Operand | undefined {
  return operation.operands[operation.operands.length - 1 - back];
}

export function lastNumber(operation: Operation): number | undefined {
  const value = operandFromEnd(operation, 0);
  return typeof value === 'number' ? value : undefined;
}

export function lastName(operation: Operation): string | undefined {
  const value = operandFromEnd(operation, 0);
  return value instanceof NameOperand ? value.name : undefined;
}

/** The last `count` operands when all are numbers. */
export function lastNumbers(operation: Operation, count: number): readonly number[] | undefined {
  const { operands } = operation;
  const first = operands.length - count;
  if (first < 0) return undefined;
  for (let i = first; i < operands.length; i++) {
    if (typeof operands[i] !== 'number') return undefined;
  }
  return (first === 0 ? operands : operands.slice(first)) as readonly number[];
}
