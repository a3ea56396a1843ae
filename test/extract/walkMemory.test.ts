import { expect, it } from 'vitest';
import { WalkMemory } from '../../redaction/extract/walkMemory.ts';
import { lexContent } from '../../redaction/pdf/content/lexer.ts';
import type { Operation } from '../../redaction/pdf/content/operation.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

type Visit = (operation: Operation) => void;

/** What a walk sees: the operators, and what stopped the lexer. */
function seen(run: (visit: Visit) => void): string[] {
  const words: string[] = [];
  try {
    run(({ operator, ordinal, start, end }) => {
      words.push(`${operator} ${ordinal} ${start}-${end}`);
    });
  } catch (error) {
    words.push(String((error as { code?: string }).code));
  }
  return words;
}

it.each([
  'BT /F1 12 Tf [(a) -3 <62>] TJ ET',
  'q 1 0 0 1 5 5 cm Q [1 q',
  '',
  `${'q Q '.repeat(70_000)}`,
])('every walk sees what the lexer reads: %#', (content) => {
  const bytes = bytesOf(content);
  const memory = new WalkMemory();
  const read = seen((visit) => lexContent(bytes, visit));
  expect(seen((visit) => memory.visit(bytes, visit))).toEqual(read);
  expect(seen((visit) => memory.visit(bytes, visit))).toEqual(read);
});

it('what a visitor throws ends that walk alone', () => {
  const bytes = bytesOf('q Q q Q');
  const memory = new WalkMemory();
  expect(() =>
    memory.visit(bytes, () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(seen((visit) => memory.visit(bytes, visit))).toHaveLength(4);
});
