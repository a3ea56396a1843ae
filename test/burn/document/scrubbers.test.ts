import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCRUBBERS } from '../../../redaction/burn/document/scrubber.table.ts';

const FILES = [
  '../annotation/burnAnnotations.test.ts',
  '../field/burnFields.test.ts',
  '../structure/burnStructure.test.ts',
  '../fonts/prune.test.ts',
  './removalCases.ts',
  './parts.test.ts',
  '../unpublished.test.ts',
  '../ownNames/ownNames.test.ts',
  '../ownNames/undrawn.test.ts',
];

/** The cases name the remedy that they switch off; sevenTests.ts then expects the text to be back. */
test('every remedy is switched off by some test', () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  const source = FILES.map(read).join('\n');
  const untested = Object.keys(SCRUBBERS).filter((name) => !source.includes(`'${name}'`));
  expect(untested).toEqual([]);
});
