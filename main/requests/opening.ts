import type { OpenedDossier, Refusal } from '../../app/contract/dossier.ts';
import { usablePaths } from '../givenPaths.ts';
import type { Handlers } from '../ipc.ts';
import type { Parts } from '../parts.ts';

type Opening =
  | 'chooseFiles'
  | 'chooseFolder'
  | 'chooseDossier'
  | 'addFiles'
  | 'initial'
  | 'openPaths'
  | 'openRecent'
  | 'openSample'
  | 'recent'
  | 'clearRecent'
  | 'removeDocument'
  | 'renameDossier'
  | 'closeDossier';

/** `given`: paths with which the program was started; `sample`: the nota that comes with it. */
export function openingHandlers(
  { dossier, dialogs, recent }: Parts,
  given: readonly string[],
  sample: string,
): Handlers<Opening> {
  const openGiven = async (paths: readonly string[]): Promise<OpenedDossier | Refusal | null> =>
    paths.length === 0 ? null : dossier.open(paths);
  return {
    chooseFiles: async () => openGiven(await dialogs.files('Bestand openen')),
    async chooseFolder() {
      const folder = await dialogs.folder('Map openen');
      return folder === null ? null : dossier.open([folder]);
    },
    async chooseDossier() {
      const folder = await dialogs.folder('Dossier openen');
      return folder === null ? null : dossier.openFolder(folder);
    },
    async addFiles() {
      const paths = await dialogs.files('Bestanden toevoegen');
      return paths.length === 0 ? null : dossier.add(paths);
    },
    /** A page that is loaded again finds what was open. */
    initial: async () => dossier.session?.opened() ?? openGiven(given),
    openPaths: (paths) => openGiven(usablePaths(paths)),
    async openRecent(folder) {
      const known = recent.list.some((one) => one.folder === folder);
      return known ? dossier.openFolder(folder) : null;
    },
    openSample: () => dossier.open([sample]),
    recent: () => recent.list,
    clearRecent() {
      recent.clear();
      return null;
    },
    removeDocument: (id) => dossier.remove(id),
    renameDossier(name) {
      const { session } = dossier;
      const answer = session?.rename(name) ?? { saved: false };
      if (session !== undefined && answer.saved) {
        recent.remember(session.path, name, new Date().toISOString());
      }
      return answer;
    },
    closeDossier() {
      dossier.close();
      return null;
    },
  };
}
