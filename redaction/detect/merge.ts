/** From hits in the flow to Detections on pages: overlaps settled, profile applied, numbered in page order. */
import type { Certainty, Detection } from '../model/detection.ts';
import { rangesOf } from './flow/flow.ts';
import type { HitPlace } from './grouping/places.ts';
import type { Hit } from './hit.ts';
import { fold } from './lists/fold.ts';
import type { Scan } from './scan.ts';
import type { SignatureArea } from './sensitive/signatures.ts';

const RANK: Record<Certainty, number> = { certain: 0, likely: 1, check: 2 };
const KIND_RANK: Record<Hit['kind'], number> = { personal: 0, public: 1, attention: 2 };

export function toDetections(
  scan: Scan,
  hits: readonly Hit[],
  areas: readonly SignatureArea[],
  placeOf: (hit: Hit) => HitPlace,
): Detection[] {
  const kept = settle(hits).filter((hit) => passes(scan, hit));
  const detections = kept
    .map((hit) => place(scan, hit, placeOf(hit)))
    .filter((d) => d.ranges.length > 0);
  detections.push(...areas.map((area) => placeArea(scan, area)));
  detections.sort((a, b) => a.page - b.page || startOf(a) - startOf(b));
  const numbers = new Map<number, number>();
  return detections.map((detection) => {
    const number = (numbers.get(detection.page) ?? 0) + 1;
    numbers.set(detection.page, number);
    return { ...detection, id: `p${detection.page}-d${number}` };
  });
}

/** Areas come after the text of their page. */
function startOf(detection: Detection): number {
  return detection.ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

const AREA_SENTENCES: Record<SignatureArea['pattern'], string> = {
  cell: 'Iets dat getekend is in een vak voor een paraaf of handtekening.',
  signOff: 'Iets dat getekend is onder een ondertekening: waarschijnlijk een handtekening.',
  aboveName: 'Iets dat getekend is boven een naam: waarschijnlijk een handtekening.',
  ink: 'Iets dat met de hand op de pagina is gezet: kan een paraaf of aantekening zijn.',
};

function placeArea(scan: Scan, area: SignatureArea): Detection {
  return {
    id: '',
    kind: 'personal',
    page: area.page,
    ranges: [],
    area: inked(area.region),
    type: 'handtekening',
    text: '',
    ground: scan.options.profile?.grounds?.handtekening ?? '5.1.2e',
    certainty: area.certainty,
    keep: null,
    group: 'handtekening',
    why: {
      recognizer: 'signature',
      pattern: area.pattern,
      context: '',
      checksum: 'none',
      sentence: AREA_SENTENCES[area.pattern],
    },
  };
}

/** The box and what the ink of lines reaches beyond it: ends that stick out tell how a signature goes. */
function inked({ box, reach = 0 }: SignatureArea['region']): SignatureArea['region']['box'] {
  return { x0: box.x0 - reach, y0: box.y0 - reach, x1: box.x1 + reach, y1: box.y1 + reach };
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
  const profile = scan.options.profile;
  const threshold = profile?.thresholds?.[hit.type] ?? profile?.threshold;
  return (
    threshold === undefined || hit.kind !== 'personal' || RANK[hit.certainty] <= RANK[threshold]
  );
}

function place(scan: Scan, hit: Hit, together: HitPlace): Detection {
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
    ...together,
    why: hit.why,
  };
}
