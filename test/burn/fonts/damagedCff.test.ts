import { expect, it } from 'vitest';
import { pruneProgram } from '../../../redaction/burn/fonts/prunePrograms.ts';
import { tinyCff } from '../../font/tinyCff.ts';

it.each([true, false])(
  'a charset that names strings which are not there loses its glyphs all the same',
  (byNumber) => {
    const font = Buffer.from(tinyCff(['Jansen', 'Pietersen']));
    const at = font.indexOf(Buffer.from([0, 391 >> 8, 391 & 255, 392 >> 8, 392 & 255]));
    font.writeUInt16BE(0x7f00, at + 1);
    const { bytes, emptied } = pruneProgram(new Uint8Array(font), new Set([1, 2]), byNumber)!;
    expect([...emptied]).toEqual([1, 2]);
    expect(Buffer.from(bytes).includes('Pietersen')).toBe(false);
  },
);
