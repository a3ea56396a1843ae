/** What is told of a file that was made: the same for publications and concepts. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { VerifiedPdf } from '../../../redaction/index.ts';
import type { NameTaken, Published } from '../../contract/publication.ts';
import type { AnnexPassage } from './annexes/facts.ts';
import { byGround } from './annexes/lists.ts';
import { removalsOf } from './removals.ts';
import type { Trial } from './trial.ts';

export const TAKEN: NameTaken = { refused: false, taken: true };

type More = Pick<Published, 'preserved' | 'setAside' | 'framed'>;

/** Of the file that stands at `path` now. */
export function madeOf(trial: Trial, verified: VerifiedPdf, path: string, more: More): Published {
  const passages = passagesIn(trial);
  const byCode = [...byGround(passages)];
  return {
    refused: false,
    path,
    name: basename(path),
    pages: verified.pages,
    bytes: statSync(path).size,
    sha256: verified.sha256,
    redacted: passages.length,
    kept: trial.translated.decisions.filter(({ verdict }) => verdict === 'reject').length,
    byGround: byCode.map(([ground, pages]) => ({ ground, count: pages.length })),
    removals: removalsOf(trial.burned.removals),
    annexes: [],
    ...more,
  };
}

/** Each passage once, with its note. */
export function passagesIn({ redactions, translated }: Trial): AnnexPassage[] {
  const notes = new Map(translated.decisions.map((d) => [d.subject, d.motivation ?? '']));
  const passages = new Map(redactions.map((redaction) => [redaction.passage, redaction]));
  return [...passages.values()].map(({ page, grounds, origin, passage }) => ({
    page,
    grounds,
    type: origin.type,
    note: notes.get(passage) ?? '',
  }));
}
