/** Data that stands in a stream and no viewer reads: behind samples, elements of a mesh, and the end of Flate data. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
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
const image = (more: string) =>
  `/Type/XObject/Subtype/Image/Width 3/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray${more}`;
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
      expect(text(output.decode(stream as never))).not.toContain(SECRET);
    }
    const request = { original, burned, redactions, removals, kept, style: DEFAULT_LABEL_STYLE };
    const secondReader = await pdfiumReader();
    expect(verify({ ...request, secondReader, thorough: true }).value.leaks).toEqual([]);
  });

  it.each(cases)('is found by the proof behind %s', (_, dict, data) => {
    const secret = new SecretWords([SECRET], () => []);
    const leaks = hiddenLeaks(file(dict, data), secret).filter(({ object }) => object === '20 0 R');
    expect(leaks.map(({ code }) => code)).toContain('removed-text-in-stream');
  });
});
