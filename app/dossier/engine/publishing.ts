/** A publication: what the check proved, under the name that was chosen, with its log and annexes. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Leaking, NameTaken, Published } from '../../contract/publication.ts';
import type { OnProgress } from '../../pipeline.ts';
import { Refused, refusal } from '../refusals.ts';
import type { AnnexPassage } from './annexes/facts.ts';
import { byGround } from './annexes/lists.ts';
import { annexNames, writeAnnexes } from './annexes/write.ts';
import { refuseWrongPlace } from './folderKind.ts';
import { leakPlaces } from './leakPlaces.ts';
import type { Loaded } from './loaded.ts';
import { isTaken, writeOutput } from './output.ts';
import { preservedIn } from './preserved.ts';
import { removalsOf } from './removals.ts';
import type { Ask } from './tasks.ts';
import { type Trial, trialOf } from './trial.ts';

const TAKEN: NameTaken = { refused: false, taken: true };

/** @throws RedactionError, Refused `undecided` and for the wrong folder */
export async function publishDocument(
  loaded: Loaded,
  request: Ask<'publish'>,
  onProgress: OnProgress,
): Promise<Published | Leaking | NameTaken> {
  const { settings, judged, output: path, replace } = request;
  const { folder, annexes, label, width } = settings;
  refuseWrongPlace(path, false);
  const taken = [path, ...annexNames(path, annexes).map((name) => join(folder, name))];
  if (!replace && taken.some(isTaken)) return TAKEN;
  const trial = await trialOf(loaded, judged, { label, width }, onProgress);
  const { undecided: left, unplaced } = trial.translated;
  const open = left.length + unplaced.length;
  if (open > 0) throw new Refused(undecided(open));
  const { redactions, findings, burned } = trial;
  const { actor, profile, facts } = request;
  const { heard } = facts;
  const output = { loaded, heard, burned, redactions, findings, command: 'publish', width };
  onProgress({ stage: 'publish', done: 0, total: 0 });
  await writeOutput({ ...output, profile, actor, path });
  const { verified } = burned;
  if (verified === undefined) return { refused: false, leaks: leakPlaces(burned.leaks) };
  const passages = passagesIn(trial);
  const published: Published = {
    refused: false,
    path,
    name: basename(path),
    pages: verified.pages,
    bytes: statSync(path).size,
    sha256: verified.sha256,
    redacted: passages.length,
    kept: keptIn(trial),
    byGround: groundCounts(passages),
    removals: removalsOf(burned.removals),
    preserved: await preservedIn(loaded.bytes, verified.bytes, burned.drawn),
    setAside: settings.setAside,
    annexes: [],
    framed: null,
  };
  const written = await writeAnnexes(loaded, published, passages, request);
  return { ...published, annexes: written };
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

export function groundCounts(passages: readonly AnnexPassage[]): Published['byGround'] {
  return [...byGround(passages)].map(([ground, pages]) => ({ ground, count: pages.length }));
}

export function keptIn({ translated }: Trial): number {
  return translated.decisions.filter(({ verdict }) => verdict === 'reject').length;
}

/** The session has counted them too (session/ready.ts); this is what the burn itself sees. */
function undecided(count: number) {
  const sentence = `Nog niet beoordeelde passages: ${count}.`;
  return refusal('undecided', sentence, { advice: 'Beoordeel eerst alle passages.' });
}
