import { setImmediate } from 'node:timers/promises';
import type { ExtractedPage, PdfDocument } from '../redaction/index.ts';
import { extractGlyphs, extractPage, extractText } from '../redaction/index.ts';
import type { Finding } from '../redaction/model/outcome.ts';
import type { PageText } from '../redaction/model/pageText.ts';

const KEPT_BYTES = 48 * 1024 * 1024;
/** Quads, codes, sizes, flags, sources, MCIDs and text of one glyph. */
const BYTES_A_GLYPH = 80;
/** Pages by which the others are judged. */
const SAMPLE = 8;
/** Times the budget: the first pages may be fuller than most. */
const TOO_MANY = 1.5;

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

  /**
   * Once redactions are resolved nobody needs the pages any more: burn and verify read for themselves. What a WeakRef
   * was made or asked for lives until the event loop turns: without that all texts stay as long as the document's job.
   */
  async release(): Promise<void> {
    this.kept.clear();
    this.latest = undefined;
    this.room = this.budget;
    this.full = false;
    await setImmediate();
  }

  private note(number: number, findings: readonly Finding[]): void {
    if (!this.seen.has(number)) this.findings.push(...findings);
    this.seen.add(number);
  }

  private keepIfRoom(number: number, page: ExtractedPage): void {
    if (this.full) return;
    this.room -= page.glyphs.count * BYTES_A_GLYPH;
    this.full = this.room < 0 || this.willOverflow();
    if (this.full) this.kept.clear();
    else this.kept.set(number, page);
  }

  /** Told early: what is kept for nothing costs time, and its memory stays with the process. */
  private willOverflow(): boolean {
    const pages = this.kept.size + 1;
    if (pages < SAMPLE) return false;
    const each = (this.budget - this.room) / pages;
    return each * this.document.pages.length > TOO_MANY * this.budget;
  }
}
