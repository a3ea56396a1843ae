import { OperationReader, type OperationSource } from '../pdf/content/lexer.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { type PageContent, pageContent } from './pageContent.ts';

/** Bytes: the operations of longer contents take more memory than reading them again takes time. */
const LONGEST = 1 << 18;
/** Bytes of all contents of a page that are kept: a map of a thousand forms would fill the memory. */
const MOST = 1 << 20;

interface Lexed {
  readonly operations: readonly Operation[];
  /** What stopped the lexer. */
  readonly error: unknown;
}

/** What a page draws, for walks of it that follow each other: each content is read once. */
export class WalkMemory {
  private readonly known = new Map<Uint8Array, Lexed>();
  private content: PageContent | undefined;
  private room = MOST;

  contentOf(document: PdfDocument, page: PdfPage): PageContent {
    this.content ??= pageContent(document, page);
    return this.content;
  }

  /** What an `OperationReader` reads. */
  operationsOf(bytes: Uint8Array): OperationSource {
    let lexed = this.known.get(bytes);
    if (lexed === undefined) {
      if (bytes.length > Math.min(LONGEST, this.room)) return new OperationReader(bytes);
      this.room -= bytes.length;
      lexed = lexedOf(bytes);
      this.known.set(bytes, lexed);
    }
    return new Replay(lexed);
  }
}

function lexedOf(bytes: Uint8Array): Lexed {
  const operations: Operation[] = [];
  const reader = new OperationReader(bytes);
  try {
    for (let operation = reader.next(); operation !== undefined; operation = reader.next())
      operations.push(operation);
    return { operations, error: undefined };
  } catch (error) {
    return { operations, error };
  }
}

class Replay implements OperationSource {
  private readonly lexed: Lexed;
  private at = 0;

  constructor(lexed: Lexed) {
    this.lexed = lexed;
  }

  next(): Operation | undefined {
    const { operations, error } = this.lexed;
    if (this.at < operations.length) return operations[this.at++];
    if (error !== undefined) throw error;
    return undefined;
  }
}
