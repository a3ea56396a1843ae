import { expect, test } from 'vitest';
import type { OpenedDossier } from '../../../app/contract/dossier.ts';
import { DEFAULT_SETTINGS } from '../../../app/contract/settings.ts';
import { createDossierStore } from '../../../renderer/store/dossierStore.ts';
import type { DossierModel } from '../../../renderer/store/model.ts';
import { saidText } from '../../../renderer/strings/steps.ts';
import { ONE, passage, standWith, TWO } from './stand.ts';

const THREE = [passage('a', 1, 0), passage('b', 3, 20), passage('c', 5, 0)];
const NEW = 'aaaaaaaaaaaaaaaa';
const pages = Array.from({ length: 5 }, () => ({ width: 595, height: 842, hasText: true }));

/** The dossier as it comes in after a changed file was read again, or a file was added. */
function again(before: DossierModel, more: Partial<OpenedDossier> = {}) {
  const { folder, name, documents, reviewer } = before;
  const opened = { folder, name, documents, reviewer, journal: [], ...more };
  const doors = { save: async () => ({ saved: true }), measure: async () => [] };
  return createDossierStore(opened, DEFAULT_SETTINGS, doors, before);
}

function atSecond() {
  const { store } = standWith(THREE);
  store.showDocument(TWO);
  store.setFilter({ state: 'open' });
  store.setOrder('persons');
  return store.getState();
}

test('a file was added: document, passage, filter and order stay', () => {
  const before = atSecond();
  const store = again(before);
  store.documentRead(ONE, { pages, passages: THREE, date: null });
  store.documentRead(TWO, {
    pages,
    passages: [passage('y', 1, 0), passage('z', 1, 0)],
    date: null,
  });
  expect(store.getState()).toMatchObject({
    ...{ current: TWO, active: 'z', order: 'persons' },
    filter: { state: 'open' },
    stay: { document: TWO, was: TWO },
  });
});

test('the same place is another document now: its passage is gone to, also when pages come in one by one', () => {
  const { store: first } = standWith(THREE);
  first.select('b');
  const before = first.getState();
  const documents = before.documents.map((one) => (one.id === ONE ? { ...one, id: NEW } : one));
  const moved = documents.map((one) => ({ ...one, path: `/tmp/${one.name}` }));
  const store = again(
    { ...before, documents: before.documents.map((one) => ({ ...one, path: `/tmp/${one.name}` })) },
    { documents: moved },
  );
  const early = { document: NEW, pages, passages: [THREE[0]!], searched: 1, total: 5, date: null };
  store.documentEarly(early as never);
  expect(store.getState()).toMatchObject({ current: NEW, active: 'b' });
  const now = [THREE[0]!, passage('d', 3, 25), THREE[2]!];
  store.documentRead(NEW, { pages, passages: now, date: null });
  expect(store.getState(), 'the nearest one behind it').toMatchObject({
    current: NEW,
    active: 'd',
  });
});

test.each<[string, Partial<OpenedDossier>]>([
  ['another dossier', { folder: '/tmp/other' }],
  ['a dossier without that document', { documents: [] }],
])('nothing of it stays in %s', (_, more) => {
  const { current, active, stay } = again(atSecond(), more).getState();
  expect({ active, stay }).toEqual({ active: null, stay: null });
  expect(current).not.toBe(TWO);
});

test('a document that was taken out gives way to the next one, the last one to the one before', () => {
  const before = atSecond();
  const [one, two] = before.documents;
  expect(again(before, { documents: [one!] }).getState().current).toBe(ONE);
  const atFirst = { ...before, current: ONE };
  expect(again(atFirst, { documents: [two!] }).getState().current).toBe(TWO);
});

test('a step in a document that left the dossier is taken back and said, and the reader stays', () => {
  const { store: first, written } = standWith(THREE);
  first.redact();
  const before = { ...first.getState(), current: TWO };
  const documents = before.documents.filter(({ id }) => id === TWO);
  const store = again(before, { documents, journal: written });
  store.documentRead(TWO, { pages, passages: [passage('z', 1, 0)], date: null });
  store.undo();
  const { current, active, said } = store.getState();
  expect({ current, active }).toEqual({ current: TWO, active: 'z' });
  expect(saidText(said.what, () => '')).toBe(
    'Ongedaan gemaakt in een document dat niet meer in het dossier staat: 1 passage lakken.',
  );
});
