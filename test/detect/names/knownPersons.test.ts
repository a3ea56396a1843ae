/** Who is known to all stays by his whole name, or by a surname that one person bears; private persons of that name go. */
import { expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

test.each([
  ['De zaal heet naar Aletta Jacobs; Hannah Arendt wordt aangehaald.', 'Hannah Arendt'],
  ['Vestager kijkt er zelf naar, zei hij in de lift.', 'Vestager'],
  ['De vraag ligt bij Madlener, en die tekent vrijdag.', 'Madlener'],
  ['Morgen komt Jos Wienen langs bij de kade.', 'Jos Wienen'],
  ['De brief van Van Huffelen heeft zij verscheurd.', 'Van Huffelen'],
])('stays: %s', (text, name) => {
  expect(goes(text, 'naam')).not.toContain(name);
  expect(stays(text)).toContain(name);
});

test.each([
  ['Mevrouw Madlener belde over haar vergunning.', 'Madlener'],
  ['Jurist R. Harbers schreef het advies. Harbers is morgen vrij.', 'R. Harbers'],
  ['De casus van de heer Wienen is gesloten.', 'Wienen'],
  ['Collega Brekelmans (FEZ) leest mee.', 'Brekelmans'],
])('goes: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});
