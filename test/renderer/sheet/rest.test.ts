import { expect, test } from 'vitest';
import { group } from '../../../renderer/strings/group.ts';
import { restOf } from '../../../renderer/view/sheet/rest.ts';
import { chosenIn, firstChoice, sheetOf } from '../../../renderer/view/sheet/selection.ts';
import { blockedBy } from '../../../renderer/view/sheet/sheetWords.ts';
import { item } from '../items.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

const all = [
  item('a'),
  item('b', { kind: 'public' }),
  item('c', { certainty: 'check' }),
  item('d', { kind: 'attention', certainty: 'check' }),
  item('e', { verdict: 'accept' }),
  item('f', { certainty: 'certain' }),
  item('g', { conflicts: ['place'] }),
  item('h', { blind: true }),
  item('i', { kind: 'public', certainty: 'check' }),
];

test('doubt first, then what may be public, then the others; points to look at and conflicts never', () => {
  const { members, apart, decided } = restOf(all);
  expect(ids(members)).toBe('cibaf');
  expect(ids(apart)).toBe('dg');
  expect(decided, 'what a blind reader does not see was decided').toBe(2);
});

test.each([
  ['accept', 'af'],
  ['reject', 'ibaf'],
] as const)('to %s, %s start ticked', (verdict, expected) => {
  const sheet = sheetOf(restOf(all).members, verdict, () => true);
  const { targets } = chosenIn(sheet, firstChoice(sheet));
  expect(targets.map(({ subject }) => subject).join('')).toBe(expected);
});

test.each([
  [0, '', group.nothingTicked],
  [3, '', ''],
  [3, null, group.needsReason],
  [3, group.reasons.at(-1)!, group.needsReason],
  [3, 'stond al op internet', ''],
])('%d ticked with reason %j: %j', (ticked, reason, why) => {
  expect(blockedBy(ticked, reason)).toBe(why);
});
