/**
 * Whether the document that is shown cannot be read at all: then its message says what one can do. What was read before
 * its file went away stays in sight.
 */
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
  const reading = readings.get(info.id)?.state;
  return reading === 'refused' || (reading !== 'ready' && UNREADABLE.has(info.state));
}
