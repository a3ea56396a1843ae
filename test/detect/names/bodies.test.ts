/** Bodies and firms by their own names and trades: they stay, whoever is named beside them goes. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Verhuurder is Vesteda, gemachtigde mevrouw Bakker.', 'Vesteda'],
  ['Gesprek met Cordaan over de planning.', 'Cordaan'],
  ['Aanwezig: Jan Bakker, Rijnstate, Piet de Wit', 'Rijnstate'],
  ['Contactpersoon van Carint Reggeland is Gijs Bakker.', 'Carint Reggeland'],
  ['Het dossier is in handen van Cannock Chase.', 'Cannock Chase'],
  ['Zij werkt bij Isala Zwolle en gaat weg.', 'Isala Zwolle'],
  ['Opgenomen in het Franciscus Gasthuis.', 'Franciscus Gasthuis'],
  ['Van Rooij Vleesgroep is iets anders.', 'Van Rooij'],
  ['Boom 3 is door Pius Floris Boomverzorging onderzocht.', 'Pius Floris'],
  ['Installateur Kroon Zonnestroom wil beginnen.', 'Kroon Zonnestroom'],
  ['De schade is gemeld door Molenaar Schilderwerken.', 'Molenaar'],
])('stays: %s', (text, name) => {
  expect(goes(text, 'naam').filter((found) => found.includes(name))).toEqual([]);
});

test.each([
  ['Verhuurder is Vesteda, gemachtigde mevrouw Bakker.', 'Bakker'],
  ['Contactpersoon van Carint Reggeland is Gijs Bakker.', 'Gijs Bakker'],
  ['De heer Stibbe belde.', 'Stibbe'],
  ['Bij Arriva en Sikkema ligt het stuk.', 'Sikkema'],
  ['Volgens Ilse de Bruyn (Arriva) en Jildou komt het goed.', 'Jildou'],
  ['To: Thijs Kuipers (Kuipers Wegenbouw)\nSubject: weg', 'Thijs Kuipers'],
  ['Contact: Karin Molenaar, Vastgoedbeheer.', 'Karin Molenaar'],
])('goes: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  ['Volgens Pinas is inschrijver Heijmans al geïnformeerd.', 'Heijmans', false],
  ['Van Witteveen+Bos, waar zij werkt, is niemand gekomen.', 'Witteveen', false],
  ['De voorman, Heijmans, verklaarde dat het luik dicht was.', 'Heijmans', true],
  ['De heer Heijmans verklaarde dat het luik dicht was.', 'Heijmans', true],
  ['Aanwezig: Heijmans, Bakker, Sikkema', 'Heijmans', true],
])('a firm of a surname: %s', (text, name, leaves) => {
  expect(goes(text, 'naam').some((found) => found.includes(name))).toBe(leaves);
});

test.each([
  ['Zitting op de locatie Mr. P.J. Troelstraschool.', 'Troelstraschool'],
  ['Hotspots: Wilhelminapark, P.C. Hooftlaan en de brug.', 'Hooftlaan'],
  ['Op de ark "Johanna Maria" woont niemand.', 'Johanna'],
  ['Aan de wal ligt het schip de "Hessel".', 'Hessel'],
  ['De schermafdruk toont J. Voorbeeld als gebruiker.', 'Voorbeeld'],
  ['Directeur Pronk van Teylingereind meldt het.', 'Teylingereind'],
])('a thing, not a person: %s', (text, name) => {
  expect(goes(text, 'naam').join(' ')).not.toContain(name);
});

test.each([
  ['T.a.v. de heer D. Bloemhof, postbus 1.', 'D. Bloemhof'],
  ['Gestort t.n.v. G. Stel op 3 mei.', 'G. Stel'],
  ['Directeur Pronk van Teylingereind meldt het.', 'Pronk'],
])('a person: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  ['Storm Eunice veroorzaakte schade.', []],
  ['De kotter TH 12 Adriana bleef in maart binnen.', []],
  ['Het koor zingt werk van Bach en Brahms.', []],
  ['Marie Storm belde.', ['Marie Storm']],
])('storms, ships and composers: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});
