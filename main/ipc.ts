/** The only door of the window: known names, checked arguments, our own page as sender. */
import { type BrowserWindow, ipcMain } from 'electron';
import type { Answers, Arguments, Notices, RequestName } from '../app/contract/ipc.ts';
import { REQUESTS } from '../app/contract/ipc.ts';
import { isOwnFrame } from './sender.ts';

export type Handlers = {
  readonly [N in RequestName]: (...args: Arguments<N>) => Answers[N] | Promise<Answers[N]>;
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

export function notify<N extends keyof Notices>(
  window: BrowserWindow,
  name: N,
  notice: Notices[N],
): void {
  if (!window.isDestroyed()) window.webContents.send(name, notice);
}
