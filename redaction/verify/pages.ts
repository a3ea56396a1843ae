/** Pages without marks: same boxes, same content streams byte for byte, same nested streams. */

import { contentReadings } from '../extract/contentText.ts';
import type { Leak } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { dictAt, nameAt, numberAt, type PDFDict, PDFName, PDFRawStream } from '../pdf/objects.ts';
import { bareImage } from './bareImage.ts';
import { concatenated, equalBytes } from './byteReadings.ts';
import { Renamed } from './renamed.ts';

export function compareGeometry(before: PdfDocument, after: PdfDocument): Leak[] {
  if (before.pages.length !== after.pages.length) return [{ code: 'page-count-changed' }];
  const leaks: Leak[] = [];
  for (const page of before.pages) {
    const twin = after.pages[page.number - 1];
    if (twin === undefined || !sameGeometry(page.geometry, twin.geometry))
      leaks.push({ code: 'page-geometry-changed', page: page.number });
  }
  return leaks;
}

function sameGeometry(a: PageGeometry, b: PageGeometry): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 0.01;
  return (
    near(a.width, b.width) &&
    near(a.height, b.height) &&
    a.rotate === b.rotate &&
    near(a.toDisplay.e, b.toDisplay.e) &&
    near(a.toDisplay.f, b.toDisplay.f)
  );
}

/** Compares streams of two documents by their bytes; each pair once. */
export class StreamTwins {
  private readonly before: PdfDocument;
  private readonly after: PdfDocument;
  private readonly known = new Map<PDFRawStream, PDFRawStream>();
  /** Names that held removed text. */
  private readonly renamed: Renamed;

  constructor(before: PdfDocument, after: PdfDocument) {
    this.before = before;
    this.after = after;
    this.renamed = new Renamed(before);
  }

  comparePage(page: PdfPage, twin: PdfPage): Leak[] {
    const same =
      page.contents.length === twin.contents.length &&
      page.contents.every((stream, i) => this.sameBytes(stream, twin.contents[i]));
    if (!same && !this.sameDecoded(page, twin) && !this.sameButNames(page.contents, twin.contents))
      return [{ code: 'untouched-page-changed', page: page.number }];
    if (!this.sameNested(page.resources, twin.resources, 0))
      return [{ code: 'untouched-page-changed', page: page.number, detail: 'XObject' }];
    return [];
  }

  /** One stream more before the page's own and one after; all that it can draw from besides is the same. */
  compareBetween(page: PdfPage, twin: PdfPage): Leak[] {
    const own = twin.contents.slice(1, -1);
    const same =
      twin.contents.length === page.contents.length + 2 &&
      page.contents.every((stream, i) => this.sameBytes(stream, own[i]));
    const nested = same && this.sameNested(page.resources, twin.resources, 0);
    return nested ? [] : [{ code: 'concept-changes-page', page: page.number }];
  }

  private sameBytes(a: PDFRawStream, b: PDFRawStream | undefined): boolean {
    if (b === undefined) return false;
    if (this.known.get(a) === b) return true;
    const same =
      equalBytes(this.before.rawBytes(a), this.after.rawBytes(b)) || this.sameImageFile(a, b);
    if (same) this.known.set(a, b);
    return same;
  }

  /** Its EXIF, comments and boxes may be gone (class 28), and data that no viewer reads. */
  private sameImageFile(a: PDFRawStream, b: PDFRawStream): boolean {
    const before = bareImage(this.before, a);
    if (before === undefined) return false;
    return equalBytes(before, bareImage(this.after, b) ?? this.after.rawBytes(b));
  }

  /** A producer's stray bytes around the data may be gone; what it decodes to may not differ. */
  private sameDecoded(page: PdfPage, twin: PdfPage): boolean {
    if (page.contents.length !== twin.contents.length) return false;
    return page.contents.every((stream, i) => {
      const other = twin.contents[i];
      return (
        other !== undefined && equalBytes(this.before.decode(stream), this.after.decode(other))
      );
    });
  }

  /** Known when the removed text is: what names on pages without marks lost is nothing else. */
  unexplained(secret: SecretWords): Leak[] {
    return this.renamed.isExplained(secret)
      ? []
      : [{ code: 'untouched-page-changed', detail: 'names' }];
  }

  private sameButNames(before: readonly PDFRawStream[], after: readonly PDFRawStream[]): boolean {
    const joined = (document: PdfDocument, parts: readonly PDFRawStream[]) =>
      concatenated(parts.map((part) => document.decode(part)));
    return this.renamed.isSame(joined(this.before, before), joined(this.after, after));
  }

  /** Everything the output still offers to the page must be what the original offered under that name. */
  private sameNested(before: PDFDict, after: PDFDict, depth: number): boolean {
    if (depth > 8) return true;
    for (const category of ['XObject', 'Pattern']) {
      const [ours, theirs] = [
        dictAt(this.before, before, category),
        dictAt(this.after, after, category),
      ];
      for (const [name, value] of theirs?.entries() ?? []) {
        const own =
          ours?.get(PDFName.of(this.renamed.originalOf(name.decodeText()))) ?? ours?.get(name);
        if (!this.sameStream(own, value, depth)) return false;
      }
    }
    return true;
  }

  private sameStream(
    a: ReturnType<PDFDict['get']>,
    b: ReturnType<PDFDict['get']>,
    depth: number,
  ): boolean {
    const [before, after] = [this.before.resolve(a), this.after.resolve(b)];
    if (!(after instanceof PDFRawStream)) return true;
    if (!(before instanceof PDFRawStream)) return false;
    if (this.known.get(before) === after || this.isEmptiedProgram(after)) return true;
    if (this.isEmptiedPattern(before, after)) return true;
    if (!this.sameBytes(before, after) && !this.sameButNames([before], [after])) return false;
    const [ours, theirs] = [
      dictAt(this.before, before.dict, 'Resources'),
      dictAt(this.after, after.dict, 'Resources'),
    ];
    return theirs === undefined || ours === undefined || this.sameNested(ours, theirs, depth + 1);
  }

  /** It showed removed text and nobody saw it (class 13). */
  private isEmptiedPattern(before: PDFRawStream, after: PDFRawStream): boolean {
    const isPattern = numberAt(this.after, after.dict, 'PatternType') === 1;
    if (!isPattern || this.after.decode(after).length > 0) return false;
    this.renamed.emptied(contentReadings(this.before, before, undefined));
    return true;
  }

  /** PostScript for printers alone: no viewer draws it. */
  private isEmptiedProgram(after: PDFRawStream): boolean {
    const isProgram = nameAt(this.after, after.dict, 'Subtype') === 'PS';
    return isProgram && this.after.decode(after).length === 0;
  }
}
