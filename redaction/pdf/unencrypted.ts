/** The same objects in a file that needs no password: for readers that are not to know it. */
import { RedactionError } from '../model/errors.ts';
import type { PdfDocument } from './document.ts';
import { PDFRawStream } from './objects.ts';
import { Rewrite } from './rewrite.ts';
import { save } from './save.ts';

/** Without attachments that alone are encrypted (7.6.6, EFF) where their password is not known: no page shows them. */
export function unencrypted(document: PdfDocument): Uint8Array {
  const rewrite = new Rewrite(document);
  for (const ref of document.encrypted ? document.refs() : []) {
    const object = document.get(ref);
    if (object instanceof PDFRawStream && !isKnown(document, object)) rewrite.drop(ref);
  }
  return save(rewrite);
}

function isKnown(document: PdfDocument, stream: PDFRawStream): boolean {
  try {
    document.rawBytes(stream);
    return true;
  } catch (error) {
    if (error instanceof RedactionError && error.code === 'password-needed') return false;
    throw error;
  }
}
