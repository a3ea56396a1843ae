import { expect, test } from 'vitest';
import { detect } from '../../../redaction/detect/detect.ts';
import type { GraphicRegion } from '../../../redaction/model/pageText.ts';
import { pageOf } from '../pageOf.ts';

function region(
  kind: GraphicRegion['kind'],
  x: number,
  y: number,
  width = 90,
  height = 35,
  segments = 40,
): GraphicRegion {
  return {
    kind,
    box: { x0: x, y0: y, x1: x + width, y1: y + height },
    coversPage: false,
    segments,
  };
}

function areas(text: string, ...regions: GraphicRegion[]) {
  return detect([{ ...pageOf(text), regions }]).value.filter((d) => d.area !== undefined);
}

const LETTER = 'Aan de minister\n\nTekst van de brief.\n\nMet vriendelijke groet,\n\nJ. de Vries';

test.each(['image', 'path', 'ink'] as const)('%s under a closing', (kind) => {
  expect(areas(LETTER, region(kind, 70, 112))).toMatchObject([
    { type: 'handtekening', ranges: [], certainty: 'likely', why: { recognizer: 'signature' } },
  ]);
});

test('the ink of its lines is within the mark', () => {
  const drawn = { ...region('path', 70, 112), reach: 1.5 };
  expect(areas(LETTER, drawn)[0]?.area).toEqual({ x0: 68.5, y0: 110.5, x1: 161.5, y1: 148.5 });
});

test('a paraaf cell', () => {
  expect(areas('Opsteller\tParaaf\nJ. de Vries', region('path', 150, 52))[0]?.certainty).toBe(
    'certain',
  );
});

test.each([
  ['a logo at the top', region('image', 60, 5)],
  ['a rule', region('path', 60, 115, 300, 12, 1)],
  ['a scan of the page', { ...region('image', 0, 0, 595, 842), coversPage: true }],
])('%s is none', (_, drawn) => {
  expect(areas(LETTER, drawn)).toEqual([]);
});
