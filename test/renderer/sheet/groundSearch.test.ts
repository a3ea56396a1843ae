import { expect, test } from 'vitest';
import { FAVOURITES } from '../../../app/contract/settings.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import {
  appliedGrounds,
  type GroundChoice,
  groundSections,
  linesOf,
  recentGrounds,
  tickedAfter,
} from '../../../renderer/view/sheet/groundSearch.ts';

const choice = (more: Partial<GroundChoice> = {}): GroundChoice => ({
  ticked: ['5.1.2e'],
  inUse: ['5.1.2e'],
  recent: ['5.2', '5.1.2e'],
  favourites: FAVOURITES,
  ...more,
});
const codes = (query: string) =>
  linesOf(groundSections(choice(), query)).map(({ code, wob }) => wob ?? code);
const line = (code: GroundCode, ticked: GroundCode[]) =>
  linesOf(groundSections(choice({ ticked }), '')).find((entry) => entry.id === code)!;

test('in use, last used, favourites with their digit, the rest by article, old codes apart', () => {
  const sections = groundSections(choice(), '');
  expect(sections.map(({ title }) => title)).toEqual([
    'Op deze passage',
    'Laatst gebruikt',
    'Met een cijfertoets',
    'Alle gronden',
    'Oude besluiten (Wob)',
  ]);
  expect(sections.map(({ lines }) => lines.length)).toEqual([1, 1, 7, 12, 11]);
  expect(sections[2]?.lines.map(({ digit }) => digit)).toEqual([2, 3, 5, 6, 7, 8, 9]);
});

test.each([
  ['2e', ['5.1.2e']],
  ['5.1.2e', ['5.1.2e']],
  ['5 1 2 e', ['5.1.2e']],
  ['5.1.2.e', ['5.1.2e']],
  ['privé', ['5.1.2e']],
  ['prive', ['5.1.2e']],
  ['bsn', ['5.1.1e']],
  ['advies', ['5.2', '5.2.2']],
  ['5.2', ['5.2', '5.2.2']],
  ['10.2e', ['10.2e']],
  ['onzin', []],
])('typing %s finds %j', (query, expected) => {
  expect(codes(query)).toEqual(expected);
});

test('5.1.5 stands with no ground of the first or second paragraph, and says with which', () => {
  expect(line('5.1.5', ['5.1.2e']).barredBy).toBe('5.1.2e');
  expect(tickedAfter(['5.1.2e'], line('5.1.5', ['5.1.2e']))).toEqual(['5.1.2e']);
  expect(tickedAfter(['5.1.2e'], line('5.2', ['5.1.2e']))).toEqual(['5.1.2e', '5.2']);
  expect(tickedAfter(['5.1.2e', '5.2'], line('5.2', ['5.1.2e', '5.2']))).toEqual(['5.1.2e']);
});

test('Enter takes the line with the focus, or what was ticked', () => {
  const focused = line('5.2', ['5.1.2e']);
  expect(appliedGrounds(choice(), focused)).toEqual(['5.2']);
  expect(appliedGrounds(choice({ ticked: ['5.1.2e', '5.2.2'] }), focused)).toEqual([
    '5.1.2e',
    '5.2.2',
  ]);
});

test('the last used ones come from the latest steps', () => {
  const step = (...grounds: GroundCode[]) => ({ changes: [judgedWith(grounds)] });
  const steps = [step('5.4'), step('5.2'), step('5.1.2e', '5.1.1e'), step('5.2'), { changes: [] }];
  expect(recentGrounds(steps)).toEqual(['5.2', '5.1.2e', '5.1.1e']);
});

function judgedWith(grounds: GroundCode[]) {
  const after = { verdict: 'accept' as const, grounds, note: '', bounds: null };
  return { kind: 'passage' as const, document: 'd', subject: 's', before: null, after };
}
