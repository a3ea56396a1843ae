import { expect, test } from 'vitest';
import { itemsOf } from '../../../renderer/store/items.ts';
import { conflictText } from '../../../renderer/view/panel/Context.tsx';
import { decidedElsewhere, groupCounts } from '../../../renderer/view/panel/groupCounts.ts';
import { historyOf, lastDecisions, originOf } from '../../../renderer/view/panel/history.ts';
import { shownOf } from '../../../renderer/view/panel/shown.ts';
import { item } from '../items.ts';
import { ONE, passage, standWith } from '../store/stand.ts';

const at = () => '14:02';
const jansen = { text: 'J. Jansen', person: 'persoon:1' };
const PASSAGES = [
  passage('a', 1, 0, jansen),
  passage('b', 1, 20, { ...jansen, text: 'Jan Jansen' }),
  passage('c', 2, 0, jansen),
];
const first = ({ store }: ReturnType<typeof standWith>) => itemsOf(store.getState(), ONE)[0]!;

test('a group decision is told as such, newest first, without what was taken back', () => {
  const stand = standWith(PASSAGES);
  const { store } = stand;
  const targets = ['a', 'b', 'c'].map((subject) => ({ document: ONE, subject }));
  store.decideGroup({ targets, verdict: 'accept', ground: null, note: '', via: 'person' });
  store.select('a');
  store.setGrounds(['5.2']);
  store.select('a');
  store.keep();
  store.undo();
  const lines = historyOf(store.getState().review, first(stand), at).map(({ text }) => text);
  expect(lines).toEqual([
    'Grond gewijzigd door J. de Boer, 14:02',
    'Gelakt door J. de Boer, 14:02, als deel van een persoon (3 passages)',
  ]);
  expect(historyOf(store.getState().review, { ...first(stand), blind: true }, at)).toEqual([]);
});

test('the last ten decisions: no pages, no lists, no notes; of one reader when asked', () => {
  const { store } = standWith(PASSAGES);
  store.toggleChecked(1);
  store.setNote('Weegt zwaarder.');
  for (let i = 0; i < 12; i++) store.keep();
  const model = store.getState();
  const lines = lastDecisions(model, at, null).map(({ text }) => text);
  expect(lines).toHaveLength(10);
  for (const line of lines)
    expect(line).toMatch(/^J\. Jansen — Leesbaar gehouden door J\. de Boer, 14:02$/);
  expect(lastDecisions(model, at, 'M. Smit')).toEqual([]);
  store.chooseAll();
  store.redact();
  expect(lastDecisions(store.getState(), at, null)[0]?.text, 'several have no one name').toMatch(
    /^Gelakt door/,
  );
});

test('a passage is of the software or of a person', () => {
  const stand = standWith(PASSAGES);
  expect(originOf(first(stand), at)).toBe('Voorstel van software');
  const bounds = { ranges: [{ page: 1, start: 50, end: 60 }], rects: [] };
  const mark = { document: ONE, page: 1, bounds, type: 'naam', ground: '5.1.2e' } as const;
  stand.store.mark([{ ...mark, origin: 'search' }]);
  const marked = itemsOf(stand.store.getState(), ONE).find((one) => one.mark !== null)!;
  expect(originOf(marked, at)).toBe('Gemarkeerd na zoeken door J. de Boer, 14:02');
});

test('several at once: what is the same, and what differs', () => {
  const shown = shownOf([item('a', { note: 'x' }), item('b', { verdict: 'accept', note: 'x' })]);
  expect(shown).toMatchObject({ verdict: null, grounds: ['5.1.2e'], note: 'x', asked: false });
  const grounds = shownOf([item('a'), item('b', { grounds: ['5.1.2e', '5.2'] })]).grounds;
  expect(grounds).toBeNull();
});

test('groups are counted whole, and what the filter hides is counted apart', () => {
  const stand = standWith(PASSAGES);
  stand.store.setFilter({ page: 1 });
  expect(groupCounts(stand.store.getState(), first(stand))).toEqual([
    { kind: 'text', total: 2, hidden: 1 },
    { kind: 'person', total: 3, hidden: 1 },
    { kind: 'block', total: 0, hidden: 0 },
  ]);
});

test('another decision in the same text goes before one in the same person', () => {
  const stand = standWith(PASSAGES);
  const { store } = stand;
  store.redact();
  store.select('b');
  store.keep();
  expect(decidedElsewhere(store.getState(), first(stand))).toEqual({
    kind: 'person',
    verdict: 'reject',
    count: 1,
  });
  store.select('c');
  store.keep();
  expect(decidedElsewhere(store.getState(), first(stand))).toMatchObject({ kind: 'text' });
});

test.each([
  ['J. de Boer', 'U en M. Smit besloten verschillend.'],
  ['M. Smit', 'U en J. de Boer besloten verschillend.'],
])('to %s a conflict names the other reader', (reviewer, sentence) => {
  const first = standWith(PASSAGES);
  first.store.redact();
  const { store } = standWith(PASSAGES, { reviewer: 'M. Smit', journal: first.written });
  store.setSecondReading(true);
  store.select('a');
  store.keep();
  const passage = itemsOf(store.getState(), ONE)[0]!;
  expect(passage.conflicts).toEqual(['readers']);
  expect(conflictText(passage, 'readers', reviewer)).toBe(sentence);
  expect(conflictText(passage, 'grounds', reviewer)).toMatch(/^5\.1\.5 mag niet samen/);
});
