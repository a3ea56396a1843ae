import { expect, it } from 'vitest';
import { openPdf } from '../../app/pipeline.ts';
import { marksInDisplay } from '../../app/planUnits.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import type { Mark } from '../../redaction/model/redaction.ts';
import { latin1Bytes, pdfText } from '../burn/document/smallPdf.ts';

type Corners = readonly [number, number, number, number];

/** `Jansen` at 72, 700 of 800 in 12 points: from 72 to 113 and 90 to 103 in units of the page. */
function read(userUnit: number, ...rects: readonly Corners[]) {
  return readOn('', userUnit, ...rects);
}

function readOn(drawn: string, userUnit: number, ...rects: readonly Corners[]) {
  const parts = {
    page1: `/UserUnit ${userUnit}`,
    content1: `${drawn} BT /F1 12 Tf 72 700 Td (Jansen belde Pieters) Tj ET`,
  };
  const open = openPdf(latin1Bytes(pdfText(parts)), { ports: nodePorts() }, () => {});
  const mark = { page: 1, rects: rects.map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1 })) };
  const { marks, unitsLeftOut } = marksInDisplay(open, [mark as unknown as Mark]);
  return { rects: marks[0]!.rects, unitsLeftOut };
}

const UNITS = [71, 88, 113, 104] as const;
const DISPLAYED = [142, 176, 226, 208] as const;
/** Around all of the line and much paper: whoever drew that may have meant something else. */
const WIDE = [20, 40, 280, 180] as const;

it.each([
  ['as displayed', 2, DISPLAYED],
  ['of a page without a unit', 1, UNITS],
  ['over nothing in either', 2, [500, 500, 520, 520] as const],
])('a plan is taken at its word: %s', (_, unit, rect) => {
  const [x0, y0, x1, y1] = rect;
  expect(read(unit, rect)).toEqual({ rects: [{ x0, y0, x1, y1 }], unitsLeftOut: [] });
});

it('boxes of words that are none with the unit are read without it, and that is told', () => {
  const [x0, y0, x1, y1] = UNITS.map((value) => value * 2);
  expect(read(2, UNITS)).toEqual({ rects: [{ x0, y0, x1, y1 }], unitsLeftOut: [1] });
});

it.each([
  ['that holds more than a word', [WIDE]],
  ['of which one fits as it is written', [UNITS, UNITS, DISPLAYED]],
  ['of which one is no box of a word', [UNITS, UNITS, [300, 300, 320, 320] as const]],
])('a plan that fits only without the unit is refused: %s', (_, rects) => {
  expect(() => read(2, ...rects)).toThrow(expect.objectContaining({ code: 'plan-units-unclear' }));
});

it('a plan whose mark lies on a picture as it is written is refused: it may have been made for that', () => {
  // From 30 to 60 and 40 to 55 in units of the page: where the mark would be with the unit.
  const picture = 'q 30 0 0 15 30 745 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q';
  expect(() => readOn(picture, 2, UNITS)).toThrow(
    expect.objectContaining({ code: 'plan-units-unclear' }),
  );
  expect(
    readOn('q 30 0 0 15 400 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q', 2, UNITS).unitsLeftOut,
  ).toEqual([1]);
});
