import { basename } from 'node:path';
import { withNameModel } from '../../nameModel/withNameModel.ts';
import type { OnProgress } from '../../pipeline.ts';
import { propose, readPages } from '../../propose.ts';
import { chosenProfile } from '../chosenProfile.ts';
import type { DetectJob, DetectReport } from '../job.ts';
import { openInput, readInput } from '../readInput.ts';
import { reportedDetection } from '../reporting.ts';

export async function detectJob(job: DetectJob, onProgress: OnProgress): Promise<DetectReport> {
  const { profile } = await chosenProfile(job.profile);
  const input = readInput(job.source.path);
  const open = openInput(input, job.source, onProgress);
  const documentName = basename(job.source.path);
  const { detections, findings } = propose(
    open,
    await withNameModel({ profile, documentName }, () => readPages(open)),
  );
  const page = (number: number) => open.pages.page(number);
  return {
    sha256: input.sha256,
    pages: open.document.pages.length,
    detections: detections.map((detection) => reportedDetection(detection, page)),
    findings: [...open.document.findings, ...open.pages.findings, ...findings],
  };
}
