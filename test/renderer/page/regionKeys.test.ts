import { expect, test } from 'vitest';
import { commandOf, keyMap } from '../../../app/contract/keyScheme.ts';
import {
  boundaryKey,
  findKey,
  pendingKey,
  type RegionAction,
  type RegionPress,
} from '../../../renderer/view/page/regionKeys.ts';

/** `Ctrl+Shift+x`, `Enter`, `1`; `*` behind it: held down. */
function pressed(text: string): RegionPress {
  const repeat = text.endsWith('*');
  const parts = text.replace('*', '').split('+');
  const key = parts.at(-1)!;
  const code = /^\d$/.test(key) ? `Digit${key}` : key;
  const holds = (name: string) => parts.slice(0, -1).includes(name);
  const held = { ctrlKey: holds('Ctrl'), shiftKey: holds('Shift'), altKey: holds('Alt') };
  return { key, code, ...held, metaKey: false, repeat };
}

type Scheme = Parameters<typeof keyMap>[0]['keyScheme'];

function run(rule: typeof pendingKey, text: string, keyScheme: Scheme = 'letters') {
  const press = pressed(text);
  return rule(press, commandOf(keyMap({ keyScheme, keys: {} }), press));
}

function said(action: RegionAction | null): string {
  if (action === null) return 'left';
  if (action.act === 'accept') return `accept ${action.ground}`;
  return action.act === 'step' ? `step ${action.by}` : action.act;
}

test.each([
  ['Enter', 'accept 0'],
  ['l', 'accept 0'],
  ['3', 'accept 3'],
  ['Escape', 'drop'],
  ['n', 'nothing'],
  ['o', 'nothing'],
  ['Ctrl+Enter', 'nothing'],
  ['Enter*', 'nothing'],
  ['l*', 'nothing'],
  ['ArrowLeft', 'arrow'],
  ['Shift+ArrowDown*', 'arrow'],
  ['j', 'left'],
  ['Ctrl+l', 'left'],
  ['F6', 'left'],
])('a selection: %s → %s', (key, expected) => {
  expect(said(run(pendingKey, key))).toBe(expected);
});

test.each([
  ['Enter', 'keep'],
  ['Escape', 'drop'],
  ['x', 'split'],
  ['X', 'split'],
  ['Ctrl+x', 'left'],
  ['Ctrl+ArrowLeft', 'arrow'],
  ['Alt+ArrowLeft', 'left'],
  ['l', 'nothing'],
  ['s', 'nothing'],
  ['1', 'nothing'],
  ['Ctrl+Enter', 'nothing'],
  ['Enter*', 'nothing'],
  ['F8', 'left'],
  ['Ctrl++', 'left'],
])('boundaries: %s → %s', (key, expected) => {
  expect(said(run(boundaryKey, key))).toBe(expected);
});

test.each([
  ['l', 'accept 0'],
  ['2', 'accept 2'],
  ['n', 'reject'],
  ['n*', 'nothing'],
  ['j', 'step 1'],
  ['k', 'step -1'],
  ['ArrowDown', 'left'],
  ['Shift+Enter', 'step -1'],
  ['Escape', 'drop'],
  ['Ctrl+n', 'left'],
  ['g', 'left'],
])('a find: %s → %s', (key, expected) => {
  expect(said(run(findKey, key))).toBe(expected);
});

test('a find: Enter goes on, it never decides', () => {
  expect(said(run(findKey, 'Enter'))).toBe('step 1');
});

test('other schemes keep their keys, and a key that was switched off does nothing', () => {
  expect(said(run(pendingKey, 'd', 'left-hand'))).toBe('accept 0');
  expect(said(run(findKey, 's', 'left-hand'))).toBe('reject');
  expect(said(run(findKey, 'l', 'off'))).toBe('left');
  expect(said(run(pendingKey, 'Enter', 'off'))).toBe('accept 0');
});
