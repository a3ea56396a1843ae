import { basename } from 'node:path';
import { withNameModel } from '../../nameModel/withNameModel.ts';
import { nameHoldsPersonalData } from '../../names.ts';
import { decideByPolicy, type OnProgress, resolveRedactions } from '../../pipeline.ts';
import { propose, readPages } from '../../propose.ts';
import { chosenProfile } from '../chosenProfile.ts';
import type { BurnReport, RedactJob } from '../job.ts';
import type { OnInput } from '../perform.ts';
import { openInput, readInput } from '../readInput.ts';
import { undecided } from '../reporting.ts';
import { produce } from './produce.ts';

/** Proposals are accepted by certainty; the others stay readable and are reported as open. */
export async function redactJob(
  job: RedactJob,
  onProgress: OnProgress,
  onInput: OnInput,
): Promise<BurnReport> {
  const { source, thorough, refusedPages, temporary } = job;
  const { profile, style } = await chosenProfile(job.profile);
  const read = readInput(source.path);
  const identity = { sha256: read.sha256, bytes: read.bytes.length };
  onInput({ ...identity, personalName: nameHoldsPersonalData(source.path, profile) });
  const open = openInput(read, source, onProgress);
  const rules = { profile, documentName: basename(source.path) };
  const { detections, findings } = propose(open, await withNameModel(rules, () => readPages(open)));
  const decisions = decideByPolicy(detections, job.accept);
  const resolved = resolveRedactions(open, { detections, marks: [], decisions }, job.width);
  const personalName = nameHoldsPersonalData(source.path, profile, detections);
  return produce({
    open,
    resolved,
    style,
    thorough,
    refusedPages,
    temporary,
    input: { ...identity, personalName },
    undecided: undecided(detections, decisions),
    proposed: findings,
  });
}
