import { expect, it } from 'vitest';
import { SecretWords } from '../../redaction/model/secretWords.ts';

it.each([
  ['a removed word', ['Wybrandus'], ['Het besluit.'], 'Nota van Wybrandus', true],
  ['another word', ['Wybrandus'], ['Het besluit.'], 'Nota van iemand', false],
  ['a word that is still readable', ['Wybrandus'], ['Wybrandus zelf'], 'Van Wybrandus', false],
  ['two words of which one is secret', ['Jan Wybrandus'], ['Jan zelf'], 'jan.wybrandus', true],
  ['a word where nothing was removed', [], [], 'Nota van Wybrandus', false],
])('%s', (_, removed, surviving, text, expected) => {
  expect(new SecretWords(removed, () => surviving).isIn(text)).toBe(expected);
});

it('pages are asked for their words only for a text that could tell, and once', () => {
  let asked = 0;
  const secret = new SecretWords(['Wybrandus'], () => {
    asked++;
    return [];
  });
  secret.isIn('Nota van iemand');
  expect(asked).toBe(0);
  secret.isIn('Wybrandus');
  secret.isIn('Wybrandus');
  expect(asked).toBe(1);
});
