import { deflateSync } from 'node:zlib';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';

export const ports = nodePorts();

/** Bytes of a string of characters below 256. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function text(of: Uint8Array): string {
  return Buffer.from(of).toString('latin1');
}

export function stream(dict: string, data: string): string {
  return `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

export function flateStream(dict: string, data: string): string {
  return stream(`${dict}/Filter/FlateDecode`, text(deflateSync(bytes(data))));
}

export interface MadePdf {
  version?: string;
  /** Bodies by object number; `n 0 obj` and `endobj` are added. */
  objects: Record<number, string>;
  /** Entries of the trailer besides Size; `/Root 1 0 R` by default. */
  trailer?: string;
}

/** A file with a classic table, correct offsets and nothing else. */
export function make({ version = '1.7', objects, trailer = '/Root 1 0 R' }: MadePdf): string {
  const body = append(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, objects, trailer);
  return body;
}

/** Appends objects with a table of their own: a new file, or the next revision with `/Prev`. */
export function append(before: string, objects: Record<number, string>, trailer: string): string {
  let file = before;
  const numbers = Object.keys(objects).map(Number);
  const entries = [`0 1\n0000000000 65535 f \n`];
  for (const number of numbers) {
    entries.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const size = Math.max(...numbers) + 1;
  const start = file.length;
  return `${file}xref\n${entries.join('')}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
}

export function startXref(file: string): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
}

/** Catalog, one page tree node, one page with this content. */
export function onePage(content = 'q Q', page = ''): Record<number, string> {
  return {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>',
    3: `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>${page}>>`,
    4: stream('', content),
  };
}

export function open(file: string | Uint8Array, password?: string): PdfDocument {
  const data = typeof file === 'string' ? bytes(file) : file;
  return load(data, { ports, password }).value;
}

export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== undefined) return code;
    throw error;
  }
  return 'none';
}
