/** Resources for which the numbers of a colour do not tell how light it is. */
import type { PdfDocument } from '../../pdf/document.ts';
import { arrayAt, dictAt, entry, nameAt, PDFDict } from '../../pdf/objects.ts';

const DEFAULTS = ['DefaultGray', 'DefaultRGB', 'DefaultCMYK'] as const;

/** Device colours stand for others here (8.6.5.6), or a transfer function changes them on their way (10.5). */
export function mapsColours(document: PdfDocument, resources: PDFDict): boolean {
  const spaces = dictAt(document, resources, 'ColorSpace');
  if (spaces !== undefined && DEFAULTS.some((key) => nameOrArray(document, spaces, key)))
    return true;
  const states = dictAt(document, resources, 'ExtGState');
  return (states?.keys() ?? []).some((name) => {
    const state = document.resolve(states?.get(name));
    return state instanceof PDFDict && ['TR', 'TR2'].some((key) => transfers(document, state, key));
  });
}

/** `Identity` and `Default` are names (Table 57). */
function transfers(document: PdfDocument, state: PDFDict, key: string): boolean {
  return entry(document, state, key) !== undefined && nameAt(document, state, key) === undefined;
}

function nameOrArray(document: PdfDocument, dict: PDFDict, key: string): boolean {
  return arrayAt(document, dict, key) !== undefined || nameAt(document, dict, key) !== undefined;
}
