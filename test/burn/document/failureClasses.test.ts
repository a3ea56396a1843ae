import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCRUBBERS } from '../../../redaction/burn/document/scrubber.table.ts';
import { MUTANTS } from '../../mutation/mutants.ts';

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

/** Names of tests stand behind `›`; a `class N` is a case of the seven tests or a group of that name. */
function unknownTests(cell: string): string[] {
  const named = [...cell.matchAll(/`([\w./-]+\.ts)` › (.*?)(?=, `|$)/gu)];
  return named.flatMap(([, path, names]) => {
    const source = readFileSync(new URL(`test/${path}`, root), 'utf8');
    return names!.split(', ').filter((name) => {
      const number = /^class (\d+)$/.exec(name)?.[1];
      const isThere =
        number === undefined
          ? source.includes(name)
          : new RegExp(`(?:failureClass: |[cC]lass )${number}\\b`).test(source);
      return !isThere;
    });
  });
}

test('the tests that it names exist', () => {
  const gone = rows.flatMap(({ number, cells }) =>
    unknownTests(cells[2]!).map((name) => `${number} ${name}`),
  );
  expect(gone).toEqual([]);
});

/** Classes that nobody can mend in a file, or that nothing mends yet: the list says which and why. */
const OPEN = [71, 73, 74];

test('it names the remedies that a test switches off, each class those of both tables', () => {
  const tables = [
    ...Object.entries<readonly number[]>(SCRUBBERS),
    ...MUTANTS.map(({ name, classes }) => [name, classes] as const),
  ];
  for (const { number, cells } of rows) {
    const written = /\*M\* (.*)$/u.exec(cells[3]!)?.[1] ?? '';
    const names = [...written.matchAll(/`([\w-]+)`/gu)].map((m) => m[1]);
    const known = tables.filter(([, classes]) => classes.includes(number)).map(([name]) => name);
    expect(names.sort(), `class ${number}`).toEqual(known.sort());
    expect(names.length === 0, `class ${number}`).toBe(OPEN.includes(number));
    if (OPEN.includes(number)) expect(cells[3]).toMatch(/^not (?:remedied|yet): /u);
  }
});
