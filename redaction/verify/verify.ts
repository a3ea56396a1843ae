/**
 * Proof before publication: reopen the saved bytes, read them again with our own reader and with PDFium, and
 * compare with the original and the redactions. Imports nothing of burn. Fail closed: a check that cannot
 * run is a leak.
 */

import { brokenWords } from '../extract/brokenWords.ts';
import { releaseGlyphs } from '../extract/glyphArrays.ts';
import { wordsInReadingOrder } from '../extract/readingOrder.ts';
import { readWords, splitWords } from '../extract/words.ts';
import type { Display, Rect } from '../model/geometry.ts';
import type { Finding, Leak, Outcome } from '../model/outcome.ts';
import { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { load } from '../pdf/load.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { changedPlaces, looseDown, placesOfGone, wholeLine } from './changedPlaces.ts';
import { Fate } from './fates.ts';
import { FontRenames } from './fontRenames.ts';
import { displayed } from './glyphInk.ts';
import { hiddenLeaks } from './hidden.ts';
import { brokenWord } from './keptGlyphs.ts';
import { brokenClaims, readings } from './lint/accessibility.ts';
import { marksByPage, noMarks, onTheirLines, type PageMarks, reachDown } from './marks.ts';
import { compareOperations } from './operations.ts';
import { compareGeometry, StreamTwins } from './pages.ts';
import { comparePixels, pixelRooms } from './pixels.ts';
import { placesOf, shrunk, toUser } from './places.ts';
import { readAlike } from './readAlike.ts';
import { readTraced, type TracedPage } from './reading.ts';
import { type Covered, paintedRemains } from './remains.ts';
import { scanFindings } from './scanFindings.ts';
import {
  type MarkedText,
  opinionOnMarks,
  opinionOnWords,
  readMarked,
  type SeenPage,
  type SeenWords,
} from './secondOpinion.ts';
import { type SecondPair, withSecondPair } from './secondPair.ts';
import { compareGlyphs } from './survivors.ts';
import { vanishedAnnotations, vanishedFields } from './vanished.ts';
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
  'marks-read-once',
  'conformance-kept',
] as const;

/** Never throws for a bad output: what cannot be checked is a leak. */
export function verify(request: VerifyRequest): Outcome<Verdict> {
  const { leaks, findings } = proveOrExplain(request);
  if (leaks.length > 0) return { value: { verified: undefined, leaks }, findings: [] };
  const { burned, original } = request;
  const checks = request.thorough ? [...CHECKS, 'pixels'] : CHECKS;
  const sha256 = original.ports.sha256(burned);
  const verified = certify(burned, sha256, original.pages.length, checks);
  return { value: { verified, leaks: [] }, findings };
}

interface Proof {
  readonly leaks: readonly Leak[];
  /** What a person should look at, though nothing is wrong. */
  readonly findings: readonly Finding[];
}

function proveOrExplain(request: VerifyRequest): Proof {
  try {
    return prove(request);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    return leaking({ code: 'verification-impossible', detail });
  }
}

function leaking(...leaks: readonly Leak[]): Proof {
  return { leaks, findings: [] };
}

function prove(request: VerifyRequest): Proof {
  const { original, burned } = request;
  const opened = load(burned, { ports: original.ports, limits: original.limits });
  const output = opened.value;
  if (opened.findings.some((f) => f.code === 'xref-rebuilt'))
    return leaking({ code: 'output-damaged' });
  const geometry = compareGeometry(original, output);
  if (geometry.length > 0) return leaking(...geometry);
  const marks = marksByPage(request.redactions, request.style);
  const touched = touchedPages(request, marks);
  return withSecondPair({ ...request, output: burned }, (second) => {
    if (second.after.pageCount !== original.pages.length)
      return leaking({ code: 'second-reader-page-count' });
    const told = [...touched].map((page) =>
      readMarked(second.after, marks.get(page) ?? noMarks(page)),
    );
    const read = readPages(request, output, told, second);
    const words = opinionOnWords(second, read.seen, read.secret);
    const leaks = [
      ...read.leaks,
      ...hiddenLeaks(output, read.secret),
      ...words.leaks,
      ...readings(original, output, request.redactions),
      ...brokenClaims(original, output),
    ];
    const scans =
      request.thorough && leaks.length === 0
        ? scanFindings(output, second.after, request.secondReader)
        : [];
    return { leaks, findings: [...words.findings, ...scans] };
  });
}

/** Pages with redactions, and pages from which publication removed hidden content. */
function touchedPages(request: VerifyRequest, marks: ReadonlyMap<number, PageMarks>): Set<number> {
  const touched = new Set(marks.keys());
  for (const r of request.removals) if (r.page !== undefined) touched.add(r.page);
  return touched;
}

interface Reading {
  readonly leaks: readonly Leak[];
  readonly secret: SecretWords;
  /** The text of touched pages of the output that PDFium reads otherwise. */
  readonly seen: ReadonlyMap<number, SeenWords>;
}

/** One page after the other, so that no more than one is in memory. */
class PageProof {
  readonly leaks: Leak[] = [];
  readonly removed: string[] = [];
  readonly surviving: string[] = [];
  /** Of pages that PDFium reads otherwise. */
  readonly seen = new Map<number, SeenWords>();
  private readonly request: VerifyRequest;
  private readonly output: PdfDocument;
  private readonly second: SecondPair;
  readonly twins: StreamTwins;
  readonly fonts = new FontRenames();
  private readonly rooms = pixelRooms();
  private readonly prints = [
    new Map<PDFRawStream, string>(),
    new Map<PDFRawStream, string>(),
  ] as const;

  constructor(request: VerifyRequest, output: PdfDocument, second: SecondPair) {
    this.request = request;
    this.output = output;
    this.second = second;
    this.twins = new StreamTwins(request.original, output);
  }

  untouched(page: PdfPage, twin: PdfPage): void {
    this.leaks.push(...this.twins.comparePage(page, twin));
    // Not of the original: notes that go from every page are readable nowhere any more.
    this.surviving.push(readWords(this.output, twin));
  }

  touched(page: PdfPage, twin: PdfPage, told: MarkedText): void {
    const { original, reading } = this.request;
    const before = reading?.take(original, page) ?? readTraced(original, page, this.prints[0]);
    const marks = onTheirLines(told.marks, before.glyphs);
    // A unit inside: burn tolerates what runs along a mark's edge.
    const areas = marks.areas.map((r) => shrunk(toUser(page.geometry, r)));
    const after = readTraced(this.output, twin, this.prints[1], areas);
    const { leaks, fates, gone, explained } = compareGlyphs(
      before.glyphs,
      after.glyphs,
      marks,
      this.fonts,
    );
    const ink = displayed(after.glyphInk, twin.geometry);
    const vanished = vanishedAnnotations(this.request.original, this.output, page.number);
    const textGoes = !fates.includes(Fate.Stays);
    const down = looseDown(marks, before.glyphs, gone);
    const drawn = [...vanished, ...down.map(reachDown)];
    const places = { ...placesOf(page.geometry, marks, drawn), textGoes };
    const kept = this.request.kept?.get(page.number);
    const words = splitWords(before.glyphs, gone);
    this.leaks.push(
      ...leaks,
      ...(kept === undefined ? [] : brokenWord(before.glyphs, after.glyphs, kept)),
      ...compareOperations(page.number, before.steps, after.steps, places),
      ...this.remains(page, before, after, { marks: places.marks, areas }),
      ...this.secondOpinion(told, { after: after.glyphs, explained, ink }, words.removed),
    );
    if (this.request.thorough) {
      const fields = vanishedFields(this.request.original, this.output, page.number);
      this.comparePixels(page, [
        ...changedPlaces(marks),
        ...down.map(wholeLine),
        ...placesOfGone(before.glyphs, gone),
        ...vanished,
        ...fields,
      ]);
    }
    this.removed.push(
      ...words.removed,
      ...brokenWords(before.glyphs, gone),
      ...wordsInReadingOrder(before.glyphs, gone),
    );
    this.surviving.push(words.stays);
    releaseGlyphs(before.glyphs);
    releaseGlyphs(after.glyphs);
  }

  private remains(page: PdfPage, before: TracedPage, after: TracedPage, covered: Covered): Leak[] {
    return paintedRemains(before, after, covered, page.geometry, this.second.before);
  }

  private secondOpinion(
    told: MarkedText,
    own: SeenPage,
    removed: readonly string[],
  ): readonly Leak[] {
    const theirs = told.text;
    if (!readAlike(theirs, own.after))
      this.seen.set(told.marks.page, { theirs, ours: splitWords(own.after).stays, removed });
    return opinionOnMarks(told, own);
  }

  private comparePixels(page: PdfPage, ignore: readonly Rect<Display>[]): void {
    const { before, after } = this.second;
    this.leaks.push(...comparePixels(before, after, page.geometry, ignore, this.rooms));
  }
}

function readPages(
  request: VerifyRequest,
  output: PdfDocument,
  told: readonly MarkedText[],
  second: SecondPair,
): Reading {
  const proof = new PageProof(request, output, second);
  const touched = new Map(told.map((text) => [text.marks.page, text]));
  for (const page of request.original.pages) {
    const twin = output.pages[page.number - 1];
    if (twin === undefined) continue;
    const text = touched.get(page.number);
    if (text === undefined) proof.untouched(page, twin);
    else proof.touched(page, twin, text);
  }
  const { leaks, removed, surviving, seen, twins, fonts } = proof;
  const secret = new SecretWords(removed, () => surviving);
  const changed = [...twins.unexplained(secret), ...fonts.leaks(secret)];
  return { leaks: [...leaks, ...changed], seen, secret };
}
