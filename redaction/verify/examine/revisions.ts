/** Earlier revisions of the same file (7.5.6): text that they show and the last one does not (class 33). */
import { readPage } from '../../extract/readPage.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import type { Leak } from '../../model/outcome.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { load } from '../../pdf/load.ts';

/** Files with hundreds of saves exist; the last ones tell enough. */
const LOOK_BACK = 6;

export function revisionLeaks(document: PdfDocument): Leak[] {
  const ends = endsOf(document.bytes).slice(0, -1).slice(-LOOK_BACK);
  if (ends.length === 0) return [];
  const now = wordsByPage(document);
  for (const end of ends) {
    const page = firstPageWithMore(document, end, now);
    if (page !== undefined)
      return [
        { code: 'earlier-revision-readable', failureClass: 33, page, detail: `offset ${end}` },
      ];
  }
  return [];
}

/** Offsets just after each %%EOF. */
function endsOf(bytes: Uint8Array): number[] {
  const mark = [0x25, 0x25, 0x45, 0x4f, 0x46];
  const ends: number[] = [];
  for (let i = bytes.indexOf(0x25); i >= 0; i = bytes.indexOf(0x25, i + 1)) {
    if (mark.every((b, k) => bytes[i + k] === b)) ends.push(i + mark.length);
  }
  return ends;
}

function firstPageWithMore(
  document: PdfDocument,
  end: number,
  now: readonly ReadonlyMap<string, number>[],
): number | undefined {
  let earlier: PdfDocument;
  try {
    const bytes = document.bytes.subarray(0, end);
    const opened = load(bytes, { ports: document.ports, limits: document.limits });
    // The first section of a linearised file is no revision: its tables are not complete.
    if (opened.findings.some((f) => f.code === 'xref-rebuilt')) return undefined;
    earlier = opened.value;
  } catch {
    return undefined;
  }
  const then = wordsByPage(earlier);
  const index = then.findIndex((words, i) => hasMore(words, now[i]));
  return index < 0 ? undefined : index + 1;
}

function hasMore(
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number> | undefined,
): boolean {
  for (const [word, count] of then) if (count > (now?.get(word) ?? 0)) return true;
  return false;
}

function wordsByPage(document: PdfDocument): ReadonlyMap<string, number>[] {
  return document.pages.map((page) => {
    const counts = new Map<string, number>();
    const { glyphs } = readPage(document, page);
    for (const word of textOf(glyphs).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
}

/** In em: letters of one word stand no further apart. */
const LETTER_GAP = 0.2;

/** In drawing order, parted where the pen jumps. */
function textOf({ count, quads, sizes, unicode }: PageGlyphs): string {
  let text = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = [quads[i * 8 + 4]!, quads[i * 8 + 5]!];
    const jump = i > 0 ? Math.hypot(x - quads[i * 8 - 2]!, y - quads[i * 8 - 1]!) : 0;
    text += jump > LETTER_GAP * sizes[i]! ? ` ${unicode[i]}` : unicode[i];
  }
  return text;
}
