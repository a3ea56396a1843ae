/** The window: its place on the screen, its locks, and what closing asks. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../app/contract/settings.ts';
import { boundsOn, keepBounds, LEAST, readBounds } from '../app/settings/windowBounds.ts';
import { ORIGIN } from './address.ts';

/** `boundsFile`: where the window's place is kept; `preload`: file name beside this program's code. */
export function createWindow(boundsFile: string, preload: string): BrowserWindow {
  const kept = readBounds(boundsFile);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...boundsOn(areas, kept),
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'woo-redact',
    backgroundColor: '#F3F5F7',
    webPreferences: {
      preload: join(__dirname, preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (kept?.maximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const maximised = window.isMaximized();
    keepBounds(boundsFile, { ...window.getNormalBounds(), maximised });
  });
  void window.loadURL(`${ORIGIN}/`);
  return window;
}

/** The page follows the system's media query and pixels: here is said what the system says. */
export function showAppearance(window: BrowserWindow, { theme, uiSize }: Settings): void {
  nativeTheme.themeSource = theme;
  const size = () => window.webContents.setZoomFactor(uiSize / 100);
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', size);
  else size();
}

/** The page's own process ended: what was decided is on disk, and the page is loaded again. */
export function reviveWhenGone(window: BrowserWindow, tell: () => void): void {
  let left = MOST_REVIVALS;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || left === 0) return;
    left--;
    void window.loadURL(`${ORIGIN}/`).then(tell);
  });
}

/** What ends at once again is not tried for ever. */
const MOST_REVIVALS = 3;

/** Closing goes on when everything is saved, or when the person closes nevertheless. */
export function guardClosing(window: BrowserWindow, ask: () => Promise<boolean>) {
  let unsaved = false;
  let asking = false;
  window.on('close', (event) => {
    if (!unsaved) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask().then((close) => {
      asking = false;
      if (!close) return;
      unsaved = false;
      window.close();
    });
  });
  return (value: boolean) => {
    unsaved = value;
  };
}
