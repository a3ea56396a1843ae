/**
 * Pages that cannot be burnt or proved, turned into pictures when a person chose so (`--refused-pages image`): PDFium
 * draws the page, its letters become an invisible layer, and the result is burnt and proved like a scan.
 */
import {
  inDisplay,
  type PdfDocument,
  type SecondDocument,
  type SecondReader,
  withPictures,
} from '../redaction/index.ts';
import { RedactionError } from '../redaction/model/errors.ts';
import { type Display, overlaps, type Rect } from '../redaction/model/geometry.ts';
import type { Finding } from '../redaction/model/outcome.ts';
import type { PagePicture, PictureLetter } from '../redaction/model/pagePicture.ts';
import type { Redaction } from '../redaction/model/redaction.ts';
import { searchKey } from '../redaction/model/removedText.ts';
import {
  type Burned,
  type BurnSettings,
  burnAndVerify,
  type OpenPdf,
  openPdf,
} from './pipeline.ts';

/** Why each page is a picture: the code of its refusal. */
type Refusals = ReadonlyMap<number, string>;

/**
 * As `burnAndVerify`, page by page giving up what is refused.
 * @throws RedactionError what no page can be blamed for, what is refused of a picture too, and
 * `readers-disagree` where the picture would show marked text beside the mark
 */
export async function burnWithPictures(
  open: OpenPdf,
  redactions: readonly Redaction[],
  settings: BurnSettings,
): Promise<Burned> {
  const refused = new Map<number, string>();
  for (;;) {
    const burned = await attempt(open, redactions, settings, refused);
    if (burned === undefined) continue;
    const findings = [...burned.findings, ...[...refused].map(becamePicture)];
    return { ...burned, findings };
  }
}

/** Undefined when more pages than before are to become pictures. */
async function attempt(
  open: OpenPdf,
  redactions: readonly Redaction[],
  settings: BurnSettings,
  refused: Map<number, string>,
): Promise<Burned | undefined> {
  try {
    const burned = await (refused.size === 0
      ? burnAndVerify(open, redactions, settings)
      : burnPictures(open, redactions, settings, refused));
    if (burned.verified !== undefined) return burned;
    const blamed = burned.leaks.map(({ page, code }) => [page, code] as const);
    return blame(blamed, refused) ? undefined : burned;
  } catch (error) {
    if (!(error instanceof RedactionError)) throw error;
    if (!blame([[error.place.page, error.code]], refused)) throw error;
    return undefined;
  }
}

/** Notes pages to be drawn; false when a fault is no page's, or that of a page that is a picture already. */
function blame(
  faults: readonly (readonly [number | undefined, string])[],
  refused: Map<number, string>,
): boolean {
  if (faults.some(([page]) => page === undefined || refused.has(page))) return false;
  for (const [page, code] of faults) refused.set(page!, code);
  return faults.length > 0;
}

async function burnPictures(
  open: OpenPdf,
  redactions: readonly Redaction[],
  settings: BurnSettings,
  refused: Refusals,
): Promise<Burned> {
  const reader = await settings.secondReader();
  const bytes = drawPages(open, redactions, reader, [...refused.keys()]);
  const { ports, limits } = open.document;
  const drawn = openPdf(bytes, { ports, limits }, open.onProgress);
  const areas = redactions.map((one) => (refused.has(one.page) ? onPicture(one) : one));
  return burnAndVerify(drawn, areas, settings);
}

/** On a picture there are no glyphs to name: what its rectangles touch goes. */
function onPicture(redaction: Redaction): Redaction {
  const { rects } = redaction.target;
  return { ...redaction, width: 'exact', target: { kind: 'area', rects } };
}

function drawPages(
  open: OpenPdf,
  redactions: readonly Redaction[],
  reader: SecondReader,
  pages: readonly number[],
): Uint8Array {
  const { document } = open;
  const readable = document.encrypted ? withPictures(document, []) : document.bytes;
  const second = inDisplay(reader.open(readable), document);
  try {
    // All is read before a page is drawn: what was drawn changes how PDFium measures letters (pdfium/session.ts).
    const letters = pages.map((page) => {
      const own = redactions.filter((redaction) => redaction.page === page);
      agree(open, second, page, own);
      return lettersOf(second, page);
    });
    const pictures = pages.map((page, i) => pictureOf(document, second, page, letters[i]!));
    return withPictures(document, pictures);
  } finally {
    second.close();
  }
}

/** Dots a point, and the largest side in pixels: enough for print, and bounded memory. */
const DENSITY = 200 / 72;
const LARGEST = 4800;

function pictureOf(
  document: PdfDocument,
  second: SecondDocument,
  page: number,
  letters: readonly PictureLetter[],
): PagePicture {
  const { width, height } = document.pages[page - 1]!.geometry;
  const density = Math.min(DENSITY, LARGEST / Math.max(width, height));
  const image = second.render(page, density);
  return { page, ...image, letters };
}

function lettersOf(second: SecondDocument, page: number): PictureLetter[] {
  const { text, boxes } = second.letters(page);
  const letters: PictureLetter[] = [];
  for (let i = 0; i < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(i)!);
    const box = boxes[i];
    if (box !== undefined && letter !== '\ufffd') letters.push({ text: letter, box });
    i += letter.length;
  }
  return letters;
}

/** Points around a mark in which the other reader may place what stands under it. */
const AROUND = 2;

/**
 * Marks were made on what our reader sees; the picture is what PDFium draws. Where PDFium has other letters
 * under a mark than we have, the picture would show marked text somewhere else.
 */
function agree(
  open: OpenPdf,
  second: SecondDocument,
  page: number,
  redactions: readonly Redaction[],
): void {
  const rects = redactions.flatMap((redaction) => redaction.target.rects);
  const theirs = second.read(page, rects.map(grown)).within.map(searchKey);
  rects.forEach((rect, i) => {
    const left = [...(theirs[i] ?? '')];
    for (const letter of searchKey(underMark(open, page, rect))) {
      const at = left.indexOf(letter);
      if (at < 0) throw new RedactionError('readers-disagree', { page });
      left.splice(at, 1);
    }
  });
}

function grown(r: Rect<Display>): Rect<Display> {
  return { x0: r.x0 - AROUND, y0: r.y0 - AROUND, x1: r.x1 + AROUND, y1: r.y1 + AROUND };
}

/** Letters whose middle lies under the rectangle, as far as our reader can read the page. */
function underMark({ pages }: OpenPdf, page: number, rect: Rect<Display>): string {
  const { glyphs } = pages.page(page);
  let text = '';
  for (let i = 0; i < glyphs.count; i++) {
    const middle = middleOf(glyphs.quads, i);
    if (overlaps(middle, rect)) text += glyphs.unicode[i] ?? '';
  }
  return text;
}

function middleOf(quads: ArrayLike<number>, i: number): Rect<Display> {
  let [x, y] = [0, 0];
  for (let corner = 0; corner < 8; corner += 2) {
    x += quads[i * 8 + corner]! / 4;
    y += quads[i * 8 + corner + 1]! / 4;
  }
  return { x0: x - 0.01, y0: y - 0.01, x1: x + 0.01, y1: y + 0.01 };
}

function becamePicture([page, code]: readonly [number, string]): Finding {
  return { code: 'page-became-image', severity: 'warning', page, detail: code };
}
