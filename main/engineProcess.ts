import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { StartEngine } from '../app/dossier/session/engineClient.ts';

/** The engine in its own process: killed and started again without the loss of a decision. */
export const startEngine: StartEngine = (onMessage, onExit) => {
  const child = utilityProcess.fork(join(__dirname, 'engine.cjs'), [], {
    serviceName: 'woo-redact-engine',
  });
  child.on('message', onMessage);
  child.on('exit', onExit);
  return {
    post: (message) => child.postMessage(message),
    kill: () => void child.kill(),
  };
};
