import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['de heer J.P. de Vries kwam', ['J.P. de Vries']],
  ['mevrouw Th. van den Hoed-Bakx kwam', ['Th. van den Hoed-Bakx']],
  ['dhr. Şahin vroeg', ['Şahin']],
  ['mr. drs. J.-P. Balk schreef', ['J.-P. Balk']],
  ['ing. G.J. (Gert-Jan) ter Horst schreef', ['G.J. (Gert-Jan) ter Horst']],
  ['bij BZ was Hoekstra-Liem aanwezig', ['Hoekstra-Liem']],
  ["gesproken met Esmee van 't Hof gisteren", ["Esmee van 't Hof"]],
  ['met Giovanni De Smet gesproken', ['Giovanni De Smet']],
  ['OPGESTELD DOOR: WIL DE GROOT', ['WIL DE GROOT']],
  ['onze jurist Idris Sesay zegt', ['Idris Sesay']],
  ['FEZ (T. de Wilde) is akkoord', ['T. de Wilde']],
  ['een advies van Abdel-Ilah Ben Hammou', ['Abdel-Ilah Ben Hammou']],
  ['de arts, dr. K.\nPattipeilohy, kwam', ['K. Pattipeilohy']],
  ['Jansen, Janssens en Li kwamen met mevrouw Jansen', ['Jansen', 'Janssens', 'Li', 'Jansen']],
  ['de heer Van belde', ['Van']],
])('%s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  'De koning opende het park in april.',
  'In Noord-Afrika en Berg en Dal was het stil.',
  'De Algemene Rekenkamer en de Tweede Kamer zijn akkoord.',
  'Boer en burger staan dicht bij elkaar.',
  'Een bos bloemen voor de schipper.',
  'Senior beleidsmedewerker bij de directie Wonen',
])('no names: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});
