import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { REPORT_REGULAR } from '../../../app/taggedPdf/font/reportFonts.table.ts';
import { subset } from '../../../app/taggedPdf/font/subset.ts';
import { componentsOf, TrueTypeFont } from '../../../app/taggedPdf/font/trueType.ts';
import { reportSans } from '../../../app/taggedPdf/font/typeface.ts';
import { loadProgram } from '../../../redaction/font/program/loadProgram.ts';

const FONT = new TrueTypeFont(inflateSync(Buffer.from(REPORT_REGULAR, 'base64')));
const [A, B, E_ACUTE] = ['a', 'b', 'é'].map((letter) => FONT.glyphOf(letter.charCodeAt(0)));

describe('a subset', () => {
  const small = new TrueTypeFont(withCharacterMap(subset(FONT, [A!, E_ACUTE!])));

  test('has the outlines that were asked for, with the parts of composite ones, and no others', () => {
    expect(componentsOf(FONT.outline(E_ACUTE!)).length).toBeGreaterThan(1);
    for (const glyph of [0, A!, E_ACUTE!, ...componentsOf(FONT.outline(E_ACUTE!))])
      expect(small.outline(glyph).subarray(0, FONT.outline(glyph).length)).toEqual(
        FONT.outline(glyph),
      );
    expect(small.outline(B!)).toHaveLength(0);
  });

  test('is a font that the engine reads, with the same widths', () => {
    const program = loadProgram(subset(FONT, [A!]));
    expect(program?.glyphCount).toBe(FONT.glyphCount);
    expect(1000 * (program?.widthOf(A!) ?? 0)).toBeCloseTo(FONT.widthOf(A!), 0);
  });

  test('has checksums that add up (ISO 14496-22, 5.3.2)', () => {
    const file = subset(FONT, [A!]);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

describe('text that is settable', () => {
  const face = reportSans('Regular');

  test.each([
    ['Zoë Öztürk', 'Zoë Öztürk'],
    ['Ĳsbrand Łukasz', 'Ĳsbrand Łukasz'],
    ['Иван Ελένη', 'Иван Ελένη'],
    ['Zoe\u0308', 'Zoë'],
    ['中', '[U+4E2D]'],
    ['😀', '[U+1F600]'],
    ['a\u202eb', 'a[U+202E]b'],
    ['a\tb', 'a[U+0009]b'],
    ['\ud800', '[U+D800]'],
    ['\uf001', '[U+F001]'],
  ])('%j becomes %j', (text, shown) => {
    expect(face.settable(text)).toBe(shown);
  });
});

/** A subset has no map of characters: nothing in a CIDFont asks for one. */
function withCharacterMap(file: Buffer): Buffer {
  const cmap = FONT.table('cmap');
  const count = file.readUInt16BE(4);
  const grown = Buffer.concat([file.subarray(0, 12), Buffer.alloc(16), file.subarray(12), cmap]);
  grown.writeUInt16BE(count + 1, 4);
  grown.write('cmap', 12, 'latin1');
  grown.writeUInt32BE(file.length + 16, 20);
  grown.writeUInt32BE(cmap.length, 24);
  for (let i = 1; i <= count; i++) {
    const at = 12 + 16 * i + 8;
    grown.writeUInt32BE(grown.readUInt32BE(at) + 16, at);
  }
  return grown;
}
