/** The only door of the window: known names, checked arguments, our own page as sender. */
import { type BrowserWindow, ipcMain } from 'electron';
import type { Answers, Arguments, Notices, RequestName } from '../app/contract/requests.ts';
import { REQUESTS } from '../app/contract/requests.ts';
import { isOwnFrame } from './sender.ts';

export type Handlers<N extends RequestName = RequestName> = {
  readonly [K in N]: (...args: Arguments<K>) => Answers[K] | Promise<Answers[K]>;
};

/** The window decides who may speak: its main frame, on its own address, nobody else. */
export function serveRequests(window: BrowserWindow, handlers: Handlers): void {
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    ipcMain.handle(name, (event, ...args: unknown[]) => {
      if (!isOwnFrame(window.webContents.mainFrame, event.senderFrame))
        throw new Error('unknown sender');
      const checked = REQUESTS[name].safeParse(args);
      if (!checked.success) throw new Error('invalid request');
      return (handlers[name] as (...args: unknown[]) => unknown)(...checked.data);
    });
  }
}

export type Notify = <N extends keyof Notices>(name: N, notice: Notices[N]) => void;

export function notifierOf(window: BrowserWindow): Notify {
  return (name, notice) => {
    if (!window.isDestroyed()) window.webContents.send(name, notice);
  };
}
