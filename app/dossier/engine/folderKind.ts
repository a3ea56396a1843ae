/**
 * What a folder holds already, by its log: concepts and publications never stand together, so that nobody sends the
 * one for the other.
 */
import { basename, dirname, join } from 'node:path';
import { readLog } from '../../audit/auditLog.ts';
import { Refused, refusal } from '../refusals.ts';

export const LOG_NAME = 'logboek.jsonl';
export const CONCEPT_COMMAND = 'concept';

/** @throws RedactionError `input-unreadable` when the log is there but cannot be read. */
export function holdsOf(folder: string): {
  readonly concepts: boolean;
  readonly publications: boolean;
} {
  let command = '';
  const holds = { concepts: false, publications: false };
  for (const entry of readLog(join(folder, LOG_NAME))?.entries ?? []) {
    if (entry.event === 'run-started') command = entry.command;
    if (entry.event !== 'published') continue;
    if (command === CONCEPT_COMMAND) holds.concepts = true;
    else holds.publications = true;
  }
  return holds;
}

/** @throws Refused when the output is of another sort than its folder or its name says. */
export function refuseWrongPlace(path: string, concept: boolean): void {
  const folder = dirname(path);
  const holds = holdsOf(folder);
  const isPublic = basename(folder).toLowerCase() === 'openbaar';
  if (concept && (holds.publications || isPublic)) throw new Refused(CONCEPT_AMONG_PUBLIC);
  const named = basename(path).toLowerCase().startsWith('concept');
  if (!concept && holds.concepts) throw new Refused(PUBLIC_AMONG_CONCEPTS);
  if (!concept && named) throw new Refused(NAMED_CONCEPT);
  if (concept && !named) throw new Refused(NOT_NAMED_CONCEPT);
}

const CONCEPT_AMONG_PUBLIC = refusal(
  'concept-in-public-folder',
  'Een concept kan niet in een map met publicatiebestanden worden opgeslagen.',
  { advice: 'Kies een andere map.' },
);
const PUBLIC_AMONG_CONCEPTS = refusal(
  'public-in-concept-folder',
  'In deze map staan concepten. Een publicatiebestand kan hier niet worden opgeslagen.',
  { advice: 'Kies een andere map.' },
);
const NAMED_CONCEPT = refusal(
  'public-named-concept',
  'De naam van een publicatiebestand mag niet met CONCEPT beginnen.',
  { advice: 'Kies een andere naam.' },
);
const NOT_NAMED_CONCEPT = refusal(
  'concept-not-named',
  'De naam van een concept begint met CONCEPT.',
  { advice: 'Kies een andere naam.' },
);
