import {
  DictOperand,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../../redaction/index.ts';

/** `12 [340,377) /F1 12 Tf`: ordinal, span in the decoded content, operands, operator. */
export function printOperation({ ordinal, start, end, operands, operator }: Operation): string {
  const written = [...operands.map(printOperand), operator].join(' ');
  return `${ordinal} [${start},${end}) ${written}`;
}

export function printOperand(operand: Operand): string {
  if (operand instanceof NameOperand) return `/${operand.name}`;
  if (operand instanceof StringOperand) return printString(operand);
  if (operand instanceof DictOperand) {
    const members = [...operand.entries].map(([name, value]) => `/${name} ${printOperand(value)}`);
    return `<<${members.join(' ')}>>`;
  }
  if (Array.isArray(operand)) return `[${operand.map(printOperand).join(' ')}]`;
  return String(operand);
}

/** Literal where all bytes are printable ASCII, else hexadecimal: the bytes are codes, not text. */
function printString({ bytes }: StringOperand): string {
  const literal = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  if (/^[\x20-\x7e]*$/.test(literal)) return `(${literal.replaceAll(/[()\\]/g, '\\$&')})`;
  return `<${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}
