import { expect, test } from 'vitest';
import { itemsOf } from '../../../renderer/store/items.ts';
import {
  commonGround,
  firstReason,
  maybeAlso,
  membersFor,
  nameOfGroup,
  scopesOf,
} from '../../../renderer/view/sheet/group.ts';
import { ownDecisions, takenOver } from '../../../renderer/view/sheet/mailLines.ts';
import { firstChoice, sheetOf, toggled, withPart } from '../../../renderer/view/sheet/selection.ts';
import {
  keysOf,
  neighbourRow,
  sheetRowsOf,
  tickedOf,
} from '../../../renderer/view/sheet/sheetRows.ts';
import { doText, standText } from '../../../renderer/view/sheet/sheetWords.ts';
import { item } from '../items.ts';
import { ONE, passage, standWith, TWO } from '../store/stand.ts';

test.each([
  [{ open: 14, decided: 0, documents: 1 }, 'accept', '14 passages lakken'],
  [{ open: 1, decided: 0, documents: 1 }, 'reject', '1 passage leesbaar houden'],
  [{ open: 11, decided: 2, documents: 1 }, 'accept', '11 lakken en 2 besluiten wijzigen'],
  [{ open: 212, decided: 0, documents: 12 }, 'accept', '212 passages lakken'],
] as const)('%j to %s: the button says %s', (counts, verdict, text) => {
  expect(doText({ ...counts, targets: [] }, verdict, false)).toBe(text);
});

test('the second press repeats number and reach; a small group needs none', () => {
  const many = { open: 212, decided: 0, documents: 12, targets: [] };
  expect(doText(many, 'accept', true)).toBe('Ja, 212 passages in 12 documenten');
  expect(doText({ ...many, documents: 1 }, 'accept', true)).toBe('Ja, 212 passages in 1 document');
  const few = { ...many, open: 9, documents: 1 };
  expect(doText(few, 'accept', true)).toBe('9 passages lakken');
});

test.each([
  [{ certainty: 'check' }, 'accept', 'controleren — niet aangevinkt'],
  [{ certainty: 'likely' }, 'accept', 'waarschijnlijk'],
  [{ kind: 'public' }, 'accept', 'blijft misschien leesbaar — niet aangevinkt'],
  [{ kind: 'public' }, 'reject', 'blijft misschien leesbaar'],
  [{ verdict: 'accept' }, 'reject', 'gelakt'],
] as const)('a row %j in a sheet to %s says: %s', (more, verdict, text) => {
  expect(standText(item('a', more), verdict)).toBe(text);
});

test('folded rows open to single lines; Space ticks what the row stands for', () => {
  const items = [
    item('a'),
    item('b'),
    item('c', { before: 'Aan: ' }),
    item('d', { verdict: 'accept' }),
  ];
  const sheet = sheetOf(items, 'accept', () => true);
  const choice = withPart(sheet, firstChoice(sheet), 'decided');
  const rows = sheetRowsOf(sheet, choice, new Set([sheet.lines[0]!.key]));
  expect(rows.map(({ kind }) => kind)).toEqual([
    'fold',
    'single',
    'single',
    'fold',
    'part',
    'fold',
  ]);
  expect(keysOf(rows[0]!)).toHaveLength(2);
  const once = toggled(choice, keysOf(rows[1]!));
  expect(rows.map((row) => tickedOf(row, once))).toEqual([
    'some',
    'none',
    'all',
    'all',
    'none',
    'none',
  ]);
  expect([neighbourRow(rows, 3, 1), neighbourRow(rows, 5, -1), neighbourRow(rows, 5, 1)]).toEqual([
    5, 3, 5,
  ]);
});

const person = (key: string, text: string) => ({ text, person: key });
const PASSAGES = [
  passage('a', 1, 0, person('persoon:1', 'Jansen, J.')),
  passage('b', 1, 20, { ...person('persoon:1', 'j.jansen@rws.nl'), type: 'email' }),
  passage('c', 2, 0, person('persoon:2', 'J.P. Jansen')),
  passage('d', 2, 20, person('persoon:3', 'mevrouw De Wit')),
  passage('e', 2, 40, { ...person('persoon:1', 'Jansen'), certainty: 'check' }),
];

test('who might be the same is offered, never taken along', () => {
  const model = standWith(PASSAGES).store.getState();
  const jansen = itemsOf(model, ONE)[0]!;
  expect(membersFor(model, 'person', jansen, 'document').map(({ id }) => id)).toEqual([
    'a',
    'b',
    'e',
  ]);
  expect(maybeAlso(model, jansen).map(({ name, items }) => `${name} (${items.length})`)).toEqual([
    'J.P. Jansen (1)',
  ]);
  expect(maybeAlso(model, itemsOf(model, ONE)[3]!)).toEqual([]);
});

test('what is to be looked at is no member of a kind', () => {
  const model = standWith(PASSAGES).store.getState();
  const jansen = itemsOf(model, ONE)[0]!;
  const members = membersFor(model, 'type', jansen, 'document');
  expect(members.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(nameOfGroup('type', jansen, members)).toBe('Naam');
  expect(nameOfGroup('person', jansen, membersFor(model, 'person', jansen, 'document'))).toBe(
    'Jansen, J.',
  );
});

test('blocks and mails have no wider reach; persons, texts and kinds do', () => {
  const model = standWith(PASSAGES).store.getState();
  expect(scopesOf(model, 'person')).toEqual(['document', 'dossier']);
  expect(scopesOf(model, 'block')).toEqual(['document']);
});

test('one ground for all, or each its own', () => {
  expect(commonGround([item('a'), item('b')])).toBe('5.1.2e');
  expect(commonGround([item('a'), item('b', { grounds: ['5.2'] })])).toBeNull();
  expect(commonGround([item('a', { grounds: ['5.1.2e', '5.2'] })])).toBeNull();
});

test('a person that stays readable needs a reason; in office it is offered', () => {
  expect(firstReason('person', [item('a')])).toBeNull();
  expect(firstReason('person', [item('a', { kind: 'public' })])).toBe('treedt op in functie');
  expect(firstReason('text', [item('a')])).toBe('');
});

const mail = (copy: number, place: number) => ({ mail: { id: 'mail:1', copy, copies: 3, place } });

test('a mail takes over line by line: the same place and text, from the first copy that has a decision', () => {
  const { store, look } = standWith([
    passage('a', 1, 0, { text: 'Jansen', ...mail(1, 10) }),
    passage('b', 1, 20, { text: 'Bakker', ...mail(1, 30) }),
    passage('c', 2, 0, { text: 'Jansen', ...mail(2, 10) }),
    passage('d', 2, 20, { text: 'Bakker', ...mail(2, 30) }),
    passage('e', 3, 0, { text: 'Janssen', ...mail(3, 10) }),
  ]);
  store.redact('5.2');
  store.keep();
  const taken = takenOver(itemsOf(store.getState(), ONE));
  expect([...taken.values()].map((line) => `${line.item.id} as ${line.from.id}`)).toEqual([
    'c as a',
    'd as b',
  ]);
  store.decideEach(ownDecisions([...taken.values()]), 'mail');
  expect(look()).toEqual([
    'a accept 5.2 accept',
    'b reject 5.1.2e reject',
    'c accept 5.2 accept',
    'd reject 5.1.2e reject',
    'e open 5.1.2e likely',
  ]);
  store.undo();
  expect(look().filter((line) => line.includes('open'))).toHaveLength(3);
});

test('a whole dossier reaches the other documents', () => {
  const { store } = standWith([passage('a', 1, 0, { text: 'tekst z' })]);
  const first = itemsOf(store.getState(), ONE)[0]!;
  const reached = membersFor(store.getState(), 'text', first, 'dossier');
  expect(reached.map(({ document }) => document)).toEqual([ONE, TWO]);
});
