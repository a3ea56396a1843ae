/**
 * `npx node test/evaluate/widths.ts DIR [--width safe|exact|line]`
 *
 * Finds and burns every PDF of a folder, accepting all, and prints how many of 1,000 Dutch surnames fit what the
 * outputs tell of each removed name (docs/widths.md), how far surviving letters moved, in em, and how many now
 * stand over each other or under a mark.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideByPolicy, openPdf, resolveRedactions } from '../../app/pipeline.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { propose } from '../../app/propose.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { burn, type DrawnMark, load, type PdfDocument } from '../../redaction/index.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import type { PageGlyphs } from '../../redaction/model/glyph.ts';
import type { Redaction, WidthMode } from '../../redaction/model/redaction.ts';
import { glyphBox } from '../../redaction/verify/glyphPlaces.ts';
import { foldersGiven } from '../folders.ts';

interface Measured {
  /** Of 1,000, one for each redaction that holds a name. */
  readonly fitting: readonly number[];
  readonly moved: number;
  readonly overlaps: number;
  readonly kept: number;
}

export function measureWidths(bytes: Uint8Array, width: WidthMode): Measured {
  const ports = nodePorts();
  const open = openPdf(bytes, { ports }, () => {});
  const { detections } = propose(open, {});
  const decisions = decideByPolicy(detections, 'all');
  const { value } = resolveRedactions(open, { detections, marks: [], decisions }, width);
  const burned = burn(open.document, value);
  const output = load(burned.value.bytes, { ports }).value;
  const of = new Map(value.map(({ id, origin }) => [id, origin.type]));
  return {
    fitting: burned.value.widths
      .filter(({ redaction }) => of.get(redaction) === 'naam')
      .map(({ fitting, of }) => (1000 * fitting) / of),
    ...movements(open.document, output, value, burned.value.drawn),
    kept: burned.findings.filter(({ code }) => code === 'width-not-hidden').length,
  };
}

/** A letter that stays: its index in the original and in the output. */
type Survivor = readonly [before: number, after: number];

function movements(
  before: PdfDocument,
  after: PdfDocument,
  redactions: readonly Redaction[],
  drawn: readonly DrawnMark[],
) {
  let [moved, overlaps] = [0, 0];
  for (const number of new Set(redactions.map(({ page }) => page))) {
    const [old, now] = [before, after].map((d) => readPage(d, d.pages[number - 1]!).glyphs);
    const survivors = survivorsOf(old!, now!, goneOn(redactions, number));
    const marks = drawn.filter((m) => m.redaction.page === number).flatMap(({ rects }) => rects);
    for (const [i, o] of survivors) {
      const [x, y] = [4, 5].map((k) => old!.quads[i * 8 + k]! - now!.quads[o * 8 + k]!);
      moved = Math.max(moved, Math.hypot(x!, y!) / old!.sizes[i]!);
      if (marks.some((mark) => isUnder(now!, o, mark) && !isUnder(old!, i, mark))) overlaps++;
    }
    overlaps += overlapping(
      survivors.map(([, o]) => o),
      now!,
    );
    overlaps -= overlapping(
      survivors.map(([i]) => i),
      old!,
    );
  }
  return { moved, overlaps };
}

/** Letters keep their order: those of the output are the original's without the redacted ones, then labels. */
function survivorsOf(old: PageGlyphs, now: PageGlyphs, gone: ReadonlySet<number>): Survivor[] {
  const shown = shownGlyphs(now, NONE);
  return shownGlyphs(old, gone).map((i, at) => {
    const o = shown[at];
    if (o === undefined || old.codes[i] !== now.codes[o]) throw new Error('survivors differ');
    return [i, o];
  });
}

/** The middle of the letter's box lies under the mark, edges apart. */
function isUnder(glyphs: PageGlyphs, i: number, mark: Rect<Display>): boolean {
  const { x0, y0, x1, y1 } = glyphBox(glyphs, i);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > mark.x0 && x < mark.x1 && y > mark.y0 && y < mark.y1;
}

/** Neighbours of one line, upright or not, of which one stands over more than a third of the other. */
function overlapping(glyphs: readonly number[], page: PageGlyphs): number {
  const boxes = glyphs.map((i) => glyphBox(page, i)).sort((a, b) => a.y1 - b.y1 || a.x0 - b.x0);
  let count = 0;
  for (const [at, box] of boxes.entries()) {
    const next = boxes[at + 1];
    if (next === undefined || Math.abs(next.y1 - box.y1) > 0.1) continue;
    if (next.x0 < box.x1 - (box.x1 - box.x0) / 3) count++;
  }
  return count;
}

const NONE: ReadonlySet<number> = new Set();

function goneOn(redactions: readonly Redaction[], number: number): ReadonlySet<number> {
  const own = redactions.filter(({ page }) => page === number);
  return new Set(own.flatMap(({ target }) => (target.kind === 'text' ? target.glyphs : [])));
}

function shownGlyphs({ count, unicode }: PageGlyphs, gone: ReadonlySet<number>): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return all.filter((i) => unicode[i]!.trim() !== '' && !gone.has(i));
}

export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function line(name: string, all: readonly Measured[]): string {
  const fitting = all.flatMap((one) => one.fitting);
  const few = fitting.filter((n) => n < 50).length;
  return [
    name.padEnd(16),
    String(fitting.length).padStart(6),
    medianOf(fitting).toFixed(0).padStart(7),
    Math.min(...fitting)
      .toFixed(0)
      .padStart(6),
    String(few).padStart(6),
    String(all.reduce((n, one) => n + one.kept, 0)).padStart(6),
    Math.max(...all.map((one) => one.moved))
      .toFixed(2)
      .padStart(7),
    String(all.reduce((n, one) => n + one.overlaps, 0)).padStart(6),
  ].join(' ');
}

function main(): void {
  const args = process.argv.slice(2);
  const [folder = ''] = foldersGiven(
    args,
    'npm run -s evaluate:widths -- DIR [--width safe|exact|line]: the PDFs of DIR',
  );
  const at = args.indexOf('--width');
  const width = (at < 0 ? 'safe' : args[at + 1]) as WidthMode;
  const all: Measured[] = [];
  console.log('document          names  median  least   < 50   kept   moved   over');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf'))) {
    try {
      const measured = measureWidths(readFileSync(join(folder, file)), width);
      all.push(measured);
      console.log(line(file, [measured]));
    } catch (error) {
      if (!(error instanceof RedactionError)) throw error;
      console.log(`${file.padEnd(16)} ${error.code}`);
    }
  }
  console.log(line('TOTAL', all));
}

if (import.meta.filename === process.argv[1]) main();
