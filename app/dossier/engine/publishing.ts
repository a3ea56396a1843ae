/** A publication: what the check proved, under the name that was chosen, with its log and annexes. */
import { join } from 'node:path';
import type { Leaking, NameTaken, Published } from '../../contract/publication.ts';
import type { OnProgress } from '../../pipeline.ts';
import { Refused, refusal } from '../refusals.ts';
import { annexNames, writeAnnexes } from './annexes/write.ts';
import { refuseWrongPlace } from './folderKind.ts';
import { leakPlaces } from './leakPlaces.ts';
import type { Loaded } from './loaded.ts';
import { madeOf, passagesIn, TAKEN } from './made.ts';
import { isTaken, writeOutput } from './output.ts';
import { preservedIn } from './preserved.ts';
import type { Ask } from './tasks.ts';
import { trialOf } from './trial.ts';

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
  const { actor, profile, facts, mayMakeFolder } = request;
  const { heard } = facts;
  const output = { loaded, heard, burned, redactions, findings, command: 'publish', width };
  onProgress({ stage: 'publish', done: 0, total: 0 });
  await writeOutput({ ...output, profile, actor, path, mayMakeFolder });
  const { verified } = burned;
  if (verified === undefined) return { refused: false, leaks: leakPlaces(burned.leaks) };
  const preserved = await preservedIn(loaded.bytes, verified.bytes, burned.drawn);
  const { setAside } = settings;
  const published = madeOf(trial, verified, path, { preserved, setAside, framed: null });
  const written = await writeAnnexes(loaded, published, passagesIn(trial), request);
  return { ...published, annexes: written };
}

/** The session has counted them too (session/ready.ts); this is what the burn itself sees. */
function undecided(count: number) {
  const sentence = `Nog niet beoordeelde passages: ${count}.`;
  return refusal('undecided', sentence, { advice: 'Beoordeel eerst alle passages.' });
}
