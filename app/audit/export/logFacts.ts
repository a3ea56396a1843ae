/** What is said of a log as a whole: which file, whether its chain is sound, who wrote it and when. */
import type { AuditEntry, Published, TailSealed } from '../entry.ts';

/** A log of which no line was found changed, missing or out of order. */
export interface SoundLog {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly headCompared: boolean;
  readonly entries: readonly AuditEntry[];
}

export type Fact = readonly [name: string, value: string | number | Date];

export function logFacts(log: SoundLog): Fact[] {
  const { entries } = log;
  const [first, last] = [entries[0], entries.at(-1)];
  return [
    ['Logboek', log.name],
    ['SHA-256 van het bestand', log.sha256],
    ['Grootte in bytes', log.bytes],
    ['Regels', entries.length],
    ['Keten', `heel: geen regel is gewijzigd, ontbreekt of staat op een andere plaats`],
    ['Einde', endOf(log)],
    ...sealed(entries).map((entry): Fact => ['Afgebroken regel', sealedSentence(entry)]),
    ['Hash van de laatste regel', last?.hash ?? ''],
    ['Eerste regel (UTC)', timeOf(first)],
    ['Laatste regel (UTC)', timeOf(last)],
    ['Bijgehouden door', different(entries.map(({ actor }) => actor))],
    ['Met', different(entries.map(({ program }) => program))],
    ...counts(entries),
  ];
}

function endOf({ entries, headCompared }: SoundLog): string {
  const open = entries.at(-1)?.event === 'run-ended' ? '' : '; de laatste keer is niet afgesloten';
  return headCompared
    ? `vergeleken met het .head-bestand${open}`
    : 'niet vergeleken: het .head-bestand ontbreekt, regels van een latere keer kunnen zijn afgeknipt';
}

function sealed(entries: readonly AuditEntry[]): TailSealed[] {
  return entries.filter((entry) => entry.event === 'tail-sealed');
}

export function sealedSentence({ line, bytes, sha256 }: TailSealed): string {
  return `regel ${line} van het bestand: ${bytes} bytes, SHA-256 ${sha256}`;
}

function counts(entries: readonly AuditEntry[]): Fact[] {
  const published = entries.filter(
    (entry): entry is AuditEntry & Published => entry.event === 'published',
  );
  const count = (event: AuditEntry['event']) =>
    entries.filter((entry) => entry.event === event).length;
  const sum = (of: (entry: Published) => number) =>
    published.reduce((total, entry) => total + of(entry), 0);
  return [
    ['Gepubliceerd', published.length],
    ['Geweigerd', count('refused')],
    ['Tegengehouden', count('withheld')],
    ['Overgeslagen', count('skipped')],
    ['Gelakt', sum(({ redactions }) => redactions.length)],
    ['Open voorstellen', sum(({ open }) => open.length)],
  ];
}

function timeOf(entry: AuditEntry | undefined): Date | string {
  return entry === undefined ? '' : (dateOf(entry.time) ?? entry.time);
}

/** Undefined for a time that is none. */
export function dateOf(time: string): Date | undefined {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** `2026-11-30 16:03:36`; a time that is none as it stands. */
export function moment(time: string): string {
  return dateOf(time)?.toISOString().slice(0, 19).replace('T', ' ') ?? time;
}

function different(values: readonly string[]): string {
  return [...new Set(values)].join(', ');
}
