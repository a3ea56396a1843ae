import type { Handlers } from '../ipc.ts';
import type { Parts } from '../parts.ts';

export function judgingHandlers({ dossier }: Parts): Handlers<'append' | 'journal'> {
  return {
    append: (event) => dossier.session?.append(event) ?? { saved: false, renumbered: false },
    journal: () => [...(dossier.session?.journal ?? [])],
  };
}
