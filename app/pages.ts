import type { ExtractedPage, PdfDocument } from '../redaction/index.ts';
import { extractPage, extractText } from '../redaction/index.ts';
import type { Finding } from '../redaction/model/outcome.ts';
import type { PageText } from '../redaction/model/pageText.ts';

const KEPT_BYTES = 48 * 1024 * 1024;
/** Quads, codes, sizes, flags, sources, MCIDs and text of one glyph. */
const BYTES_A_GLYPH = 80;

/**
 * The extracted pages of one document. A thousand pages of glyphs do not fit the memory budget: what fits
 * is kept, the rest is extracted again when asked for (the same bytes give the same glyph indices).
 */
export class PageStore {
  readonly findings: Finding[] = [];
  private readonly document: PdfDocument;
  private readonly kept = new Map<number, ExtractedPage>();
  private readonly seen = new Set<number>();
  private room = KEPT_BYTES;
  private full = false;
  /** Also kept: who reads a page that is not kept asks for it several times. */
  private latest: { readonly number: number; readonly page: ExtractedPage } | undefined;

  constructor(document: PdfDocument) {
    this.document = document;
  }

  /** 1-based. */
  page(number: number): ExtractedPage {
    const known = this.kept.get(number);
    if (known !== undefined) return known;
    if (this.latest?.number === number) return this.latest.page;
    const { value, findings } = extractPage(this.document, number);
    this.note(number, findings);
    this.latest = { number, page: value };
    this.keepIfRoom(number, value);
    return value;
  }

  /** The text alone: does not make room for a page's glyphs once there is none. */
  text(number: number): PageText {
    if (!this.full || this.kept.has(number)) return this.page(number).text;
    const { value, findings } = extractText(this.document, number);
    this.note(number, findings);
    return value;
  }

  /** Once redactions are resolved nobody needs the pages any more: burn and verify read for themselves. */
  release(): void {
    this.kept.clear();
    this.latest = undefined;
    this.room = KEPT_BYTES;
    this.full = false;
  }

  private note(number: number, findings: readonly Finding[]): void {
    if (!this.seen.has(number)) this.findings.push(...findings);
    this.seen.add(number);
  }

  private keepIfRoom(number: number, page: ExtractedPage): void {
    const size = page.glyphs.count * BYTES_A_GLYPH;
    if (size > this.room) {
      this.full = true;
      return;
    }
    this.room -= size;
    this.kept.set(number, page);
  }
}
