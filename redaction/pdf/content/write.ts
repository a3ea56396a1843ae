/** Writing content stream syntax (ISO 32000-2, 7.8.2): operands as bytes. */
import { DictOperand, NameOperand, type Operand, StringOperand } from './operation.ts';

/** Characters to bytes, one each. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Plain decimals (no exponent), at most `decimals` places. */
export function decimal(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) return '0';
  if (Number.isSafeInteger(value)) return String(value);
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** A number as it was read: the shortest text that reads back as the same number. */
export function exactNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? decimal(value, 12) : text;
}

export function nameText(name: string): string {
  let text = '/';
  for (const char of name) {
    const code = char.charCodeAt(0);
    const regular = code > 0x20 && code < 0x7f && !'#()<>[]{}/%'.includes(char);
    text += regular ? char : `#${(code & 255).toString(16).padStart(2, '0').toUpperCase()}`;
  }
  return text;
}

const HEX_DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0').toUpperCase(),
);

/** As a literal or hexadecimal string, one character a byte. */
export function stringText(bytes: Uint8Array, hex: boolean): string {
  if (hex) {
    let digits = '';
    for (let i = 0; i < bytes.length; i++) digits += HEX_DIGITS[bytes[i]!]!;
    return `<${digits}>`;
  }
  let text = '';
  for (const byte of bytes) {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) text += `\\${String.fromCharCode(byte)}`;
    else if (byte === 0x0d) text += '\\r';
    else if (byte === 0x0a) text += '\\n';
    else text += String.fromCharCode(byte);
  }
  return `(${text})`;
}

export function operandText(operand: Operand): string {
  if (operand === null) return 'null';
  if (typeof operand === 'number') return exactNumber(operand);
  if (typeof operand === 'boolean') return String(operand);
  if (operand instanceof NameOperand) return nameText(operand.name);
  if (operand instanceof StringOperand) return stringText(operand.bytes, operand.hex);
  if (operand instanceof DictOperand) {
    const entries = [...operand.entries].map(([key, v]) => `${nameText(key)} ${operandText(v)}`);
    return `<<${entries.join(' ')}>>`;
  }
  return `[${operand.map(operandText).join(' ')}]`;
}
