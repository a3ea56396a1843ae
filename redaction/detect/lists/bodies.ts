/** Is a whole name that of a body or firm on the lists? */
import { BODIES } from './bodies.table.ts';
import { MORE_BODIES } from './moreBodies.table.ts';
import { FIRM_NAMES } from './properNouns.table.ts';

const NAMES = new Set([
  ...FIRM_NAMES.trim().split('\n'),
  ...BODIES.trim().split(/[;\n]/),
  ...MORE_BODIES.trim().split(/[;\n]/),
]);

/** Folded words with blanks between. */
export function isBodyName(words: string): boolean {
  return NAMES.has(words);
}
