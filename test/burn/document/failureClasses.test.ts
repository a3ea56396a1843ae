import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCRUBBERS } from '../../../redaction/burn/document/scrubber.table.ts';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('docs/failure-classes.md', root), 'utf8');
const rows = [...text.matchAll(/^\| (\d+) \|(.*)\|$/gmu)].map((m) => ({
  number: Number(m[1]),
  cells: m[2]!.split('|').map((cell) => cell.trim()),
}));

test('the list has all 81 classes, in order', () => {
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 81 }, (_, i) => i + 1));
});

/** Paths with a folder; bare file names stand beside the one before. */
function missing(cell: string, folders: readonly string[]): string[] {
  const paths = [...cell.matchAll(/`([\w-]+(?:\/[\w.-]+)*\/(?:[\w.-]+)?)`/gu)].map((m) => m[1]!);
  return paths.filter((path) => {
    return !folders.some((folder) => existsSync(new URL(`${folder}${path}`, root)));
  });
}

test('the files that it names exist', () => {
  const gone = rows.flatMap(({ number, cells }) => [
    ...missing(cells[1]!, ['redaction/', '']).map((path) => `${number} ${path}`),
    ...missing(cells[2]!, ['test/', '']).map((path) => `${number} ${path}`),
  ]);
  expect(gone).toEqual([]);
});

test('every class of a remedy that can be switched off says so', () => {
  const switched = new Set<number>(Object.values(SCRUBBERS).flat());
  const silent = rows.filter(({ number, cells }) => {
    return switched.has(number) && !cells[3]!.includes('*M*') && number !== 2;
  });
  expect(silent.map((row) => row.number)).toEqual([]);
});
