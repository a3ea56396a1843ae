import { expect, it } from 'vitest';
import { openPdf } from '../../app/pipeline.ts';
import { checkUnits } from '../../app/planUnits.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import type { Mark } from '../../redaction/model/redaction.ts';
import { latin1Bytes, pdfText } from '../burn/document/smallPdf.ts';

/** `Jansen` at 72, 700 of 800 in 12 points: from 72 to 113 and 90 to 103 in units of the page. */
function check(userUnit: number, rect: readonly [number, number, number, number]): void {
  const parts = {
    page1: `/UserUnit ${userUnit}`,
    content1: 'BT /F1 12 Tf 72 700 Td (Jansen belde Pieters) Tj ET',
  };
  const open = openPdf(latin1Bytes(pdfText(parts)), { ports: nodePorts() }, () => {});
  const [x0, y0, x1, y1] = rect;
  checkUnits(open, [{ page: 1, rects: [{ x0, y0, x1, y1 }] } as unknown as Mark]);
}

const UNITS = [71, 88, 113, 104] as const;
const DISPLAYED = [142, 176, 226, 208] as const;

it.each([
  ['as displayed', 2, DISPLAYED],
  ['of a page without a unit', 1, UNITS],
  ['over nothing in either', 2, [500, 500, 520, 520] as const],
])('a plan is taken at its word: %s', (_, unit, rect) => {
  expect(() => check(unit, rect)).not.toThrow();
});

it('a plan that fits only without the unit is refused', () => {
  expect(() => check(2, UNITS)).toThrow(expect.objectContaining({ code: 'plan-units-unclear' }));
});
