import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_REVIEW, stepEvent } from '../../app/contract/fold.ts';
import type { JournalEvent } from '../../app/contract/journal.ts';
import { openDossier } from '../../app/dossier/dossier.ts';
import { DossierError } from '../../app/dossier/dossierError.ts';

const SHA = 'ab'.repeat(32);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'woo-dossier-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const event = (seq: number): JournalEvent => ({
  ...stepEvent(EMPTY_REVIEW, 'check', [{ kind: 'page', page: seq, before: false, after: true }], {
    at: '2026-11-23T14:02:00.000Z',
    by: 'J. de Boer',
  }),
  seq,
});
const path = () => join(root, SHA, 'journal.jsonl');

function written(...events: JournalEvent[]): void {
  const dossier = openDossier(root, SHA);
  for (const one of events) dossier.journal.append(one);
  dossier.close();
}

test('events are there again after opening', () => {
  written(event(1), event(2));
  const dossier = openDossier(root, SHA);
  expect(dossier.journal.earlier).toEqual([event(1), event(2)]);
  dossier.journal.append(event(3));
  expect(readFileSync(path(), 'utf8').split('\n')).toHaveLength(4);
  dossier.close();
});

test('a line torn by a kill is cut off, whole lines stay', () => {
  written(event(1));
  appendFileSync(path(), JSON.stringify(event(2)).slice(0, 30));
  const dossier = openDossier(root, SHA);
  expect(dossier.journal.earlier).toEqual([event(1)]);
  dossier.journal.append(event(2));
  dossier.close();
  written();
  expect(readFileSync(path(), 'utf8')).toBe(
    `${JSON.stringify(event(1))}\n${JSON.stringify(event(2))}\n`,
  );
});

test.each([
  ['changed', 'x\n'],
  ['out of order', `${JSON.stringify(event(2))}\n`],
])('a journal that is %s is refused and left as it is', (_, text) => {
  written();
  writeFileSync(path(), text);
  expect(() => openDossier(root, SHA)).toThrow(new DossierError('journal-damaged'));
  expect(readFileSync(path(), 'utf8')).toBe(text);
});

test('an event out of order is not written', () => {
  const dossier = openDossier(root, SHA);
  expect(() => dossier.journal.append(event(2))).toThrow(new DossierError('out-of-order'));
  expect(statSync(path()).size).toBe(0);
  dossier.close();
});

test('only the owner can read it', () => {
  written(event(1));
  expect(statSync(join(root, SHA)).mode & 0o077).toBe(0);
  expect(statSync(path()).mode & 0o077).toBe(0);
});
