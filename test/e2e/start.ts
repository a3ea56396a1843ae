/** `npm start`: builds the window and opens it with the Electron that is there. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { electronRuntime } from './runtime.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const child = spawn(await electronRuntime(), [ROOT, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
