/** What a default appearance string says (ISO 32000-2, 12.7.4.3): font, size and colour. */
import { operationsOf } from '../../pdf/content/lexer.ts';
import { NameOperand } from '../../pdf/content/operation.ts';
import { operandText } from '../../pdf/content/write.ts';
import { bytesOf, type PDFObject } from '../../pdf/objects.ts';

export interface AppearanceString {
  /** Without slash; '' where it names none. */
  readonly font: string;
  /** 0: chosen to fit. Negative: drawn upside down and to the left, out of the box. */
  readonly size: number;
  /** Operators that set the colour. */
  readonly colour: string;
}

const COLOUR = new Set(['g', 'rg', 'k']);

export function readAppearanceString(value: PDFObject | undefined): AppearanceString {
  const read = { font: '', size: 0, colour: '0 g' };
  for (const { operator, operands } of operationsOf(bytesOf(value) ?? new Uint8Array())) {
    const [first, second] = operands;
    if (operator === 'Tf' && first instanceof NameOperand) {
      read.font = first.name;
      read.size = typeof second === 'number' ? second : 0;
    }
    if (COLOUR.has(operator)) read.colour = `${operands.map(operandText).join(' ')} ${operator}`;
  }
  return read;
}
