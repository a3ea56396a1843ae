import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../redaction/model/geometry.ts';
import { type BadgePlace, placeBadges } from '../../../renderer/view/page/badges.ts';
import type { Sheet } from '../../../renderer/view/page/turn.ts';

type R = Rect<Sheet>;
const PAGE = { width: 794, height: 1123 };

const boxOf = ({ x, y, size }: BadgePlace): R => ({ x0: x, y0: y, x1: x + size, y1: y + size });

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Lines of words as a page has them; some words are marked. */
function pageOf(seed: number) {
  const next = random(seed);
  const words: R[] = [];
  const leading = 12 + next() * 12;
  for (let y = 60; y < 1050; y += leading) {
    for (let x = 90; x < 700; ) {
      const width = 12 + next() * 60;
      words.push({ x0: x, y0: y, x1: x + width, y1: y + 12 });
      x += width + 4 + (next() < 0.1 ? 60 : 0);
    }
  }
  const marked = words.filter(() => next() < 0.08);
  const marks = marked.map((rect, i) => ({ id: `m${i}`, rects: [rect], code: '5.1.2e' }));
  return { words, marks };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('no badge and no code lies over a letter (seed %i)', (seed) => {
  const { words, marks } = pageOf(seed);
  const places = placeBadges(marks, { ...PAGE, words });
  const boxes = [...places.values()].filter(({ size }) => size !== 6);
  expect(boxes.length).toBeGreaterThan(0);
  const all = boxes.flatMap((place) => [
    boxOf(place),
    ...(place.code === null ? [] : [place.code]),
  ]);
  const ink = words.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0: y0 + 2, y1: y1 - 2 }));
  for (const box of all) expect(ink.filter((word) => overlaps(word, box))).toEqual([]);
  for (const [i, box] of all.entries())
    expect(all.slice(i + 1).filter((other) => overlaps(other, box))).toEqual([]);
});

test('a mark with room gets the whole badge at its left top', () => {
  const rect = { x0: 300, y0: 300, x1: 380, y1: 314 };
  const place = placeBadges([{ id: 'a', rects: [rect], code: '5.1.2e' }], {
    ...PAGE,
    words: [rect],
  });
  expect(place.get('a')).toMatchObject({ size: 16, y: 298 });
  expect(place.get('a')!.x).toBeLessThan(rect.x0 - 16);
  expect(place.get('a')!.code).not.toBeNull();
});

test('without room the badge is a tick on the edge', () => {
  const rect = { x0: 300, y0: 300, x1: 380, y1: 312 };
  const words: R[] = [];
  for (let y = 240; y < 380; y += 12)
    for (let x = 100; x < 600; x += 20) words.push({ x0: x, y0: y, x1: x + 20, y1: y + 12 });
  const place = placeBadges([{ id: 'a', rects: [rect], code: '5.1.2e' }], { ...PAGE, words });
  expect(place.get('a')).toMatchObject({ size: 6, code: null, x: 297, y: 297 });
});

test('a decision moves no badge: the place is the same with and without a code', () => {
  const { words, marks } = pageOf(9);
  const before = placeBadges(
    marks.map((mark) => ({ ...mark, code: '' })),
    { ...PAGE, words },
  );
  const after = placeBadges(marks, { ...PAGE, words });
  for (const [id, { x, y, size }] of after) expect(before.get(id)).toMatchObject({ x, y, size });
});
