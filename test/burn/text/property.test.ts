import { describe, expect, it } from 'vitest';
import { findHits } from '../../../redaction/burn/text/hits.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import type { WidthMode } from '../../../redaction/model/redaction.ts';
import { opened } from '../../extract/onePagePdf.ts';
import { burnText, placesOf, redaction } from './burnText.ts';
import { RandomText } from './randomText.ts';

/** Set to repeat one failure. */
const ONLY_SEED: number | undefined = undefined;
const ROUNDS = 120;
/** Failures that were mended: in every run. 1095534225: two lines nearer to each other than their sizes. */
const MENDED = [1095534225];

function rounds(check: (source: RandomText) => void): void {
  const base = Math.floor(Math.random() * 2 ** 31);
  const random = Array.from({ length: ROUNDS }, (_, round) => base + round);
  for (const seed of ONLY_SEED === undefined ? [...MENDED, ...random] : [ONLY_SEED]) {
    try {
      check(new RandomText(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function burnRandomly(source: RandomText, width: WidthMode) {
  const page = source.page();
  const document = opened(page);
  const { count } = readPage(document, document.pages[0]!).glyphs;
  if (count === 0) return undefined;
  const groups = source.hits(count);
  return burnText(
    page,
    groups.map((glyphs, i) => redaction(`r${i}`, { glyphs }, width)),
  );
}

describe('burning random content', () => {
  it('removes the hit glyphs and leaves all others where they are (exact)', () => {
    rounds((source) => {
      const burnt = burnRandomly(source, 'exact');
      if (burnt === undefined) return;
      const { before, after, work } = burnt;
      const kept = (i: number) => work.hits[i] !== 1;
      expect(after.count).toBe(before.count - work.hits.reduce((sum, hit) => sum + hit, 0));
      expectNear(placesOf(after), placesOf(before, kept));
    });
  });

  it('removes the hit glyphs and moves others by less than their size (safe)', () => {
    rounds((source) => {
      const burnt = burnRandomly(source, 'safe');
      if (burnt === undefined) return;
      const { before, after, work } = burnt;
      let at = 0;
      for (let i = 0; i < before.count; i++) {
        if (work.hits[i] === 1) continue;
        expect(after.codes[at]).toBe(before.codes[i]);
        const dx = after.quads[at * 8 + 4]! - before.quads[i * 8 + 4]!;
        const dy = after.quads[at * 8 + 5]! - before.quads[i * 8 + 5]!;
        expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(before.sizes[i]! * 2.05);
        at++;
      }
      expect(after.count).toBe(at);
    });
  });

  it('leaves no glyph under an area and loses none beside it', () => {
    rounds((source) => {
      const page = source.page();
      const rects = Array.from({ length: source.int(1, 4) }, () => {
        const [x, y] = [source.int(0, 500), source.int(0, 700)];
        return { x0: x, y0: y, x1: x + source.int(1, 90), y1: y + source.int(1, 60) };
      });
      const redactions = rects.map((rect, i) => redaction(`r${i}`, { rect }));
      const { before, after, work, document } = burnText(page, redactions);
      const again = readPage(document, document.pages[0]!);
      expect(findHits(again, redactions).count).toBe(0);
      expectNear(
        placesOf(after),
        placesOf(before, (i) => work.hits[i] !== 1),
      );
    });
  });

  it('takes the whole line (line)', () => {
    rounds((source) => {
      const burnt = burnRandomly(source, 'line');
      if (burnt === undefined) return;
      const { before, after, work } = burnt;
      expectNear(
        placesOf(after),
        placesOf(before, (i) => work.hits[i] !== 1),
      );
    });
  });
});

function expectNear(actual: readonly string[], expected: readonly string[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((place, i) => {
    const [text, x, y] = place.split(/[@,]/);
    const [wanted, wantedX, wantedY] = expected[i]!.split(/[@,]/);
    expect(text).toBe(wanted);
    expect(Math.abs(Number(x) - Number(wantedX))).toBeLessThan(0.03);
    expect(Math.abs(Number(y) - Number(wantedY))).toBeLessThan(0.03);
  });
}
