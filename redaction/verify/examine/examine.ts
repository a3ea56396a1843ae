/**
 * Any PDF, also one that other tools redacted: what can a curious reader still get out of it? Names place and
 * class, never the text. A leak is text that someone meant to hide and did not remove; what is merely present
 * (attachments, metadata, scripts) is a finding, for nobody can know whether it should be there.
 */

import { releaseGlyphs } from '../../extract/glyphArrays.ts';
import { readWords } from '../../extract/words.ts';
import { type Display, overlaps, type Rect, transformRect } from '../../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';
import type { Finding, Leak, Outcome } from '../../model/outcome.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import type { PDFRawStream, PDFRef } from '../../pdf/objects.ts';
import { unencrypted } from '../../pdf/unencrypted.ts';
import { glyphBox } from '../glyphPlaces.ts';
import { inDisplay } from '../inDisplay.ts';
import type { SecondDocument, SecondImage, SecondReader } from '../secondReader.ts';
import { type HidingAnnotation, hidingAnnotations } from './annotations.ts';
import { PageElements, structureLeaks } from './emptied.ts';
import { RowRooms } from './glyphRows.ts';
import { FAINT, type HiddenRun, hiddenRuns } from './hiddenRuns.ts';

import { standsInLine } from './inLine.ts';
import { groundOf, KnownLooks } from './knownLooks.ts';
import { leftovers } from './leftovers.ts';
import { inkCore, patchAt } from './legibility.ts';
import { UNSEEN } from './letterKinds.ts';
import { maskedFindings } from './maskedImages.ts';
import { DARK, isHarmless, letterAt, meaningful, placeOf } from './meaning.ts';
import { outlineLeaks } from './outlinesUnder.ts';
import { overtypedText } from './overtyped.ts';
import { presenceFindings } from './presence.ts';
import { revisionLeaks } from './revisions.ts';
import { scanLeaks } from './scanBoxes.ts';
import { textUnderFields } from './underFields.ts';
import { type WalkedPage, walkPage } from './walkedPage.ts';
import { tellingBoxes } from './widthTells.ts';

const PIXELS_PER_POINT = 2;

/** Glyphs of a page that are lent while it is called (`releaseGlyphs`). */
export type OnGlyphs = (page: PdfPage, glyphs: PageGlyphs) => void;

/**
 * A file that the second reader cannot open is examined without pixels, and a finding says so. `onGlyphs`: for who has
 * questions of its own about the pages, which are walked here.
 */
export function examine(
  document: PdfDocument,
  secondReader: SecondReader,
  onGlyphs: OnGlyphs = () => {},
): Outcome<Leak[]> {
  const leaks: Leak[] = [];
  const findings: Finding[] = [...presenceFindings(document)];
  const drawn = new Set<PDFRawStream>();
  const masked = new Set<PDFRef>();
  const second = openedIn(secondReader, document);
  if (second === undefined) findings.push({ code: 'check-incomplete', severity: 'warning' });
  try {
    const known = { elements: new PageElements(document), looks: new KnownLooks() };
    const rooms = new RowRooms();
    for (const page of document.pages) {
      const walked = walkPage(document, page, rooms);
      for (const stream of walked.device.drawn) drawn.add(stream);
      onGlyphs(page, walked.glyphs);
      examinePage(document, page, walked, second, known, leaks, findings);
      if (second !== undefined) {
        const scan = scanLeaks(document, page, walked, second, secondReader);
        leaks.push(...scan.leaks, ...outlineLeaks(page, walked, second));
        findings.push(...scan.findings);
        findings.push(...maskedFindings(document, page, walked, secondReader, masked));
      }
      releaseGlyphs(walked.glyphs);
    }
  } finally {
    second?.close();
  }
  leaks.push(...revisionLeaks(document));
  const shown = () => document.pages.map((page) => readWords(document, page));
  const left = leftovers(document, drawn, shown);
  leaks.push(...left.leaks);
  findings.push(...left.findings);
  return { value: leaks, findings };
}

/** As it is, else the same objects written anew: unencrypted and with sound tables. */
function openedIn(reader: SecondReader, document: PdfDocument): SecondDocument | undefined {
  for (const bytes of [() => document.bytes, () => unencrypted(document)]) {
    try {
      return inDisplay(reader.open(bytes()), document);
    } catch {
      // The next way, or none.
    }
  }
  return undefined;
}

function examinePage(
  document: PdfDocument,
  page: PdfPage,
  walked: WalkedPage,
  second: SecondDocument | undefined,
  known: Known,
  leaks: Leak[],
  findings: Finding[],
): void {
  const { glyphs, device } = walked;
  const hiding = hidingAnnotations(document, page);
  leaks.push(...unreadLeaks(walked, page.number));
  findings.push(...offPageFindings(glyphs, page.number), ...tinyFindings(walked, page.number));
  leaks.push(...layerLeaks(glyphs, page.number), ...textUnderFields(page, walked));
  const overtyped = overtypedText(walked, page.number);
  leaks.push(...overtyped.leaks);
  findings.push(...overtyped.findings);
  if (device.cropsImage)
    findings.push({ code: 'image-cropped', severity: 'warning', page: page.number });
  leaks.push(...structureLeaks(document, page, device.emptied, known.elements, glyphs));
  if (second === undefined) {
    leaks.push(...annotationLeaks(glyphs, hiding, page.number, undefined));
  } else if (glyphs.count > 0 || hiding.length > 0) {
    if (hiding.length > 0 || !isPlain(page, walked, known, findings))
      draw(page, walked, hiding, second, known, leaks, findings);
  }
}

/** Of contents that viewers read on in, each in its own way, nothing can be said. */
const UNREAD = new Set(['content-broken', 'filter-broken', 'filter-unsupported', 'limit-exceeded']);

function unreadLeaks({ obstacles }: WalkedPage, page: number): Leak[] {
  const unread = obstacles.find(({ code }) => UNREAD.has(code));
  return unread === undefined
    ? []
    : [{ code: 'verification-impossible', page, detail: unread.code }];
}

/** What is learnt from one page for the next. */
interface Known {
  readonly elements: PageElements;
  readonly looks: KnownLooks;
}

/** Whether the page needs no drawing: nothing is hidden on it, and its boxes are as dark as the operators say. */
function isPlain(page: PdfPage, walked: WalkedPage, known: Known, findings: Finding[]): boolean {
  const { paint } = walked;
  if (!known.looks.showsAll(walked)) return false;
  let certain = true;
  const telling = tellingBoxes(walked, page.geometry.toDisplay, (box) => {
    const ground = groundOf(paint.painted, inkCore(box));
    if (!(ground <= DARK)) certain = false;
    return ground;
  });
  if (certain && telling > 0) findings.push(widthFinding(page.number, telling));
  return certain;
}

function draw(
  page: PdfPage,
  walked: WalkedPage,
  hiding: readonly HidingAnnotation[],
  second: SecondDocument,
  known: Known,
  leaks: Leak[],
  findings: Finding[],
): void {
  const { glyphs } = walked;
  second.look(page.number, PIXELS_PER_POINT, (image) => {
    leaks.push(...annotationLeaks(glyphs, hiding, page.number, image));
    if (glyphs.count === 0) return;
    lookAt(page, walked, hiding, image, leaks, findings);
    if (page.number < second.pageCount) known.looks.learn(walked, image, PIXELS_PER_POINT);
  });
}

/** What the page as it looks tells of its text and of its boxes. */
function lookAt(
  page: PdfPage,
  walked: WalkedPage,
  hiding: readonly HidingAnnotation[],
  image: SecondImage,
  leaks: Leak[],
  findings: Finding[],
): void {
  const { glyphs, device } = walked;
  const { shown, covers, slats } = device;
  const { toDisplay } = page.geometry;
  const runs = hiddenRuns(glyphs, shown, covers, slats, toDisplay, image, PIXELS_PER_POINT);
  const pictures = covers
    .filter(({ kind }) => kind === 'image')
    .map(({ box }) => transformRect(toDisplay, box));
  const looked = { glyphs, shown, pictures, image, pixelsPerPoint: PIXELS_PER_POINT };
  const inLine = (run: HiddenRun) => standsInLine(run, looked);
  for (const run of runs) judge(run, inLine, hiding, page.number, leaks, findings);
  const luminanceOf = (box: Rect<Display>) => patchAt(image, box, PIXELS_PER_POINT).luminance;
  const telling = tellingBoxes(walked, toDisplay, luminanceOf);
  if (telling > 0) findings.push(widthFinding(page.number, telling));
}

function widthFinding(page: number, boxes: number): Finding {
  return { code: 'width-tells-name', severity: 'warning', page, detail: String(boxes) };
}

const CAUSES = {
  'covered-by-path': { code: 'text-under-box', failureClass: 1 },
  'covered-by-image': { code: 'text-under-image', failureClass: 8 },
  'no-contrast': { code: 'text-in-background-colour', failureClass: 5 },
  'see-through': { code: 'text-under-see-through-box', failureClass: 6 },
} as const;

function judge(
  run: HiddenRun,
  inLine: (run: HiddenRun) => boolean,
  hiding: readonly HidingAnnotation[],
  page: number,
  leaks: Leak[],
  findings: Finding[],
): void {
  if (!meaningful(run.text) || isHarmless(run.word)) return;
  const detail = placeOf(run.box);
  const annotation = hiding.find((a) => overlaps(a.box, run.box));
  if (annotation !== undefined) return;
  if (run.cause === 'no-contrast' && !run.dark && !inLine(run)) {
    findings.push({ code: 'invisible-text', severity: 'warning', page, detail });
    return;
  }
  leaks.push({ ...CAUSES[run.cause], page, detail });
}

function annotationLeaks(
  glyphs: PageGlyphs,
  hiding: readonly HidingAnnotation[],
  page: number,
  image: SecondImage | undefined,
): Leak[] {
  const leaks: Leak[] = [];
  for (const annotation of hiding) {
    let text = '';
    for (let i = 0; i < glyphs.count; i++) {
      const own = ((glyphs.flags[i] ?? 0) & GlyphFlag.Annotation) !== 0;
      const box = glyphBox(glyphs, i);
      if (!own && centreIn(box, annotation.box) && isHiddenIn(image, box))
        text += letterAt(glyphs, i);
    }
    if (annotation.always || meaningful(text)) {
      const { code, failureClass } = annotation;
      leaks.push({ code, failureClass, page, detail: placeOf(annotation.box) });
    }
  }
  return leaks;
}

/** What can be read through the annotation is not hidden by it: lines, arrows, light colours. */
function isHiddenIn(image: SecondImage | undefined, box: Rect<Display>): boolean {
  if (image === undefined) return true;
  const { uniform, contrast } = patchAt(image, box, PIXELS_PER_POINT);
  return uniform || contrast < FAINT;
}

function layerLeaks(glyphs: PageGlyphs, page: number): Leak[] {
  const text = textWith(glyphs, GlyphFlag.HiddenLayer);
  return meaningful(text) ? [{ code: 'text-in-hidden-layer', failureClass: 17, page }] : [];
}

function offPageFindings(glyphs: PageGlyphs, page: number): Finding[] {
  const text = textWith(glyphs, GlyphFlag.OffPage);
  return meaningful(text) ? [{ code: 'text-off-page', severity: 'warning', page }] : [];
}

/** Points: what is lower nobody reads. */
const LOWEST = 1.5;
/** Of its height: no letter is so narrow. */
const NARROWEST = 0.04;

/** Letters with ink that no eye tells from a line. */
function tinyFindings({ glyphs, rows, kinds }: WalkedPage, page: number): Finding[] {
  const { boxes } = rows;
  let text = '';
  for (let i = 0, k = 0; i < glyphs.count; i++, k += 4) {
    if ((kinds[i]! & UNSEEN) !== 0) continue;
    const [width, height] = [boxes[k + 2]! - boxes[k]!, boxes[k + 3]! - boxes[k + 1]!];
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (long < LOWEST || short < NARROWEST * long) text += letterAt(glyphs, i);
  }
  return meaningful(text) ? [{ code: 'invisible-text', severity: 'warning', page }] : [];
}

function textWith(glyphs: PageGlyphs, flag: number): string {
  let text = '';
  for (let i = 0; i < glyphs.count; i++)
    if (((glyphs.flags[i] ?? 0) & flag) !== 0) text += letterAt(glyphs, i);
  return text;
}

function centreIn(box: Rect<Display>, r: Rect<Display>): boolean {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1;
}
