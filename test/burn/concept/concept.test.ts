import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { burnConcept, conceptHeader } from '../../../app/concept.ts';
import { decideByPolicy, openPdf, resolveRedactions } from '../../../app/pipeline.ts';
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../../app/ports/pdfiumReader.ts';
import { propose } from '../../../app/propose.ts';
import { extractPage, load, stampConcept, verifyConcept } from '../../../redaction/index.ts';
import type { ConceptStamp } from '../../../redaction/model/concept.ts';
import type { Detection } from '../../../redaction/model/detection.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/pdf');
const HEADER = conceptHeader('Bouwbedrijf Voorbeeld', new Date('2026-11-28T12:00:00Z'));
const SETTINGS = { thorough: true, secondReader: pdfiumReader };

function read(name: string) {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
  return openPdf(bytes, { ports: nodePorts() }, () => {});
}

function prepared(name: string) {
  const open = read(name);
  const { detections } = propose(open, {});
  const accepted = new Set(decideByPolicy(detections, 'all').map(({ subject }) => subject));
  const text = detections.filter(({ id, area }) => accepted.has(id) && area === undefined);
  const [stays, ...goes] = text;
  const resolved = (some: readonly Detection[]) =>
    resolveRedactions(
      open,
      { detections: some, marks: [], decisions: decideByPolicy(some, 'all') },
      'safe',
    ).value;
  return {
    open,
    stays,
    goes,
    framed: resolved(stays === undefined ? [] : [stays]),
    redactions: resolved(goes),
  };
}

async function concept(name: string) {
  const { open, framed, redactions, ...rest } = prepared(name);
  const burned = await burnConcept(open, { redactions, framed, header: HEADER }, SETTINGS);
  return { open, ...rest, burned };
}

function textOf(bytes: Uint8Array): string {
  const { value } = load(bytes, { ports: nodePorts() });
  return value.pages.map(({ number }) => extractPage(value, number).value.text.text).join('\n');
}

test.each(['beslisnota.pdf'])(
  '%s: one passage stays in its frame, all others are gone',
  async (name) => {
    const { stays, goes, burned } = await concept(name);
    expect(burned.leaks).toEqual([]);
    const text = textOf(burned.verified!.bytes);
    expect(text).toContain(stays!.text);
    const gone = goes
      .map((detection) => detection.text)
      .filter((word) => !stays!.text.includes(word));
    expect(gone.length).toBeGreaterThan(3);
    expect(gone.filter((word) => word.length > 8 && text.includes(word))).toEqual([]);
  },
);

test('a page with looks of annotations after its content is no difference', async () => {
  const { burned } = await concept('markers.pdf');
  expect(burned.leaks).toEqual([]);
});

test('every page has the header and the watermark; the title says CONCEPT', async () => {
  const { open, burned } = await concept('beslisnota.pdf');
  const { value } = load(burned.verified!.bytes, { ports: nodePorts() });
  expect(value.pages.length).toBe(open.document.pages.length);
  for (const { number } of value.pages) {
    const { text } = extractPage(value, number).value.text;
    expect(text).toContain('CONCEPT');
    expect(text).toContain('voor zienswijze van Bouwbedrijf Voorbeeld');
  }
  const raw = Buffer.from(burned.verified!.bytes).toString('latin1');
  expect(raw).toContain('>CONCEPT</rdf:li>');
});

test('a stamp that is not the one that was promised is no concept', async () => {
  const { burned } = await concept('beslisnota.pdf');
  const { open, redactions, framed } = prepared('beslisnota.pdf');
  const { burnAndVerify } = await import('../../../app/pipeline.ts');
  const { verified } = await burnAndVerify(open, redactions, SETTINGS);
  const { value: document } = load(verified!.bytes, { ports: nodePorts() });
  const secondReader = await pdfiumReader();
  const stamp: ConceptStamp = { header: HEADER, framed: [] };
  const check = (stamped: Uint8Array, promised = stamp) =>
    verifyConcept({ burned: verified!, document, stamped, stamp: promised, secondReader }).value
      .leaks;
  expect(check(stampConcept(document, stamp))).toEqual([]);
  const other = stampConcept(document, { ...stamp, header: 'CONCEPT met iets anders' });
  expect(check(other).map(({ code }) => code)).toContain('concept-words-differ');
  expect(check(verified!.bytes).map(({ code }) => code)).toContain('concept-changes-page');
  expect(check(burned.verified!.bytes).map(({ code }) => code)).toContain('concept-words-differ');
  const empty = { page: 1, rects: [{ x0: 1, y0: 1, x1: 3, y1: 3 }], isText: true, label: '1' };
  const framesNothing = { header: HEADER, framed: [empty] };
  expect(check(stampConcept(document, framesNothing), framesNothing)[0]?.code).toBe(
    'framed-passage-unreadable',
  );
  expect(framed.length).toBeGreaterThan(0);
});
