/** What the command line tells of a document. */
import { type DocumentState, isRefusal } from '../../contract/dossier.ts';
import { reviewOf } from '../../contract/review.ts';
import type { Entry } from '../../dossier/disk/manifest.ts';
import type { Unmet } from '../../dossier/session/ready.ts';
import type { DossierSession } from '../../dossier/session/session.ts';

/** One line of `dossier --json` (docs/cli.md). */
export interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly state: DocumentState;
  /** Code of the refusal when it cannot be read. */
  readonly error: string | null;
  readonly pages: number | null;
  readonly passages: number | null;
  readonly undecided: number | null;
  readonly accepted: number;
  readonly rejected: number;
  readonly marks: number;
  readonly checkedPages: number;
  /** What stands in the way of a publication, by rule. */
  readonly unmet: Readonly<Record<string, number>>;
  /** SHA-256 of the publications that were made. */
  readonly published: readonly string[];
}

/** Reads the document. */
export async function rowOf(
  session: DossierSession,
  entry: Entry,
  number: number,
): Promise<DocumentRow> {
  const { id, path } = entry;
  const read = await session.readDocument(id);
  const unmet = await session.unmet(id);
  const { judgements, marks, checkedPages } = reviewOf(session.review, id);
  const verdicts = [...judgements.values()].map(({ verdict }) => verdict);
  const standing = session.core.documents.standing(id);
  return {
    number,
    id,
    file: path,
    state: standing.state,
    error: isRefusal(read) ? read.code : null,
    pages: isRefusal(read) ? null : read.pages.length,
    passages: isRefusal(read) ? null : read.passages.length,
    undecided: isRefusal(unmet) ? null : countOf(unmet, 'undecided'),
    accepted: verdicts.filter((verdict) => verdict === 'accept').length,
    rejected: verdicts.filter((verdict) => verdict === 'reject').length,
    marks: marks.size,
    checkedPages: checkedPages.size,
    unmet: isRefusal(unmet)
      ? {}
      : Object.fromEntries(unmet.map(({ rule, count }) => [rule, count])),
    published: session.review.publications
      .filter(({ document, output }) => document === id && output === 'public')
      .map(({ sha256 }) => sha256),
  };
}

function countOf(unmet: readonly Unmet[], rule: Unmet['rule']): number {
  return unmet.find((one) => one.rule === rule)?.count ?? 0;
}

const STATES: Readonly<Record<DocumentState, string>> = {
  waiting: 'wacht',
  reading: 'wordt gelezen',
  ready: 'gelezen',
  locked: 'heeft een wachtwoord nodig',
  changed: 'is veranderd sinds de besluiten',
  gone: 'staat niet meer op zijn plaats',
  refused: 'kan niet worden gelezen',
};

export function lineOf(row: DocumentRow, printable: (name: string) => string): string {
  const { number, file, state, error, passages, undecided, pages, checkedPages } = row;
  const head = `${number}  ${printable(file)}`;
  if (passages === null) return `${head}  ${STATES[state]} [${error}]`;
  const parts = [
    `${passages} voorstellen`,
    `${row.accepted} gelakt`,
    `${row.rejected} leesbaar`,
    `${undecided} nog niet beoordeeld`,
    `${checkedPages} van ${pages} pagina’s nagekeken`,
  ];
  if (row.published.length > 0) parts.push('gepubliceerd');
  return `${head}  ${parts.join(', ')}`;
}
