/** What width mode `safe` promises (docs/widths.md), on documents that nobody made for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureWidths, medianOf } from '../../evaluate/widths.ts';

const NOTAS = '/work/shared/notas/pdf/';

describe.skipIf(!existsSync(NOTAS))('width mode safe on the notas', () => {
  it('leaves fifty names of a thousand, moves nothing further than the grid, nothing over anything', () => {
    const files = readdirSync(NOTAS).filter((name) => /^\d+\.pdf$/.test(name));
    const all = files.map((name) => measureWidths(readFileSync(NOTAS + name), 'safe'));
    expect(medianOf(all.flatMap(({ fitting }) => fitting))).toBeGreaterThanOrEqual(50);
    expect(Math.max(...all.map(({ moved }) => moved))).toBeLessThanOrEqual(1.01);
    expect(all.map(({ overlaps }) => overlaps)).toEqual(all.map(() => 0));
  });
});
