/** Liberation Sans as pdf.js ships it, embedded as a simple TrueType font. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const program = readFileSync(join(folder, 'standard_fonts', 'LiberationSans-Regular.ttf'));

/** Widths of the ASCII characters in thousandths of an em, by code. */
export const LIBERATION = { widths: readWidths() };

/** The font, its descriptor and its program, as objects `first`, `first + 1` and `first + 2`. */
export function fontObjects(first: number): [Buffer, Buffer, Buffer] {
  const packed = deflateSync(program);
  const widths = LIBERATION.widths.slice(32, 127).join(' ');
  const font = `<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+LiberationSans/FirstChar 32/LastChar 126
/Widths[${widths}]/Encoding/WinAnsiEncoding/FontDescriptor ${first + 1} 0 R>>`;
  const descriptor = `<</Type/FontDescriptor/FontName/BAAAAA+LiberationSans/Flags 32/FontBBox[-544 -303 1302 980]
/ItalicAngle 0/Ascent 0/Descent 0/CapHeight 729/StemV 80/FontFile2 ${first + 2} 0 R>>`;
  const head = `<</Length ${packed.length}/Length1 ${program.length}/Filter/FlateDecode>>stream\n`;
  return [
    Buffer.from(font),
    Buffer.from(descriptor),
    Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]),
  ];
}

function readWidths(): number[] {
  const unitsPerEm = program.readUInt16BE(tableAt('head') + 18);
  const measured = program.readUInt16BE(tableAt('hhea') + 34);
  const hmtx = tableAt('hmtx');
  return Array.from({ length: 127 }, (_, code) => {
    const glyph = Math.min(glyphOf(code), measured - 1);
    return Math.round((program.readUInt16BE(hmtx + 4 * glyph) * 1000) / unitsPerEm);
  });
}

function tableAt(tag: string): number {
  for (let i = 0; i < program.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    if (program.toString('latin1', record, record + 4) === tag)
      return program.readUInt32BE(record + 8);
  }
  throw new Error(`no table ${tag}`);
}

/** Through the format 4 subtable of `cmap`. */
function glyphOf(code: number): number {
  const at = unicodeSubtable();
  const segments = program.readUInt16BE(at + 6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = program.readUInt16BE(at + 14 + 2 * i);
    const start = program.readUInt16BE(at + 16 + 2 * segments + 2 * i);
    if (code < start || code > end) continue;
    const delta = program.readUInt16BE(at + 16 + 4 * segments + 2 * i);
    const rangeAt = at + 16 + 6 * segments + 2 * i;
    const range = program.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    return program.readUInt16BE(rangeAt + range + 2 * (code - start));
  }
  return 0;
}

function unicodeSubtable(): number {
  const cmap = tableAt('cmap');
  for (let i = 0; i < program.readUInt16BE(cmap + 2); i++) {
    const at = cmap + program.readUInt32BE(cmap + 8 + 8 * i);
    if (program.readUInt16BE(at) === 4) return at;
  }
  throw new Error('no format 4 cmap');
}
