import { expect, test } from 'vitest';
import { BINDINGS, bindingOf, type Press } from '../../app/contract/keys.ts';

const plain = { code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const command = (press: Partial<Press> & { key: string }) =>
  bindingOf({ ...plain, ...press })?.command;

test('no key has two commands', () => {
  const keys = BINDINGS.flatMap((b) => b.keys.map((k) => `${k.ctrl} ${k.shift} ${k.key}`));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a deciding letter or digit with a modifier decides nothing', () => {
  const modifiers = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }];
  for (const modifier of modifiers) {
    for (const key of ['l', 'n', 'L', 'N']) expect(command({ key, ...modifier })).toBeUndefined();
    expect(command({ key: '1', code: 'Digit1', ...modifier })).toBeUndefined();
  }
});

test('letters, digits of both rows, and the keys of undo', () => {
  expect(command({ key: 'l' })).toBe('redact');
  expect(command({ key: '&', code: 'Digit1' })).toBe('ground1');
  expect(command({ key: '9', code: 'Numpad9' })).toBe('ground9');
  expect(command({ key: 'z', ctrlKey: true })).toBe('undo');
  expect(command({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(command({ key: 'ArrowDown' })).toBe('next');
  expect(command({ key: 'r', ctrlKey: true })).toBeUndefined();
});
