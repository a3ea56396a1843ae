/**
 * Reader of the packed predefined CMaps that pdf.js ships (`.bcmap`; the layout is described in its
 * external/bcmaps and src/core/binary_cmap.js). Numbers are base-128, most significant group first,
 * codes are stored as distances from the one before.
 */
export interface BinaryCMapSink {
  vertical(vertical: boolean): void;
  parent(name: string): void;
  codespace(length: number, low: number, high: number): void;
  cidRange(length: number, low: number, high: number, cid: number): void;
  notdefRange(length: number, low: number, high: number, cid: number): void;
  /** `text` is UTF-16BE. */
  unicodeRange(low: number, high: number, text: Uint8Array): void;
}

/** Throws RangeError when the bytes are no packed CMap. */
export function readBinaryCMap(bytes: Uint8Array, sink: BinaryCMapSink): void {
  const from = new PackedNumbers(bytes);
  sink.vertical((from.byte() & 1) === 1);
  while (!from.done) {
    const header = from.byte();
    const type = header >> 5;
    if (type === 7) {
      const text = from.text();
      if ((header & 0x1f) === 1) sink.parent(text);
      continue;
    }
    const consecutive = (header & 0x10) !== 0;
    const length = (header & 15) + 1;
    readSection(type, { count: from.number(), consecutive, length }, from, sink);
  }
}

interface Section {
  readonly count: number;
  /** Each entry starts right after the one before: the distance is not stored. */
  readonly consecutive: boolean;
  /** Bytes of a code, or of the Unicode text in types 4 and 5. */
  readonly length: number;
}

function readSection(
  type: number,
  section: Section,
  from: PackedNumbers,
  to: BinaryCMapSink,
): void {
  const { length } = section;
  const stored = { ...section, consecutive: false };
  const pairs = { ...section, length: 2 };
  if (type === 0) {
    ranges(stored, from, (low, high) => to.codespace(length, low, high));
  } else if (type === 1) {
    ranges(stored, from, (low, high) => to.notdefRange(length, low, high, from.number()));
  } else if (type === 2) cidChars(section, from, to);
  else if (type === 3) {
    ranges(section, from, (low, high) => to.cidRange(length, low, high, from.number()));
  } else if (type === 4) unicodeChars(section, from, to);
  else if (type === 5) {
    ranges(pairs, from, (low, high) => to.unicodeRange(low, high, from.fixedBytes(length)));
  } else throw new RangeError('unknown section');
}

function ranges(
  section: Section,
  from: PackedNumbers,
  add: (low: number, high: number) => void,
): void {
  let low = 0;
  let high = -1;
  for (let i = 0; i < section.count; i++) {
    if (i === 0) low = from.fixed(section.length);
    else low = high + 1 + (section.consecutive ? 0 : from.number());
    high = low + from.number();
    add(low, high);
  }
}

function cidChars(section: Section, from: PackedNumbers, to: BinaryCMapSink): void {
  let code = 0;
  let cid = 0;
  for (let i = 0; i < section.count; i++) {
    if (i === 0) {
      code = from.fixed(section.length);
      cid = from.number();
    } else {
      code += 1 + (section.consecutive ? 0 : from.number());
      cid += 1 + from.signed();
    }
    to.cidRange(section.length, code, code, cid);
  }
}

function unicodeChars(section: Section, from: PackedNumbers, to: BinaryCMapSink): void {
  let code = 0;
  let text = 0n;
  const wrap = 1n << BigInt(8 * section.length);
  for (let i = 0; i < section.count; i++) {
    if (i === 0) {
      code = from.fixed(2);
      text = bigEndian(from.fixedBytes(section.length));
    } else {
      code += 1 + (section.consecutive ? 0 : from.number());
      text = (text + 1n + from.bigSigned() + wrap) % wrap;
    }
    to.unicodeRange(code, code, bytesOfBig(text, section.length));
  }
}

class PackedNumbers {
  private readonly bytes: Uint8Array;
  private position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.position >= this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw new RangeError('end of packed CMap');
    return byte;
  }

  number(): number {
    let value = 0;
    for (;;) {
      const byte = this.byte();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  bigSigned(): bigint {
    let value = 0n;
    for (let more = true; more; ) {
      const byte = this.byte();
      value = (value << 7n) | BigInt(byte & 0x7f);
      more = byte >= 0x80;
    }
    return (value & 1n) === 1n ? -((value + 1n) >> 1n) : value >> 1n;
  }

  fixed(length: number): number {
    let value = 0;
    for (let i = 0; i < length; i++) value = value * 256 + this.byte();
    return value;
  }

  fixedBytes(length: number): Uint8Array {
    const slice = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    if (slice.length < length) throw new RangeError('end of packed CMap');
    return slice;
  }

  text(): string {
    let text = '';
    for (let left = this.number(); left > 0; left--) text += String.fromCharCode(this.number());
    return text;
  }
}

function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

function bytesOfBig(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = length - 1, rest = value; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  return bytes;
}
