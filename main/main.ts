import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, session, shell } from 'electron';
import { privateFolder } from '../app/settings/privateFile.ts';
import { ORIGIN } from './address.ts';
import { notify, serveRequests } from './ipc.ts';
import { buildMenu } from './menu.ts';
import { declareProtocol, serveWindow } from './protocol.ts';
import { ReviewSession } from './reviewSession.ts';
import { cutNetwork, lockDownContents, lockDownSession } from './security.ts';

app.enableSandbox();
app.setName('woo-redact');
cutNetwork();
declareProtocol();
lockDownContents();

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start);
  app.on('window-all-closed', () => app.quit());
} else {
  app.quit();
}

function start(): void {
  privateFolder(app.getPath('userData'));
  lockDownSession(session.defaultSession);
  serveWindow(join(__dirname, '../renderer'));
  const window = createWindow();
  const review = new ReviewSession(join(app.getPath('userData'), 'dossiers'), (progress) =>
    notify(window, 'progress', progress),
  );
  let published: string | undefined;
  serveRequests(window, {
    chooseDocument: async () => {
      const path = await choosePdf(window);
      return path === undefined ? null : review.open(path);
    },
    initialDocument: () => {
      const path = pdfArgument(process.argv);
      return path === undefined ? null : review.open(path);
    },
    append: (event) => review.append(event),
    publish: async () => {
      const output = await chooseOutput(window);
      if (output === undefined) return null;
      const result = await review.publish(output);
      published = 'sha256' in result ? output : undefined;
      return result;
    },
    showPublished: () => {
      if (published !== undefined) shell.showItemInFolder(published);
      return null;
    },
    stopEngine: () => {
      review.stopEngine();
      return null;
    },
  });
  Menu.setApplicationMenu(
    buildMenu(
      (command) => notify(window, 'command', command),
      () => window.close(),
    ),
  );
  app.on('second-instance', () => window.focus());
  window.on('closed', () => review.close());
  void window.loadURL(`${ORIGIN}/`);
}

function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'woo-redact',
    backgroundColor: '#F3F5F7',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** From a file association or the command line. */
function pdfArgument(argv: readonly string[]): string | undefined {
  return argv.slice(1).find((argument) => /\.pdf$/i.test(argument) && !argument.startsWith('-'));
}

const PDF = [{ name: 'Pdf-bestanden', extensions: ['pdf'] }];

async function choosePdf(window: BrowserWindow): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Bestand openen',
    properties: ['openFile'],
    filters: PDF,
  });
  return filePaths[0];
}

/** A neutral name: the original's may hold what was redacted. */
async function chooseOutput(window: BrowserWindow): Promise<string | undefined> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'Publicatiebestand opslaan',
    defaultPath: join(app.getPath('documents'), 'publicatie.pdf'),
    filters: PDF,
  });
  return filePath === undefined || filePath === '' ? undefined : filePath;
}
