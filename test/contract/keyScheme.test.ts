import { describe, expect, test } from 'vitest';
import { commandEntry } from '../../app/contract/commands.ts';
import {
  accelerator,
  clashes,
  commandOf,
  isCharacter,
  keyMap,
  type Press,
} from '../../app/contract/keyScheme.ts';

const plain = { code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const press = (given: Partial<Press> & { key: string }): Press => ({ ...plain, ...given });
const SCHEMES = ['letters', 'left-hand', 'ctrl-shift', 'off'] as const;
const letters = keyMap({ keyScheme: 'letters', keys: {} });

/** Accessibility programs, the system and Chromium have these. */
const NOT_OURS = [
  /^F(5|7|10|11|12)$/,
  /^Ctrl\+R$/,
  /^Ctrl\+Shift\+(I|R|N|W|T)$/,
  /Alt/,
  /Insert|CapsLock/,
  /^["'`~^]$/,
];

describe.each(SCHEMES)('scheme %s', (keyScheme) => {
  const map = keyMap({ keyScheme, keys: {} });

  test('no key has two commands', () => {
    expect(clashes(map)).toEqual([]);
  });

  test('no accelerator stands in the menu twice', () => {
    const shown = [...map]
      .filter(([command]) => commandEntry(command).menu !== null)
      .flatMap(([, keys]) => keys.slice(0, 1).map(accelerator));
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('keys of the system and of screen readers are left alone', () => {
    const keys = [...map.values()].flat();
    const ours = keyScheme === 'ctrl-shift' ? NOT_OURS.slice(0, 2) : NOT_OURS;
    expect(keys.filter((key) => ours.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

test('off: no letter or digit does anything', () => {
  const keys = [...keyMap({ keyScheme: 'off', keys: {} }).values()].flat();
  expect(keys.filter(isCharacter)).toEqual([]);
});

test('with Ctrl+Shift every letter and digit stands behind it', () => {
  const map = keyMap({ keyScheme: 'ctrl-shift', keys: {} });
  expect([...map.values()].flat().filter(isCharacter)).toEqual([]);
  expect(map.get('redact')).toEqual(['Ctrl+Shift+L']);
  expect(map.get('redo')).toEqual(['Ctrl+Y']);
});

test('an own key goes before the scheme; an empty one is no key', () => {
  const map = keyMap({ keyScheme: 'letters', keys: { redact: 'Q', keep: '' } });
  expect(map.get('redact')).toEqual(['Q']);
  expect(map.get('keep')).toEqual([]);
  expect(commandOf(map, press({ key: 'l' }))).toBeUndefined();
});

test('a clash names both', () => {
  const map = keyMap({ keyScheme: 'letters', keys: { redact: 'N' } });
  expect(clashes(map)).toEqual([{ key: 'N', first: 'redact', second: 'keep' }]);
});

test.each([
  [{ key: 'l' }, 'redact'],
  [{ key: 'L', shiftKey: true }, undefined],
  [{ key: 'l', ctrlKey: true }, undefined],
  [{ key: 'l', altKey: true }, undefined],
  [{ key: 'l', metaKey: true }, undefined],
  [{ key: 'l', ctrlKey: true, altKey: true }, undefined],
  [{ key: 'a', ctrlKey: true }, 'selectAll'],
  [{ key: 'r', ctrlKey: true }, undefined],
  [{ key: '1', code: 'Digit1' }, 'ground1'],
  [{ key: '&', code: 'Digit1' }, 'ground1'],
  [{ key: '9', code: 'Numpad9' }, 'ground9'],
  [{ key: '!', code: 'Digit1', shiftKey: true }, 'addGround1'],
  [{ key: '1', code: 'Digit1', ctrlKey: true }, 'fullSize'],
  [{ key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, 'zoomIn'],
  [{ key: '+', code: 'NumpadAdd', ctrlKey: true }, 'zoomIn'],
  [{ key: '=', code: 'Equal', ctrlKey: true }, 'zoomIn'],
  [{ key: '-', ctrlKey: true }, 'zoomOut'],
  [{ key: '?', shiftKey: true }, 'keys'],
  [{ key: 'F8', shiftKey: true }, 'previousAttention'],
  [{ key: 'ArrowDown' }, 'next'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'Dead', code: 'Quote' }, undefined],
  [{ key: 'Shift', shiftKey: true }, undefined],
] as const)('%o is %s', (given, command) => {
  expect(commandOf(letters, press(given))).toBe(command);
});
