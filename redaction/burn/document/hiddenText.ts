/**
 * Does a hidden string (title, alternate text, link, value) hold something that was removed from a page?
 * Strings are read in every encoding that a producer may have meant (ISO 32000-2, 7.9.2): a name that only
 * the wrong encoding hides is still a name.
 */
import { textOfUnits } from '../../model/codeUnits.ts';
import {
  bytesOf,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
  textOf,
} from '../../pdf/objects.ts';
import type { Scrubbing } from './scrubbing.ts';

export interface HiddenText {
  holds(text: string): boolean;
  /** Strings, names and text streams; references are followed. Anything else holds nothing. */
  in(value: PDFObject | undefined): boolean;
}

/** Answers of one burn are kept: a tagged file repeats the same few alternate texts thousands of times. */
export function hiddenText(context: Pick<Scrubbing, 'rewrite' | 'secret'>): HiddenText {
  const holds = remembering((text) => context.secret().isIn(text));
  const stringHolds = remembering((text) => context.secret().isInString(text));
  const judgeOf = (value: PDFObject | undefined) =>
    isString(context.rewrite.resolve(value)) ? stringHolds : holds;
  return { holds, in: (value) => readings(context, value).some(judgeOf(value)) };
}

function remembering(judge: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = judge(text);
      answers.set(text, answer);
    }
    return answer;
  };
}

function isString(object: PDFObject | undefined): object is PDFString | PDFHexString {
  return object instanceof PDFString || object instanceof PDFHexString;
}

function readings(context: Pick<Scrubbing, 'rewrite'>, value: PDFObject | undefined): string[] {
  const object = context.rewrite.resolve(value);
  if (object instanceof PDFName) return readingsOfBytes(object.asBytes());
  if (object instanceof PDFRawStream) {
    return readingsOfBytes(context.rewrite.document.decode(object));
  }
  if (!isString(object)) return [];
  const asText = textOf(object);
  return [...readingsOfBytes(bytesOf(object)!), ...(asText === undefined ? [] : [asText])];
}

/** Latin-1, and UTF-8, UTF-16 of either order and percent-encoding where the bytes could be that. */
export function readingsOfBytes(bytes: Uint8Array): string[] {
  const plain = latin1(bytes);
  const all = [plain];
  if (bytes.some((b) => b >= 0xc2)) all.push(utf8(plain));
  if (bytes.includes(0)) all.push(utf16(bytes, 0), utf16(bytes, 1));
  if (plain.includes('%')) all.push(percentDecoded(plain));
  return all;
}

export function latin1(bytes: Uint8Array): string {
  return textOfUnits(bytes);
}

const ENCODED = /[\xc2-\xf4][\x80-\xbf]{1,3}/gu;

/** Sequences that are no UTF-8 stay as they are. */
export function utf8(text: string): string {
  return text.replace(ENCODED, (s) =>
    decoded([...s].map((c) => hexEscape(c.charCodeAt(0))).join(''), s),
  );
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (s) => decoded(s, s));
}

function hexEscape(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}

function decoded(escaped: string, otherwise: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return otherwise;
  }
}

/** `first` is the place of the low byte: 1 big-endian, 0 little-endian. */
function utf16(bytes: Uint8Array, first: 0 | 1): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(bytes[i + first]! | (bytes[i + 1 - first]! << 8));
  }
  return text.replace(/^\ufeff/u, '');
}
