/** The engine of a dossier in a thread of its own, which can be ended when it goes over its bounds. */
import { parentPort } from 'node:worker_threads';
import { keepCompiledCode } from '../../compileCache.ts';

keepCompiledCode();
const starting = import('../../dossier/engine/desk.ts').then(
  ({ EngineDesk }) => new EngineDesk((message) => parentPort?.postMessage(message)),
);
parentPort?.on('message', async (message) => (await starting).receive(message));
