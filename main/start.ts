/** The dossier window: everything it is made of, put together. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { keyMap } from '../app/contract/keyScheme.ts';
import { privateFolder } from '../app/settings/privateFile.ts';
import { RecentDossiers } from '../app/settings/recentDossiers.ts';
import { SettingsFile } from '../app/settings/settings.ts';
import { dialogsOf } from './dialogs.ts';
import { startEngine, startMaker } from './engineProcess.ts';
import { givenArguments, pathsOfArguments } from './givenPaths.ts';
import { type Notify, notifierOf, serveRequests } from './ipc.ts';
import { menuTemplate, NO_DOSSIER } from './menuTemplate.ts';
import { OpenDossier } from './openDossier.ts';
import type { Parts } from './parts.ts';
import { serveWindow } from './protocol.ts';
import { judgingHandlers } from './requests/judging.ts';
import { openingHandlers } from './requests/opening.ts';
import { publishingHandlers } from './requests/publishing.ts';
import { readingHandlers } from './requests/reading.ts';
import { settingsHandlers } from './requests/settings.ts';
import { windowHandlers } from './requests/window.ts';
import { lockDownSession } from './security.ts';
import { createWindow, guardClosing, reviveWhenGone, showAppearance } from './window.ts';

/** When the program is ready. */
export function startDossierWindow(): void {
  const data = app.getPath('userData');
  privateFolder(data);
  lockDownSession(session.defaultSession);
  serveWindow(join(__dirname, '../renderer'));
  const window = createWindow(join(data, 'window.json'), 'preload.cjs');
  const notify = notifierOf(window);
  const parts = partsOf(window, data, notify);
  const givenBy = (argv: readonly string[], folder: string) =>
    pathsOfArguments(givenArguments(argv, app.isPackaged), folder);
  serve(window, parts, notify, givenBy(process.argv, process.cwd()));
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const paths = givenBy(argv, folder);
    if (paths.length > 0) void parts.dossier.open(paths).then((opened) => notify('opened', opened));
  });
  // Who edits the profile, or moves files, does so in another program.
  window.on('focus', () => {
    parts.dossier.session?.checkProfile();
    void parts.dossier.session?.checkFiles();
  });
  window.on('closed', () => parts.dossier.close());
}

function partsOf(window: BrowserWindow, data: string, notify: Notify): Parts {
  const settings = new SettingsFile(join(data, 'settings.json'));
  const recent = new RecentDossiers(join(data, 'recent.json'));
  const dossier = new OpenDossier(join(data, 'dossiers'), recent, {
    startEngine,
    startMaker,
    account: accountName(),
    settings: () => settings.settings,
    events: {
      progress: (progress) => notify('progress', progress),
      early: (early) => notify('early', early),
      document: (info) => notify('document', info),
      recorded: (event) => notify('recorded', event),
      engineStopped: (notice) => notify('engineStopped', notice),
      profileChanged: () => notify('profileChanged', null),
    },
  });
  return { dossier, dialogs: dialogsOf(window), settings, recent };
}

function serve(window: BrowserWindow, parts: Parts, notify: Notify, given: string[]): void {
  let state = NO_DOSSIER;
  const showMenu = () => {
    const keys = keyMap(parts.settings.settings);
    const template = menuTemplate(keys, state, (command) => notify('command', command), {
      list: parts.recent.list,
      open: (folder) =>
        void parts.dossier.openFolder(folder).then((opened) => notify('opened', opened)),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu();
  showAppearance(window, parts.settings.settings);
  const setUnsaved = guardClosing(window, () => parts.dialogs.closeUnsaved());
  reviveWhenGone(window, () => {
    setUnsaved(false);
    parts.dialogs.revived();
  });
  serveRequests(window, {
    ...openingHandlers(parts, given, join(app.getAppPath(), 'fixtures/pdf/beslisnota.pdf')),
    ...readingHandlers(parts),
    ...judgingHandlers(parts),
    ...publishingHandlers(parts, {
      program: app.getAppPath(),
      documents: app.getPath('documents'),
    }),
    ...settingsHandlers(parts, () => {
      showMenu();
      showAppearance(window, parts.settings.settings);
    }),
    ...windowHandlers({
      setUnsaved(unsaved) {
        setUnsaved(unsaved);
        parts.dossier.unsaved = unsaved;
      },
      close: () => window.close(),
      setMenu(next) {
        state = next;
        showMenu();
      },
    }),
  });
}

/** Some containers run as a user that has no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'onbekend';
  }
}
