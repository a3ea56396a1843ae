import { expect, test } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { textOfUnits } from '../../redaction/model/codeUnits.ts';

const BYTES = Uint8Array.from({ length: 10_000 }, (_, i) => i & 255);
const slowly = (from: number, to: number) =>
  Array.from(BYTES.subarray(from, to), (byte) => String.fromCharCode(byte)).join('');

test('bytes are Latin-1, all 256 of them, with and without what the runtime has for it', () => {
  const alone = textOfUnits(BYTES);
  nodePorts();
  expect(textOfUnits(BYTES)).toBe(alone);
  expect(alone).toBe(slowly(0, 10_000));
  expect(textOfUnits(BYTES.subarray(100, 9000), 50, 8000)).toBe(slowly(150, 8100));
  expect(textOfUnits(BYTES, 7, 7)).toBe('');
});

test('units of two bytes stay what they are', () => {
  nodePorts();
  const units = Uint16Array.from({ length: 9000 }, (_, i) => 0x2000 + i);
  expect(textOfUnits(units).codePointAt(8999)).toBe(0x2000 + 8999);
});
