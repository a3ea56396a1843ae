/** A TrueType font file (ISO/IEC 14496-22): which glyph is a character's, how wide it is, and a subset of it. */
const COMPOSITE = -1;

export class TrueTypeFont {
  private readonly tables = new Map<string, Buffer>();
  private readonly glyphs: ReadonlyMap<number, number>;
  private readonly unitsPerEm: number;
  private readonly advances: number;

  constructor(file: Buffer) {
    for (let i = 0; i < file.readUInt16BE(4); i++) {
      const record = 12 + 16 * i;
      const start = file.readUInt32BE(record + 8);
      const bytes = file.subarray(start, start + file.readUInt32BE(record + 12));
      this.tables.set(file.toString('latin1', record, record + 4), bytes);
    }
    this.unitsPerEm = this.table('head').readUInt16BE(18);
    this.advances = this.table('hhea').readUInt16BE(34);
    this.glyphs = readCharacterMap(this.table('cmap'));
  }

  get glyphCount(): number {
    return this.table('maxp').readUInt16BE(4);
  }

  /** 0 for a character that the font does not have. */
  glyphOf(character: number): number {
    return this.glyphs.get(character) ?? 0;
  }

  /** Advance in thousandths of an em. */
  widthOf(glyph: number): number {
    return this.thousandths(
      this.table('hmtx').readUInt16BE(4 * Math.min(glyph, this.advances - 1)),
    );
  }

  /** In thousandths of an em, for the font's descriptor. */
  get metrics() {
    const [head, hhea] = [this.table('head'), this.table('hhea')];
    return {
      ascent: this.thousandths(hhea.readInt16BE(4)),
      descent: this.thousandths(hhea.readInt16BE(6)),
      // How high the outline of an H is.
      capHeight: this.thousandths(this.outline(this.glyphOf(0x48)).readInt16BE(8)),
      box: [36, 38, 40, 42].map((at) => this.thousandths(head.readInt16BE(at))),
    };
  }

  table(tag: string): Buffer {
    const bytes = this.tables.get(tag);
    if (bytes === undefined) throw new RangeError(`font without ${tag}`);
    return bytes;
  }

  outline(glyph: number): Buffer {
    return this.table('glyf').subarray(this.offsetOf(glyph), this.offsetOf(glyph + 1));
  }

  private offsetOf(glyph: number): number {
    const long = this.table('head').readInt16BE(50) === 1;
    const loca = this.table('loca');
    return long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  }

  private thousandths(units: number): number {
    return Math.round((units * 1000) / this.unitsPerEm);
  }
}

/** The Unicode map of the Basic Multilingual Plane: platform 3, encoding 1, format 4. */
function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const at = unicodeTable(cmap);
  const size = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + size + segment);
    const delta = cmap.readUInt16BE(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character < 0xffff; character++) {
      const listed =
        range === 0 ? character : cmap.readUInt16BE(rangeAt + range + 2 * (character - start));
      if (listed !== 0) map.set(character, (listed + delta) & 0xffff);
    }
  }
  return map;
}

function unicodeTable(cmap: Buffer): number {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const record = 4 + 8 * i;
    const at = cmap.readUInt32BE(record + 4);
    const isUnicode = cmap.readUInt16BE(record) === 3 && cmap.readUInt16BE(record + 2) === 1;
    if (isUnicode && cmap.readUInt16BE(at) === 4) return at;
  }
  throw new RangeError('font without a Unicode map');
}

/** Numbers of the glyphs that a composite one is made of; none for any other. */
export function componentsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) !== COMPOSITE) return [];
  const found: number[] = [];
  for (let at = 10; ; ) {
    const flags = outline.readUInt16BE(at);
    found.push(outline.readUInt16BE(at + 2));
    if ((flags & 0x20) === 0) return found;
    at += (flags & 1) !== 0 ? 8 : 6;
    at += (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
  }
}
