/** How much of the text outside marks is the same, as the second reader sees it. */
import type { DrawnMark, SecondCharacters, SecondDocument } from '../../../redaction/index.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';

export interface Preserved {
  readonly same: number;
  readonly of: number;
}

/** Null when the second reader cannot open the original (a password). */
export async function preservedIn(
  original: Uint8Array,
  output: Uint8Array,
  drawn: readonly DrawnMark[],
): Promise<Preserved | null> {
  const reader = await pdfiumReader();
  let before: SecondDocument;
  try {
    before = reader.open(original);
  } catch {
    return null;
  }
  const after = reader.open(output);
  try {
    return countPages(before, after, drawn);
  } finally {
    before.close();
    after.close();
  }
}

function countPages(
  before: SecondDocument,
  after: SecondDocument,
  drawn: readonly DrawnMark[],
): Preserved {
  let [same, of] = [0, 0];
  for (let page = 1; page <= before.pageCount; page++) {
    const marks = drawn.filter(({ redaction }) => redaction.page === page);
    const rects = marks.flatMap((mark) => [...mark.rects, ...mark.redaction.target.rects]);
    const there = placesOf(after.characters(page), []);
    for (const [place, count] of placesOf(before.characters(page), rects)) {
      of += count;
      same += Math.min(count, there.get(place) ?? 0);
    }
  }
  return { same, of };
}

/** Characters with their place to half a point, counted; without those whose middle lies in `except`. */
function placesOf(
  { text, boxes }: SecondCharacters,
  except: readonly Rect<Display>[],
): Map<string, number> {
  const places = new Map<string, number>();
  for (const [unit, box] of boxes.entries()) {
    if (box === undefined || text[unit]?.trim() === '') continue;
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    if (except.some((r) => x >= r.x0 && x <= r.x1 && y >= r.y0 && y <= r.y1)) continue;
    const place = `${text[unit]} ${Math.round(x * 2)} ${Math.round(y * 2)}`;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}
