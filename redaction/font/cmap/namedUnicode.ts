import { isWellFormed } from '../trustedText.ts';

/**
 * CMaps whose codes are themselves Unicode (ISO 32000-2, Table 116): `UniGB-UCS2-H`, `UniJIS-UTF16-V`,
 * `UniKS-UTF8-H`, `UniCNS-UTF32-H`. Undefined for all other names.
 */
export function unicodeFormOf(
  cmapName: string,
): ((code: number, length: number) => string) | undefined {
  const form = /^Uni[A-Za-z0-9]+-(UCS2|UTF16|UTF32|UTF8)(?:-HW)?-[HV]$/.exec(cmapName)?.[1];
  if (form === undefined) return undefined;
  if (form === 'UTF32') return (code) => scalar(code);
  if (form === 'UTF8') return (code, length) => scalar(scalarOfUtf8(code, length));
  return (code, length) =>
    length === 4
      ? wellFormed(String.fromCharCode(code >>> 16, code & 0xffff))
      : wellFormed(String.fromCharCode(code & 0xffff));
}

function scalarOfUtf8(code: number, length: number): number {
  switch (length) {
    case 1:
      return code;
    case 2:
      return ((code & 0x1f00) >> 2) | (code & 0x3f);
    case 3:
      return ((code & 0x0f0000) >> 4) | ((code & 0x3f00) >> 2) | (code & 0x3f);
    default:
      return (
        ((code & 0x07000000) >> 6) |
        ((code & 0x3f0000) >> 4) |
        ((code & 0x3f00) >> 2) |
        (code & 0x3f)
      );
  }
}

function scalar(code: number): string {
  return code <= 0x10ffff ? wellFormed(String.fromCodePoint(code)) : '';
}

function wellFormed(text: string): string {
  return isWellFormed(text) ? text : '';
}
