import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from 'electron';
import type { Refusal } from '../../app/contract/dossier.ts';
import { isRefusal } from '../../app/contract/dossier.ts';
import type { Suggestion } from '../../app/contract/publication.ts';
import type { ReportLine } from '../../app/contract/requests.ts';
import { exportLogBeside, type MadeFile } from '../../app/dossier/session/logExport.ts';
import { conceptFrom, isPublished, publishFrom } from '../../app/dossier/session/outputs.ts';
import type { DossierSession } from '../../app/dossier/session/session.ts';
import type { Handlers } from '../ipc.ts';
import { OutputFolders } from '../outputFolders.ts';
import { NOTHING_OPEN, type Parts } from '../parts.ts';
import { technicalReport } from '../technicalReport.ts';

type Publishing =
  | 'preview'
  | 'preflight'
  | 'suggest'
  | 'chooseOutputFolder'
  | 'publish'
  | 'concept'
  | 'showPublished'
  | 'openPublished'
  | 'saveReport'
  | 'saveLog'
  | 'stopEngine';

interface Folders {
  /** Nothing can be saved there: the sample nota stands in it. */
  readonly program: string;
  /** The user's, when nothing better is known. */
  readonly documents: string;
}

export function publishingHandlers(
  { dossier, dialogs }: Parts,
  { program, documents }: Folders,
): Handlers<Publishing> {
  /** The last file that was made: the only one that is shown or opened. */
  let made: MadeFile | undefined;
  const folders = new OutputFolders();
  const withSession = async <T>(
    ask: (session: DossierSession) => Promise<T>,
  ): Promise<T | Refusal> => (dossier.session === undefined ? NOTHING_OPEN : ask(dossier.session));
  const remembered = async <T>(id: string, outcome: T | Refusal): Promise<T | Refusal> => {
    const answer = outcome as Parameters<typeof isPublished>[0];
    made = isPublished(answer) ? { id, path: answer.path } : made;
    return outcome;
  };
  return {
    preview: (id) => withSession((session) => session.preview(id)),
    preflight: (id) => withSession((session) => session.preflight(id)),
    async suggest(id, stakeholder): Promise<Suggestion> {
      const answer = await withSession((session) => session.suggest(id, stakeholder));
      const suggestion = isRefusal(answer) ? { folder: documents, name: 'publicatie.pdf' } : answer;
      const folder = suggestion.folder.startsWith(program) ? documents : suggestion.folder;
      folders.propose(folder);
      return { ...suggestion, folder };
    },
    async chooseOutputFolder(at) {
      const folder = await dialogs.folder('Map kiezen', at);
      if (folder !== null) folders.choose(folder);
      return folder;
    },
    publish: async (id, settings) =>
      folders.refuse(settings.folder) ??
      remembered(
        id,
        await withSession((session) =>
          publishFrom(session, id, settings, folders.mayMake(settings.folder)),
        ),
      ),
    concept: async (id, settings) =>
      folders.refuse(settings.folder) ??
      remembered(
        id,
        await withSession((session) =>
          conceptFrom(session, id, settings, folders.mayMake(settings.folder)),
        ),
      ),
    showPublished() {
      if (made !== undefined) shell.showItemInFolder(made.path);
      return null;
    },
    async openPublished() {
      if (made !== undefined) await shell.openPath(made.path);
      return null;
    },
    async saveReport(lines) {
      const at = join(documents, 'technisch-verslag.txt');
      const path = await dialogs.saveText('Verslag opslaan', at);
      return path === null ? null : { saved: wrote(path, lines) };
    },
    async saveLog() {
      const of = made;
      if (of === undefined) return null;
      const path = await dialogs.saveLog('Logboek exporteren', join(documents, 'logboek.xlsx'));
      return path === null ? null : withSession((session) => exportLogBeside(session, of, path));
    },
    stopEngine() {
      dossier.session?.stopEngine();
      return null;
    },
  };
}

function wrote(path: string, lines: readonly ReportLine[]): boolean {
  try {
    writeFileSync(path, technicalReport(lines, new Date().toISOString()));
    return true;
  } catch {
    return false;
  }
}
