import { exactNumber } from '../../pdf/content/write.ts';
import type { ShownText } from './shownText.ts';

/** What ' and " do besides showing (Table 107), as operators that go before a TJ. */
export function sideEffects(shown: ShownText): string {
  const { operator, operands } = shown.operation;
  if (operator === "'") return 'T* ';
  if (operator !== '"') return '';
  const wordSpacing = operands.at(-3);
  const charSpacing = operands.at(-2);
  const number = (value: unknown) => exactNumber(typeof value === 'number' ? value : 0);
  return `${number(wordSpacing)} Tw ${number(charSpacing)} Tc T* `;
}
