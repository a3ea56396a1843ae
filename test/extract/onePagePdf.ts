/** A small PDF from source text: one page (object 3, content 4), further objects numbered from 10. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';

export interface PageSource {
  readonly content: string | readonly string[];
  /** Source of the resource dictionary's entries. `/Font<</F 5 0 R>>` (Courier) is added when absent. */
  readonly resources?: string;
  /** Entries of the page dictionary besides Type, Parent, Contents and Resources. */
  readonly page?: string;
  readonly catalog?: string;
  /** Sources of objects 10, 11, …; `stream(dict, data)` makes a stream. */
  readonly objects?: readonly string[];
}

/** Widths of Courier are 0.6 em: positions can be computed by head. */
const COURIER = '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>';

export function stream(dict: string, data: string): string {
  return `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

export function onePagePdf(source: PageSource): Uint8Array {
  const contents = typeof source.content === 'string' ? [source.content] : source.content;
  const resources = source.resources ?? '';
  const fonts = resources.includes('/Font<<') ? '' : '/Font<</F 5 0 R>>';
  const page = source.page ?? '/MediaBox[0 0 600 800]';
  const first = 10 + (source.objects?.length ?? 0);
  const bodies = new Map<number, string>([
    [1, `<</Type/Catalog/Pages 2 0 R${source.catalog ?? ''}>>`],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      3,
      `<</Type/Page/Parent 2 0 R${page}/Resources<<${fonts}${resources}>>/Contents[${contents
        .map((_, i) => `${first + i} 0 R`)
        .join(' ')}]>>`,
    ],
    [5, COURIER],
  ]);
  for (const [i, body] of (source.objects ?? []).entries()) bodies.set(10 + i, body);
  for (const [i, content] of contents.entries()) bodies.set(first + i, stream('', content));
  return assembled(bodies);
}

function assembled(bodies: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  let table = 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, body] of bodies) {
    table += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `${table}trailer\n<</Root 1 0 R/Size ${Math.max(...bodies.keys()) + 1}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

export function opened(source: PageSource | Uint8Array): PdfDocument {
  const bytes = source instanceof Uint8Array ? source : onePagePdf(source);
  return load(bytes, { ports: nodePorts() }).value;
}
