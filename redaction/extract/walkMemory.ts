import { lexContent } from '../pdf/content/lexer.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { type PageContent, pageContent } from './pageContent.ts';

/** Bytes: the operations of longer contents take more memory than reading them again takes time. */
const LONGEST = 1 << 18;

interface Lexed {
  readonly operations: readonly Operation[];
  /** What stopped the lexer. */
  readonly error: unknown;
}

/** What a page draws, for walks of it that follow each other: each content is read once. */
export class WalkMemory {
  private readonly known = new Map<Uint8Array, Lexed>();
  private content: PageContent | undefined;

  contentOf(document: PdfDocument, page: PdfPage): PageContent {
    this.content ??= pageContent(document, page);
    return this.content;
  }

  /** As `lexContent`. */
  visit(bytes: Uint8Array, visit: (operation: Operation) => void): void {
    if (bytes.length > LONGEST) {
      lexContent(bytes, visit);
      return;
    }
    const { operations, error } = this.of(bytes);
    for (let i = 0; i < operations.length; i++) visit(operations[i]!);
    if (error !== undefined) throw error;
  }

  private of(bytes: Uint8Array): Lexed {
    let lexed = this.known.get(bytes);
    if (lexed === undefined) {
      lexed = lexedOf(bytes);
      this.known.set(bytes, lexed);
    }
    return lexed;
  }
}

function lexedOf(bytes: Uint8Array): Lexed {
  const operations: Operation[] = [];
  try {
    lexContent(bytes, (operation) => {
      operations.push(operation);
    });
    return { operations, error: undefined };
  } catch (error) {
    return { operations, error };
  }
}
