/** What the file carries besides its pages: a person must know of it before publication. */
import type { Finding } from '../../model/outcome.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { dictAt, nameAt, PDFDict, textAt } from '../../pdf/objects.ts';
import { walkObjects } from '../objectWalk.ts';

const PRESENT: ReadonlyMap<string, string> = new Map([
  ['EmbeddedFiles', 'attachments-present'],
  ['EF', 'attachments-present'],
  ['JS', 'script-present'],
  ['JavaScript', 'script-present'],
  ['AA', 'script-present'],
  ['XFA', 'xfa-form-present'],
  ['PieceInfo', 'private-application-data-present'],
  ['Thumb', 'thumbnails-present'],
  ['DSS', 'signature-present'],
  ['Collection', 'portfolio-present'],
]);

const PERSONAL_INFO = ['Author', 'Subject', 'Keywords'] as const;

export function presenceFindings(document: PdfDocument): Finding[] {
  const codes = new Set<string>();
  walkObjects(document, {
    dict: (dict, at) => {
      if (at.ownNames) return;
      for (const name of dict.keys()) {
        const code = PRESENT.get(name.decodeText());
        if (code !== undefined) codes.add(code);
      }
      if (nameAt(document, dict, 'FT') === 'Sig') codes.add('signature-present');
    },
  });
  if (hasPersonalInfo(document)) codes.add('document-properties-present');
  return [...codes].sort().map((code) => ({ code, severity: 'warning' as const }));
}

function hasPersonalInfo(document: PdfDocument): boolean {
  const details = dictAt(document, document.trailer, 'Info');
  if (!(details instanceof PDFDict)) return false;
  return PERSONAL_INFO.some((k) => (textAt(document, details, k) ?? '').trim() !== '');
}
