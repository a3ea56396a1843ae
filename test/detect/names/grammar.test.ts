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
  ['de nota is van B. van ’t Wedde gekomen', ['B. van ’t Wedde']],
  ['Ik heb Van ’t Wedde gevraagd.', ['Van ’t Wedde']],
  ['Van: Brinkhof, Annelot van den <a@b.nl>', ['Brinkhof, Annelot van den']],
  ['Aan: Okafor, Daniël; Zuurmond-de Wit, G.', ['Okafor, Daniël', 'Zuurmond-de Wit, G.']],
  ['overleg met B. ’t Tafel en met P. ‘t Hart', ['B. ’t Tafel', 'P. ‘t Hart']],
  ["mevrouw 't Jong en de heer In ’t Veld", ["'t Jong", 'In ’t Veld']],
  ['gevraagd aan J.W. van ‘t Emmen of dit kan', ['J.W. van ‘t Emmen']],
  ['met Giovanni De Smet gesproken', ['Giovanni De Smet']],
  ['OPGESTELD DOOR: WIL DE GROOT', ['WIL DE GROOT']],
  ['onze jurist Idris Sesay zegt', ['Idris Sesay']],
  ['FEZ (T. de Wilde) is akkoord', ['T. de Wilde']],
  ['een advies van Abdel-Ilah Ben Hammou', ['Abdel-Ilah Ben Hammou']],
  ['de arts, dr. K.\nPattipeilohy, kwam', ['K. Pattipeilohy']],
  ['Jansen, Janssens en Li kwamen met mevrouw Jansen', ['Jansen', 'Janssens', 'Li', 'Jansen']],
  ['de heer Van belde', ['Van']],
  ['door medew. v.d. Heuvel gedaan', ['v.d. Heuvel']],
  ['via sergeant b.d. Van Ast gevraagd', ['Van Ast']],
  ['De buren, fam. van Wieren, bellen', ['van Wieren']],
  ['HDFC mw. drs. J.Y. Sluijter', ['J.Y. Sluijter']],
  ['Steller: Maj L.P.M. Snel', ['L.P.M. Snel']],
  ['belde de heer Zomer van Sanquin', ['Zomer']],
  ['ik woon met mijn man klaas en zijn moeder', ['klaas']],
  ['Arbeidsdeskundige Sofie van Vliet schrijft', ['Sofie van Vliet']],
  ['Politiek assistent van de staatssecretaris: Rutger-Jan Stoop.', ['Rutger-Jan Stoop']],
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
  'Groet\n\nDirectie Wegen en Bruggen',
  'Kopie aan:\tAfdeling Vergunningen, Toezicht en Visser',
  'In ’t veld staat gewas; ’t Gooi is droog, ’s Ochtends ook, en in ‘t zuiden. ‘s Avonds regent het.',
])('no names: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test.each([
  ['de heer B. ten Have sr. en', 'B. ten Have sr.'],
  ['Contactpersoon: Klaas Wierda Jr', 'Klaas Wierda Jr'],
])('with the generation: %s', (text, name) => {
  expect(goes(text, 'naam')).toEqual([name]);
});
