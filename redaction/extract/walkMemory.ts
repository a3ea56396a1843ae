import { OperationReader, type OperationSource } from '../pdf/content/lexer.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { type PageContent, pageContent } from './pageContent.ts';

/** Bytes: the operations of longer contents take more memory than reading them again takes time. */
const LONGEST = 1 << 18;
/** Bytes of all contents of a page that are kept: a map of a thousand forms would fill the memory. */
const MOST = 1 << 20;

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
      if (bytes.length > Math.min(LONGEST, this.room)) return operationsIn(bytes);
      this.room -= bytes.length;
      lexed = new Lexed(bytes, true);
      this.known.set(bytes, lexed);
    }
    return new Operations(lexed);
  }

  /** Contents that are kept. */
  get size(): number {
    return this.known.size;
  }
}

/** What an `OperationReader` reads, for one walk. */
export function operationsIn(bytes: Uint8Array): OperationSource {
  return new Operations(new Lexed(bytes, false));
}

/** The operations of a content as far as they were read, where they are kept. */
class Lexed {
  readonly operations: Operation[] = [];
  private readonly reader: OperationReader;
  private readonly keeps: boolean;
  private ended = false;
  /** What stopped the lexer. */
  private error: unknown = undefined;

  constructor(bytes: Uint8Array, keeps: boolean) {
    this.reader = new OperationReader(bytes);
    this.keeps = keeps;
  }

  /** The next that nobody has read yet. */
  read(): Operation | undefined {
    if (this.error !== undefined) throw this.error;
    if (this.ended) return undefined;
    try {
      const operation = this.reader.next();
      if (operation === undefined) this.ended = true;
      else if (this.keeps) this.operations.push(operation);
      return operation;
    } catch (error) {
      this.error = error;
      throw error;
    }
  }
}

/** Of one class, read for the first time or again: the interpreter is compiled for the class of what it goes through. */
class Operations implements OperationSource {
  private readonly lexed: Lexed;
  private at = 0;

  constructor(lexed: Lexed) {
    this.lexed = lexed;
  }

  next(): Operation | undefined {
    const { operations } = this.lexed;
    const { at } = this;
    this.at++;
    return at < operations.length ? operations[at] : this.lexed.read();
  }
}
