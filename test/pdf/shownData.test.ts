/** Data that stands in a stream and no viewer reads: behind samples, elements of a mesh, and the end of the data of each filter. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { encodeGroup4 } from '../../redaction/burn/codec/ccitt/encode.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import type { PDFRawStream } from '../../redaction/pdf/objects.ts';
import { shownData } from '../../redaction/pdf/shownData.ts';
import { hiddenLeaks } from '../../redaction/verify/hidden.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { latin1Bytes, openPdf, pdfText, redaction } from '../burn/document/smallPdf.ts';

const SECRET = 'Wybrandus';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const flate = (data: string, behind = '') =>
  text(deflateSync(Buffer.from(data, 'latin1'))) + behind;
const form = (filter: string) => `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter${filter}`;
const hex = (data: string) => `${Buffer.from(data, 'latin1').toString('hex')}>`;
const runs = (data: string) => `${String.fromCharCode(data.length - 1)}${data}\x80`;
/** Codes of nine bits: clear, as many bytes, end. */
const lzw = (data: string) => {
  const bits = [256, ...Buffer.from(data, 'latin1'), 257].map((c) =>
    c.toString(2).padStart(9, '0'),
  );
  const bytes = bits.join('').match(/.{1,8}/g)!;
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
};
/** A stored block of Flate data that is not the last (RFC 1951, 3.2.4). */
const STORED = '\x78\x9c\0\x03\0\xfc\xffq Q';
const fax = (rows: number) => text(encodeGroup4(new Uint8Array(rows).fill(0xa5), 8, rows));
const FAX = image2(
  '/Width 8/Height 2/BitsPerComponent 1/ImageMask true/DecodeParms<</K -1/Columns 8>>/Filter/CCITTFaxDecode',
);
function image2(entries: string): string {
  return `/Type/XObject/Subtype/Image${entries}`;
}
/** A segment of page 1 (ITU-T T.88, 7.2). */
const segment = (number: number, type: number, data: string) =>
  String.fromCharCode(0, 0, 0, number, type, 0, 1, 0, 0, 0, data.length) + data;
const PAGE = segment(0, 48, '\0\0\0\x08\0\0\0\x02'.padEnd(19, '\0'));
const COMMENT = segment(1, 62, `\x20\0\0\0${SECRET}\0\0\0`);
const JBIG2 = image2(
  '/Width 8/Height 2/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode',
);
const JPEG = '\xff\xd8\xff\xda\0\x02beeld\xff\xd9';
const image = (more: string) =>
  `/Type/XObject/Subtype/Image/Width 3/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray${more}`;
const DCT = image('/Filter[/ASCIIHexDecode/DCTDecode]');
const mesh = (type: number, more = '/BitsPerFlag 8') =>
  `/ShadingType ${type}/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8/Decode[0 255 0 255 0 1]${more}`;
const file = (dict: string, data: string) =>
  openPdf(
    latin1Bytes(
      pdfText({
        content1: `BT /F1 12 Tf 72 700 Td (${SECRET}) Tj 0 -99 Td (blijft) Tj ET q 50 0 0 50 72 300 cm /X Do Q /S sh`,
        resources: '/XObject<</X 20 0 R>>/Shading<</S 20 0 R>>',
        objects: { 20: { dict, data } },
      }),
    ),
  );
const streamOf = (document: ReturnType<typeof file>) =>
  [...document.refs()].map((ref) => document.get(ref)).find((_, i) => i === 8) as PDFRawStream;
const patch = (flag: number, length: number) => String.fromCharCode(flag) + 'p'.repeat(length);

describe('what is shown of a stream', () => {
  it.each<[string, string, string, string | undefined]>([
    ['all samples', image(''), 'abcdef', undefined],
    ['samples and more', image(''), 'abcdefxyz', 'abcdef'],
    ['too few samples', image(''), 'abc', undefined],
    [
      'samples of three values',
      image('').replace('Gray', 'RGB'),
      `${'abcdef'.repeat(3)}x`,
      'abcdef'.repeat(3),
    ],
    ['bits, a byte a row', image('').replace('8/Col', '1/Col'), 'abxyz', 'ab'],
    ['an unknown colour space', image('').replace('DeviceGray', 'Eigen'), 'abcdefxyz', undefined],
    ['a JPEG file', image('/Filter/DCTDecode'), 'abcdefxyz', undefined],
    ['inflated samples and more', image('/Filter/FlateDecode'), flate('abcdefxyz'), 'abcdef'],
    ['triangles', mesh(4), '\0aa1\0bb2\0cc3\x01dd4', undefined],
    [
      'triangles and two vertices',
      mesh(4),
      '\0aa1\0bb2\0cc3\x01dd4\0ee5\0ff6',
      '\0aa1\0bb2\0cc3\x01dd4',
    ],
    ['rows of two', mesh(5, '/VerticesPerRow 2'), 'aa1bb2cc3dd4ee5', 'aa1bb2cc3dd4'],
    ['patches', mesh(6), patch(0, 28) + patch(1, 18) + patch(2, 17), patch(0, 28) + patch(1, 18)],
    ['tensor patches', mesh(7), patch(3, 36) + patch(0, 35), patch(3, 36)],
  ])('%s', (_, dict, data, expected) => {
    const document = file(dict, data);
    const shown = shownData(document, streamOf(document));
    expect(shown?.decoded && text(shown.decoded)).toBe(expected);
  });

  it.each<[string, string, string, string | undefined]>([
    ['hexadecimal digits', form('/ASCIIHexDecode'), hex('q Q'), 'x'],
    ['base-85 digits', form('/ASCII85Decode'), 'EcVX5~>', 'x'],
    ['run lengths', form('/RunLengthDecode'), runs('q Q'), 'x'],
    ['LZW codes', form('/LZWDecode'), lzw('q Q'), 'x'],
    ['rows of a fax', FAX, fax(2), undefined],
    ['a JPEG file in hexadecimal digits', DCT, hex(JPEG), 'filter'],
    ['segments of JBIG2', JBIG2, PAGE, undefined],
  ])('%s end where their own mark is', (_, dict, data, kind) => {
    expect(shownData(file(dict, data), streamOf(file(dict, data)))).toBeUndefined();
    const document = file(dict, data + SECRET);
    const shown = shownData(document, streamOf(document));
    if (kind === 'filter') expect([text(shown!.raw), shown!.filter]).toEqual([JPEG, 'DCTDecode']);
    else expect(text(shown!.raw)).toBe(data);
  });

  it('is all of the rows that the height of an image asks for, and none of the others', () => {
    const document = file(FAX, fax(9));
    const shown = shownData(document, streamOf(document));
    expect(shown!.raw.length).toBeLessThan(fax(9).length);
    expect(
      shownData(file(FAX, text(shown!.raw)), streamOf(file(FAX, text(shown!.raw)))),
    ).toBeUndefined();
  });

  it('is decoded where something stands behind the data of an inner filter', () => {
    const document = file(form('[/ASCIIHexDecode/FlateDecode]'), hex(flate('q Q', SECRET)));
    expect(text(shownData(document, streamOf(document))!.decoded!)).toBe('q Q');
  });

  it.each([
    ['nothing', '', true],
    ['a line end', '\r\n', true],
    ['bytes', SECRET, false],
  ])('Flate data with %s behind it', (_, behind, isAll) => {
    const document = file(
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode',
      flate('1 1 5 5 re f', behind),
    );
    const shown = shownData(document, streamOf(document));
    expect(shown === undefined).toBe(isAll);
    if (shown !== undefined) expect(text(shown.raw)).toBe(flate('1 1 5 5 re f'));
  });
});

describe('a removed word behind what is shown', () => {
  const cases: readonly [string, string, string][] = [
    ['samples', image(''), `abcdef${SECRET}`],
    ['inflated samples', image('/Filter/FlateDecode'), flate(`abcdef${SECRET}`)],
    ['the Flate data of an image', image('/Filter/FlateDecode'), flate('abcdef', SECRET)],
    [
      'the Flate data of a form',
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode',
      flate('1 1 5 5 re f', SECRET),
    ],
    ['hexadecimal digits', form('/ASCIIHexDecode'), hex('q Q') + SECRET],
    ['run lengths', form('/RunLengthDecode'), runs('q Q') + SECRET],
    ['LZW codes', form('/LZWDecode'), lzw('q Q') + SECRET],
    [
      'the data of an inner filter',
      form('[/ASCIIHexDecode/FlateDecode]'),
      hex(flate('q Q', SECRET)),
    ],
    ['a checksum that is wrong', form('/FlateDecode'), `${flate('q Q').slice(0, -4)}oeps${SECRET}`],
    ['Flate data without a checksum', form('/FlateDecode'), flate('q Q').slice(0, -4) + SECRET],
    [
      'hexadecimal digits around a fax and among them',
      FAX.replace('/CCITTFaxDecode', '[/ASCIIHexDecode/CCITTFaxDecode]')
        .replace('<</K', '[null<</K')
        .replace('8>>', '8>>]'),
      hex(fax(2)).replace('>', `(${SECRET}0)>`),
    ],
    ['the rows of a fax', FAX, fax(2) + SECRET],
    ['the digits around a JPEG file', DCT, hex(JPEG) + SECRET],
    ['segments of JBIG2', JBIG2, PAGE + SECRET],
    ['segments of JBIG2, as a comment among them', JBIG2, PAGE + COMMENT],
  ];

  it.each(cases)('goes from behind %s, and the proof agrees', async (_, dict, data) => {
    const original = file(dict, data);
    const redactions = [redaction({ x0: 60, y0: 690, x1: 300, y1: 715 })];
    const { bytes: burned, removals, kept } = burn(original, redactions).value;
    const output = openPdf(burned);
    for (const ref of output.refs()) {
      const stream = output.get(ref);
      if (stream === undefined || !('contents' in stream)) continue;
      expect(text(output.rawBytes(stream as never))).not.toContain(SECRET);
      expect(text(output.decodeUntilImage(stream as never).bytes)).not.toContain(SECRET);
    }
    const request = { original, burned, redactions, removals, kept, style: DEFAULT_LABEL_STYLE };
    const secondReader = await pdfiumReader();
    expect(verify({ ...request, secondReader, thorough: true }).value.leaks).toEqual([]);
  });

  /** As content these are refused: `burn/brokenContent.test.ts`. */
  const broken: typeof cases = [
    ['Flate codes that cannot be', form('/FlateDecode'), `${STORED}\x07${SECRET}`],
    ['LZW codes that cannot be', form('/LZWDecode'), `${lzw('q Q').slice(0, -2)}\xff\xff${SECRET}`],
    ['hexadecimal digits and among them', form('/ASCIIHexDecode'), `7120 (${SECRET}xyz) 51>`],
    [
      'Flate codes that cannot be, within digits',
      form('[/ASCIIHexDecode/FlateDecode]'),
      hex(`${STORED}\x07${SECRET}`),
    ],
  ];

  it.each([...cases, ...broken])('is found by the proof behind %s', (_, dict, data) => {
    const secret = new SecretWords([SECRET], () => []);
    const leaks = hiddenLeaks(file(dict, data), secret).filter(({ object }) => object === '20 0 R');
    expect(leaks.map(({ code }) => code)).toContain('removed-text-in-stream');
  });
});
