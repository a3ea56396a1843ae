/** The same dossier as the main process has it now, looked at as it was: document, passage, filter, order. */
import type { OpenedDossier } from '../../app/contract/dossier.ts';
import { activeItem } from './counts.ts';
import type { DossierModel } from './model.ts';

type Look = Pick<
  DossierModel,
  'current' | 'active' | 'filter' | 'order' | 'secondReading' | 'stay'
>;

/** Nothing of another dossier, nor of a document that is not in it any more. */
export function stayed(before: DossierModel | null, opened: OpenedDossier): Partial<Look> {
  if (before === null || before.folder !== opened.folder) return {};
  const { current, active, filter, order, secondReading } = before;
  const at = before.documents.findIndex(({ id }) => id === current);
  const path = before.documents[at]?.path;
  const document =
    opened.documents.find(({ id }) => id === current) ??
    opened.documents.find((one) => one.path === path);
  const look = { filter, order, secondReading };
  if (document === undefined || current === null) {
    // It was taken out: the one that came after it, else the last.
    const next = opened.documents[Math.max(0, at)] ?? opened.documents.at(-1);
    return { ...look, current: next?.id ?? null };
  }
  const stay = { document: document.id, was: current, item: activeItem(before) };
  return { ...look, current: document.id, active, stay };
}
