import { expect, test } from 'vitest';
import type { Hit } from '../../../app/contract/dossier.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import { foundDecision, foundIn } from '../../../renderer/view/sheet/found.ts';
import { chosenIn, firstChoice, keyOf, sheetOf } from '../../../renderer/view/sheet/selection.ts';
import { ONE, passage, standWith } from '../store/stand.ts';

const hit = (start: number, end: number, page = 1): Hit => ({
  ...{ document: ONE, page, text: 'De Wit', before: '', after: '', pieces: [] },
  ranges: [{ page, start, end }],
});

/** Free, a passage whole, half a passage, a passage to look at, and a decided one. */
const HITS = [hit(100, 106), hit(0, 6), hit(26, 36), hit(40, 46), hit(60, 66)];
const standing = () => {
  const stand = standWith([
    passage('whole', 1, 0),
    passage('half', 1, 20),
    passage('look', 1, 40, { certainty: 'check' }),
    passage('done', 1, 60),
  ]);
  stand.store.select('done');
  stand.store.redact();
  const found = () =>
    foundIn(HITS, (document) => itemsOf(stand.store.getState(), document), '5.1.2e');
  return { ...stand, found };
};

test('finds are ticked as passages are: not what is decided, not what must be looked at', () => {
  const found = standing().found();
  const sheet = sheetOf(
    found.map(({ item }) => item),
    'accept',
    () => true,
  );
  expect(sheet.lines.map(({ part }) => part)).toEqual(['open', 'open', 'open', 'open', 'decided']);
  expect(chosenIn(sheet, firstChoice(sheet)).targets.map(({ subject }) => subject)).toEqual([
    'find-0',
    'find-1',
    'find-2',
  ]);
});

test('what is a passage is decided, what is none is marked, what is half of one is both: one step', () => {
  const { store, look, found } = standing();
  const keys = new Set(
    found()
      .slice(0, 3)
      .map(({ item }) => keyOf(item)),
  );
  const { marks, decision } = foundDecision(found(), keys);
  expect(marks.map(({ bounds }) => bounds.ranges[0]?.start)).toEqual([100, 26]);
  expect(decision.targets.map(({ subject }) => subject)).toEqual(['whole', 'half']);
  store.judgeFound(marks, { ...decision, verdict: 'accept', ground: null });
  expect(look()).toEqual([
    'whole accept 5.1.2e accept',
    'half accept 5.1.2e accept',
    'h-2 accept 5.1.2e accept',
    'look open 5.1.2e check',
    'done accept 5.1.2e accept',
    'h-1 accept 5.1.2e accept',
  ]);
  store.undo();
  expect(look()).toHaveLength(4);
});

test('a find that stays readable is a decision too', () => {
  const { store, look, found } = standing();
  const { marks, decision } = foundDecision(found(), new Set([keyOf(found()[0]!.item)]));
  store.judgeFound(marks, { ...decision, verdict: 'reject', ground: null });
  expect(look().at(-1)).toBe('h-1 reject 5.1.2e reject');
});
