import { expect, test } from 'vitest';
import type { Unjudged } from '../../../app/contract/dossier.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import { problemOf } from '../../../renderer/view/sheet/ListsDialog.tsx';
import { knownStakeholders } from '../../../renderer/view/sheet/StakeholderDialog.tsx';
import { marksOfWord, wordRows } from '../../../renderer/view/sheet/unjudgedWords.ts';
import { ONE, passage, standWith } from '../store/stand.ts';

const hit = (start: number) => ({
  ...{ document: ONE, page: 1, text: 'Zwaluw', before: '', after: '', pieces: [] },
  ranges: [{ page: 1, start, end: start + 6 }],
});
const WORD: Unjudged = { text: 'Zwaluw', kind: 'word', hits: [hit(100), hit(200)] };

test.each(['accept', 'reject'] as const)(
  'a word is %sed where it stands, in one step',
  (verdict) => {
    const { store, look, written } = standWith([passage('a', 1, 0)]);
    const items = () => itemsOf(store.getState(), ONE);
    const [row] = wordRows([WORD], items());
    store.judgeFound(marksOfWord(row!, items(), '5.1.2e'), { targets: [], verdict, ground: null });
    expect(
      look()
        .slice(1)
        .map((line) => line.split(' ')[1]),
    ).toEqual([verdict, verdict]);
    expect(wordRows([WORD], items())[0]?.left).toEqual([]);
    expect(written).toHaveLength(1);
  },
);

test('stakeholders that are still named, last named first', () => {
  const { store } = standWith([passage('a', 1, 0), passage('b', 1, 20), passage('c', 1, 40)]);
  for (const [id, name] of [
    ['a', 'Bouwbedrijf X'],
    ['b', 'Vereniging Y'],
    ['c', 'Bouwbedrijf X'],
  ] as const) {
    store.select(id);
    store.setStakeholder(name);
  }
  expect(knownStakeholders(store.getState())).toEqual(['Bouwbedrijf X', 'Vereniging Y']);
  store.select('b');
  store.setStakeholder(null);
  expect(knownStakeholders(store.getState())).toEqual(['Bouwbedrijf X']);
});

const entries = [{ list: 'redact', text: 'Project Zwaluw', reason: '' }] as const;

test.each([
  ['Zwaluw', 'redact', '', ''],
  ['project  zwaluw', 'keep', 'openbaar', 'Dit woord staat al op een lijst.'],
  ['De Wit', 'keep', ' ', 'Geef een reden: die komt in het verslag.'],
  ['De Wit', 'keep', 'wethouder', ''],
] as const)('%s on the list %s with reason "%s": %s', (text, list, reason, problem) => {
  expect(problemOf(text, list, reason, entries)).toBe(problem);
});
