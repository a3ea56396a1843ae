import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { EngineProcess, StartEngine } from '../app/dossier/session/engineClient.ts';

/** The engine in its own process: killed and started again without the loss of a decision. */
export const startEngine: StartEngine = started('woo-redact-engine');

/** A second one, that burns and proves: reading and selecting never wait for it. */
export const startMaker: StartEngine = started('woo-redact-maker');

function started(serviceName: string): StartEngine {
  return (onMessage, onExit) => fork(serviceName, onMessage, onExit);
}

function fork(
  serviceName: string,
  onMessage: Parameters<StartEngine>[0],
  onExit: () => void,
): EngineProcess {
  const child = utilityProcess.fork(join(__dirname, 'engine.cjs'), [], { serviceName });
  child.on('message', onMessage);
  child.on('exit', onExit);
  return {
    post: (message) => child.postMessage(message),
    kill: () => void child.kill(),
  };
}
