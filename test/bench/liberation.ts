/**
 * Liberation Sans as pdf.js ships it, embedded as LibreOffice does: a subset whose codes are numbered as they are first
 * shown, told by a ToUnicode map alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { subset } from '../../fixtures/scripts/subset.ts';
import { TrueType } from '../../fixtures/scripts/trueType.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const font = new TrueType(
  readFileSync(join(folder, 'standard_fonts', 'LiberationSans-Regular.ttf')),
);

/** Where symbolic fonts have their codes (ISO 32000-2, 9.6.5.4). */
const SYMBOLS = 0xf000;

export class SubsetFont {
  private readonly codes = new Map<string, number>();

  codeOf(character: string): number {
    const known = this.codes.get(character);
    if (known !== undefined) return known;
    const code = this.codes.size + 1;
    if (code > 255) throw new Error('more characters than a simple font has codes');
    this.codes.set(character, code);
    return code;
  }

  /** The font, its descriptor, its program and its ToUnicode map, as objects from `first` on. */
  objects(first: number): Buffer[] {
    const program = this.program();
    const widths = [0, ...this.characters().map((one) => widthOf(one))];
    const [font, descriptor] = [
      `<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+LiberationSans/FirstChar 0/LastChar ${this.codes.size}
/Widths[${widths.join(' ')}]/FontDescriptor ${first + 1} 0 R/ToUnicode ${first + 3} 0 R>>`,
      `<</Type/FontDescriptor/FontName/BAAAAA+LiberationSans/Flags 4/FontBBox[-544 -303 1302 980]
/ItalicAngle 0/Ascent 0/Descent 0/CapHeight 980/StemV 80/FontFile2 ${first + 2} 0 R>>`,
    ].map((text) => Buffer.from(text));
    const toUnicode = stream(Buffer.from(this.toUnicode()));
    return [font!, descriptor!, stream(program, `/Length1 ${program.length}`), toUnicode];
  }

  private characters(): string[] {
    return [...this.codes.keys()];
  }

  private program(): Buffer {
    const characters = this.characters();
    const numbered = Object.create(font, {
      glyphOf: { value: (code: number) => font.glyphOf(pointOf(characters[code - SYMBOLS - 1]!)) },
    });
    const { file } = subset(
      numbered,
      characters.map((_, i) => SYMBOLS + i + 1),
    );
    return asSymbolic(file);
  }

  private toUnicode(): string {
    const rows = this.characters().map(
      (one, i) => `<${hex(i + 1, 2)}> <${hex(pointOf(one), 4)}>\n`,
    );
    const parts: string[] = [];
    for (let at = 0; at < rows.length; at += 100) {
      const part = rows.slice(at, at + 100);
      parts.push(`${part.length} beginbfchar\n${part.join('')}endbfchar\n`);
    }
    return `/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<<\n/Registry (Adobe)
/Ordering (UCS)\n/Supplement 0\n>> def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange
<00> <FF>\nendcodespacerange\n${parts.join('')}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
  }
}

const widths = new Map<string, number>();

/** In thousandths of an em. */
export function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = Math.round(font.widthOf(pointOf(character)));
  widths.set(character, width);
  return width;
}

export function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

export function stream(bytes: Buffer, entries = ''): Buffer {
  const packed = deflateSync(bytes);
  const head = `<</Length ${packed.length}/Filter/FlateDecode${entries}>>stream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The one cmap becomes that of platform 3, encoding 0. */
function asSymbolic(file: Buffer): Buffer {
  for (let record = 12; record < 12 + 16 * file.readUInt16BE(4); record += 16)
    if (file.toString('latin1', record, record + 4) === 'cmap')
      file.writeUInt16BE(0, file.readUInt32BE(record + 8) + 6);
  return file;
}
