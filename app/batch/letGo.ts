/** Memory that finding needed, given back before burning asks for its own: V8 keeps what it may need again. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Pages: below it the collection takes longer than the memory is worth. */
const MANY = 400;

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Collects everything, when a document is so long that it matters. */
export function letGo(pages: number): void {
  if (pages < MANY) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  setFlagsFromString('--no-expose-gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
