import { expect, test } from 'vitest';
import type { View } from '../../../app/contract/events.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import { ONE, passage, standWith } from './stand.ts';

const FOUR = ['a', 'b', 'c', 'd'].map((id, at) => passage(id, 1, at * 20));
const view = (asks: View['asks'], remark = ''): View => ({
  of: 'Bouwbedrijf X',
  asks,
  received: '2026-12-03',
  remark,
});

/** a and b are redacted, c stays readable, d is not decided; all are about one stakeholder. */
function judged() {
  const stand = standWith(FOUR);
  const { store } = stand;
  store.chooseAll();
  store.setStakeholder('Bouwbedrijf X');
  store.chooseNone();
  store.select('a');
  store.setNote('bedrijfsgegevens');
  store.redact('5.1.2f');
  store.redact();
  store.keep();
  return stand;
}

test.each([
  ['nothing', ['accept', 'accept', 'reject', 'open']],
  ['redact', ['accept', 'accept', 'open', 'open']],
  ['keep', ['open', 'open', 'reject', 'open']],
] as const)('what is asked otherwise than decided is open again: %s', (asks, verdicts) => {
  const { store } = judged();
  store.processViews(new Map(['a', 'b', 'c', 'd'].map((id) => [id, view(asks)])));
  const items = itemsOf(store.getState(), ONE);
  expect(items.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(items.every((item) => item.view?.asks === asks)).toBe(true);
});

test('ground and toelichting stay, the work goes on at the first that is open again', () => {
  const { store } = judged();
  store.processViews(new Map([['a', view('keep', 'niet meer vertrouwelijk')]]));
  const [a] = itemsOf(store.getState(), ONE);
  expect(a).toMatchObject({ verdict: 'open', grounds: ['5.1.2f'], note: 'bedrijfsgegevens' });
  expect(a?.view).toMatchObject({ of: 'Bouwbedrijf X', remark: 'niet meer vertrouwelijk' });
  expect(store.getState().active).toBe('a');
  store.redact();
  expect(itemsOf(store.getState(), ONE)[0]).toMatchObject({ verdict: 'accept' });
  expect(itemsOf(store.getState(), ONE)[0]?.view?.asks).toBe('keep');
});

test('one step: taken back, done again, and there after a restart', async () => {
  const { store, written, look } = judged();
  const before = look();
  store.processViews(
    new Map([
      ['a', view('keep')],
      ['c', view('redact')],
    ]),
  );
  await store.settled();
  expect(written.at(-1)).toMatchObject({ kind: 'step', action: 'views' });
  expect(store.getState().said.what).toMatchObject({ action: 'views', count: 2 });
  const after = look();
  store.undo();
  expect(look()).toEqual(before);
  expect(reviewOf(store.getState().review, ONE).views.size).toBe(0);
  store.redo();
  expect(look()).toEqual(after);
  await store.settled();
  expect(standWith(FOUR, { journal: written }).look()).toEqual(after);
});
