/** A font file with the outlines of some glyphs only. Glyphs keep their numbers, so that nothing refers anew. */
import { componentsOf, type TrueTypeFont } from './trueType.ts';

/** With outlines and their places what ISO 32000-2, 9.9.1, wants of a font program in a CIDFont; hints there are none. */
const COPIED = ['hhea', 'hmtx', 'maxp'];
const MAGIC = 0xb1b0afba;

export function subset(font: TrueTypeFont, glyphs: Iterable<number>): Buffer {
  const { glyf, loca } = outlinesOf(font, closure(font, glyphs));
  const tables = COPIED.map((tag) => [tag, font.table(tag)] as const);
  const head = Buffer.from(font.table('head'));
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const all = [
    ...tables,
    ['glyf', glyf] as const,
    ['head', head] as const,
    ['loca', loca] as const,
  ];
  return assemble(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** With the parts of composite glyphs, and what a character without a glyph shows. */
function closure(font: TrueTypeFont, glyphs: Iterable<number>): ReadonlySet<number> {
  const wanted = new Set([0, ...glyphs]);
  // A set goes on over what is added on the way.
  for (const glyph of wanted)
    for (const part of componentsOf(font.outline(glyph))) wanted.add(part);
  return wanted;
}

function outlinesOf(font: TrueTypeFont, wanted: ReadonlySet<number>) {
  const loca = Buffer.alloc(4 * (font.glyphCount + 1));
  const parts: Buffer[] = [];
  let length = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph++) {
    loca.writeUInt32BE(length, 4 * glyph);
    if (!wanted.has(glyph)) continue;
    const outline = padded(font.outline(glyph));
    parts.push(outline);
    length += outline.length;
  }
  loca.writeUInt32BE(length, 4 * font.glyphCount);
  return { glyf: Buffer.concat(parts), loca };
}

/** Tables in the order of their tags, with checksums. */
function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const count = tables.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + 16 * count);
  directory.writeUInt32BE(0x10000, 0);
  for (const [i, value] of [count, 16 * power, Math.log2(power), 16 * (count - power)].entries())
    directory.writeUInt16BE(value, 4 + 2 * i);
  let at = directory.length;
  for (const [i, [tag, bytes]] of tables.entries()) {
    directory.write(tag, 12 + 16 * i, 'latin1');
    for (const [j, value] of [checksum(bytes), at, bytes.length].entries())
      directory.writeUInt32BE(value, 16 + 16 * i + 4 * j);
    at += padded(bytes).length;
  }
  const file = Buffer.concat([directory, ...tables.map(([, bytes]) => padded(bytes))]);
  const head = tables.findIndex(([tag]) => tag === 'head');
  const adjustment = (MAGIC - checksum(file)) >>> 0;
  file.writeUInt32BE(adjustment, file.readUInt32BE(20 + 16 * head) + 8);
  return file;
}

function checksum(bytes: Buffer): number {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(bytes: Buffer): Buffer {
  const missing = -bytes.length & 3;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}
