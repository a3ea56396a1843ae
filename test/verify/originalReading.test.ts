import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { burn, load, OriginalReading, verify } from '../../redaction/index.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { readTraced, type TracedPage } from '../../redaction/verify/reading.ts';

const SAMPLES = new URL('../../fixtures/pdf/', import.meta.url);

function open(name: string): PdfDocument {
  const bytes = new Uint8Array(readFileSync(new URL(name, SAMPLES)));
  return load(bytes, { ports: nodePorts() }).value;
}

function told({ glyphs, ...rest }: TracedPage) {
  const { quads, codes, unicode, sizes, flags, fontOf, fonts, sources, uses, mcids } = glyphs;
  return { ...rest, quads, codes, unicode, sizes, flags, fontOf, fonts, sources, uses, mcids };
}

function marksOf({ pages }: PdfDocument): Redaction[] {
  const rects = [{ x0: 60, y0: 60, x1: 300, y1: 200 }] as unknown as Rect<Display>[];
  return pages.map(({ number }) => ({
    id: `r${number}`,
    page: number,
    target: { kind: 'area', rects },
    grounds: ['5.1.2e'],
    width: 'exact',
    origin: { kind: 'manual' },
  })) as unknown as Redaction[];
}

it.each(['beslisnota.pdf', 'besluit.pdf', 'contactlijst.pdf', 'mailwisseling.pdf', 'verslag.pdf'])(
  'what is heard while burn walks %s is what the proof reads by itself',
  (name) => {
    const document = open(name);
    const reading = new OriginalReading(document);
    burn(document, marksOf(document), { witness: reading });
    for (const page of document.pages) {
      const heard = reading.take(document, page);
      expect(heard).toBeDefined();
      expect(told(heard!)).toEqual(told(readTraced(open(name), page, new Map())));
    }
  },
);

it('whatever the walker does to its glyphs afterwards, those of the proof stay', () => {
  const document = open('beslisnota.pdf');
  const page = document.pages[0]!;
  const reading = new OriginalReading(document);
  const { glyphs } = readPage(document, page, true, undefined, reading);
  for (const array of [glyphs.codes, glyphs.quads, glyphs.flags, glyphs.sizes, glyphs.sources])
    array.fill(7);
  (glyphs.unicode as string[]).fill('');
  const heard = reading.take(document, page);
  expect(told(heard!)).toEqual(told(readTraced(open('beslisnota.pdf'), page, new Map())));
});

it('hears nothing of another document, nor a page twice', () => {
  const [document, other] = [open('beslisnota.pdf'), open('beslisnota.pdf')];
  const reading = new OriginalReading(document);
  const page = document.pages[0]!;
  expect(reading.of(other, other.pages[0]!)).toBeUndefined();
  readPage(document, page, true, undefined, reading);
  expect(reading.of(document, page)).toBeUndefined();
  expect(reading.take(other, page)).toBeUndefined();
});

it('knows nothing of a page whose walk did not come to its end', () => {
  const document = open('beslisnota.pdf');
  const page = document.pages[0]!;
  const reading = new OriginalReading(document);
  const short = { ...document, limits: { ...document.limits, maxGlyphsPerPage: 10 } };
  Object.setPrototypeOf(short, Object.getPrototypeOf(document));
  expect(() =>
    readPage(short as PdfDocument, page, true, undefined, {
      of: (_, walked) => reading.of(document, walked),
    }),
  ).toThrow();
  expect(reading.take(document, page)).toBeUndefined();
});

it('the proof finds with it what it finds without', async () => {
  const document = open('beslisnota.pdf');
  const redactions = marksOf(document);
  const reading = new OriginalReading(document);
  const { removals } = burn(document, redactions, { witness: reading }).value;
  const secondReader = await pdfiumReader();
  const burned = document.bytes;
  const style = DEFAULT_LABEL_STYLE;
  const request = { original: document, burned, redactions, removals, style, secondReader };
  const leaks = (more: object) => verify({ ...request, thorough: false, ...more }).value.leaks;
  expect(leaks({ reading }).map(({ code }) => code)).toContain('marked-glyph-remains');
  expect(leaks({ reading })).toEqual(leaks({}));
});
