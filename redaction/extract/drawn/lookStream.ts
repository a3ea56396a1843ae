import type { Rect, User } from '../../model/geometry.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';

/** What a viewer draws for an annotation, as the appearance stream that the file does not have. */
export interface DrawnLook {
  readonly stream: PDFRawStream;
  /** Where it stands on the page; its BBox is as large. */
  readonly place: Rect<User>;
}

type Entries = Readonly<Record<string, PDFObject>>;

/** `box` is the stream's own; for what is drawn in the page's coordinates the same as `place`. */
export function lookStream(
  document: PdfDocument,
  content: string,
  box: Rect<User>,
  resources: { readonly Font?: Entries; readonly ExtGState?: Entries },
): PDFRawStream {
  const { context } = document.catalog;
  const dict = (entries: Entries): PDFDict =>
    PDFDict.fromMapWithContext(
      new Map(Object.entries(entries).map(([name, value]) => [PDFName.of(name), value])),
      context,
    );
  const bounds = PDFArray.withContext(context);
  for (const corner of [box.x0, box.y0, box.x1, box.y1]) bounds.push(PDFNumber.of(corner));
  const categories = Object.entries(resources).map(([name, held]) => [name, dict(held)]);
  return PDFRawStream.of(
    dict({
      Type: PDFName.of('XObject'),
      Subtype: PDFName.of('Form'),
      BBox: bounds,
      Resources: dict(Object.fromEntries(categories)),
    }),
    latin1(content),
  );
}

/** An ExtGState of one opacity for lines and areas, and how they mix with what they cover (11.3.5, 11.6.4.4). */
export function blending(
  document: PdfDocument,
  alpha: number,
  mode: 'Normal' | 'Multiply',
): PDFDict {
  const entries = new Map<PDFName, PDFObject>();
  for (const name of ['CA', 'ca']) entries.set(PDFName.of(name), PDFNumber.of(alpha));
  entries.set(PDFName.of('BM'), PDFName.of(mode));
  return PDFDict.fromMapWithContext(entries, document.catalog.context);
}
