/** The engine of a dossier in a thread of its own, which can be ended when it goes over its bounds. */
import { parentPort } from 'node:worker_threads';
import { keepCompiledCode } from '../../compileCache.ts';

keepCompiledCode();
const { EngineDesk } = await import('../../dossier/engine/desk.ts');

const desk = new EngineDesk((message) => parentPort?.postMessage(message));
parentPort?.on('message', (message) => desk.receive(message));
