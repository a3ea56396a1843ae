import { baseEncoding } from '../encoding/baseEncodings.ts';
import { unicodeOfName } from '../encoding/glyphNames.ts';
import type { VerticalExtent } from '../verticalExtent.ts';
import { readCffEncoding } from './cffEncoding.ts';
import { cffString } from './cffString.ts';
import { CFF_KEY, type CffStructure, indexEntry } from './cffStructure.ts';
import { cffSubroutines } from './cffSubroutines.ts';
import type { FontProgram } from './fontProgram.ts';
import { walkType2 } from './type2Charstring.ts';

/** CFF outlines, bare or in an OpenType file (whose character map and height come along). */
export class CffProgram implements FontProgram {
  readonly kind = 'cff';
  readonly glyphCount: number;
  readonly extent: VerticalExtent | undefined;
  readonly encoding: readonly string[] | undefined;
  private readonly cff: CffStructure;
  private readonly wrapper: FontProgram | undefined;
  private readonly scale: number;
  private readonly names: readonly string[];
  private readonly byName = new Map<string, number>();
  private readonly byCid = new Map<number, number>();

  constructor(cff: CffStructure, wrapper?: FontProgram) {
    this.cff = cff;
    this.wrapper = wrapper;
    this.extent = wrapper?.extent;
    this.glyphCount = cff.charStrings.count;
    this.scale = cff.top.get(CFF_KEY.fontMatrix)?.[0] || 0.001;
    this.names = cff.cidKeyed ? [] : cff.charset.map((sid) => cffString(cff, sid));
    for (const [glyph, name] of this.names.entries()) {
      if (!this.byName.has(name)) this.byName.set(name, glyph);
    }
    if (cff.cidKeyed) {
      for (const [glyph, cid] of cff.charset.entries()) this.byCid.set(cid, glyph);
    }
    this.encoding = cff.cidKeyed ? undefined : this.readEncoding();
  }

  widthOf(glyph: number): number | undefined {
    const font = this.cff.privates[this.cff.fontOfGlyph?.[glyph] ?? 0];
    const bytes = indexEntry(this.cff.view, this.cff.charStrings, glyph);
    if (font === undefined || bytes === undefined) return undefined;
    try {
      const { width } = walkType2(bytes, cffSubroutines(this.cff, font));
      return this.scale * (width === undefined ? font.defaultWidth : font.nominalWidth + width);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  unicodeOf(glyph: number): string {
    return unicodeOfName(this.names[glyph] ?? '') || (this.wrapper?.unicodeOf(glyph) ?? '');
  }

  glyphNamed(name: string): number | undefined {
    return this.byName.get(name);
  }

  glyphOfCode(code: number): number | undefined {
    const name = this.encoding?.[code];
    return name ? this.byName.get(name) : undefined;
  }

  glyphOfUnicode(unicode: number): number | undefined {
    return this.wrapper?.glyphOfUnicode(unicode);
  }

  glyphOfCid(cid: number): number | undefined {
    if (this.cff.cidKeyed) return this.byCid.get(cid);
    return cid < this.glyphCount ? cid : undefined;
  }

  private readEncoding(): readonly string[] {
    const offset = this.cff.top.get(CFF_KEY.encoding)?.[0] ?? 0;
    if (offset === 0) return baseEncoding('StandardEncoding');
    if (offset === 1) return baseEncoding('ExpertEncoding');
    return readCffEncoding(this.cff, offset, this.names);
  }
}
