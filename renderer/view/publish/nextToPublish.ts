/** Which document of the dossier comes after this one. Pure. */
import type { DocumentId, DocumentInfo } from '../../../app/contract/dossier.ts';
import type { DossierModel } from '../../store/model.ts';

/** The next that was not published, in the order of the dossier and around its end; null when all were. */
export function nextToPublish(
  { documents, review }: Pick<DossierModel, 'documents' | 'review'>,
  document: DocumentId,
): DocumentInfo | null {
  const out = new Set(
    review.publications.flatMap((p) => (p.output === 'public' ? [p.document] : [])),
  );
  const at = documents.findIndex(({ id }) => id === document);
  const around = [...documents.slice(at + 1), ...documents.slice(0, Math.max(0, at))];
  return around.find(({ id, state }) => state !== 'refused' && !out.has(id)) ?? null;
}
