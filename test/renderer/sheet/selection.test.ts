import { expect, test } from 'vitest';
import type { Item } from '../../../renderer/store/item.ts';
import {
  asksAgain,
  chosenIn,
  firstChoice,
  folded,
  keyOf,
  linesIn,
  sheetOf,
  startsTicked,
  toggled,
  withPart,
} from '../../../renderer/view/sheet/selection.ts';
import { item } from '../items.ts';

const members = [
  item('a'),
  item('b', { certainty: 'certain' }),
  item('c', { certainty: 'check' }),
  item('d', { verdict: 'accept' }),
  item('e', { page: 7 }),
];
const firstPages = ({ page }: Item) => page < 7;
const subjects = (chosen: ReturnType<typeof chosenIn>) => chosen.targets.map((t) => t.subject);

test('only open rows in view are ticked, and none of those to look at', () => {
  const sheet = sheetOf(members, 'accept', firstPages);
  expect(subjects(chosenIn(sheet, firstChoice(sheet)))).toEqual(['a', 'b']);
  expect(linesIn(sheet, 'decided').map(({ item }) => item.id)).toEqual(['d']);
  expect(linesIn(sheet, 'hidden').map(({ item }) => item.id)).toEqual(['e']);
});

test('what a filter hides joins when it is shown; a decision only when it is ticked', () => {
  const sheet = sheetOf(members, 'accept', firstPages);
  const seen = withPart(sheet, withPart(sheet, firstChoice(sheet), 'hidden'), 'decided');
  expect(chosenIn(sheet, seen)).toMatchObject({ open: 3, decided: 0 });
  const insisted = toggled(seen, [keyOf(members[3]!)]);
  expect(chosenIn(sheet, insisted)).toMatchObject({ open: 3, decided: 1 });
});

test('a tick on a row that is not shown does nothing', () => {
  const sheet = sheetOf(members, 'accept', firstPages);
  const ticked = toggled(firstChoice(sheet), [keyOf(members[3]!), keyOf(members[4]!)]);
  expect(subjects(chosenIn(sheet, ticked))).toEqual(['a', 'b']);
});

test.each([
  ['accept', {}, true],
  ['accept', { certainty: 'check' }, false],
  ['accept', { kind: 'attention' }, false],
  ['accept', { kind: 'public', certainty: 'certain' }, false],
  ['accept', { conflicts: ['overlap'] }, false],
  ['reject', {}, true],
  ['reject', { certainty: 'check' }, false],
  ['reject', { kind: 'public', certainty: 'check' }, true],
] as const)('to %s: %j starts ticked: %s', (verdict, more, expected) => {
  expect(startsTicked(item('x', more), verdict)).toBe(expected);
});

test('the second press: above 50 passages, or in more than one document', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => item(`p${i}`));
  const asks = (rows: Item[]) => {
    const sheet = sheetOf(rows, 'accept', () => true);
    return asksAgain(chosenIn(sheet, firstChoice(sheet)));
  };
  expect(asks(many(50))).toBe(false);
  expect(asks(many(51))).toBe(true);
  expect(asks([item('a'), item('b', { document: '00000000000000bb' })])).toBe(true);
});

test('rows that read the same are one, unless their certainty differs', () => {
  const before = 'Met vriendelijke groet,\n';
  const sheet = sheetOf(
    [
      item('a', { before }),
      item('b', { before: 'met  vriendelijke groet, ' }),
      item('c', { before, certainty: 'check' }),
      item('d', { before: 'Aan: ' }),
      item('e', { text: '' }),
      item('f', { text: '' }),
    ],
    'accept',
    () => true,
  );
  const groups = folded(sheet.lines).map(({ lines }) => lines.map(({ item }) => item.id).join(''));
  expect(groups).toEqual(['ab', 'c', 'd', 'e', 'f']);
});
