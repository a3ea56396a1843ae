/** Proposals as the window shows them. */
import type { Detection } from '../../../redaction/model/detection.ts';
import type { Measured, Passage } from '../../contract/dossier.ts';
import { measureRanges, type Pages } from './measure.ts';

/** In reading order, areas after the text of their page; `ids` in the order of `detections`. */
export function passagesOf(
  detections: readonly Detection[],
  ids: readonly string[],
  pages: Pages,
): Passage[] {
  const passages = detections.map((detection, index) => passageOf(detection, ids[index]!, pages));
  return passages.sort((a, b) => a.page - b.page || placeOf(a) - placeOf(b));
}

const AFTER_TEXT = 1e9;

function placeOf({ ranges, pieces }: Passage): number {
  return ranges[0]?.start ?? AFTER_TEXT + (pieces[0]?.rect.y0 ?? 0);
}

function passageOf(detection: Detection, id: string, pages: Pages): Passage {
  const { kind, page, ranges, type, ground, certainty, keep, why, group } = detection;
  const { person = null, block = null, mail = null } = detection;
  return {
    id,
    kind,
    page,
    ranges,
    type,
    ...measuredOf(detection, pages),
    ground,
    certainty,
    keep,
    sentence: why.sentence,
    group,
    person,
    block,
    mail,
  };
}

function measuredOf({ page, ranges, area, text }: Detection, pages: Pages): Measured {
  const { pieces, ...measured } = measureRanges(ranges, pages);
  const areas = area === undefined ? [] : [{ page, rect: area }];
  return { ...measured, text, pieces: [...pieces, ...areas] };
}
