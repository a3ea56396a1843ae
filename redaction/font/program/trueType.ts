import { baseEncoding } from '../encoding/baseEncodings.ts';
import { unicodeOfName } from '../encoding/glyphNames.ts';
import type { VerticalExtent } from '../verticalExtent.ts';
import type { ByteView } from './byteView.ts';
import { type CharacterMaps, type CodeToGlyph, readCharacterMaps } from './characterMap.ts';
import type { FontProgram } from './fontProgram.ts';
import { readPostNames } from './postNames.ts';
import { type Sfnt, tableView } from './sfnt.ts';

/** TrueType outlines in an sfnt file. Tables are read when they are asked for. */
export class TrueTypeProgram implements FontProgram {
  readonly kind = 'truetype';
  readonly encoding = undefined;
  readonly glyphCount: number;
  readonly extent: VerticalExtent | undefined;
  private readonly sfnt: Sfnt;
  private readonly unitsPerEm: number;
  private readonly advances: ByteView | undefined;
  private readonly advanceCount: number;
  private characterMaps: CharacterMaps | undefined;
  private names: readonly string[] | undefined;
  private byName: Map<string, number> | undefined;
  private unicodes: Map<number, number> | undefined;

  constructor(sfnt: Sfnt) {
    this.sfnt = sfnt;
    const head = tableView(sfnt, 'head');
    const hhea = tableView(sfnt, 'hhea');
    this.unitsPerEm = (head && head.length >= 20 && head.u16(18)) || 1000;
    this.glyphCount = glyphCountOf(sfnt);
    this.advances = tableView(sfnt, 'hmtx');
    this.advanceCount = hhea && hhea.length >= 36 ? hhea.u16(34) : 0;
    this.extent = extentOf(hhea, this.unitsPerEm);
  }

  widthOf(glyph: number): number | undefined {
    if (glyph >= this.glyphCount || this.advances === undefined) return undefined;
    const at = 4 * Math.min(glyph, this.advanceCount - 1);
    if (at < 0 || at + 2 > this.advances.length) return undefined;
    return this.advances.u16(at) / this.unitsPerEm;
  }

  unicodeOf(glyph: number): string {
    this.unicodes ??= reverse(this.maps.unicode);
    const mapped = this.unicodes.get(glyph);
    if (mapped !== undefined) return String.fromCodePoint(mapped);
    const named = unicodeOfName(this.postNames[glyph] ?? '');
    return named || this.unicodeOfMacintosh(glyph);
  }

  glyphNamed(name: string): number | undefined {
    if (this.byName === undefined) {
      this.byName = new Map();
      for (const [glyph, known] of this.postNames.entries()) {
        if (known !== '' && !this.byName.has(known)) this.byName.set(known, glyph);
      }
    }
    return this.byName.get(name) ?? this.glyphOfMacintoshName(name);
  }

  glyphOfCode(code: number): number | undefined {
    const { symbol, macintosh, unicode } = this.maps;
    return (
      symbol?.get(0xf000 | code) ??
      symbol?.get(code) ??
      symbol?.get(0xf100 | code) ??
      symbol?.get(0xf200 | code) ??
      macintosh?.get(code) ??
      unicode?.get(code)
    );
  }

  glyphOfUnicode(unicode: number): number | undefined {
    return this.maps.unicode?.get(unicode);
  }

  glyphOfCid(cid: number): number | undefined {
    return cid < this.glyphCount ? cid : undefined;
  }

  private get maps(): CharacterMaps {
    this.characterMaps ??= readCharacterMaps(tableView(this.sfnt, 'cmap'), this.glyphCount);
    return this.characterMaps;
  }

  private get postNames(): readonly string[] {
    this.names ??= readPostNames(tableView(this.sfnt, 'post'), this.glyphCount);
    return this.names;
  }

  /** Only where the font has no better map: subset fonts number their Macintosh codes as they like. */
  private unicodeOfMacintosh(glyph: number): string {
    if (this.maps.unicode !== undefined || this.maps.symbol !== undefined) return '';
    for (const [code, mapped] of this.maps.macintosh ?? []) {
      if (mapped === glyph) return unicodeOfName(baseEncoding('MacRomanEncoding')[code] ?? '');
    }
    return '';
  }

  private glyphOfMacintoshName(name: string): number | undefined {
    const code = baseEncoding('MacRomanEncoding').indexOf(name);
    return code < 0 || name === '' ? undefined : this.maps.macintosh?.get(code);
  }
}

/** Number of glyphs: `maxp`, but never more than `loca` or the widths could describe. */
export function glyphCountOf(sfnt: Sfnt): number {
  const maxp = tableView(sfnt, 'maxp');
  return maxp && maxp.length >= 6 ? maxp.u16(4) : 0;
}

function extentOf(hhea: ByteView | undefined, unitsPerEm: number): VerticalExtent | undefined {
  if (hhea === undefined || hhea.length < 8) return undefined;
  return { ascent: hhea.i16(4) / unitsPerEm, descent: hhea.i16(6) / unitsPerEm };
}

/** The lowest code wins: a space before a no-break space, a hyphen before a soft hyphen. */
function reverse(codes: CodeToGlyph | undefined): Map<number, number> {
  const unicodes = new Map<number, number>();
  for (const [code, glyph] of codes ?? []) {
    if (code < 0x20 || isPrivate(code)) continue;
    const known = unicodes.get(glyph);
    if (known === undefined || code < known) unicodes.set(glyph, code);
  }
  return unicodes;
}

function isPrivate(code: number): boolean {
  return (code >= 0xd800 && code <= 0xf8ff) || code >= 0xf0000;
}
