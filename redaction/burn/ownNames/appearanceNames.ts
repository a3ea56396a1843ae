/** Default appearance strings (ISO 32000-2, 12.7.4.3) are content: they call a font by its name. */
import { bytesOf, PDFHexString, type PDFString } from '../../pdf/objects.ts';
import { splice } from '../edits.ts';
import { contentEdits } from './contentEdits.ts';
import type { OwnNames } from './ownNames.ts';

/** The same string when it calls nothing that was renamed; empty when it cannot be read and tells. */
export function renamedAppearance(
  value: PDFString | PDFHexString,
  names: OwnNames,
): PDFString | PDFHexString {
  const bytes = bytesOf(value) ?? new Uint8Array();
  const edits = editsOf(bytes, names);
  if (edits === undefined) return names.tells(value.decodeText()) ? PDFHexString.of('') : value;
  return edits.length === 0 ? value : hexString(splice(bytes, edits));
}

function editsOf(bytes: Uint8Array, names: OwnNames) {
  try {
    return contentEdits(bytes, names, false);
  } catch {
    return undefined;
  }
}

function hexString(bytes: Uint8Array): PDFHexString {
  return PDFHexString.of([...bytes].map((b) => b.toString(16).padStart(2, '0')).join(''));
}
