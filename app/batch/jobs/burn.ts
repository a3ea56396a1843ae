import type { Finding } from '../../../redaction/model/outcome.ts';
import type { Profile } from '../../../redaction/model/profile.ts';
import { type OnProgress, resolveRedactions } from '../../pipeline.ts';
import { readPlan } from '../../plan.ts';
import { marksInDisplay } from '../../planUnits.ts';
import { chosenProfile } from '../chosenProfile.ts';
import type { BurnJob, BurnReport } from '../job.ts';
import type { OnInput } from '../perform.ts';
import { openInput, readInput, readTextFile } from '../readInput.ts';
import { produce } from './produce.ts';

/** The plan decides; nothing is detected. Only for a log the file's name is looked at, with all that finds names. */
export async function burnJob(
  job: BurnJob,
  onProgress: OnProgress,
  onInput: OnInput,
): Promise<BurnReport> {
  const plan = readTextFile(job.plan, 'plan');
  const { profile, style } = await chosenProfile(job.profile);
  const read = readInput(job.source.path);
  const personalName = job.logged && (await judgeName(job.source.path, profile));
  const input = { sha256: read.sha256, bytes: read.bytes.length, personalName };
  onInput(input);
  const open = openInput(read, job.source, onProgress);
  const geometryOf = (page: number) => open.document.pages[page - 1]?.geometry;
  const { marks: planned, decisions } = readPlan(plan, geometryOf, job.actor);
  const { marks, unitsLeftOut } = marksInDisplay(open, planned);
  const resolved = resolveRedactions(open, { detections: [], marks, decisions }, job.width);
  const { thorough, refusedPages, temporary } = job;
  return produce({
    open,
    resolved,
    style,
    thorough,
    refusedPages,
    temporary,
    input,
    undecided: [],
    proposed: unitsLeftOut.map(leftOut),
  });
}

async function judgeName(path: string, profile: Profile): Promise<boolean> {
  const { nameHoldsPersonalData } = await import('../../names.ts');
  return nameHoldsPersonalData(path, profile);
}

function leftOut(page: number): Finding {
  return { code: 'plan-units-left-out', severity: 'warning', page };
}
