/** The proof does not trust burn: with a remedy switched off it withholds the file. */
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import type { ScrubberName } from '../../redaction/burn/document/scrubber.table.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { latin1Bytes, type Parts, pdfText, redaction } from '../burn/document/smallPdf.ts';

const NAME = 'Wybrandus';
const secondReader = await pdfiumReader();

/** The name is shown and marked on page 1; page 2 has no mark. */
function leaksOf(parts: Parts, off: readonly ScrubberName[]): string[] {
  const shown = `BT /F1 12 Tf 72 700 Td (Gesprek met ${NAME}) Tj 0 -90 Td (Een) Tj ET ${parts.content1 ?? ''}`;
  const bytes = latin1Bytes(pdfText({ ...parts, content1: shown }));
  const original = load(bytes, { ports: nodePorts() }).value;
  const redactions = [redaction({ x0: 70, y0: 690, x1: 400, y1: 715 })];
  const { value: burned } = burn(original, redactions, { without: new Set(off) });
  const { value } = verify({
    original,
    burned: burned.bytes,
    redactions,
    removals: burned.removals,
    style,
    secondReader,
    thorough: false,
  });
  return [...new Set(value.leaks.map(({ code }) => code))];
}

const second = (data: string, resources = ''): Parts => ({
  resources,
  objects: { 6: { dict: '', data: `BT /F1 12 Tf 72 700 Td (Twee) Tj ET ${data}` } },
});
const image = (filter: string, data: string): Parts => ({
  resources: '/XObject<</Im0 20 0 R>>',
  objects: {
    20: {
      dict: `/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/${filter}`,
      data,
    },
    6: { dict: '', data: 'BT /F1 12 Tf 72 700 Td (Twee) Tj ET q 9 0 0 9 300 300 cm /Im0 Do Q' },
  },
});
const box = (type: string, data: string) =>
  `\0\0\0${String.fromCharCode(data.length + 8)}${type}${data}`;
const jpx = `${box('jP  ', '\r\n\x87\n')}${box('xml ', `<x>${NAME}</x>`)}${box('jp2c', '\xff\x4f\xff\x90\0\x04ab')}`;
const jpeg = `\xff\xd8\xff\xfe\0\x0b${NAME}\xff\xda\0\x02beeld\xff\xd9`;
const profile = `${'\0'.repeat(36)}acsp${'\0'.repeat(88)}\0\0\0\x01desc\0\0\0\x90\0\0\0\x20utf8\0\0\0\0Scan ${NAME}\0\0\0\0\0\0\0\0\0\0`;
/** A bilevel image; what it shares with others holds a comment (ITU-T T.88, 7.4.15). */
const shared = (text: string): Parts => ({
  resources: '/XObject<</Im0 20 0 R>>',
  objects: {
    20: {
      dict: '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals 21 0 R>>',
      data: '\0\0\0\0\x30\0\x01\0\0\0\x13\0\0\0\x08\0\0\0\x08'.padEnd(30, '\0'),
    },
    21: {
      dict: '',
      data: `\0\0\0\x01\x3e\0\0\0\0\0${String.fromCharCode(text.length + 7)}\x20\0\0\0${text}\0\0\0`,
    },
    6: { dict: '', data: 'BT /F1 12 Tf 72 700 Td (Twee) Tj ET q 9 0 0 9 300 300 cm /Im0 Do Q' },
  },
});
const names: readonly ScrubberName[] = ['own-names', 'stray-names'];

describe('the proof withholds a file', () => {
  it.each<[string, Parts, readonly ScrubberName[], string]>([
    [
      'a resource of the page with the mark',
      { content1: `/${NAME} gs`, resources: `/ExtGState<</${NAME}<</LW 1>>>>` },
      names,
      'removed-text-in-name',
    ],
    [
      'a resource of another page',
      second(`/${NAME} gs`, `/ExtGState<</${NAME}<</LW 1>>>>`),
      names,
      'removed-text-in-name',
    ],
    ['a tag on another page', second(`/${NAME} BMC EMC`), names, 'removed-text-in-stream'],
    [
      'a text of a property list there',
      second(`/Span<</Alt(${NAME})>>BDC EMC`),
      names,
      'removed-text-in-stream',
    ],
    ['a comment there', second(`%${NAME}\n`), names, 'removed-text-in-stream'],
    [
      'a key of no standard',
      second('/G gs', `/ExtGState<</G<</${NAME} 1>>>>`),
      names,
      'removed-text-in-name',
    ],
    [
      'a colour profile',
      second('/C cs', '/ColorSpace<</C[/ICCBased 20 0 R]>>'),
      ['icc-text'],
      'removed-text-in-stream',
    ],
    [
      'a colour profile that looks like an object stream',
      second('/C cs', '/ColorSpace<</C[/ICCBased 20 0 R]>>'),
      ['icc-text'],
      'removed-text-in-stream',
    ],
    [
      'a comment of a JPEG file',
      image('DCTDecode', jpeg),
      ['jpeg-side-data'],
      'removed-text-in-stream',
    ],
    [
      'a comment among segments that JBIG2 images share',
      shared(NAME),
      ['surplus-data'],
      'removed-text-in-stream',
    ],
    [
      'an earlier content under a key that has none',
      {
        fonts: '/F2<</Type/Font/Subtype/Type1/BaseFont/Courier/Contents 20 0 R>>',
        content1: 'BT /F2 12 Tf 72 500 Td (Anders) Tj ET',
        objects: { 20: { dict: '', data: 'BT /F1 12 Tf [(Wybr)20(andus)] TJ ET' } },
      },
      ['misplaced-streams'],
      'removed-text-in-stream',
    ],
    [
      'a box of a JPEG 2000 file',
      image('JPXDecode', jpx),
      ['jpeg-side-data'],
      'removed-text-in-stream',
    ],
  ])('with the name in %s', (what, parts, off, code) => {
    const forged = what.includes('object stream') ? '/Type/ObjStm/First 4' : '';
    const profiled = { 20: { dict: `/N 3${forged}`, data: profile } };
    const objects = what.startsWith('a colour profile') ? profiled : {};
    const file = { ...parts, objects: { ...parts.objects, ...objects } };
    expect(leaksOf(file, off)).toContain(code);
    expect(leaksOf(file, [])).toEqual([]);
  });
});
