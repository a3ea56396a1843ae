/**
 * What else a hidden text says once it is undone as addresses and mails write it: percent-encoding (RFC 3986, 2.1), entities of
 * HTML, escapes of JSON, quoted-printable and Base64 (RFC 2045), hexadecimal digits, names of hosts in Punycode (RFC 3492). One definition for burn and verify.
 */
import { decodedPunycode } from './punycode.ts';

export function otherReadings(text: string): string[] {
  const found: string[] = [];
  const take = (reading: string) => {
    if (reading !== text) found.push(reading);
  };
  if (text.includes('%')) for (const reading of percentDecoded(text)) take(reading);
  if (text.includes('&')) take(withoutEntities(text));
  if (text.includes('=')) take(quotedPrintable(text));
  if (text.includes('\\')) take(withoutEscapes(text));
  if (text.includes('xn--'))
    take(text.replace(PUNYCODE, (_, label: string) => decodedPunycode(label)));
  for (const [digits] of text.matchAll(HEXADECIMAL)) found.push(...textOfHex(digits));
  for (const [run] of text.matchAll(BASE64)) if (MIXED.test(run)) found.push(...textOfBase64(run));
  return found;
}

/** A label has 63 characters at most (RFC 1035, 2.3.4). */
const PUNYCODE = /xn--([a-z0-9-]{1,59})/giu;
const HEXADECIMAL = /(?:[0-9a-f]{2}){4,}/giu;
const BASE64 = /[A-Za-z0-9+/_-]{6,}/gu;
/** As no word is written: a capital or a digit amid small letters. */
const MIXED = /[a-z0-9][A-Z]|[a-z]\d/u;

/** Programs encode what was encoded. */
const DEEPEST = 3;

function* percentDecoded(text: string): Iterable<string> {
  let last = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = last.replace(/(?:%[0-9a-f]{2})+/giu, (escaped) =>
      decodedBytes(escaped.replaceAll('%', '')),
    );
    if (next === last) return;
    yield next;
    last = next;
  }
}

function quotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gu, (escaped) =>
    decodedBytes(escaped.replaceAll('=', '')),
  );
}

/** Digits of UTF-8, or else of Latin-1. */
function decodedBytes(digits: string): string {
  try {
    return decodeURIComponent(digits.replace(/../gu, '%$&'));
  } catch {
    return digits.replace(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  }
}

/** `\u0057` of JSON and scripts, `\x57`. */
function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/giu, (whole, four, two) =>
    characterOf(Number.parseInt(four ?? two, 16), whole),
  );
}

/** `&#87;`, `&#x57;`, and letters with marks, which are compared without: `&uuml;`. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#(\d{1,7});/gu, (whole, code: string) => characterOf(Number(code), whole))
    .replace(/&#x([0-9a-f]{1,6});/giu, (whole, code: string) =>
      characterOf(Number.parseInt(code, 16), whole),
    )
    .replace(MARKED, '$1')
    .replace(/&(?:amp|shy|nbsp|zwn?j);/giu, '');
}

const MARKED =
  /&([A-Za-z]|szlig|[AaOo][Ee])(?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|strok|ogon|lig|breve|macr|dot)?;/gu;

function characterOf(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function textOfHex(digits: string): string[] {
  const text = decodedBytes(digits);
  return isText(text) ? [text] : [];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function textOfBase64(run: string): string[] {
  let hex = '';
  let [bits, count] = [0, 0];
  for (const char of run.replaceAll('-', '+').replaceAll('_', '/')) {
    bits = ((bits << 6) | DIGITS.indexOf(char)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    hex += ((bits >> count) & 0xff).toString(16).padStart(2, '0');
  }
  return textOfHex(hex);
}

function isText(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\u00a0-\uffff]*$/u.test(text);
}
