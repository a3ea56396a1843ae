/**
 * Codes or CIDs to Unicode text: a ToUnicode CMap (ISO 32000-2, 9.10.3) or a collection's UCS2 map.
 * Long ranges are kept as ranges, so a hostile range of four billion codes costs nothing.
 */
export class UnicodeMap {
  private readonly single = new Map<number, string>();
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];
  private readonly texts: string[] = [];
  parent: UnicodeMap | undefined;

  get empty(): boolean {
    return this.single.size === 0 && this.lows.length === 0 && this.parent === undefined;
  }

  set(code: number, text: string): void {
    this.single.set(code, text);
  }

  /** The last UTF-16 unit of `text` counts up with the code. */
  setRange(low: number, high: number, text: string): void {
    if (high < low || text === '') return;
    if (high - low > 255) {
      this.lows.push(low);
      this.highs.push(high);
      this.texts.push(text);
      return;
    }
    for (let code = low; code <= high; code++) this.single.set(code, advance(text, code - low));
  }

  /** Ranges as they were given, then single codes: `[low, high, text]`. The parent's are not among them. */
  *entries(): Generator<readonly [number, number, string]> {
    for (let i = 0; i < this.lows.length; i++) {
      yield [this.lows[i]!, this.highs[i]!, this.texts[i]!];
    }
    for (const [code, text] of this.single) yield [code, code, text];
  }

  get(code: number): string | undefined {
    const single = this.single.get(code);
    if (single !== undefined) return single;
    for (let i = this.lows.length - 1; i >= 0; i--) {
      const low = this.lows[i]!;
      if (code >= low && code <= this.highs[i]!) return advance(this.texts[i]!, code - low);
    }
    return this.parent?.get(code);
  }
}

function advance(text: string, by: number): string {
  if (by === 0) return text;
  const last = text.codePointAt(text.length - 2) ?? 0;
  if (text.length >= 2 && last > 0xffff) {
    const code = last + by;
    return code <= 0x10ffff ? text.slice(0, -2) + String.fromCodePoint(code) : '';
  }
  const code = text.charCodeAt(text.length - 1) + by;
  return code <= 0xffff ? text.slice(0, -1) + String.fromCharCode(code) : '';
}

/** UTF-16BE; a single byte stands for itself (broken producers write `<41>`). */
export function textOfUtf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let i = 0; i + 1 < bytes.length && i < 512; i += 2) {
    text += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  }
  return text;
}
