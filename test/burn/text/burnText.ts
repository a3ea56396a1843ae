/** Burns a small PDF's text without the document parts of burn, and reads the result again. */
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import { Burning } from '../../../redaction/burn/burnContext.ts';
import { burnPage } from '../../../redaction/burn/burnPage.ts';
import { addMarks } from '../../../redaction/burn/pageStreams.ts';
import { PageWork } from '../../../redaction/burn/pageWork.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { PageGlyphs } from '../../../redaction/model/glyph.ts';
import type { Redaction, WidthMode } from '../../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { save } from '../../../redaction/pdf/save.ts';
import { opened, type PageSource } from '../../extract/onePagePdf.ts';

export type Target = { readonly glyphs: readonly number[] } | { readonly rect: Rect<Display> };

export function redaction(id: string, target: Target, width: WidthMode = 'exact'): Redaction {
  const rects = 'rect' in target ? [target.rect] : [];
  return {
    id,
    page: 1,
    target:
      'rect' in target ? { kind: 'area', rects } : { kind: 'text', glyphs: target.glyphs, rects },
    grounds: ['5.1.2e'],
    width,
    passage: id,
    origin: { type: 'naam', certainty: 'manual', rule: 'plan', decidedBy: 'test', decidedAt: '' },
  };
}

export interface Burnt {
  readonly before: PageGlyphs;
  readonly after: PageGlyphs;
  readonly work: PageWork;
  /** Decoded content streams of the new page, joined. */
  readonly content: string;
  readonly document: PdfDocument;
  readonly bytes: Uint8Array;
}

export function burnText(source: PageSource | Uint8Array, redactions: readonly Redaction[]): Burnt {
  const document = opened(source);
  const page = document.pages[0]!;
  const context = new Burning(document, redactions, {});
  const work = new PageWork(context, page, redactions, readPage(document, page));
  context.pages.push(work);
  addMarks(burnPage(work, new Map()), { bytes: new Uint8Array(0) });
  const bytes = save(context.rewrite);
  const again = load(bytes, { ports: nodePorts() }).value;
  const content = again.pages[0]!.contents.map((s) => latin(again.decode(s))).join('\n');
  const after = readPage(again, again.pages[0]!).glyphs;
  return { before: work.glyphs, after, work, content, document: again, bytes };
}

export function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Decoded bytes of every stream of a document: nothing may be left in any of them. */
export function everyStream(document: PdfDocument): string {
  const texts: string[] = [];
  for (const ref of document.refs()) {
    const object = document.get(ref);
    if (object !== undefined && 'contents' in object) {
      texts.push(latin(document.decode(object as never)));
    }
  }
  return texts.join('\n');
}

/** `text@x,y` of a glyph's lower-left corner, to a hundredth of a point. */
export function placesOf(glyphs: PageGlyphs, which: (i: number) => boolean = () => true): string[] {
  const found: string[] = [];
  for (let i = 0; i < glyphs.count; i++) {
    if (!which(i)) continue;
    const x = glyphs.quads[i * 8 + 4]!.toFixed(2);
    const y = glyphs.quads[i * 8 + 5]!.toFixed(2);
    found.push(`${glyphs.unicode[i]}@${x},${y}`);
  }
  return found;
}

export function indicesOf(glyphs: PageGlyphs, text: string): number[] {
  const all = glyphs.unicode.join('');
  const start = all.indexOf(text);
  return Array.from({ length: text.length }, (_, i) => start + i);
}
