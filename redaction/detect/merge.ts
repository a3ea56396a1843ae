/** From hits in the flow to Detections on pages: overlaps settled, profile applied, numbered in page order. */
import type { Certainty, Detection } from '../model/detection.ts';
import { rangesOf } from './flow/flow.ts';
import type { Hit } from './hit.ts';
import { fold } from './lists/fold.ts';
import type { Scan } from './scan.ts';

const RANK: Record<Certainty, number> = { certain: 0, likely: 1, check: 2 };
const KIND_RANK: Record<Hit['kind'], number> = { personal: 0, public: 1, attention: 2 };

export function toDetections(scan: Scan, hits: readonly Hit[]): Detection[] {
  const kept = settle(hits).filter((hit) => passes(scan, hit));
  const detections = kept.map((hit) => place(scan, hit)).filter((d) => d.ranges.length > 0);
  detections.sort(
    (a, b) => a.page - b.page || (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0),
  );
  const numbers = new Map<number, number>();
  return detections.map((detection) => {
    const number = (numbers.get(detection.page) ?? 0) + 1;
    numbers.set(detection.page, number);
    return { ...detection, id: `p${detection.page}-d${number}` };
  });
}

/** Of overlapping hits the first in rank stays; attention points may overlap anything. */
function settle(hits: readonly Hit[]): Hit[] {
  const ranked = [...hits].sort(
    (a, b) =>
      a.start - b.start ||
      KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
      RANK[a.certainty] - RANK[b.certainty] ||
      b.end - a.end,
  );
  const kept: Hit[] = [];
  let last: Hit | undefined;
  for (const hit of ranked) {
    if (hit.kind === 'attention') {
      kept.push(hit);
      continue;
    }
    if (last !== undefined && hit.start < last.end) {
      if (hit.end <= last.end || last.kind === 'personal') continue;
      kept.pop();
    }
    kept.push(hit);
    last = hit;
  }
  return kept;
}

function passes(scan: Scan, hit: Hit): boolean {
  const threshold = scan.options.profile?.threshold;
  return (
    threshold === undefined || hit.kind !== 'personal' || RANK[hit.certainty] <= RANK[threshold]
  );
}

function place(scan: Scan, hit: Hit): Detection {
  const ranges = rangesOf(scan.flow, hit.start, hit.end);
  const text = scan.text.slice(hit.start, hit.end);
  return {
    id: '',
    kind: hit.kind,
    page: ranges[0]?.page ?? 1,
    ranges,
    type: hit.type,
    text,
    ground: scan.options.profile?.grounds?.[hit.type] ?? hit.ground,
    certainty: hit.certainty,
    keep: hit.keep,
    group: hit.group ?? `${hit.type}:${fold(text)}`,
    why: hit.why,
  };
}
