import { expect, test } from 'vitest';
import { itemsOf } from '../../../renderer/store/items.ts';
import { NO_FILTER } from '../../../renderer/store/model.ts';
import { list } from '../../../renderer/strings/list.ts';
import { filterNames } from '../../../renderer/view/list/filterNames.ts';
import {
  type GroupTab,
  groupRowsOf,
  landingIn,
  nextGroup,
} from '../../../renderer/view/list/groupRows.ts';
import { listStandOf } from '../../../renderer/view/list/listStand.ts';
import { codeOf, rowName } from '../../../renderer/view/list/rowText.ts';
import { item } from '../items.ts';
import { ONE, passage, standWith } from '../store/stand.ts';

test.each([
  [{ certainty: 'check' }, 'J. Jansen. Naam. Controleren. Voorgestelde grond 5.1.2e. Pagina 1.'],
  [{ verdict: 'accept' }, 'Gelakt. J. Jansen. Naam. Grond 5.1.2e. Pagina 1.'],
  [{ verdict: 'reject' }, 'Blijft leesbaar. J. Jansen. Naam. Pagina 1.'],
  [
    { verdict: 'accept', form: 'conflict', grounds: ['5.1.5', '5.1.2e'] },
    'Conflict. J. Jansen. Naam. Grond 5.1.5 en 5.1.2e. Pagina 1.',
  ],
  [
    { text: '', type: 'handtekening' },
    'Handtekening of paraaf. Handtekening. Waarschijnlijk. Voorgestelde grond 5.1.2e. Pagina 1.',
  ],
] as const)('a row %j is read as: %s', (more, expected) => {
  expect(rowName(item('a', more), false)).toBe(expected);
});

test('the code column: grounds, or a word for what has none', () => {
  const codes = [
    { grounds: ['5.1.2e', '5.2'] },
    { verdict: 'reject' },
    { form: 'conflict' },
  ] as const;
  expect(codes.map((more) => codeOf(item('a', more)))).toEqual([
    '5.1.2e + 5.2',
    'leesbaar',
    'conflict',
  ]);
});

test('a filter is named by all that is in force', () => {
  expect(filterNames(NO_FILTER)).toBe('');
  expect(filterNames({ ...NO_FILTER, state: 'open' })).toBe('Te beoordelen');
  expect(filterNames({ state: 'open', type: 'naam', ground: '5.2', page: 3 })).toBe(
    'te beoordelen, naam, 5.2, pagina 3',
  );
});

const block = (id: string) => ({ block: { id, kind: 'mailkop' as const } });
const PASSAGES = [
  passage('a', 1, 0, { text: 'Jansen, J.', person: 'persoon:1', ...block('mailkop:1') }),
  passage('b', 1, 20, { text: 'Bakker', group: 'naam:2', ...block('mailkop:1') }),
  passage('c', 2, 0, { text: 'Jan Jansen', person: 'persoon:1' }),
  passage('d', 3, 0, { text: 'jan  jansen', person: 'persoon:1', ...block('mailkop:2') }),
  passage('e', 3, 20, { text: '06-12345678', type: 'telefoon', group: 'telefoon:1' }),
];

test.each<[GroupTab, string[]]>([
  ['person', ['jan jansen 3 open, 2 vormen', 'Bakker 1 open, 1 vormen']],
  ['block', ['Mailkop, pagina 1 2 open, 1 vormen', 'Mailkop, pagina 3 1 open, 1 vormen']],
  ['text', ['“Jan Jansen” 2 open, 1 vormen']],
])('tab %s', (tab, expected) => {
  const { store } = standWith(PASSAGES);
  const rows = groupRowsOf(itemsOf(store.getState(), ONE), tab);
  expect(rows.map(({ name, open, forms }) => `${name} ${open} open, ${forms} vormen`)).toEqual(
    expected,
  );
});

test('in a group one lands on what is open; a decided group leads to the next open one', () => {
  const { store } = standWith(PASSAGES);
  const rows = () => groupRowsOf(itemsOf(store.getState(), ONE), 'person');
  store.redact();
  expect(landingIn(rows()[0]!).id).toBe('c');
  expect(nextGroup(rows(), 'persoon:1')?.name).toBe('Bakker');
  expect(nextGroup(rows(), 'naam:2')?.key).toBe('persoon:1');
  expect(nextGroup(rows(), null)?.key).toBe('persoon:1');
});

test('what the list says, from searching to ready to publish', () => {
  const { store } = standWith(PASSAGES.slice(0, 2));
  const stand = () => listStandOf(store.getState());
  expect(stand()).toEqual({ kind: 'rows' });
  store.setFilter({ page: 2 });
  expect(stand()).toEqual({ kind: 'filterEmpty', second: false });
  store.setFilter({ page: null, state: 'open' });
  store.redact();
  store.redact();
  expect(stand()).toEqual({ kind: 'judged', pages: 5, page: 1 });
  for (const page of [1, 2, 4, 5]) store.toggleChecked(page);
  expect(stand()).toEqual({ kind: 'judged', pages: 1, page: 3 });
  store.toggleChecked(3);
  expect(stand()).toEqual({ kind: 'ready' });
  expect(list.judged(1)).toBe('Alle voorstellen zijn beoordeeld. Nog 1 pagina na te kijken.');
});

test('no proposals is not: nothing to redact', () => {
  const { store } = standWith([]);
  expect(listStandOf(store.getState())).toEqual({ kind: 'none', page: 1 });
  const progress = { document: ONE, stage: 'extract', done: 12, total: 60 } as const;
  store.setState({ readings: new Map([[ONE, { state: 'waiting', progress, early: null }]]) });
  expect(listStandOf(store.getState())).toEqual({ kind: 'searching', progress });
  const early = { document: ONE, searched: 1, total: 60, passages: [passage('a', 1, 0)] };
  store.documentEarly(early);
  expect(listStandOf(store.getState())).toEqual({ kind: 'early', progress });
});
