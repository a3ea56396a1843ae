import { searchMarkers } from '../../../fixtures/scripts/markers.ts';
import { type PageSource, stream } from '../../extract/onePagePdf.ts';
import { darkAt, outcomeOf, SECRET } from '../engine.ts';
import { ALL, area, type Case, LINE, page, text, WORD } from './parts.ts';

export const PATHS: readonly Case[] = [
  {
    mutant: 'paths',
    classes: [15],
    run: () =>
      outcomeOf(
        page(OUTLINE),
        [area()],
        (bytes) => searchMarkers(Buffer.from(bytes), ['123.457']).length > 0,
      ),
  },
  // A third of it lies in the mark.
  {
    mutant: 'outlined-letters',
    classes: [15],
    run: () =>
      numberIn('80 700 m 101.5 709 l 123.457 700 l 101.5 702 l h f', { ...LINE, x0: 86, x1: 112 }),
    unseen: 'what is left of a letter beside the mark is for the eyes',
  },
  { mutant: 'cut-fills', classes: [15], run: () => numberIn(OUTLINE) },
  {
    mutant: 'hollow-fills',
    classes: [13],
    run: () => {
      const { leaks } = outcomeOf(page(tiled(`${TILED} ${text('blijft', 100, 300)}`)), [
        area(WORD),
      ]);
      return { left: (leaks ?? []).length > 0, leaks };
    },
  },
  { mutant: 'cut-strokes', classes: [15], run: () => numberIn('1 w 101 705 m 123.457 707 l S') },
  {
    mutant: 'cut-clips',
    classes: [15],
    run: () =>
      numberIn(
        `q 101 700 22.5 9 re 110 701 m 123.457 706 l 110 708 l h W n 0 0 600 800 re f Q ${text('blijft', 100, 300)}`,
      ),
    unseen: 'a clip is state, which shows nothing by itself',
  },
  // An underline half in the mark, as long as the word.
  {
    mutant: 'rule-ends',
    classes: [15, 68],
    run: () => numberIn('2 w 101 696 m 123.457 696 l S'),
    unseen: 'it lies beside the mark, where what was there may stay',
  },
  {
    mutant: 'stroke-rests',
    classes: [15],
    run: () =>
      outcomeOf(
        page(`${text(SECRET)} 30 w 0 690 m 600 690 l S`),
        [area()],
        (bytes) => !darkAt(bytes, 300, 118),
      ),
  },
];

export const TILED = '/Pattern cs /P scn 80 500 400 250 re f';

/** With a pattern P that shows text. */
export function tiled(content: string): PageSource {
  const cell = '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 60 20]/XStep 60/YStep 20';
  return {
    content,
    resources: '/Font<</F 5 0 R>>/Pattern<</P 10 0 R>>',
    objects: [stream(`${cell}/Resources<<${ALL}>>`, `BT /F 4 Tf 2 2 Td (${SECRET}) Tj ET`)],
  };
}

/** A letter of strokes, drawn as paths. */
const OUTLINE = '101 700 m 123.457 709 l 126 700 l 120 700 l h f 130 700 m 134 709 l 136 700 l h f';

/** Does a coordinate of what lies in the mark remain? */
function numberIn(content: string, rect = LINE) {
  const left = (bytes: Uint8Array) => searchMarkers(Buffer.from(bytes), ['123.457']).length > 0;
  return outcomeOf(page(content), [area(rect)], left);
}
