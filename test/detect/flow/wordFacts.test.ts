import { expect, test } from 'vitest';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { walk } from '../../../redaction/detect/flow/walk.ts';
import { wordFact } from '../../../redaction/detect/flow/wordFacts.ts';

test('a question is asked once for each way of writing a word, and each question has its own answer', () => {
  const asked: string[] = [];
  const isShort = wordFact(({ text }) => {
    asked.push(text);
    return text.length < 3;
  });
  const isCapital = wordFact(({ shape }) => shape === 'capital');
  const tokens = tokenize('De hoed op de hoed, De hoed');
  expect(tokens.map(({ form }) => [isShort(form), isCapital(form)])).toEqual([
    [true, true],
    [false, false],
    [true, false],
    [true, false],
    [false, false],
    [true, true],
    [false, false],
  ]);
  expect(asked).toEqual(['De', 'hoed', 'op', 'de']);
});

test('reading goes on behind what was taken', () => {
  const tokens = tokenize('een twee drie vier vijf');
  const read: string[] = [];
  walk(tokens, (i) => {
    read.push(tokens[i]!.text);
    return tokens[i]!.key === 'twee' ? i + 2 : i;
  });
  expect(read).toEqual(['een', 'twee', 'vijf']);
});
