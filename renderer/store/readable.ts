/** Whether the document that is shown can be read at all: then its message says what one can do. */
import type { DocumentInfo } from '../../app/contract/dossier.ts';
import type { DossierModel } from './model.ts';

const UNREADABLE: ReadonlySet<DocumentInfo['state']> = new Set([
  'locked',
  'changed',
  'gone',
  'refused',
]);

export function isUnreadable({ documents, readings, current }: DossierModel): boolean {
  const info = documents.find(({ id }) => id === current);
  if (info === undefined) return false;
  return UNREADABLE.has(info.state) || readings.get(info.id)?.state === 'refused';
}
