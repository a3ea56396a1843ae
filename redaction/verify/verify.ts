/**
 * Proof before publication: reopen the saved bytes, read them again with our own reader and with PDFium, and
 * compare with the original and the redactions. Imports nothing of burn. Fail closed: a check that cannot
 * run is a leak.
 */
import { type ExtractedPage, extractPage } from '../extract/extract.ts';
import { interpretPage } from '../extract/interpreter.ts';
import { type Display, invert, type Rect, transformRect, type User } from '../model/geometry.ts';
import type { Finding, Leak, Outcome } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import { searchKey, searchTerms } from '../model/removedText.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { load } from '../pdf/load.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { Rewrite } from '../pdf/rewrite.ts';
import { save } from '../pdf/save.ts';
import { hiddenLeaks } from './hidden.ts';
import { grow, marksByPage, noMarks, type PageMarks } from './marks.ts';
import { compareOperations } from './operations.ts';
import { compareGeometry, StreamTwins } from './pages.ts';
import { comparePixels } from './pixels.ts';
import { type SeenPage, secondOpinion } from './secondOpinion.ts';
import type { SecondDocument } from './secondReader.ts';
import { compareGlyphs, Fate } from './survivors.ts';
import { TraceDevice } from './trace.ts';
import { vanishedAnnotations } from './vanished.ts';
import { certify, type Verdict, type VerifyRequest } from './verdict.ts';

export type { Verdict, VerifiedPdf, VerifyRequest } from './verdict.ts';

const CHECKS = [
  'reopened',
  'page-geometry',
  'untouched-pages-identical',
  'glyph-survivors',
  'operation-survivors',
  'second-reader',
  'hidden-text',
  'forbidden-entries',
  'single-revision',
] as const;

/** Never throws for a bad output: what cannot be checked is a leak. */
export function verify(request: VerifyRequest): Outcome<Verdict> {
  const findings: Finding[] = [];
  const leaks = proveOrExplain(request, findings);
  if (leaks.length > 0) return { value: { verified: undefined, leaks }, findings };
  const { burned, original } = request;
  const checks = request.thorough ? [...CHECKS, 'pixels'] : CHECKS;
  const sha256 = original.ports.sha256(burned);
  const verified = certify(burned, sha256, original.pages.length, checks);
  return { value: { verified, leaks: [] }, findings };
}

function proveOrExplain(request: VerifyRequest, findings: Finding[]): readonly Leak[] {
  try {
    return prove(request, findings);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    return [{ code: 'verification-impossible', detail }];
  }
}

function prove(request: VerifyRequest, findings: Finding[]): readonly Leak[] {
  const { original, burned } = request;
  const opened = load(burned, { ports: original.ports, limits: original.limits });
  const output = opened.value;
  if (opened.findings.some((f) => f.code === 'xref-rebuilt')) return [{ code: 'output-damaged' }];
  const geometry = compareGeometry(original, output);
  if (geometry.length > 0) return geometry;
  const marks = marksByPage(request.redactions, request.style);
  const touched = touchedPages(request, marks);
  const read = readPages(request, output, marks, touched, findings);
  return [
    ...read.leaks,
    ...hiddenLeaks(output, read.terms),
    ...askSecondReader(request, output, marks, read),
  ];
}

/** Pages with redactions, and pages from which publication removed hidden content. */
function touchedPages(request: VerifyRequest, marks: ReadonlyMap<number, PageMarks>): Set<number> {
  const touched = new Set(marks.keys());
  for (const r of request.removals) if (r.page !== undefined) touched.add(r.page);
  return touched;
}

interface Reading {
  readonly leaks: readonly Leak[];
  readonly terms: readonly string[];
  readonly pages: ReadonlyMap<number, SeenPage>;
}

function readPages(
  request: VerifyRequest,
  output: PdfDocument,
  marks: ReadonlyMap<number, PageMarks>,
  touched: ReadonlySet<number>,
  findings: Finding[],
): Reading {
  const { original } = request;
  const leaks: Leak[] = [];
  const twins = new StreamTwins(original, output);
  const pages = new Map<number, SeenPage>();
  const [removed, surviving]: [string[], string[]] = [[], []];
  const prints = [new Map<PDFRawStream, string>(), new Map<PDFRawStream, string>()] as const;
  for (const page of original.pages) {
    const twin = output.pages[page.number - 1];
    if (twin === undefined) continue;
    const before = extractPage(original, page.number).value;
    if (!touched.has(page.number)) {
      leaks.push(...twins.comparePage(page, twin));
      surviving.push(before.text.text);
      continue;
    }
    const pageMarks = marks.get(page.number) ?? noMarks(page.number);
    const after = extractPage(output, page.number);
    findings.push(...after.findings);
    const compared = compareGlyphs(before.glyphs, after.value.glyphs, pageMarks);
    leaks.push(...compared.leaks);
    leaks.push(...compareTraces(original, output, page.number, pageMarks, prints));
    pages.set(page.number, { after: after.value.glyphs, explained: compared.explained });
    splitText(before, compared.fates, removed, surviving);
  }
  return { leaks, pages, terms: searchTerms(removed, surviving) };
}

/** The page's text cut at every glyph that goes: runs of removed text, and what stays. */
function splitText(
  page: ExtractedPage,
  fates: Uint8Array,
  removed: string[],
  surviving: string[],
): void {
  const { text, glyphAt } = page.text;
  let stays = '';
  let goes = '';
  for (let i = 0; i < text.length; i++) {
    const glyph = glyphAt[i] ?? -1;
    const gone = glyph < 0 ? goes !== '' : fates[glyph] === Fate.Goes;
    if (gone) goes += text[i];
    else if (goes !== '') {
      removed.push(goes.trim());
      goes = '';
      stays += ' ';
    }
    if (!gone) stays += text[i];
  }
  if (goes !== '') removed.push(goes.trim());
  surviving.push(stays);
}

function compareTraces(
  original: PdfDocument,
  output: PdfDocument,
  number: number,
  marks: PageMarks,
  prints: readonly [Map<PDFRawStream, string>, Map<PDFRawStream, string>],
): Leak[] {
  const [page, twin] = [original.pages[number - 1], output.pages[number - 1]];
  if (page === undefined || twin === undefined) return [];
  const [before, after] = [
    new TraceDevice(original, prints[0]),
    new TraceDevice(output, prints[1]),
  ];
  interpretPage(original, page, before);
  interpretPage(output, twin, after);
  const user = (rects: readonly Rect<Display>[]) => rects.map((r) => toUser(page.geometry, r));
  const vanished = vanishedAnnotations(original, output, number);
  return compareOperations(number, before.steps, after.steps, {
    marks: user(marks.drawn),
    additions: user([...marks.reach, ...vanished]),
    crop: page.geometry.cropBox,
  });
}

function toUser(geometry: PageGeometry, r: Rect<Display>): Rect<User> {
  const back = invert(geometry.toDisplay);
  if (back === undefined) return { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 };
  return transformRect(back, r);
}

/** The marks; where widths are hidden, the whole line, whose words `survivors.ts` has proved. */
function changedPlaces(marks: PageMarks): Rect<Display>[] {
  return [...marks.reach, ...marks.loose.map(({ rect }) => grow(rect, 5000, 0))];
}

/** PDFium need not know the password: it gets the same objects, unencrypted. */
function readableBytes(original: PdfDocument): Uint8Array {
  return original.encrypted ? save(new Rewrite(original)) : original.bytes;
}

function askSecondReader(
  request: VerifyRequest,
  output: PdfDocument,
  marks: ReadonlyMap<number, PageMarks>,
  read: Reading,
): Leak[] {
  if (read.pages.size === 0) return [];
  const { original } = request;
  const before = request.secondReader.open(readableBytes(original));
  let after: SecondDocument | undefined;
  try {
    after = request.secondReader.open(request.burned);
    if (after.pageCount !== original.pages.length) return [{ code: 'second-reader-page-count' }];
    const terms = new Set(read.terms.map(searchKey));
    const leaks: Leak[] = [];
    for (const [number, seen] of read.pages) {
      const pageMarks = marks.get(number) ?? noMarks(number);
      leaks.push(...secondOpinion(before, after, seen, pageMarks, terms));
      if (!request.thorough) continue;
      const ignore = [
        ...changedPlaces(pageMarks),
        ...vanishedAnnotations(original, output, number),
      ];
      leaks.push(...comparePixels(before, after, number, ignore));
    }
    return leaks;
  } finally {
    after?.close();
    before.close();
  }
}
