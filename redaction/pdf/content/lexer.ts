import { RedactionError } from '../../model/errors.ts';
import { readInlineImage } from './inlineImage.ts';
import type { Operand, Operation } from './operation.ts';
import { ContentScanner, scratchOperands, Token } from './scanner.ts';

const NONE: readonly Operand[] = scratchOperands().slice(1);

/** Operations one by one; undefined after the last. */
export interface OperationSource {
  next(): Operation | undefined;
}

/**
 * The operations of a decoded content stream (ISO 32000-2, 7.8.2) in order. Operands that no operator follows draw
 * nothing and are passed over. Throws `content-broken` for what viewers do not read alike (an operator inside an
 * unclosed array, an inline image without end) and `limit-exceeded` for absurd nesting.
 */
export class OperationReader implements OperationSource {
  private readonly scanner: ContentScanner;
  private readonly operands = scratchOperands();
  private ordinal = 0;

  constructor(bytes: Uint8Array) {
    this.scanner = new ContentScanner(bytes);
  }

  next(): Operation | undefined {
    const { scanner, operands } = this;
    let count = 0;
    let start = 0;
    for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
      if (count === 0) start = scanner.start;
      if (token !== Token.Operand)
        return this.operation(count === 0 ? NONE : operands.slice(0, count), start);
      operands[count++] = scanner.operand;
    }
    return undefined;
  }

  private operation(operands: readonly Operand[], start: number): Operation {
    const { scanner } = this;
    const ordinal = this.ordinal++;
    if (scanner.keyword === 'BI') return imageOperation(scanner, ordinal, start);
    return { operator: scanner.keyword, operands, ordinal, start, end: scanner.at };
  }
}

/** Reports every operation; stops early when `visit` answers false. Throws as `OperationReader` does. */
export function lexContent(bytes: Uint8Array, visit: (operation: Operation) => unknown): void {
  const reader = new OperationReader(bytes);
  for (let operation = reader.next(); operation !== undefined; operation = reader.next())
    if (visit(operation) === false) return;
}

/** All operations at once: for small streams, tests and prints. */
export function operationsOf(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = [];
  lexContent(bytes, (operation) => operations.push(operation));
  return operations;
}

function imageOperation(scanner: ContentScanner, ordinal: number, start: number): Operation {
  const offset = scanner.start;
  const inlineImage = readInlineImage(scanner);
  if (inlineImage === undefined) {
    throw new RedactionError('content-broken', { offset, detail: 'BI without EI' });
  }
  return { operator: 'BI', operands: NONE, ordinal, start, end: scanner.at, inlineImage };
}
