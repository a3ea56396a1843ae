import { describe, expect, it } from 'vitest';
import { blankImage } from '../../../redaction/burn/image/blankImage.ts';
import { matrix, type Unit, type User } from '../../../redaction/model/geometry.ts';
import { bytesOf, key, PDFArray, PDFRef } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { loaded, onePage } from '../path/burnContent.ts';
import { objectOf } from './pictures.ts';

const UPRIGHT = matrix<Unit, User>(40, 0, 0, 30, 100, 100);
const MIDDLE = { x0: 110, y0: 110, x1: 120, y1: 120 };
const FOUR = '<010101020202030303040404>';

/** A picture of `outside` with one sample of `inside` under the mark; its colours after blanking. */
function coloursLeft(space: string, outside: number, inside: number, more = ''): string {
  const bytes = new Uint8Array(1200).fill(outside);
  bytes[15 * 40 + 15] = inside;
  const grid = { width: 40, height: 30, components: 1, bits: 8, rowBytes: 40, bytes };
  const image = objectOf({ coding: 'flate', space: { source: space, components: 1 }, grid }, more);
  const lookup = { source: '', data: Uint8Array.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4) };
  const document = loaded(onePage('', '', [image, lookup]));
  const rewrite = new Rewrite(document);
  const stream = rewrite.resolve(PDFRef.of(10));
  const result = blankImage(rewrite, stream as never, UPRIGHT, [MIDDLE], undefined);
  if (result.kind !== 'replaced') return result.kind;
  const colours = result.stream.dict.get(key('ColorSpace'));
  if (!(colours instanceof PDFArray)) return 'no palette';
  const last = rewrite.resolve(colours.get(3));
  return [...(bytesOf(last!) ?? [])].join('');
}

describe('colours of a palette that only the mark showed (class 27)', () => {
  it.each<[string, string, number, number, string, string]>([
    ['go', `[/Indexed/DeviceRGB 3${FOUR}]`, 1, 2, '', '000222000000'],
    ['go from a stream too', '[/Indexed/DeviceRGB 3 11 0 R]', 0, 3, '', '111000000000'],
    ['go behind the last colour', `[/Indexed/DeviceGray 3${FOUR}]`, 1, 2, '', '0100'],
    ['go where nothing else changes', `[/Indexed/DeviceRGB 3${FOUR}]`, 3, 3, '', '000000000444'],
    [
      'are told by Decode',
      `[/Indexed/DeviceRGB 3${FOUR}]`,
      255,
      0,
      '/Decode[255 0]',
      '111000000000',
    ],
    [
      'beyond the largest index count as it',
      `[/Indexed/DeviceRGB 3${FOUR}]`,
      9,
      0,
      '',
      '000000000444',
    ],
    ['stay where all show', '[/Indexed/DeviceGray 0<07>]', 0, 0, '', 'kept'],
  ])('%s', (_what, space, outside, inside, more, left) => {
    expect(coloursLeft(space, outside, inside, more)).toBe(left);
  });
});
