import { pdfDocBytes, utf8Bytes } from '../textEncoding.ts';

/**
 * The bytes that a typed password can stand for: PDFDocEncoding up to revision 4, and UTF-8 as some
 * programs wrote it nevertheless; UTF-8 after normalisation from revision 5 on (7.6.4.3.3).
 */
export function passwordBytes(password: string, revision: number): Uint8Array[] {
  if (revision >= 5) return [utf8Bytes(password.normalize('NFKC')), utf8Bytes(password)];
  const encoded = pdfDocBytes(password);
  return encoded === undefined ? [utf8Bytes(password)] : [encoded, utf8Bytes(password)];
}
