import { expect, test } from 'vitest';
import { besideOf, collateralOf } from '../../app/dossier/engine/removals.ts';
import type { Removal } from '../../redaction/model/outcome.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';

const rect = { x0: 10, y0: 20, x1: 60, y1: 32 };

function redaction(id: string, target: Redaction['target']): Redaction {
  const origin: Redaction['origin'] = {
    type: 'naam',
    certainty: 'manual',
    rule: 'manual',
    decidedBy: '',
    decidedAt: '',
  };
  return { id, page: 2, target, grounds: ['5.1.2e'], width: 'safe', passage: id, origin };
}

const marks = [
  redaction('text', { kind: 'text', glyphs: [1, 2, 3], rects: [rect] }),
  redaction('area', { kind: 'area', rects: [rect] }),
];

const box = { ...rect, x1: 72 };
const drawn = [{ redaction: marks[0]!, rects: [box] }];

const removed = (kind: Removal['kind'], count: number, of?: string, subtype?: string): Removal => ({
  ...{ kind, page: 2, count },
  ...(of === undefined ? {} : { redaction: of }),
  ...(subtype === undefined ? {} : { subtype }),
});

test.each([
  ['the marked letters alone', removed('glyphs', 3, 'text'), []],
  ['a letter more', removed('glyphs', 4, 'text'), ['glyphs 1']],
  ['a line under the text', removed('path-part', 2, 'text'), ['path-part 2']],
  ['a line in an area that was drawn over it', removed('path', 2, 'area'), []],
  ['a link over the text', removed('annotation', 1, 'text', 'Link'), ['annotation/Link 1']],
  ['a field in an area', removed('form-field', 1, 'area'), ['form-field 1']],
  ['a comment that always goes', removed('annotation', 1, undefined, 'Text'), []],
])('what goes beside a mark: %s', (_, removal, beside) => {
  const found = besideOf([removal], marks, drawn);
  expect(found.map(({ kind, count }) => `${kind} ${count}`)).toEqual(beside);
  const rects = removal.redaction === 'text' ? [box] : [rect];
  for (const one of found) expect(one, 'the box that is drawn').toMatchObject({ page: 2, rects });
});

test('the dialog counts letters, lines and pictures; links and fields stand there among all that go', () => {
  const removals = [removed('glyphs', 4, 'text'), removed('annotation', 1, 'text', 'Link')];
  expect(collateralOf(removals, marks)).toEqual([{ kind: 'glyphs', count: 1, pages: [2] }]);
});
