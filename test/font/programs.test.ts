import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFont } from '../../redaction/font/loadFont.ts';
import { loadProgram } from '../../redaction/font/program/loadProgram.ts';
import { FontDocument, hex, latin1 } from './fontDocument.ts';
import { tinyCff } from './tinyCff.ts';
import { tinyType1 } from './tinyType1.ts';

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);
const liberation = new Uint8Array(readFileSync(join(fonts, 'LiberationSans-Regular.ttf')));
const foxit = new Uint8Array(readFileSync(join(fonts, 'FoxitSerif.pfb')));

describe('TrueType', () => {
  const program = loadProgram(liberation)!;

  test('glyphs by Unicode, by name, and back', () => {
    const glyph = program.glyphOfUnicode(0xeb)!;
    expect(program.unicodeOf(glyph)).toBe('ë');
    expect(program.glyphNamed('edieresis')).toBe(glyph);
    expect(program.widthOf(glyph)).toBeCloseTo(0.556, 3);
    expect(program.extent).toEqual({ ascent: 1854 / 2048, descent: -434 / 2048 });
  });

  test('a Type0 font without ToUnicode is read through the program', () => {
    const from = new FontDocument();
    const descendant = from.dict({
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      FontDescriptor: { FontFile2: from.stream(liberation) },
      DW: 556,
    } as never);
    const dict = from.dict({
      Subtype: 'Type0',
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
    } as never);
    const codes = [...'Jansen é'].map((c) => program.glyphOfUnicode(c.codePointAt(0)!)!);
    const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 255]));
    const font = loadFont(from.document, dict);
    const chars = font.decode(bytes);
    expect(chars.map((char) => char.unicode).join('')).toBe('Jansen é');
    expect(font.ascent).toBeCloseTo(0.905, 3);
  });

  test('a CIDToGIDMap stream leads to the glyph', () => {
    const from = new FontDocument();
    const glyph = program.glyphOfUnicode(0x51)!;
    const descendant = from.dict({
      Subtype: 'CIDFontType2',
      CIDToGIDMap: from.stream(Uint8Array.of(0, 0, glyph >> 8, glyph & 255)),
      FontDescriptor: { FontFile2: from.stream(liberation) },
    } as never);
    const dict = from.dict({
      Subtype: 'Type0',
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
    } as never);
    const chars = loadFont(from.document, dict).decode(hex('00010002'));
    expect(chars.map((char) => char.unicode)).toEqual(['Q', '']);
  });

  test('a width that contradicts the program enlarges the box', () => {
    const from = new FontDocument();
    const dict = from.dict({
      Subtype: 'TrueType',
      Encoding: 'WinAnsiEncoding',
      FirstChar: 87,
      Widths: [200, 667],
      FontDescriptor: { Flags: 32, FontFile2: from.stream(liberation) },
    } as never);
    const [wide, fitting] = loadFont(from.document, dict).decode(latin1('WX'));
    expect(wide).toMatchObject({ width: 0.2, suspicious: true });
    expect(wide?.box?.[2]).toBeCloseTo(0.944, 3);
    expect(fitting?.suspicious).toBe(false);
  });
});

describe.each([
  ['binary', false],
  ['hexadecimal', true],
])('Type1, %s', (_, hexadecimal) => {
  const { bytes } = tinyType1(['A', 'b', 'e', 'acute', 'eacute'], hexadecimal);

  test('names, widths and the built-in encoding', () => {
    const program = loadProgram(bytes)!;
    expect(program.kind).toBe('type1');
    expect(program.unicodeOf(program.glyphNamed('eacute')!)).toBe('é');
    expect(program.widthOf(program.glyphNamed('A')!)).toBeCloseTo(0.6);
    expect(program.widthOf(program.glyphNamed('eacute')!)).toBeCloseTo(0.6);
    expect(program.encoding?.slice(65, 70)).toEqual(['A', 'b', 'e', 'acute', 'eacute']);
  });

  test('without Encoding the built-in one counts', () => {
    const from = new FontDocument();
    const dict = from.dict({
      Subtype: 'Type1',
      FontDescriptor: { Flags: 4, FontFile: from.stream(bytes) },
    } as never);
    const chars = loadFont(from.document, dict).decode(latin1('ABE'));
    expect(chars.map((char) => char.unicode).join('')).toBe('Abé');
    expect(chars[0]?.width).toBeCloseTo(0.6);
  });
});

describe('CFF', () => {
  test('a real one', () => {
    const program = loadProgram(foxit)!;
    const glyph = program.glyphNamed('W')!;
    expect(program.kind).toBe('cff');
    expect(program.unicodeOf(glyph)).toBe('W');
    expect(program.widthOf(glyph)).toBeCloseTo(0.944, 2);
    expect(program.encoding?.[65]).toBe('A');
  });

  test('charset, encoding and widths', () => {
    const program = loadProgram(tinyCff(['A', 'eacute', 'Jansen']))!;
    expect(program.kind).toBe('cff');
    expect(program.glyphCount).toBe(4);
    expect(program.unicodeOf(1)).toBe('A');
    expect(program.unicodeOf(2)).toBe('é');
    expect(program.unicodeOf(3)).toBe('');
    expect(program.glyphNamed('Jansen')).toBe(3);
    expect(program.encoding?.[66]).toBe('eacute');
    expect(program.widthOf(0)).toBeCloseTo(0.5);
    expect(program.widthOf(1)).toBeCloseTo(0.6);
  });
});

test.each([
  ['TrueType', liberation],
  ['Type1', tinyType1(['A', 'B', 'eacute']).bytes],
  ['bare CFF', foxit],
  ['CFF', tinyCff(['A', 'B', 'C'])],
] as const)('a damaged %s program never throws', (_, bytes) => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 });
  fc.assert(
    fc.property(damage, fc.double({ min: 0, max: 1, noNaN: true }), (changes, kept) => {
      const broken = bytes.slice(0, Math.ceil(bytes.length * (0.5 + kept / 2)));
      for (const [at, value] of changes) broken[at % Math.min(broken.length, 600)] = value;
      const program = loadProgram(broken);
      for (const glyph of [0, 1, 3, 0xffff]) {
        program?.widthOf(glyph);
        program?.unicodeOf(glyph);
      }
      program?.glyphOfCode(65);
      program?.glyphNamed('A');
    }),
    { numRuns: 40 },
  );
});
