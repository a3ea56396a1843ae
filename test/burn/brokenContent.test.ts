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

/** What each filter makes of the text, with something in its midst that cannot be; behind it some viewer reads on. */
const BEHIND = 'BT /F1 12 Tf 72 600 Td (Achter) Tj ET';
const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');

it.each([
  ['LZWDecode', lzw([...codesOf(TEXT), 450, ...codesOf(BEHIND), 257])],
  ['LZWDecode', lzw([...codesOf(TEXT), 256, 258, ...codesOf(BEHIND), 257])],
  ['ASCIIHexDecode', `${hex(TEXT)}g${hex(BEHIND)}>`],
  ['ASCII85Decode', `${ascii85(TEXT)}v${ascii85(BEHIND)}~>`],
  ['ASCII85Decode', `${ascii85(TEXT)}uuuuu${ascii85(BEHIND)}~>`],
  ['ASCII85Decode', `${ascii85(TEXT)}!z!!!${ascii85(BEHIND)}~>`],
])('%s data that cannot be are refused', async (filter, data) => {
  const parts = { objects: { 6: { dict: `/Filter/${filter}`, data } } };
  const error = await proved(parts, [mark]).catch((thrown: RedactionError) => thrown);
  expect(error).toMatchObject({ code: 'content-broken', place: { page: 2, detail: filter } });
});

it.each([
  ['LZWDecode', lzw([...codesOf(TEXT), 257]) + lzw([...codesOf(BEHIND), 257])],
  ['LZWDecode', lzw([...codesOf(TEXT), 256, ...codesOf(' ')])],
  ['ASCIIHexDecode', `${hex(TEXT).replaceAll('2', '2\n')}>${hex(BEHIND)}`],
  ['ASCII85Decode', ` <~${ascii85(TEXT)}\n~>${ascii85(BEHIND)}`],
  ['ASCII85Decode', `${ascii85(`${TEXT} `)}z${ascii85('  ')}`],
])('%s data that end, or are cut off, are read', async (filter, data) => {
  const parts = { objects: { 5: { dict: `/Filter/${filter}`, data } } };
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).not.toContain('Zichtbare');
});

it('a glyph procedure of which nothing can be read goes empty, and keeps no bytes', async () => {
  const font =
    '<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 97' +
    '/Widths[500]/Encoding<</Differences[97/g0]>>/CharProcs<</g0 21 0 R>>/Resources<<>>>>';
  const objects = { 20: font, 21: { dict: '/Filter/FlateDecode', data: '0 0 d0 %Zichtbare' } };
  const content2 = 'BT /T 12 Tf 72 700 Td (a) Tj ET';
  const { leaks, output } = await proved({ content2, fonts: '/T 20 0 R', objects }, [mark]);
  expect(leaks).toEqual([]);
  expect(Buffer.from(output.bytes).toString('latin1')).not.toContain('0 0 d0');
});

function codesOf(text: string): number[] {
  return [256, ...Buffer.from(text, 'latin1')];
}

/** Codes of nine bits: no more than a few dozen follow each other here. */
function lzw(codes: readonly number[]): string {
  const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
  return bits.replaceAll(/.{1,8}/gu, (byte) =>
    String.fromCharCode(Number.parseInt(byte.padEnd(8, '0'), 2)),
  );
}

/** Of a text whose length is padded to a multiple of four. */
function ascii85(text: string): string {
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4), 'latin1');
  let digits = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = '';
    for (let i = 0; i < 5; i++, value = Math.floor(value / 85))
      group = String.fromCharCode(33 + (value % 85)) + group;
    digits += group;
  }
  return digits;
}
