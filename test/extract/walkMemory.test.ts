import { expect, it } from 'vitest';
import { WalkMemory } from '../../redaction/extract/walkMemory.ts';
import { OperationReader, type OperationSource } from '../../redaction/pdf/content/lexer.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** What a walk sees: the operators, and what stopped the lexer. */
function seen(source: OperationSource): string[] {
  const words: string[] = [];
  try {
    for (let operation = source.next(); operation !== undefined; operation = source.next())
      words.push(`${operation.operator} ${operation.ordinal} ${operation.start}-${operation.end}`);
  } catch (error) {
    words.push(String((error as { code?: string }).code));
  }
  return words;
}

it.each([
  'BT /F1 12 Tf [(a) -3 <62>] TJ ET',
  'q 1 0 0 1 5 5 cm Q [1 q',
  '(left over)',
  '',
  'q Q '.repeat(70_000),
])('every walk sees what the lexer reads: %#', (content) => {
  const bytes = bytesOf(content);
  const memory = new WalkMemory();
  const read = seen(new OperationReader(bytes));
  expect(seen(memory.operationsOf(bytes))).toEqual(read);
  expect(seen(memory.operationsOf(bytes))).toEqual(read);
});

it('a walk that stops half-way leaves the rest to the next one, and none sees another’s place', () => {
  const bytes = bytesOf('q 1 w 2 w Q');
  const memory = new WalkMemory();
  const [first, second] = [memory.operationsOf(bytes), memory.operationsOf(bytes)];
  expect([first.next()?.operator, first.next()?.operator]).toEqual(['q', 'w']);
  expect(seen(second)).toEqual(seen(new OperationReader(bytes)));
  expect(seen(first)).toEqual(seen(new OperationReader(bytes)).slice(2));
});

it('keeps so many contents of a page and no more, and walks the others all the same', () => {
  const memory = new WalkMemory();
  const contents = Array.from({ length: 12 }, (_, i) => bytesOf(`${i} w `.repeat(40_000)));
  for (const bytes of [...contents, ...contents])
    expect(seen(memory.operationsOf(bytes))).toEqual(seen(new OperationReader(bytes)));
  expect(memory.size).toBeGreaterThan(1);
  expect(memory.size).toBeLessThan(contents.length);
});
