/** What is named after somebody, by the noun before it; and persons behind the same nouns. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  'De lift bij ingang Drees doet het niet; gebruik ingang Colijn.',
  'Zaal 1 wordt zaal 1 Suze Groeneweg, zaal 2 blijft zaal 2 Anton de Kom.',
  'Hij liep met hond Max en de teef Bella langs de dijk, de pup Storm bleef thuis.',
  'Van koe Klaske 112 ontbreekt het oormerk, van merrie Ravenna niet.',
  'De wachtruimte Marga Klompé en het meetvaartuig Dokter Schouwenaar zijn gesloten.',
  'In operatie Wilma werkt team Coen samen met de groep Roosje.',
  'Hij voetbalt bij SC Johan en tekende een contract bij wielerploeg May.',
  'School: Eben Haëzer. Uitzendbureau: Otto Work Force. Vergaderlocatie: Huize Jansen.',
  'De schenking van de collectie Van Abbe en het boek van juwelier Klaassen zijn binnen.',
  'Ga naar de wijkpost Jan van Galen of naar bierbrouwerij De Brouwer.',
  'Hij kocht het bij Jumbo Van Ommen en bij Plus De Boer.',
])('nobody: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test.each([
  ['Ik sprak dokter Schouwenaar en dominee Van Deen.', 'Schouwenaar'],
  ['Zij woont in de Dorpsstraat 12. Jansen, de buurman, belde.', 'Jansen'],
  ['In de zaal: Ilse Wierda, die het verslag maakt.', 'Ilse Wierda'],
  ['De mail van mevrouw Terpstra ligt bij het team van Joost Wierda.', 'Joost Wierda'],
  ['Namens het team sprak Sanne Wierda.', 'Sanne Wierda'],
])('somebody: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});
