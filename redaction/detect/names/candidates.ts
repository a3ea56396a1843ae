/** Names that a statistical model proposes (port `NameCandidateSource`): at most `likely`, and only where no rule spoke. */
import { personalHit } from '../explain.ts';
import type { Flow } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';

const LIKELY = 0.8;

export function candidateHits(scan: Scan, known: readonly Hit[]): Hit[] {
  const source = scan.options.nameCandidates;
  if (source === undefined) return [];
  const hits: Hit[] = [];
  for (const page of scan.flow.pages) {
    for (const candidate of source.candidates(page.text)) {
      const range = flowRange(scan.flow, page.page, candidate.start, candidate.end);
      if (
        range === undefined ||
        known.some((hit) => hit.start < range.end && hit.end > range.start)
      )
        continue;
      hits.push(
        personalHit({
          ...range,
          type: 'naam',
          certainty: candidate.score >= LIKELY ? 'likely' : 'check',
          recognizer: 'model',
          pattern: 'candidate',
          sentence: 'Het taalmodel herkent hier een naam; geen enkele regel deed dat.',
        }),
      );
    }
  }
  return hits;
}

/** A page range in the flow; undefined when it is empty or spans cells. */
function flowRange(
  flow: Flow,
  page: number,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  if (end <= start) return undefined;
  const cell = flow.cells.find(
    (c) => c.page === page && c.pageStart <= start && start < c.pageStart + c.end - c.start,
  );
  if (cell === undefined || end > cell.pageStart + cell.end - cell.start) return undefined;
  const offset = cell.start - cell.pageStart;
  return { start: start + offset, end: end + offset };
}
