/** The engine's own process (app/dossier/engine/desk.ts). */
import { EngineDesk } from '../app/dossier/engine/desk.ts';
import type { ToEngine } from '../app/dossier/engine/tasks.ts';

const desk = new EngineDesk((message) => process.parentPort.postMessage(message));

process.parentPort.on('message', ({ data }: { data: ToEngine }) => desk.receive(data));
