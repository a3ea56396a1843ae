/** The log as a report for who audits: what it is, what happened, and what was redacted in each document. */

import type { Block, TaggedDocument } from '../../taggedPdf/blocks.ts';
import { PROGRAM } from '../../version.ts';
import type { AuditEntry, Published } from '../entry.ts';
import { inputOf, TOLD, told } from './events.ts';
import { type Fact, logFacts, moment, type SoundLog } from './logFacts.ts';
import { publishedBlocks, READING_MARKS } from './publishedBlocks.ts';

const ABOUT =
  'Dit is een weergave van het logboek dat woo-redact tijdens het lakken heeft bijgehouden. Er staat geen tekst uit ' +
  'de documenten in. Het logboek zelf is het bewijs; van hetzelfde logboek is deze weergave altijd dezelfde.';

export function report(log: SoundLog): TaggedDocument {
  const published = log.entries.filter(isPublished);
  return {
    title: `Logboek van het lakken: ${log.name}`,
    subject: 'Weergave van het logboek van woo-redact',
    language: 'nl-NL',
    producer: PROGRAM,
    date: log.entries.at(-1)?.time,
    footer: `${log.name}, SHA-256 ${log.sha256}`,
    blocks: [
      { kind: 'heading', level: 1, text: 'Logboek van het lakken' },
      { kind: 'paragraph', text: ABOUT },
      { kind: 'heading', level: 2, text: 'Over dit logboek' },
      { kind: 'facts', rows: logFacts(log).map(([name, value]) => [name, shown(value)]) },
      { kind: 'heading', level: 2, text: 'Wat er is gebeurd' },
      course(log.entries),
      { kind: 'heading', level: 2, text: 'Gepubliceerde documenten' },
      {
        kind: 'paragraph',
        text: published.length > 0 ? READING_MARKS : 'Er is niets gepubliceerd.',
      },
      ...published.flatMap(publishedBlocks),
    ],
  };
}

function isPublished(entry: AuditEntry): entry is AuditEntry & Published {
  return entry.event === 'published';
}

function course(entries: readonly AuditEntry[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'Regel', width: 6, align: 'right' },
      { head: 'Tijd (UTC)', width: 14 },
      { head: 'Door', width: 14 },
      { head: 'Wat', width: 13 },
      { head: 'Document', width: 23 },
      { head: 'Bijzonderheden', width: 40 },
    ],
    rows: entries.map((entry) => [
      String(entry.seq),
      moment(entry.time),
      entry.actor,
      TOLD[entry.event] ?? entry.event,
      inputOf(entry),
      told(entry),
    ]),
  };
}

function shown(value: Fact[1]): string {
  if (value instanceof Date) return moment(value.toISOString());
  return typeof value === 'number' ? value.toLocaleString('nl-NL') : value;
}
