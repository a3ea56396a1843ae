/** Names (ISO 32000-2, 7.3.5) as pdf-lib's pooled objects. */
import { PDFName } from '../objects.ts';
import { CHARACTER_CLASS, HEX_VALUE, latin1, REGULAR } from './characters.ts';

/** Names by a hash of their bytes: a file has few of them, many times, and `PDFName.of` is slow. */
const recent: (PDFName | undefined)[] = new Array(1024);

/** Just after the regular characters that start at `start`, which is after the slash. */
export function nameEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && CHARACTER_CLASS[bytes[end]!] === REGULAR) end++;
  return end;
}

/** The name whose spelling, without the slash, is the bytes from `start` to `end`. */
export function nameOf(bytes: Uint8Array, start: number, end: number): PDFName {
  let hash = 0;
  let escaped = false;
  for (let i = start; i < end; i++) {
    if (bytes[i] === 0x23) escaped = true;
    hash = (hash * 31 + bytes[i]!) & (recent.length - 1);
  }
  if (escaped) return PDFName.of(escapedName(bytes, start, end));
  const known = recent[hash];
  if (known !== undefined && spells(known, bytes, start, end)) return known;
  const name = PDFName.of(latin1(bytes, start, end));
  recent[hash] = name;
  return name;
}

/** Whether `/` and the bytes are how the name is written. */
function spells(name: PDFName, bytes: Uint8Array, start: number, end: number): boolean {
  const written = name.asString();
  if (written.length !== end - start + 1) return false;
  for (let i = start; i < end; i++) {
    if (written.charCodeAt(i - start + 1) !== bytes[i]) return false;
  }
  return true;
}

/** As pdf-lib decodes it: upper-case escapes only, and only those that are two hexadecimal digits. */
function escapedName(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte !== 0x23) name += String.fromCharCode(byte);
    else if (i + 2 < end && HEX_VALUE[bytes[i + 1]!] !== 255 && HEX_VALUE[bytes[i + 2]!] !== 255) {
      name += `#${latin1(bytes, i + 1, i + 3).toUpperCase()}`;
      i += 2;
    } else name += '#23';
  }
  return name;
}
