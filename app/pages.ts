import type { ExtractedPage, PdfDocument } from '../redaction/index.ts';
import { extractGlyphs, extractPage, extractText } from '../redaction/index.ts';
import type { Finding } from '../redaction/model/outcome.ts';
import type { PageText } from '../redaction/model/pageText.ts';

const KEPT_BYTES = 48 * 1024 * 1024;
/** Quads, codes, sizes, flags, sources, MCIDs and text of one glyph. */
const BYTES_A_GLYPH = 80;

/**
 * The extracted pages of one document. A thousand pages of glyphs do not fit the memory budget: when they do not, none
 * are kept, and they are extracted again when asked for (the same bytes give the same glyph indices).
 */
export class PageStore {
  readonly findings: Finding[] = [];
  private readonly document: PdfDocument;
  private readonly kept = new Map<number, ExtractedPage>();
  /** Texts that somebody else may still hold: a page need not be laid out again for its glyphs. */
  private readonly texts = new Map<number, WeakRef<PageText>>();
  private readonly seen = new Set<number>();
  private readonly budget: number;
  private room: number;
  private full = false;
  /** Also kept: who reads a page that is not kept asks for it several times. */
  private latest: { readonly number: number; readonly page: ExtractedPage } | undefined;

  constructor(document: PdfDocument, budget = KEPT_BYTES) {
    this.document = document;
    this.budget = budget;
    this.room = budget;
  }

  /** 1-based. */
  page(number: number): ExtractedPage {
    const known = this.kept.get(number);
    if (known !== undefined) return known;
    if (this.latest?.number === number) return this.latest.page;
    const page = this.extracted(number);
    this.latest = { number, page };
    this.keepIfRoom(number, page);
    return page;
  }

  /** The text alone: does not make room for a page's glyphs once there is none. */
  text(number: number): PageText {
    if (!this.full) return this.page(number).text;
    const known = this.texts.get(number)?.deref();
    if (known !== undefined) return known;
    const { value, findings } = extractText(this.document, number);
    this.note(number, findings);
    this.texts.set(number, new WeakRef(value));
    return value;
  }

  private extracted(number: number): ExtractedPage {
    const text = this.texts.get(number)?.deref();
    const page = this.document.pages[number - 1];
    if (text !== undefined && page !== undefined)
      return { geometry: page.geometry, glyphs: extractGlyphs(this.document, number), text };
    const { value, findings } = extractPage(this.document, number);
    this.note(number, findings);
    this.texts.set(number, new WeakRef(value.text));
    return value;
  }

  /** Once redactions are resolved nobody needs the pages any more: burn and verify read for themselves. */
  release(): void {
    this.kept.clear();
    this.latest = undefined;
    this.room = this.budget;
    this.full = false;
  }

  private note(number: number, findings: readonly Finding[]): void {
    if (!this.seen.has(number)) this.findings.push(...findings);
    this.seen.add(number);
  }

  private keepIfRoom(number: number, page: ExtractedPage): void {
    if (this.full) return;
    this.room -= page.glyphs.count * BYTES_A_GLYPH;
    this.full = this.room < 0;
    if (this.full) this.kept.clear();
    else this.kept.set(number, page);
  }
}
