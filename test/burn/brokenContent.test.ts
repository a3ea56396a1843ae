/** Content that viewers read on behind a place where its data say what cannot be: nobody here saw what they show there. */
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { extractPage } from '../../redaction/extract/extract.ts';
import type { RedactionError } from '../../redaction/model/errors.ts';
import { latin1Bytes, openPdf, type Parts, pdfText, redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const TEXT = 'BT /F1 12 Tf 72 700 Td (Zichtbare) Tj ET';
const mark = redaction({ x0: 70, y0: 697, x1: 125, y1: 712 });

/** One stored block, not the last; what follows is given. */
function stored(text: string, rest: string): string {
  const length = String.fromCharCode(text.length & 255, text.length >> 8);
  const other = String.fromCharCode(~text.length & 255, (~text.length >> 8) & 255);
  return `\x78\x9c\0${length}${other}${text}${rest}`;
}

/** A last block of a kind that does not exist. */
const BROKEN = stored(TEXT, '\x07and more that some viewers read');
/** The same without any more: it was cut off. */
const CUT = stored(TEXT, '');

const flate = (data: string) => ({ dict: '/Filter/FlateDecode', data });
const form = (data: string): Parts => ({
  content1: '/X Do',
  resources: '/XObject<</X 20 0 R>>',
  objects: {
    20: {
      dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 7 0 R>>>>/Filter/FlateDecode',
      data,
    },
  },
});

it.each<[string, Parts, number]>([
  ['a page with a mark', { objects: { 5: flate(BROKEN) } }, 1],
  ['a page without marks', { objects: { 6: flate(BROKEN) } }, 2],
  ['a form that a page draws', form(BROKEN), 1],
])('%s is refused', async (_, parts, page) => {
  const error = await proved(parts, [mark]).catch((thrown: RedactionError) => thrown);
  expect(error).toMatchObject({ code: 'content-broken', place: { page } });
  const { findings } = extractPage(openPdf(latin1Bytes(pdfText(parts))), page);
  expect(findings.map(({ code }) => code)).toContain('content-broken');
});

it.each<[string, Parts]>([
  ['cut off', { objects: { 5: flate(CUT) } }],
  ['whole, but for its checksum', { objects: { 5: flate(wrongChecksum()) } }],
])('content that is %s is read, as viewers do', async (_, parts) => {
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).not.toContain('Zichtbare');
});

function wrongChecksum(): string {
  return `${deflateSync(Buffer.from(TEXT)).toString('latin1').slice(0, -4)}oeps`;
}
