import { expect, test } from 'vitest';
import { breadthOf, inSight, partsOf } from '../../../renderer/view/window/breadth.ts';

test.each([
  [1920, 'row'],
  [1600, 'row'],
  [1280, 'three'],
  [1100, 'three'],
  [1099, 'two'],
  [720, 'two'],
  [719, 'one'],
  [512, 'one'],
] as const)('%i px: %s', (width, breadth) => {
  expect(breadthOf(width)).toBe(breadth);
});

const seen = (...given: Parameters<typeof inSight>) =>
  Object.entries(inSight(...given)).flatMap(([part, is]) => (is ? [part] : []));

test.each([
  ['three', 'page', false, ['page', 'list', 'panel']],
  ['row', 'panel', true, ['page', 'list', 'panel']],
  ['two', 'page', false, ['page', 'list']],
  ['two', 'panel', false, ['page', 'panel']],
  ['two', 'panel', true, ['page', 'list']],
  ['one', 'page', false, ['page']],
  ['one', 'panel', false, ['panel']],
  ['one', 'page', true, ['list']],
] as const)('%s, tab %s, sheet %s', (breadth, part, sheet, expected) => {
  expect(seen(breadth, part, sheet)).toEqual(expected);
});

test('there are tabs only where something is out of sight', () => {
  for (const breadth of ['row', 'three', 'two', 'one'] as const)
    expect(partsOf(breadth).length === 0).toBe(seen(breadth, 'page', false).length === 3);
});
