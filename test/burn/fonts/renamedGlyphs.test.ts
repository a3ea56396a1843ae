/** Whoever made a font of a signature may have called its glyph after whoever wrote it (classes 66 and 67). */
import { describe, expect, it } from 'vitest';
import { renamedGlyphs } from '../../../redaction/burn/fonts/renamedGlyphs.ts';
import { ByteView } from '../../../redaction/font/program/byteView.ts';
import { cffString } from '../../../redaction/font/program/cffString.ts';
import { readCff } from '../../../redaction/font/program/readCff.ts';
import { readSfnt, tableView } from '../../../redaction/font/program/sfnt.ts';
import { readType1 } from '../../../redaction/font/program/type1Structure.ts';
import { latin1 } from '../../font/fontDocument.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { tinyType1 } from '../../font/tinyType1.ts';
import { everything } from '../document/scrub.ts';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const NAMES = ['wybrandus', 'bos'];
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const rename = (name: string) => (name === 'wybrandus' ? 'xxxxxxxxx' : name);

/** `post`, version 2: four glyphs, two of them with names of their own. */
function post(): Uint8Array {
  const strings = NAMES.map((name) => String.fromCharCode(name.length) + name).join('');
  const table = `\0\x02\0\0${'\0'.repeat(28)}\0\x04\0\0\0\x01\x01\x02\x01\x03${strings}`;
  const head = `\0\x01\0\0\0\x01${'\0'.repeat(6)}post\0\0\0\0\0\0\0\x1c\0\0\0${String.fromCharCode(table.length)}`;
  return latin1(head + table);
}

/** In segments, as printers got them. */
function pfb(hexadecimal: boolean): Uint8Array {
  const { bytes, Length1, Length2, Length3 } = tinyType1(NAMES, hexadecimal);
  let at = 0;
  const segment = (type: number, length: number) => {
    const part = text(bytes.subarray(at, at + length));
    at += length;
    return `\x80${String.fromCharCode(type, length & 255, length >> 8, 0, 0)}${part}`;
  };
  const parts = segment(1, Length1) + segment(2, Length2) + segment(1, Length3);
  return latin1(`${parts}\x80\x03`);
}

const cffNames = (program: Uint8Array) => {
  const cff = readCff(program);
  return [...cff.charset].slice(1).map((sid) => cffString(cff, sid));
};
const type1Names = (program: Uint8Array) => {
  const { encoding, glyphs } = readType1(program);
  return [...glyphs.charStrings.keys(), ...encoding].filter(
    (name) => !/^(?:\.notdef|)$/u.test(name),
  );
};
const postNames = (program: Uint8Array) => {
  const { bytes } = tableView(readSfnt(program), 'post') ?? new ByteView(new Uint8Array());
  return text(bytes).match(/[a-z]{3,}/gu) ?? [];
};

describe('a glyph that stays in use', () => {
  it.each([
    ['CFF', tinyCff(NAMES), cffNames, ['xxxxxxxxx', 'bos']],
    ['Type1', tinyType1(NAMES).bytes, type1Names, ['xxxxxxxxx', 'bos', 'xxxxxxxxx', 'bos']],
    [
      'Type1 in hexadecimal',
      tinyType1(NAMES, true).bytes,
      type1Names,
      ['xxxxxxxxx', 'bos', 'xxxxxxxxx', 'bos'],
    ],
    ['PFB', pfb(false), type1Names, ['xxxxxxxxx', 'bos', 'xxxxxxxxx', 'bos']],
    ['PFB in hexadecimal', pfb(true), type1Names, ['xxxxxxxxx', 'bos', 'xxxxxxxxx', 'bos']],
    ['TrueType', post(), postNames, ['xxxxxxxxx', 'bos']],
  ])('has another name in %s', (_, program, namesOf, expected) => {
    const after = renamedGlyphs(program, rename)!;
    expect(namesOf(after)).toEqual(expected);
    expect(after.length).toBe(program.length);
    expect(renamedGlyphs(program, (name) => name)).toBeUndefined();
  });

  it.each([
    ['FontFile3', '/Subtype/Type1C', tinyCff(NAMES), cffNames],
    ['FontFile', '', tinyType1(NAMES).bytes, type1Names],
    ['FontFile', '', tinyType1(NAMES, true).bytes, type1Names],
    ['FontFile', '', pfb(false), type1Names],
  ])('is drawn as it was, and nothing tells its name: %s', async (slot, dict, program, namesOf) => {
    const { output, leaks, ink } = await proved(
      {
        content1: `BT /F1 12 Tf 72 700 Td (Wybrandus) Tj ET BT /F9 900 Tf 72 300 Td (A) Tj ET BT /F9 9 Tf (B) Tj ET`,
        resources: '/Font<</F1 7 0 R/F9 20 0 R>>',
        objects: {
          20: '<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+L/FirstChar 65/LastChar 66/Widths[600 600]/Encoding<</Differences[65/wybrandus/bos]>>/FontDescriptor 21 0 R>>',
          21: `<</Type/FontDescriptor/FontName/ABCDEF+L/Flags 4/Ascent 700/Descent 0/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 0 600 700]/CharSet(/wybrandus/bos)/${slot} 22 0 R>>`,
          22: { dict, data: text(program) },
        },
      },
      [redaction({ x0: 60, y0: 690, x1: 300, y1: 715 })],
    );
    const namesIn = (bytes: Uint8Array) => {
      try {
        return namesOf(bytes);
      } catch {
        return [];
      }
    };
    const [before, after] = ink(72, 120, 600, 800);
    expect(leaks).toEqual([]);
    expect(before).toBeGreaterThan(100);
    expect(after).toBe(before);
    expect(everything(output)).not.toMatch(/wybrandus/iu);
    const programs = [...output.refs()]
      .map((ref) => output.get(ref))
      .filter((object) => {
        const stream = object !== undefined && 'contents' in object;
        return stream && String(object).includes('/Length');
      });
    const names = programs.flatMap((stream) => namesIn(output.decode(stream as never)));
    expect(names).toContain('bos');
    expect(names).not.toContain('wybrandus');
  });
});
