/** How much of the text outside marks is the same, as the second reader sees it. */
import type { DrawnMark, SecondCharacters, SecondDocument } from '../../../redaction/index.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';

export interface Preserved {
  readonly same: number;
  /** Of them: pushed aside on their line, behind a mark of another width. */
  readonly moved: number;
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
  const total = { same: 0, moved: 0, of: 0 };
  for (let page = 1; page <= before.pageCount; page++) {
    const marks = drawn.filter(({ redaction }) => redaction.page === page);
    const boxes = marks.flatMap(({ rects }) => rects);
    const removed = marks.flatMap(({ redaction }) => redaction.target.rects);
    const old = lettersOutside(before.characters(page), [...boxes, ...removed]);
    const now = lettersOutside(after.characters(page), boxes);
    const onLine = commonOf(old, now, ({ letter, y }) => `${letter} ${y}`);
    const onPlace = commonOf(old, now, ({ letter, x, y }) => `${letter} ${x} ${y}`);
    total.of += old.length;
    total.same += onLine;
    total.moved += onLine - onPlace;
  }
  return total;
}

interface Letter {
  readonly letter: string;
  /** Of its middle, in half points. */
  readonly x: number;
  readonly y: number;
}

function lettersOutside(
  { text, boxes }: SecondCharacters,
  except: readonly Rect<Display>[],
): Letter[] {
  const letters: Letter[] = [];
  for (const [unit, box] of boxes.entries()) {
    const letter = text[unit] ?? '';
    if (box === undefined || letter.trim() === '') continue;
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    if (except.some((r) => x >= r.x0 && x <= r.x1 && y >= r.y0 && y <= r.y1)) continue;
    letters.push({ letter, x: Math.round(x * 2), y: Math.round(y * 2) });
  }
  return letters;
}

/** How many of the one are in the other, each counted once. */
function commonOf(
  old: readonly Letter[],
  now: readonly Letter[],
  keyOf: (letter: Letter) => string,
): number {
  const there = new Map<string, number>();
  for (const letter of now) there.set(keyOf(letter), (there.get(keyOf(letter)) ?? 0) + 1);
  let common = 0;
  for (const letter of old) {
    const left = there.get(keyOf(letter)) ?? 0;
    if (left === 0) continue;
    there.set(keyOf(letter), left - 1);
    common++;
  }
  return common;
}
