/** The original and the output in PDFium. */
import type { PdfDocument } from '../pdf/document.ts';
import { unencrypted } from '../pdf/unencrypted.ts';
import { inDisplay } from './inDisplay.ts';
import type { SecondDocument, SecondReader } from './secondReader.ts';
import { whenAsked } from './whenAsked.ts';

export interface SecondPair {
  readonly before: SecondDocument;
  readonly after: SecondDocument;
}

export interface SecondFiles {
  readonly original: PdfDocument;
  /** Bytes that need no password. */
  readonly output: Uint8Array;
  readonly secondReader: SecondReader;
}

/** The original is opened when it is asked; pages have the same geometry in both. Closes both. */
export function withSecondPair<T>(files: SecondFiles, prove: (second: SecondPair) => T): T {
  const { original, output, secondReader } = files;
  const open = () => openedOriginal(original, secondReader);
  const before = inDisplay(whenAsked(original.pages.length, open), original);
  let after: SecondDocument | undefined;
  try {
    after = inDisplay(secondReader.open(output), original);
    return prove({ before, after });
  } finally {
    after?.close();
    before.close();
  }
}

/** Damage that we read past may stop PDFium: it gets the same objects, written anew. */
function openedOriginal(original: PdfDocument, secondReader: SecondReader): SecondDocument {
  try {
    return secondReader.open(readableBytes(original));
  } catch {
    return secondReader.open(unencrypted(original));
  }
}

/** PDFium need not know the password: it gets the same objects, unencrypted. */
export function readableBytes(document: PdfDocument): Uint8Array {
  return document.encrypted ? unencrypted(document) : document.bytes;
}
