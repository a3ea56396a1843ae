/** The log as a table: what CSV and the workbook show. */
import type { AuditEntry, LoggedRedaction, Published, Withheld } from '../entry.ts';

export const COLUMNS = [
  'regel',
  'tijd',
  'door',
  'programma',
  'gebeurtenis',
  'bestand',
  'sha256_invoer',
  'uitvoer',
  'sha256_uitvoer',
  'pagina',
  'x0',
  'y0',
  'x1',
  'y1',
  'soort',
  'grond',
  'zekerheid',
  'regel_herkenning',
  'besluit',
  'besluit_door',
  'besluit_op',
  'code',
] as const;

export type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** A row for each rectangle and each open proposal; one for what has neither. */
export function rowsOf(entry: AuditEntry): Row[] {
  const common: Row = {
    regel: entry.seq,
    tijd: entry.time,
    door: entry.actor,
    programma: entry.program,
    gebeurtenis: entry.event,
  };
  switch (entry.event) {
    case 'published':
      return publishedRows(common, entry);
    case 'refused':
      return [{ ...common, ...inputCells(entry.input), code: entry.error }];
    case 'withheld':
      return withheldRows({ ...common, ...inputCells(entry.input) }, entry);
    case 'skipped':
      return [{ ...common, ...inputCells(entry.input), ...outputCells(entry.output) }];
    case 'run-ended':
      return [{ ...common, code: entry.reason }];
    default:
      return [common];
  }
}

function withheldRows(document: Row, { leaks }: Withheld): Row[] {
  return leaks.map(({ page, code }) => ({
    ...document,
    ...(page === undefined ? {} : { pagina: page }),
    code,
  }));
}

function publishedRows(common: Row, entry: Published): Row[] {
  const document = { ...common, ...inputCells(entry.input), ...outputCells(entry.output) };
  const marks = entry.redactions.flatMap((redaction) => redactionRows(document, redaction));
  const open = entry.open.map((proposal) => ({
    ...document,
    pagina: proposal.page,
    soort: proposal.type,
    grond: proposal.ground,
    zekerheid: proposal.certainty,
    regel_herkenning: proposal.rule,
    besluit: 'open',
  }));
  const rows = [...marks, ...open];
  return rows.length > 0 ? rows : [document];
}

function redactionRows(document: Row, redaction: LoggedRedaction): Row[] {
  return redaction.rects.map(([x0, y0, x1, y1]) => ({
    ...document,
    pagina: redaction.page,
    x0,
    y0,
    x1,
    y1,
    soort: redaction.type,
    grond: redaction.grounds.join(' '),
    zekerheid: redaction.certainty,
    regel_herkenning: redaction.rule,
    besluit: redaction.decision,
    besluit_door: redaction.by,
    besluit_op: redaction.at,
  }));
}

function inputCells(input: { readonly name: string; readonly sha256?: string }): Row {
  return { bestand: input.name, ...(input.sha256 ? { sha256_invoer: input.sha256 } : {}) };
}

function outputCells(output: { readonly name: string; readonly sha256: string }): Row {
  return { uitvoer: output.name, sha256_uitvoer: output.sha256 };
}
