/** The one dossier that the window has open. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal, type OpenedDossier, type Refusal } from '../../app/contract/dossier.ts';
import { DEFAULT_SETTINGS } from '../../app/contract/settings.ts';
import { RecentDossiers } from '../../app/settings/recentDossiers.ts';
import { OpenDossier } from '../../main/openDossier.ts';
import { NOTA } from '../cli/pdfs.ts';
import { startLocalEngine } from '../dossier/support/localEngine.ts';

let home: string;
let recent: RecentDossiers;
let dossier: OpenDossier;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'woo-open-'));
  recent = new RecentDossiers(join(home, 'recent.json'));
  dossier = new OpenDossier(join(home, 'dossiers'), recent, {
    startEngine: startLocalEngine,
    account: 'account',
    settings: () => DEFAULT_SETTINGS,
    events: {
      ...{ progress() {}, early() {}, document() {}, recorded() {} },
      ...{ engineStopped() {}, profileChanged() {} },
    },
  });
});
afterEach(() => {
  dossier.close();
  rmSync(home, { recursive: true, force: true });
});

function pdf(name: string, extra = ''): string {
  mkdirSync(join(home, 'in'), { recursive: true });
  const path = join(home, 'in', name);
  writeFileSync(path, Buffer.concat([NOTA, Buffer.from(extra)]));
  return path;
}

function opened(answer: OpenedDossier | Refusal | null): OpenedDossier {
  if (answer === null || isRefusal(answer)) throw new Error(answer?.code ?? 'null');
  return answer;
}

test('an opened dossier is remembered and can be opened by its folder', async () => {
  const { folder, name } = opened(await dossier.open([pdf('een.pdf')]));
  expect(recent.list).toMatchObject([{ folder, name: 'een' }]);
  expect(name).toBe('een');
  dossier.close();
  expect(opened(await dossier.openFolder(folder)).documents).toHaveLength(1);
});

test('the dossier that is open already stays open, with its lock', async () => {
  const path = pdf('een.pdf');
  const { folder } = opened(await dossier.open([path]));
  const { session } = dossier;
  expect(opened(await dossier.open([path])).folder).toBe(folder);
  expect(dossier.session).toBe(session);
  expect(existsSync(join(folder, 'dossier.lock'))).toBe(true);
});

test('what cannot be opened leaves the dossier that is open as it was', async () => {
  const { folder } = opened(await dossier.open([pdf('een.pdf')]));
  expect(await dossier.open([join(home, 'niets.pdf')])).toMatchObject({ code: 'input-unreadable' });
  expect(await dossier.openFolder(join(home, 'in'))).toMatchObject({ code: 'not-a-dossier' });
  expect(dossier.session?.path).toBe(folder);
});

test('another dossier closes the first, whose lock is given back', async () => {
  const { folder } = opened(await dossier.open([pdf('een.pdf')]));
  opened(await dossier.open([pdf('twee.pdf', '\n%2')]));
  expect(existsSync(join(folder, 'dossier.lock'))).toBe(false);
  expect(recent.list).toHaveLength(2);
});

test('files are added once, by content; what was left out is named', async () => {
  opened(await dossier.open([pdf('een.pdf')]));
  const copy = join(home, 'in', 'kopie.pdf');
  copyFileSync(pdf('een.pdf'), copy);
  const now = opened(await dossier.add([pdf('twee.pdf', '\n%2'), copy]));
  expect(now.documents.map(({ name }) => name)).toEqual(['een.pdf', 'twee.pdf']);
  expect(now.same).toEqual([{ name: 'kopie.pdf', as: 'een.pdf' }]);
  rmSync(join(home, 'in', 'een.pdf'));
  const moved = opened(await dossier.open([copy]));
  expect(moved.documents.map(({ name }) => name)).toEqual(['kopie.pdf', 'twee.pdf']);
  expect(moved.same).toEqual([]);
});

test('two files with the same bytes in a folder are one document, and that is told', async () => {
  copyFileSync(pdf('een.pdf'), join(home, 'in', 'nog een.pdf'));
  const { documents, same } = opened(await dossier.open([join(home, 'in')]));
  expect(documents.map(({ name }) => name)).toEqual(['een.pdf']);
  expect(same).toEqual([{ name: 'nog een.pdf', as: 'een.pdf' }]);
});

test('a folder that is opened later takes the dossier of its first file along', async () => {
  const { folder } = opened(await dossier.open([pdf('een.pdf')]));
  pdf('twee.pdf', '\n%2');
  const whole = opened(await dossier.open([join(home, 'in')]));
  expect(whole.folder).toBe(folder);
  expect(whole.documents.map(({ name }) => name)).toEqual(['een.pdf', 'twee.pdf']);
});

test('a document is taken out and added again; the last one stays, and so does what is not saved', async () => {
  const [one, two] = [pdf('een.pdf'), pdf('twee.pdf', '\n% twee\n')];
  const { documents } = opened(await dossier.open([one, two]));
  const [first, second] = documents;
  expect(opened(dossier.remove(first!.id)).documents).toMatchObject([{ id: second!.id }]);
  expect(dossier.remove(second!.id)).toMatchObject({ code: 'only-document' });
  expect(existsSync(one), 'the file itself').toBe(true);
  const again = opened(await dossier.add([one]));
  expect(again.documents.map(({ id }) => id)).toEqual([second!.id, first!.id]);
  dossier.unsaved = true;
  expect(dossier.remove(first!.id)).toMatchObject({ code: 'unsaved' });
  expect(await dossier.add([pdf('drie.pdf', '\n% drie\n')])).toMatchObject({ code: 'unsaved' });
});
