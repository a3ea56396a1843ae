import { describe, expect, test } from 'vitest';
import { fateOf, type Pressed } from '../../../renderer/view/shell/keyRules.ts';

const L: Pressed = {
  command: 'redact',
  key: 'L',
  scope: 'judging',
  repeat: false,
  seen: 500,
  inGrid: true,
};
const fate = (more: Partial<Pressed>) => fateOf({ ...L, ...more });

describe('a key that decides', () => {
  test.each<[string, Partial<Pressed>, string]>([
    ['in list, page or panel', {}, 'run'],
    ['held down', { repeat: true }, 'drop'],
    ['before the passage was painted', { seen: Number.NEGATIVE_INFINITY }, 'drop'],
    ['119 ms after', { seen: 119 }, 'drop'],
    ['120 ms after', { seen: 120 }, 'run'],
    ['typed in a field', { scope: 'field' }, 'leave'],
    ['while a dialog is open', { scope: 'modal' }, 'leave'],
    ['on a button of the toolbar', { scope: 'frame' }, 'leave'],
    [
      'a page was read, from the strip',
      { command: 'checkPage', key: 'Ctrl+Enter', scope: 'frame' },
      'run',
    ],
    [
      'a page was read, in a field',
      { command: 'checkPage', key: 'Ctrl+Enter', scope: 'field' },
      'leave',
    ],
  ])('%s', (_name, more, expected) => {
    expect(fate(more)).toBe(expected);
  });
});

describe('other keys', () => {
  test.each<[string, Partial<Pressed>, string]>([
    ['Ctrl+F in a field', { command: 'find', key: 'Ctrl+F', scope: 'field' }, 'run'],
    ['F1 in a field', { command: 'keys', key: 'F1', scope: 'field' }, 'run'],
    ['F6 in a field', { command: 'nextRegion', key: 'F6', scope: 'field' }, 'run'],
    ['? in a field is typed', { command: 'keys', key: '?', scope: 'field' }, 'leave'],
    ['? on the toolbar', { command: 'keys', key: '?', scope: 'frame' }, 'run'],
    [
      'Ctrl+Z in a field is the field’s',
      { command: 'undo', key: 'Ctrl+Z', scope: 'field' },
      'leave',
    ],
    [
      'Ctrl+A in a field is the field’s',
      { command: 'selectAll', key: 'Ctrl+A', scope: 'field' },
      'leave',
    ],
    ['Ctrl+Z on the toolbar', { command: 'undo', key: 'Ctrl+Z', scope: 'frame' }, 'run'],
    ['undo held down', { command: 'undo', key: 'Ctrl+Z', repeat: true }, 'drop'],
    ['J held down goes on', { command: 'next', key: 'J', repeat: true }, 'run'],
    ['an arrow in the list', { command: 'next', key: 'Pijl omlaag' }, 'run'],
    [
      'an arrow on the page scrolls',
      { command: 'next', key: 'Pijl omlaag', inGrid: false },
      'leave',
    ],
    ['F1 while a dialog is open', { command: 'keys', key: 'F1', scope: 'modal' }, 'leave'],
    ['W on the toolbar', { command: 'hideMarks', key: 'W', scope: 'frame' }, 'leave'],
  ])('%s', (_name, more, expected) => {
    expect(fate(more)).toBe(expected);
  });
});
