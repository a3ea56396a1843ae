/** The system's dialogs. Every one gives paths that a person chose, or nothing. */
import {
  type BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';

const PDF = [{ name: 'Pdf-bestanden', extensions: ['pdf'] }];
const TEXT = [{ name: 'Tekst', extensions: ['txt'] }];
/** In the order in which the dialog offers them. */
const LOG = [
  { name: 'Rekenblad (xlsx)', extensions: ['xlsx'] },
  { name: 'Verslag (pdf)', extensions: ['pdf'] },
  { name: 'Rekenblad (csv)', extensions: ['csv'] },
  { name: 'Gegevens (json)', extensions: ['json'] },
];
const PROFILE = [{ name: 'Profielen', extensions: ['yaml', 'yml', 'json'] }];

export interface Dialogs {
  files(title: string): Promise<string[]>;
  folder(title: string, at?: string): Promise<string | null>;
  profile(): Promise<string | null>;
  /** Where to write a text; `name`: proposed. */
  saveText(title: string, name: string): Promise<string | null>;
  /** Where to write the export of a log: the end of the name says in which form. */
  saveLog(title: string, name: string): Promise<string | null>;
  /** True when the person closes the window though decisions were not saved. */
  closeUnsaved(): Promise<boolean>;
  /** The page was loaded again. */
  revived(): void;
}

export function dialogsOf(window: BrowserWindow): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<string[]> => {
    const { filePaths, canceled } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  };
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const { filePath, canceled } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : (filePath ?? null);
  };
  return {
    files: (title) => open({ title, properties: ['openFile', 'multiSelections'], filters: PDF }),
    async folder(title, at) {
      const where = at === undefined ? {} : { defaultPath: at };
      const properties = ['openDirectory', 'createDirectory'] as const;
      return (await open({ title, properties: [...properties], ...where }))[0] ?? null;
    },
    async profile() {
      const options = {
        title: 'Profiel kiezen',
        properties: ['openFile'] as const,
        filters: PROFILE,
      };
      return (await open({ ...options, properties: [...options.properties] }))[0] ?? null;
    },
    saveText: (title, defaultPath) => save({ title, defaultPath, filters: TEXT }),
    saveLog: (title, defaultPath) => save({ title, defaultPath, filters: LOG }),
    async closeUnsaved() {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'woo-redact',
        message: 'Uw laatste besluiten zijn niet opgeslagen.',
        detail: 'De schijf is vol of niet bereikbaar. Als u nu sluit, gaan zij verloren.',
        buttons: ['Open laten', 'Toch sluiten'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    revived() {
      void dialog.showMessageBox(window, {
        type: 'info',
        title: 'woo-redact',
        message: 'Er ging iets mis. Uw besluiten zijn bewaard.',
        detail: 'Het venster is opnieuw geladen. U kunt verdergaan.',
        buttons: ['Verder'],
        noLink: true,
      });
    },
  };
}
