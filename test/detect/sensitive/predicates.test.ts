import { expect, test } from 'vitest';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { PREDICATES } from '../../../redaction/detect/sensitive/words/predicates.table.ts';
import { predicateAt, tells } from '../../../redaction/detect/sensitive/words/predicates.ts';
import { goes } from '../found.ts';

/** Those of words alone, each with the first word of every element that must be there. */
const SENTENCES = PREDICATES.trim()
  .split('\n')
  .filter((line) => !/@/.test(line))
  .map((line) =>
    line
      .split(' ')
      .filter((part) => !/^[<>!~]|\?$/.test(part))
      .map((part) => part.split('|')[0]!)
      .join(' '),
  );

test('every sentence in which a pattern is found holds a word that tells so', () => {
  const found = SENTENCES.map((text) => tokenize(text)).filter(
    (tokens) => predicateAt(tokens, 0, tokens.length - 1) !== undefined,
  );
  expect(found.length).toBeGreaterThan(100);
  for (const tokens of found)
    expect([tokens.map(({ key }) => key), tokens.some(({ form }) => tells(form))]).toEqual([
      expect.anything(),
      true,
    ]);
});

test('running text mostly does not', () => {
  const words = tokenize('de gemeente heeft in het jaar van de aanvraag een besluit genomen');
  expect(words.some(({ form }) => tells(form))).toBe(false);
});

test.each([
  ['Zij heeft blijvende schade aan de linkerschouder.', true],
  ['Uw psychiater schrijft dat u prikkels slecht verdraagt.', true],
  ['Mevrouw Aydin heeft een longbeschadiging opgelopen.', true],
  ['De brug heeft blijvende schade opgelopen aan de pijlers.', false],
])('damage that stays: %s', (text, found) => {
  expect(goes(text, 'gezondheid').length > 0).toBe(found);
});
