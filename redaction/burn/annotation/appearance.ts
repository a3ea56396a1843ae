import { dictAt, key, nameAt, PDFDict, type PDFObject, PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/** The normal appearance in its present state (ISO 32000-2, 12.5.5), as it stands; undefined for none. */
export function normalAppearance(rewrite: Rewrite, annotation: PDFDict): PDFObject | undefined {
  const normal = dictAt(rewrite, annotation, 'AP')?.get(key('N'));
  const states = rewrite.resolve(normal);
  const state = nameAt(rewrite, annotation, 'AS');
  const isStates = states instanceof PDFDict && state !== undefined;
  const chosen = isStates ? states.get(key(state)) : normal;
  return rewrite.resolve(chosen) instanceof PDFRawStream ? chosen : undefined;
}
