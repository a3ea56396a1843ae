import { burn } from '../../../redaction/index.ts';
import { inspect } from '../../inspect/inspect.ts';
import { decideByPolicy, type OnProgress, resolveRedactions } from '../../pipeline.ts';
import { propose } from '../../propose.ts';
import { chosenProfile } from '../chosenProfile.ts';
import type { InspectJob, InspectReport } from '../job.ts';
import { openInput, readInput } from '../readInput.ts';
import { reportedDetection } from '../reporting.ts';

/** Later stages are those of `redact --accept all --width exact`. */
export async function inspectJob(job: InspectJob, onProgress: OnProgress): Promise<InspectReport> {
  const { profile, style } = await chosenProfile(job.profile);
  const open = openInput(readInput(job.source.path), job.source, onProgress);
  const page = (number: number) => open.pages.page(number);
  const proposals = () => propose(open, { profile }).detections;
  const redactions = () => {
    const detections = proposals();
    const decisions = decideByPolicy(detections, 'all');
    return resolveRedactions(open, { detections, marks: [], decisions }, 'exact').value;
  };
  return inspect(job, open, {
    detections: () => proposals().map((detection) => reportedDetection(detection, page)),
    redactions,
    removals: () => burn(open.document, redactions(), { style }).value.removals,
  });
}
