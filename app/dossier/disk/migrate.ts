/**
 * Dossiers of the first window (`ROOT/SHA-256/`, one document) become dossiers of this one. Its journal named
 * proposals by their number (`p1-d3`): those names are replaced when the document is read (session/renamed.ts).
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { takeLock } from '../../audit/lock.ts';
import { type JournalEvent, Step } from '../../contract/events.ts';
import { readPrivateJson } from '../../settings/privateFile.ts';
import { DossierError } from '../dossierError.ts';
import { DOSSIER_FILE, type Entry, ManifestV1, writeManifest } from './manifest.ts';

const JudgementV1 = z.strictObject({
  verdict: z.enum(['accept', 'reject', 'open']),
  grounds: z.array(z.string()).min(1),
});
const ChangeV1 = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passage'),
    subject: z.string().min(1).max(64),
    before: JudgementV1.nullable(),
    after: JudgementV1.nullable(),
  }),
  z.strictObject({
    kind: z.literal('page'),
    page: z.int().min(1),
    before: z.boolean(),
    after: z.boolean(),
  }),
]);
const EventV1 = z.strictObject({
  seq: z.int().min(1),
  at: z.string(),
  by: z.string(),
  kind: z.enum(['step', 'undo', 'redo']),
  action: z.enum(['redact', 'keep', 'reopen', 'ground', 'check', 'uncheck']),
  changes: z.array(ChangeV1).min(1),
});
type ChangeV1 = z.infer<typeof ChangeV1>;

/**
 * Of the document's first dossier, if there is one, makes one of this version and takes the old one away.
 * @throws DossierError `journal-damaged`, `in-use`, `unwritable`; the old one is then as it was.
 */
export function migrateFirst(root: string, entry: Entry): string | undefined {
  const old = join(root, entry.sha256);
  const read = readPrivateJson(join(old, DOSSIER_FILE));
  if (read.state !== 'read' || !ManifestV1.safeParse(read.content).success) return undefined;
  const unlock = lockOf(old);
  try {
    const lines = linesOf(join(old, 'journal.jsonl'));
    const events = lines.map((line, index) => converted(line, index + 1, entry.id));
    return replaced(root, old, entry, events);
  } finally {
    unlock();
  }
}

function lockOf(old: string): () => void {
  try {
    return takeLock(join(old, 'dossier.lock'));
  } catch {
    throw new DossierError('in-use');
  }
}

/** Whole lines only: what a kill tore off was never said to be saved. */
function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}

function converted(line: string, seq: number, document: string): JournalEvent {
  const read = EventV1.safeParse(asJson(line));
  if (!read.success || read.data.seq !== seq) throw new DossierError('journal-damaged');
  const { changes, ...event } = read.data;
  const step = Step.safeParse({
    ...event,
    via: changes.length === 1 ? 'one' : 'several',
    changes: changes.map((change) => convertedChange(change, document)),
  });
  if (!step.success) throw new DossierError('journal-damaged');
  return step.data;
}

function convertedChange(change: ChangeV1, document: string): object {
  if (change.kind === 'page') return { ...change, document };
  const judgement = (old: typeof change.before) => old && { ...old, note: '', bounds: null };
  const { before, after } = change;
  return { ...change, document, before: judgement(before), after: judgement(after) };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The new folder gets its name when it is complete; until then the old one counts. */
function replaced(
  root: string,
  old: string,
  entry: Entry,
  events: readonly JournalEvent[],
): string {
  const folder = join(root, randomBytes(12).toString('hex'));
  const making = `${folder}.tmp`;
  try {
    mkdirSync(making, { mode: 0o700 });
    const journal = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    writeFileSync(join(making, 'journal.jsonl'), journal, { mode: 0o600, flush: true });
    const name = entry.name.replace(/\.pdf$/i, '').slice(0, 200) || 'Dossier';
    const schema = 'woo-redact/dossier' as const;
    writeManifest(making, { schema, version: 2, name, documents: [entry] });
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true });
    throw new DossierError('unwritable');
  }
  rmSync(old, { recursive: true, force: true });
  return folder;
}
