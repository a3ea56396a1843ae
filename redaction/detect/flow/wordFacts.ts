/**
 * Yes-or-no questions about a word by itself. A document of half a million words has some ten thousand ways of writing
 * them, and each keeps its answers: a bit that says that it was asked, and one that says yes.
 */
import type { Form } from './token.ts';

/** Bits of a small integer. */
const MOST = 31;

let facts = 0;

/** The question, answered once for each way of writing a word. */
export function wordFact(ask: (form: Form) => boolean): (form: Form) => boolean {
  if (facts === MOST) throw new RangeError('more questions than a word has bits for');
  const bit = 2 ** facts++;
  return (form) => {
    if ((form.asked & bit) === 0) answer(form, bit, ask(form));
    return (form.yes & bit) !== 0;
  };
}

function answer(form: Form, bit: number, yes: boolean): void {
  form.asked |= bit;
  if (yes) form.yes |= bit;
}
