/**
 * A concept is a proved file and its stamp, nothing else: the same pages, the same streams byte for byte between one
 * new stream before and one after, whose words are exactly the watermark, the header and the labels. What was
 * proved gone cannot come back that way; both readers find the framed passages readable.
 */

import { readWords } from '../extract/words.ts';
import type { ConceptStamp, FramedPassage } from '../model/concept.ts';
import { WATERMARK } from '../model/concept.ts';
import type { Leak, Outcome } from '../model/outcome.ts';
import { searchKey } from '../model/removedText.ts';
import { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { load } from '../pdf/load.ts';
import { hiddenLeaks } from './hidden.ts';
import { inDisplay } from './inDisplay.ts';
import { compareGeometry, StreamTwins } from './pages.ts';
import type { SecondDocument, SecondReader } from './secondReader.ts';
import { certify, type Verdict, type VerifiedPdf } from './verdict.ts';

export interface VerifyConceptRequest {
  /** Proved by `verify`. */
  readonly burned: VerifiedPdf;
  /** The same, loaded. */
  readonly document: PdfDocument;
  readonly stamped: Uint8Array;
  readonly stamp: ConceptStamp;
  readonly secondReader: SecondReader;
}

/** Never throws for a bad output: what cannot be checked is a leak. */
export function verifyConcept(request: VerifyConceptRequest): Outcome<Verdict> {
  const leaks = proveOrExplain(request);
  if (leaks.length > 0) return { value: { verified: undefined, leaks }, findings: [] };
  const { burned, document, stamped } = request;
  const checks = [...burned.checks, 'concept-is-burned-file-and-stamp', 'framed-passages-readable'];
  const verified = certify(stamped, document.ports.sha256(stamped), burned.pages, checks);
  return { value: { verified, leaks: [] }, findings: [] };
}

function proveOrExplain(request: VerifyConceptRequest): readonly Leak[] {
  try {
    return prove(request);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    return [{ code: 'verification-impossible', detail }];
  }
}

const NOTHING_REMOVED = new SecretWords([], () => []);

function prove({ document, stamped, stamp, secondReader }: VerifyConceptRequest): readonly Leak[] {
  const { value: output, findings } = load(stamped, {
    ports: document.ports,
    limits: document.limits,
  });
  if (findings.some(({ code }) => code === 'xref-rebuilt')) return [{ code: 'output-damaged' }];
  const geometry = compareGeometry(document, output);
  if (geometry.length > 0) return geometry;
  const twins = new StreamTwins(document, output);
  const leaks = [...hiddenLeaks(output, NOTHING_REMOVED)];
  const second = inDisplay(secondReader.open(stamped), output);
  try {
    for (const page of document.pages) {
      const twin = output.pages[page.number - 1];
      if (twin === undefined) return [{ code: 'page-count-changed' }];
      leaks.push(
        ...twins.compareBetween(page, twin),
        ...wordLeaks({ document, page, output, twin }, stamp),
        ...secondLeaks(second, page.number, stamp),
      );
    }
  } finally {
    second.close();
  }
  return leaks;
}

interface Pages {
  readonly document: PdfDocument;
  readonly page: PdfPage;
  readonly output: PdfDocument;
  readonly twin: PdfPage;
}

function wordLeaks({ document, page, output, twin }: Pages, stamp: ConceptStamp): Leak[] {
  const labels = framedOn(stamp, page.number).map(({ label }) => label);
  const [own, watermark] = [searchKey(readWords(document, page)), searchKey(WATERMARK)];
  const added = [stamp.header, ...labels].map(searchKey).join('');
  const found = searchKey(readWords(output, twin));
  // Appearances of annotations are drawn after the page: the stamp may stand before them.
  const rest = found.slice(watermark.length).replace(added, '');
  const same = found.startsWith(watermark) && found.includes(added) && rest === own;
  return same ? [] : [{ code: 'concept-words-differ', page: page.number }];
}

/** The header can be read on every page, and a frame holds text that can be read. */
function secondLeaks(second: SecondDocument, page: number, stamp: ConceptStamp): Leak[] {
  const framed = framedOn(stamp, page).filter(({ isText }) => isText);
  const rects = framed.flatMap((one) => one.rects);
  const { text, within } = second.read(page, rects);
  const leaks: Leak[] = [];
  if (!searchKey(text).includes(searchKey(stamp.header)))
    leaks.push({ code: 'concept-header-missing', page });
  if (within.some((words) => searchKey(words) === ''))
    leaks.push({ code: 'framed-passage-unreadable', page });
  return leaks;
}

function framedOn(stamp: ConceptStamp, page: number): readonly FramedPassage[] {
  return stamp.framed.filter((one) => one.page === page);
}
