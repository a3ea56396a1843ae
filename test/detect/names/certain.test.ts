/** What `certain` removes stands in a person's place or is told by more than prose; one word in prose is for a person to judge. */
import { expect, test } from 'vitest';
import { certainties } from '../found.ts';

test.each([
  ['De sluis is af. Athena belt morgen terug.', 'Athena'],
  ['Daarna zei Raymond dat het klaar was.', 'Raymond'],
  ['Volgens Terpstra is het klaar. Terpstra heeft gebeld.', 'Terpstra'],
])('likely at most: %s', (text, name) => {
  expect(certainties(text)[name]).not.toBe('certain');
});

test.each([
  ['Contactpersoon: Raymond\n\nDaarna zei Raymond dat het klaar was.', 'Raymond'],
  ['De heer Terpstra belde. Volgens Terpstra is het klaar.', 'Terpstra'],
  ['Hoi Raymond,\n\nKun je kijken?', 'Raymond'],
])('certain: %s', (text, name) => {
  expect(certainties(text)[name]).toBe('certain');
});
