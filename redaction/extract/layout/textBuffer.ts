import { textOfUnits } from '../../model/codeUnits.ts';

/** Text under construction: UTF-16 units with the glyph behind each. */
export class TextBuffer {
  length = 0;
  private units: Uint16Array<ArrayBuffer>;
  private glyphs: Int32Array<ArrayBuffer>;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity + 64);
    this.glyphs = new Int32Array(capacity + 64);
  }

  /** `glyph` is -1 for what layout inserts. */
  push(unit: number, glyph: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.glyphs[this.length++] = glyph;
  }

  pushText(text: string, glyph: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), glyph);
  }

  unitAt(index: number): number {
    return index >= 0 && index < this.length ? this.units[index]! : 0;
  }

  glyphAt(index: number): number {
    return index >= 0 && index < this.length ? this.glyphs[index]! : -1;
  }

  setUnit(index: number, unit: number): void {
    this.units[index] = unit;
  }

  /** Takes `count` units out at `index`; what follows moves up. */
  remove(index: number, count: number): void {
    this.units.copyWithin(index, index + count, this.length);
    this.glyphs.copyWithin(index, index + count, this.length);
    this.length -= count;
  }

  /** Turns the order of a range around. */
  reverse(start: number, end: number): void {
    this.units.subarray(start, end).reverse();
    this.glyphs.subarray(start, end).reverse();
  }

  slice(start: number, end: number): string {
    return textOfUnits(this.units, start, end);
  }

  glyphMap(): Int32Array {
    return this.glyphs.slice(0, this.length);
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    const glyphs = new Int32Array(this.glyphs.length * 2);
    units.set(this.units);
    glyphs.set(this.glyphs);
    this.units = units;
    this.glyphs = glyphs;
  }
}
