import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge, Notices } from '../app/contract/ipc.ts';

const bridge: Bridge = {
  request: (name, ...args) => ipcRenderer.invoke(name, ...args),
  on(name, listener) {
    const listen = (_event: IpcRendererEvent, notice: Notices[typeof name]) => listener(notice);
    ipcRenderer.on(name, listen);
    return () => ipcRenderer.off(name, listen);
  },
};

contextBridge.exposeInMainWorld('woo', bridge);
