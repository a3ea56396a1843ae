/** A box that the original had over a scan already: the reviewer is told that the scan is left under it. */
import { expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { latin1Bytes, pdfText, redaction } from '../burn/document/smallPdf.ts';

const secondReader = await pdfiumReader();
const SCAN = 'q 600 0 0 800 0 0 cm /Im0 Do Q';
const BOX = '0 g 70 600 200 20 re f';

function findingsOf(
  content2: string,
  thorough: boolean,
): (readonly [string, number | undefined])[] {
  const dict =
    '/Type/XObject/Subtype/Image/Width 480/Height 640/ColorSpace/DeviceGray/BitsPerComponent 1';
  const parts = {
    content1: 'BT /F1 12 Tf 72 700 Td (Jansen en meer) Tj ET',
    content2,
    resources: '/XObject<</Im0 20 0 R>>',
    objects: { 20: { dict, data: '\x0f'.repeat(38_400) } },
  };
  const original = load(latin1Bytes(pdfText(parts)), { ports: nodePorts() }).value;
  const redactions = [redaction({ x0: 70, y0: 690, x1: 115, y1: 715 })];
  const { bytes: burned, removals } = burn(original, redactions, { style }).value;
  const request = { original, burned, removals, redactions, style, secondReader, thorough };
  const { value, findings } = verify(request);
  expect(value.leaks).toEqual([]);
  return findings.map(({ code, page }) => [code, page]);
}

it.each([
  ['a box', `${SCAN} ${BOX}`, true, [['image-under-box', 2]]],
  ['a box where the proof is not thorough', `${SCAN} ${BOX}`, false, []],
  ['no box', SCAN, true, []],
  ['its lower half cropped off', `q 0 400 600 400 re W n ${SCAN} Q`, true, [['image-cropped', 2]]],
  ['a rim cropped off', `q 9 9 582 782 re W n ${SCAN} Q`, true, []],
  ['a box beneath the scan', `${BOX} ${SCAN}`, true, []],
])('of a scan with %s', (_, content, thorough, expected) => {
  expect(findingsOf(content, thorough)).toEqual(expected);
});
