/** `dossier DIR` shows a dossier of the window; `dossier publish DIR` publishes what is wholly decided in it. */
import { resolve } from 'node:path';
import { comparable } from '../../batch/outputNames.ts';
import { isRefusal } from '../../contract/dossier.ts';
import type { SetAside } from '../../contract/events.ts';
import type { PublicationSettings } from '../../contract/publication.ts';
import type { Entry } from '../../dossier/disk/manifest.ts';
import { publishFrom } from '../../dossier/session/outputs.ts';
import type { DossierSession } from '../../dossier/session/session.ts';
import { withDossier } from '../dossier/dossierOf.ts';
import { lineOf, rowOf } from '../dossier/rows.ts';
import { ExitCode } from '../exit.ts';
import { ProgressBar } from '../progressBar.ts';
import { authorOf, boundsOf, passwordOf, type SharedOptions } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { printable, type Terminal } from '../terminal.ts';

export function runDossier(
  { positionals: [folder = ''], options }: ArgumentsOf<'dossier'>,
  io: Terminal,
): Promise<number> {
  const { json } = options;
  return onDocuments({ folder, options }, io, async (session, entry, number) => {
    const row = await rowOf(session, entry, number);
    io.result(json ? JSON.stringify(row) : lineOf(row, printable));
    return row.error === null ? ExitCode.Done : ExitCode.Refused;
  });
}

/** One line of `dossier publish --json`. */
interface PublishedRow {
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly state: 'published' | 'refused';
  readonly output: string | null;
  readonly redactions: number;
  readonly sha256: { readonly input: string; readonly output: string | null };
  readonly error: string | null;
}

type PublishArguments = ArgumentsOf<'dossier publish'>;

export function runDossierPublish(args: PublishArguments, io: Terminal): Promise<number> {
  const { positionals, options } = args;
  const given = { folder: positionals[0] ?? '', options };
  const taken = new Set<string>();
  return onDocuments(given, io, async (session, entry, number) => {
    const name = await freshName(session, entry, taken);
    return publishOne(session, entry, number, { ...options, name }, io);
  });
}

type PublishOptions = PublishArguments['options'] & { readonly name: string };

/** Names that clash get numbers in the order of the dossier. */
async function freshName(session: DossierSession, { id }: Entry, taken: Set<string>) {
  const suggested = await session.suggest(id, null);
  const name = isRefusal(suggested) ? `document-${id.slice(0, 6)}-gelakt.pdf` : suggested.name;
  for (let number = 1; ; number++) {
    const next = number === 1 ? name : name.replace(/-gelakt\.pdf$/, `-${number}-gelakt.pdf`);
    if (taken.has(comparable(next))) continue;
    taken.add(comparable(next));
    return next;
  }
}

async function publishOne(
  session: DossierSession,
  entry: Entry,
  number: number,
  options: PublishOptions,
  io: Terminal,
): Promise<number> {
  const settings = await settingsFor(session, entry, options);
  const outcome = await publishFrom(session, entry.id, settings);
  const base = { number, id: entry.id, file: entry.path };
  const tell = (row: PublishedRow, line: string) => {
    if (options.json) io.result(JSON.stringify(row));
    else if (row.error === null) io.result(line);
    if (row.error !== null) io.error(`woo-redact: ${line} [${row.error}]`);
  };
  const refused = (error: string, sentence: string, exit: number): number => {
    const none = { state: 'refused', output: null, redactions: 0, error } as const;
    tell(
      { ...base, ...none, sha256: { input: entry.sha256, output: null } },
      `${printable(entry.path)}: ${sentence}`,
    );
    return exit;
  };
  if (isRefusal(outcome)) return refused(outcome.code, outcome.sentence, ExitCode.Refused);
  if ('taken' in outcome) return refused('name-taken', TAKEN, ExitCode.Refused);
  if ('leaks' in outcome) return refused('verification-failed', LEAK, ExitCode.Leak);
  const { path: output, redacted: redactions, sha256 } = outcome;
  const made = { state: 'published', output, redactions, error: null } as const;
  tell(
    { ...base, ...made, sha256: { input: entry.sha256, output: sha256 } },
    `${printable(entry.path)} → ${printable(output)} (${redactions} gelakt)`,
  );
  return ExitCode.Done;
}

const TAKEN = 'Er staat al een bestand met deze naam; met --replace wordt het vervangen.';
const LEAK = 'Bij de controle bleek dat iets niet goed is weggehaald. Er is geen bestand gemaakt.';

async function settingsFor(
  session: DossierSession,
  { id }: Entry,
  options: PublishOptions,
): Promise<PublicationSettings> {
  const { name, label, width, replace } = options;
  return {
    folder: resolve(options.out),
    name,
    replace,
    label: label as PublicationSettings['label'],
    width: width as PublicationSettings['width'],
    setAside: await setAsideFor(session, id, options.reason),
    annexes: options.annexes ? ['grounds', 'inventory', 'report'] : [],
  };
}

/** With a reason what may be set aside is set aside; it stands in the journal and the report. */
async function setAsideFor(
  session: DossierSession,
  id: string,
  reason: string | undefined,
): Promise<SetAside[]> {
  const unmet = reason === undefined ? [] : await session.unmet(id);
  if (isRefusal(unmet) || reason === undefined) return [];
  return unmet.flatMap(({ rule, count }): SetAside[] =>
    rule === 'unread-pages' || rule === 'second-check' || rule === 'stakeholders'
      ? [{ rule, count, reason }]
      : [],
  );
}

interface Given {
  readonly folder: string;
  readonly options: SharedOptions & {
    readonly profile: string | undefined;
    readonly actor?: string | undefined;
  };
}

/** Documents one after the other; a refused one costs the exit code, not the others. */
async function onDocuments(
  { folder, options }: Given,
  io: Terminal,
  work: (session: DossierSession, entry: Entry, number: number) => Promise<number>,
): Promise<number> {
  let bar: ProgressBar | undefined;
  const names = new Map<string, string>();
  const choices = {
    profile: options.profile,
    actor: authorOf(options.actor).actor,
    bounds: boundsOf(options),
    password: passwordOf(options),
    onProgress: (id: string, progress: Parameters<ProgressBar['show']>[1]) =>
      bar?.show(names.get(id) ?? id, progress),
  };
  return withDossier(folder, choices, async (session) => {
    const { entries } = session;
    bar = new ProgressBar(io, entries.length);
    for (const { id, name } of entries) names.set(id, name);
    let exit: number = ExitCode.Done;
    for (const [index, entry] of entries.entries()) {
      const code = await work(session, entry, index + 1);
      bar.fileDone();
      exit = Math.max(exit, code);
    }
    bar.clear();
    return exit;
  });
}
