import type { StreamUse } from '../model/glyph.ts';
import type { OperationSource } from '../pdf/content/lexer.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { enterAppearances } from './appearances.ts';
import type { ContentDevice } from './device.ts';
import { OPERATOR, PATH_OPERATOR } from './operators.ts';
import { type PageContent, pageContent } from './pageContent.ts';
import { type Obstacle, type StreamFrame, Walk } from './walk.ts';
import { operationsIn, type WalkMemory } from './walkMemory.ts';

/** What one walk went through. */
export interface Interpretation {
  readonly uses: readonly StreamUse[];
  readonly glyphCount: number;
  readonly content: PageContent;
  /** What could not be followed: a page that is to be burnt may be refused for it. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Walks a page: its content streams as one, everything they draw, then the annotations' appearances, and
 * reports to `device`. Uses and glyphs are numbered in this order, the same for every device that
 * skips no use. Tolerant like viewers: operands that do not fit are passed over; what cannot be read
 * is an obstacle. Throws `limit-exceeded`. `memory` serves other walks of the same page.
 */
export function interpretPage(
  document: PdfDocument,
  page: PdfPage,
  device: ContentDevice,
  memory?: WalkMemory,
): Interpretation {
  const read = (bytes: Uint8Array) => memory?.operationsOf(bytes) ?? operationsIn(bytes);
  const walk = new Walk(document, page, device, (frame, bytes) => execute(frame, read(bytes)));
  const content = memory?.contentOf(document, page) ?? pageContent(document, page);
  for (const error of content.broken) walk.record(error, 0);
  walk.runPage(content.bytes);
  enterAppearances(walk);
  walk.end();
  const { uses, glyphCount, obstacles } = walk;
  return { uses, glyphCount, content, obstacles };
}

/** What the lexer throws ends this stream; what a device throws ends the walk. */
function execute(frame: StreamFrame, operations: OperationSource): void {
  for (;;) {
    let operation: Operation | undefined;
    try {
      operation = operations.next();
    } catch (error) {
      frame.walk.record(error, frame.use);
    }
    if (operation === undefined) return;
    perform(frame, operation);
  }
}

function perform(frame: StreamFrame, operation: Operation): void {
  const { walk, path } = frame;
  walk.countOperation();
  walk.device.operation?.(operation, frame.state, frame.use);
  const carryOut = OPERATOR.get(operation.operator);
  if (carryOut === undefined) {
    walk.device.unknownOperator?.(operation, frame.use, frame.compatibility > 0);
    return;
  }
  if (PATH_OPERATOR.has(operation.operator)) path.note(operation.start, operation.end);
  else if (path.segmentCount > 0) path.interrupt(operation.operator);
  carryOut(frame, operation);
}
