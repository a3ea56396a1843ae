import { expect, test } from 'vitest';
import { isOwnFrame } from '../../main/sender.ts';

const main = { url: 'app://window/' };

test('the main frame on its own address may speak', () => {
  expect(isOwnFrame(main, main)).toBe(true);
});

test('nobody else may: another frame, another address, a frame that went', () => {
  expect(isOwnFrame(main, { url: 'app://window/' })).toBe(false);
  expect(isOwnFrame(main, null)).toBe(false);
  for (const url of [
    'https://example.org/',
    'app://window.example.org/',
    'about:blank',
    'data:,x',
  ]) {
    const frame = { url };
    expect(isOwnFrame(frame, frame), url).toBe(false);
  }
});
