/** A published document in the report: its files, every mark, and what nobody accepted. */
import { findingSentence } from '../../../redaction/model/findingMessages.table.ts';
import type { RemovalKind } from '../../../redaction/model/outcome.ts';
import type { Block, Column } from '../../taggedPdf/blocks.ts';
import type {
  AuditEntry,
  DocumentIdentity,
  LoggedProposal,
  LoggedRedaction,
  Published,
} from '../entry.ts';
import { WIDTHS } from './events.ts';
import { moment } from './logFacts.ts';
import { REMOVED } from './removed.ts';

export const READING_MARKS =
  'Een vlak staat er als x0 y0 x1 y1: de linkerbovenhoek en de rechterbenedenhoek, in punten vanaf de linkerbovenhoek ' +
  'van de pagina. Namen: van duizend Nederlandse achternamen passen er ten minste zoveel in de breedte die te zien is.';

const CERTAINTIES: Readonly<Record<LoggedRedaction['certainty'], string>> = {
  certain: 'zeker',
  likely: 'waarschijnlijk',
  check: 'controleren',
  manual: 'zelf gemarkeerd',
};

const MARKS: readonly Column[] = [
  { head: 'Pagina', width: 6, align: 'right' },
  { head: 'Vlakken', width: 18 },
  { head: 'Soort', width: 13 },
  { head: 'Grond', width: 9 },
  { head: 'Zekerheid', width: 11 },
  { head: 'Herkend door', width: 19 },
  { head: 'Breedte', width: 8 },
  { head: 'Namen', width: 6, align: 'right' },
  { head: 'Besluit door', width: 12 },
  { head: 'Besluit op (UTC)', width: 14 },
];
const OPEN: readonly Column[] = [
  { head: 'Pagina', width: 8, align: 'right' },
  { head: 'Soort', width: 24 },
  { head: 'Grond', width: 16 },
  { head: 'Zekerheid', width: 20 },
  { head: 'Herkend door', width: 48 },
];

export function publishedBlocks(entry: AuditEntry & Published): Block[] {
  const { redactions, open } = entry;
  return [
    { kind: 'heading', level: 3, text: `Regel ${entry.seq}: ${entry.output.name}` },
    { kind: 'facts', rows: factsOf(entry) },
    { kind: 'heading', level: 4, text: `Gelakt: ${redactions.length}` },
    ...tableOf(MARKS, redactions.map(markRow)),
    { kind: 'heading', level: 4, text: `Open, dus nog leesbaar: ${open.length}` },
    ...tableOf(OPEN, open.map(openRow)),
  ];
}

/** A table without rows says nothing. */
function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}

function factsOf(entry: AuditEntry & Published): [string, string][] {
  const { input, output, pages, settings, removals, findings, heard } = entry;
  const views =
    heard === undefined
      ? []
      : [
          `${heard.stakeholders}, over ${heard.passages} passages, ${heard.notFollowed} niet gevolgd`,
        ];
  return [
    ['Origineel', identity(input)],
    ['Gelakt bestand', identity(output)],
    ['Pagina’s', String(pages)],
    ['Instellingen', `SHA-256 ${settings}`],
    ...views.map((text): [string, string] => ['Zienswijzen', text]),
    ['Uit het bestand gehaald', removals.map(removal).join('\n') || 'niets'],
    ['Bevindingen', findings.map(finding).join('\n') || 'geen'],
  ];
}

function identity({ name, bytes, sha256 }: DocumentIdentity): string {
  return `${name}\n${bytes.toLocaleString('nl-NL')} bytes, SHA-256 ${sha256}`;
}

function removal({ kind, count, page }: Published['removals'][number]): string {
  const where = page === undefined ? '' : ` (pagina ${page})`;
  return `${REMOVED[kind as RemovalKind] ?? kind}: ${count}${where}`;
}

function finding({ code, page }: Published['findings'][number]): string {
  return `${findingSentence(code, 'nl')}${page === undefined ? '' : ` (pagina ${page})`} [${code}]`;
}

function markRow(redaction: LoggedRedaction): string[] {
  return [
    String(redaction.page),
    redaction.rects.map((rect) => rect.map(figure).join(' ')).join('\n'),
    redaction.type,
    redaction.grounds.join(', '),
    CERTAINTIES[redaction.certainty] ?? redaction.certainty,
    redaction.rule,
    WIDTHS[redaction.width] ?? redaction.width,
    redaction.names === undefined ? '' : String(redaction.names),
    redaction.by,
    moment(redaction.at),
  ];
}

function openRow({ page, type, ground, certainty, rule }: LoggedProposal): string[] {
  return [String(page), type, ground, CERTAINTIES[certainty] ?? certainty, rule];
}

function figure(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
