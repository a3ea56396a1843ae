/**
 * When V8 compiles a function a second time, better. Of the whole process, and only once all code is loaded: what was kept
 * of it (cli/loadChunk.ts), and what Node brings, fits no other flags than those it was made with.
 */
import { setFlagsFromString } from 'node:v8';

/** Calls of a function. */
const USUAL = 400;
/** What is called less often in the seconds that a process lives does not give back what its compiling takes. */
const LATER = 3000;

export function compileLater(): void {
  setFlagsFromString(`--invocation-count-for-maglev=${LATER}`);
}

/** For who keeps what is compiled. */
export function compileAsUsual(): void {
  setFlagsFromString(`--invocation-count-for-maglev=${USUAL}`);
}
