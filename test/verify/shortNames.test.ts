/**
 * Names of one and two letters are no words that can be looked for among data. On a page the place proves them: each glyph of
 * the output is a survivor in its place or part of a label. In strings those of two letters are looked for as written.
 */
import { expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { latin1Bytes, type Parts, pdfText, redaction } from '../burn/document/smallPdf.ts';
import { proved } from '../burn/proved.ts';

const line = (name: string) =>
  `BT /F1 12 Tf 72 700 Td (heer) Tj 40 0 Td (${name}) Tj 40 0 Td (belt) Tj ET`;
const MARK = redaction({ x0: 105, y0: 690, x1: 140, y1: 715 });

it.each(['Li', 'Bo', 'JV', 'X'])('%s goes from the page, and the proof says so', async (name) => {
  const { leaks, words } = await proved({ content1: line(name) }, [MARK]);
  expect(leaks).toEqual([]);
  expect(words[0]).not.toMatch(new RegExp(`\\b${name}\\b`));
});

it.each(['Li', 'Bo', 'JV', 'X'])('%s that is left in its place is found', async (name) => {
  const original = load(latin1Bytes(pdfText({ content1: line(name) })), { ports: nodePorts() });
  const elsewhere = redaction({ x0: 300, y0: 300, x1: 340, y1: 320 });
  const { bytes: burned, removals } = burn(original.value, [elsewhere]).value;
  const request = { original: original.value, redactions: [MARK], removals, style };
  const secondReader = await pdfiumReader();
  const { leaks } = verify({ ...request, burned, secondReader, thorough: false }).value;
  expect(leaks.map(({ code }) => code)).toContain('marked-glyph-remains');
});

const OUTLINE = (title: string): Parts => ({
  catalog: '/Outlines 20 0 R',
  objects: {
    20: '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>',
    21: `<</Title(${title})/Parent 20 0 R/Dest[4 0 R/Fit]>>`,
  },
});

it.each([
  ['Li', 'Verklaring Li'],
  ['JV', 'Akkoord J.V.'],
])('%s goes from a title that no page shows', async (name, title) => {
  const { output, leaks } = await proved({ ...OUTLINE(title), content1: line(name) }, [MARK]);
  expect(leaks).toEqual([]);
  const kept = Buffer.from(output.bytes).toString('latin1');
  expect(kept).not.toContain(title);
});
