import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge, Notices } from '../app/contract/requests.ts';

const bridge: Bridge = {
  request: (name, ...args) => ipcRenderer.invoke(name, ...args),
  on(name, listener) {
    const listen = (_event: IpcRendererEvent, notice: Notices[typeof name]) => listener(notice);
    ipcRenderer.on(name, listen);
    return () => ipcRenderer.off(name, listen);
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
};

contextBridge.exposeInMainWorld('woo', bridge);
