import { RedactionError } from '../../model/errors.ts';
import { readInlineImage } from './inlineImage.ts';
import type { Operand, Operation } from './operation.ts';
import { ContentScanner, Token } from './scanner.ts';

const NONE: readonly Operand[] = [];

/**
 * Reports every operation of a decoded content stream (ISO 32000-2, 7.8.2) in order; stops early when
 * `visit` answers false. Operands that no operator follows draw nothing and are passed over.
 * Throws `content-broken` for what viewers do not read alike (an operator inside an unclosed array,
 * an inline image without end) and `limit-exceeded` for absurd nesting.
 */
export function lexContent(bytes: Uint8Array, visit: (operation: Operation) => unknown): void {
  const scanner = new ContentScanner(bytes);
  let operands: Operand[] = [];
  let start = 0;
  let ordinal = 0;
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (operands.length === 0) start = scanner.start;
    if (token === Token.Operand) {
      operands.push(scanner.operand);
      continue;
    }
    const operation =
      scanner.keyword === 'BI'
        ? imageOperation(scanner, ordinal, start)
        : {
            operator: scanner.keyword,
            operands: operands.length === 0 ? NONE : operands,
            ordinal,
            start,
            end: scanner.at,
          };
    ordinal++;
    if (operands.length > 0) operands = [];
    if (visit(operation) === false) return;
  }
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
