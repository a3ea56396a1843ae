import { expect, it } from 'vitest';
import type { Rect, User } from '../../redaction/model/geometry.ts';
import { compareOperations } from '../../redaction/verify/operations.ts';

/** The line of a word and the higher area over the line below it: neither holds the other. */
const LINE = { x0: 0, y0: 80, x1: 600, y1: 100 };
const AREA = { x0: 20, y0: 40, x1: 300, y1: 95 };

it.each<[string, Rect<User>, string[]]>([
  ['as high as both', { x0: 30, y0: 41, x1: 290, y1: 99 }, []],
  ['higher than both', { x0: 30, y0: 41, x1: 290, y1: 104 }, ['unexpected-operation']],
  ['past the end of the lower one', { x0: 30, y0: 41, x1: 310, y1: 99 }, ['unexpected-operation']],
  ['beside both, in the corner', { x0: 2, y0: 41, x1: 10, y1: 79 }, ['unexpected-operation']],
])('a mark over areas of other heights: %s', (_, box, expected) => {
  const mark = {
    print: 'f',
    box,
    whole: box,
    nested: false,
    inMark: true,
    tips: 0,
    picture: undefined,
  };
  const places = {
    marks: [],
    additions: [LINE, AREA],
    crop: { x0: 0, y0: 0, x1: 600, y1: 800 },
    resetText: true,
    textGoes: false,
  };
  expect(compareOperations(1, [], [mark], places).map(({ code }) => code)).toEqual(expected);
});
