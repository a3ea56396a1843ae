import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascii85, asciiHex, runLength } from '../../redaction/pdf/filters/ascii.ts';
import { flate } from '../../redaction/pdf/filters/flate.ts';
import { lzw } from '../../redaction/pdf/filters/lzw.ts';
import { unpredict } from '../../redaction/pdf/filters/predictor.ts';
import { tolerantInflate } from '../../redaction/pdf/filters/tolerantInflate.ts';
import { bytes, codeOf, flateStream, make, onePage, open, ports, text } from './make.ts';

const LIMIT = 1 << 20;

describe('Flate', () => {
  test('zlib, raw deflate, and a stream without its checksum', () => {
    const plain = Buffer.from('Jan Voorbeeld '.repeat(100));
    expect(Buffer.from(flate(deflateSync(plain), ports, LIMIT))).toEqual(plain);
    expect(Buffer.from(flate(deflateRawSync(plain), ports, LIMIT))).toEqual(plain);
    expect(Buffer.from(flate(deflateSync(plain).subarray(0, -4), ports, LIMIT))).toEqual(plain);
  });

  test('what stands before the damage is kept', () => {
    const plain = Buffer.from(Array.from({ length: 5000 }, (_, i) => `${i} `).join(''));
    const cut = deflateSync(plain).subarray(0, 4000);
    const read = flate(cut, ports, LIMIT);
    expect(read.length).toBeGreaterThan(4000);
    expect(Buffer.from(read)).toEqual(plain.subarray(0, read.length));
  });

  test('nothing readable is refused, too much as well', () => {
    expect(codeOf(() => flate(bytes('\x78\x9c\xff\xff\xff'), ports, LIMIT))).toBe('filter-broken');
    const bomb = deflateSync(Buffer.alloc(LIMIT * 2));
    expect(codeOf(() => flate(bomb, ports, LIMIT))).toBe('limit-exceeded');
    expect(codeOf(() => flate(bomb.subarray(0, -6), ports, LIMIT))).toBe('limit-exceeded');
  });

  test('the engine’s own reader agrees with zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(9), (data, level) => {
        const doubled = Buffer.concat([data, data]);
        const read = tolerantInflate(deflateSync(doubled, { level }), LIMIT);
        expect(read.state).toBe('whole');
        expect(Buffer.from(read.bytes)).toEqual(doubled);
      }),
    );
  });

  test('any bytes end, within the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const outcome = codeOf(() => tolerantInflate(data, 10_000));
        expect(['none', 'limit-exceeded']).toContain(outcome);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('LZW', () => {
  test.each([0, 1])('reads what an encoder with EarlyChange %i wrote', (early) => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 9000 }), (data) => {
        const read = lzw(encodeLzw(data, early), early, LIMIT);
        expect([...read]).toEqual(data);
      }),
      { numRuns: 30 },
    );
  });

  test('the example of ISO 32000-2, 7.4.4.2', () => {
    const encoded = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect([...lzw(encoded, 1, LIMIT)]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });

  test.each([
    ['as early as may be', 4094, false],
    ['with the last code that MuPDF takes', 4097, false],
    ['one code later', 4098, true],
    ['never', Infinity, true],
  ])(
    'a full table that is cleared %s is read to its end, and told where viewers differ',
    (_, clearAt, told) => {
      const data = Array.from({ length: 12_000 }, (_, i) => (i * i * 31 + (i >> 3)) % 251);
      let broken = false;
      const read = lzw(encodeLzw(data, 1, clearAt), 1, LIMIT, () => {
        broken = true;
      });
      expect([...read]).toEqual(data);
      expect(broken).toBe(told);
    },
  );

  test('a bomb is refused', () => {
    const encoded = encodeLzw(new Array<number>(100_000).fill(0), 1);
    expect(codeOf(() => lzw(encoded, 1, 50_000))).toBe('limit-exceeded');
  });
});

describe('ASCII filters and run lengths', () => {
  test('ASCIIHex', () => {
    expect(text(asciiHex(bytes('48 65 6C6c 6F>zz')))).toBe('Hello');
    expect([...asciiHex(bytes('417>'))]).toEqual([0x41, 0x70]);
  });

  test('ASCII85', () => {
    expect(text(ascii85(bytes('87cURD]i,"Ebo80~>')))).toBe('Hello World!');
    expect(text(ascii85(bytes('<~87cUR\nD]i,"Ebo7~>')))).toBe('Hello World');
    expect([...ascii85(bytes('z!!~>'))]).toEqual([0, 0, 0, 0, 0]);
  });

  test('RunLength', () => {
    expect(text(runLength(bytes('\x02abc\xfed\x80zz'), LIMIT))).toBe('abcddd');
    expect(codeOf(() => runLength(bytes('\x81a'.repeat(100)), 1000))).toBe('limit-exceeded');
  });
});

describe('predictors', () => {
  const shape = { colors: 3, bitsPerComponent: 8, columns: 5 };

  test('every PNG row filter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.uint8Array({ minLength: 15, maxLength: 15 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const encoded = encodePng(rows, 3);
          const plain = rows.flatMap(([, row]) => [...row]);
          expect([...unpredict(encoded, { predictor: 15, ...shape })]).toEqual(plain);
        },
      ),
    );
  });

  test('TIFF with 8, 16 and 4 bits', () => {
    const tiff = (bitsPerComponent: number, colors: number, columns: number, data: number[]) => [
      ...unpredict(Uint8Array.from(data), { predictor: 2, colors, bitsPerComponent, columns }),
    ];
    expect(tiff(8, 1, 4, [1, 1, 1, 1])).toEqual([1, 2, 3, 4]);
    expect(tiff(8, 2, 2, [1, 10, 1, 10])).toEqual([1, 10, 2, 20]);
    expect(tiff(16, 1, 2, [0, 255, 0, 1])).toEqual([0, 255, 1, 0]);
    expect(tiff(4, 1, 4, [0x11, 0x11])).toEqual([0x12, 0x34]);
  });

  test('impossible parameters are refused', () => {
    const wrong = { predictor: 12, colors: 1, bitsPerComponent: 8, columns: -1 };
    expect(codeOf(() => unpredict(new Uint8Array(10), wrong))).toBe('filter-broken');
  });
});

describe('filter chains', () => {
  const withStream = (dict: string, data: string) =>
    open(
      make({
        objects: {
          ...onePage(),
          4: `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`,
        },
      }),
    );
  const content = (dict: string, data: string) => {
    const document = withStream(dict, data);
    return text(document.decode(document.pages[0]!.contents[0]!));
  };

  test('names in full and short, one after the other, with parameters', () => {
    expect(content('/Filter[/ASCIIHexDecode/ASCIIHexDecode]', '3431>')).toBe('A');
    expect(content('/Filter/AHx', '41>')).toBe('A');
    const rows = text(deflateSync(Buffer.from([2, 65, 66, 2, 1, 1])));
    const parms = '/DecodeParms[null <</Predictor 12/Columns 2>>]';
    const hex = Buffer.from(rows, 'latin1').toString('hex');
    expect(content(`/Filter[/AHx/Fl]${parms}`, `${hex}>`)).toBe('ABBC');
  });

  test('image filters stop decodeUntilImage and are refused by decode', () => {
    const document = withStream('/Filter[/AHx/DCTDecode]', 'ffd8>');
    const [stream] = document.pages[0]!.contents;
    const { bytes: left, filter } = document.decodeUntilImage(stream!);
    expect([...left, filter]).toEqual([0xff, 0xd8, 'DCTDecode']);
    expect(codeOf(() => document.decode(stream!))).toBe('filter-unsupported');
  });

  test('unknown filters and too many of them are refused', () => {
    expect(codeOf(() => content('/Filter/Zip', 'x'))).toBe('filter-unsupported');
    const many = `/Filter[${'/AHx'.repeat(40)}]`;
    expect(codeOf(() => content(many, '41>'))).toBe('limit-exceeded');
  });

  test('the sum of everything decoded is bounded, each stream counted once', () => {
    const objects = {
      ...onePage(),
      4: flateStream('', 'a'.repeat(6000)),
      5: flateStream('', 'b'.repeat(6000)),
    };
    const document = open(
      make({ objects: { ...objects, 3: '<</Type/Page/Parent 2 0 R/Contents[4 0 R 5 0 R]>>' } }),
    );
    const small = Object.create(document, {
      limits: { value: { ...document.limits, maxDecodedTotal: 10_000 } },
    }) as typeof document;
    const [first, second] = document.pages[0]!.contents;
    expect(small.decode(first!).length).toBe(6000);
    expect(small.decode(first!).length).toBe(6000);
    expect(codeOf(() => small.decode(second!))).toBe('limit-exceeded');
  });
});

function encodeLzw(data: readonly number[], early: number, clearAt = 4094): Uint8Array {
  const bits: string[] = [];
  let table = new Map<string, number>();
  let width = 9;
  const put = (code: number) => bits.push(code.toString(2).padStart(width, '0'));
  const reset = () => {
    put(256);
    table = new Map(Array.from({ length: 256 }, (_, i) => [String(i), i]));
    width = 9;
  };
  reset();
  let next = 258;
  let word = '';
  for (const byte of data) {
    const longer = word === '' ? String(byte) : `${word},${byte}`;
    if (table.has(longer)) word = longer;
    else {
      put(table.get(word)!);
      if (next < 4096) table.set(longer, next);
      next++;
      if (next + early > 1 << width && width < 12) width++;
      word = String(byte);
      if (next === clearAt) {
        put(table.get(word)!);
        word = '';
        reset();
        next = 258;
      }
    }
  }
  if (word !== '') {
    put(table.get(word)!);
    next++;
    if (next + early > 1 << width && width < 12) width++;
  }
  put(257);
  const all = bits.join('').padEnd(Math.ceil(bits.join('').length / 8) * 8, '0');
  return Uint8Array.from(all.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function encodePng(rows: readonly (readonly [number, Uint8Array])[], pixel: number): Uint8Array {
  const out: number[] = [];
  rows.forEach(([type, row], r) => {
    const above = rows[r - 1]?.[1] ?? new Uint8Array(row.length);
    out.push(type);
    row.forEach((value, i) => {
      const left = i >= pixel ? row[i - pixel]! : 0;
      const corner = i >= pixel ? above[i - pixel]! : 0;
      const guesses = [0, left, above[i]!, (left + above[i]!) >> 1, paeth(left, above[i]!, corner)];
      out.push((value - guesses[type]!) & 255);
    });
  });
  return Uint8Array.from(out);
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
