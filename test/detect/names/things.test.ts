/** What carries a name or a capital and is no person; and who signs as an office holder. */
import { expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

test.each([
  // A firm's word, or the profession of several, behind the name.
  'De jaarrekening is opgesteld door Hoogwerf accountants en bekeken door Melvin Tasma landschapsarchitecten.',
  'Drukwerk: Ter Veen Offset. Storing melden bij Frits Klaver Centrum (regelkamer).',
  // Works and plans, and what stands beside them.
  'De gemalen bij De Zwaan en de schuiven bij Grietje Klaas zijn nagekeken.',
  'De aanwonenden van overweg De Kwakel wachten; plan Het Rietveen wordt gebouwd. Casus D: Erve Hulshoff.',
  // Buildings with a title before the name.
  'De bijeenkomst is in het Dr. Jan Wiersinga aan de markt, daarna in stoomgemaal Ir. P.Q. Wortman.',
  // The municipality behind an office and its bearer.
  'Wethouder Ter Haar van Vriezum vindt dit goed.',
  // Words that do something without being anybody.
  'Er is dekking. Water staat tot aan de deur. Verkeersregelaar vraagt tot wanneer. De prognose van Pronaxis gaat uit van groei.',
  // What stands before its own abbreviation, and an abbreviation before its place.
  'Het Rijksvastgoedbedrijf (RVB) vraagt toestemming. Prov. Limburg gaat daarover.',
  // Halls and streets whose last word says what was named; a work before a title; waters.
  'Provinciehuis, Johan van Oldenbarneveltzaal. Post 1 is Gemaal mr. P.D. Wortman aan de watergang Jan Blankenwetering.',
  // A body that was named by its kind keeps its name without it.
  'De woningcorporatie Omnivia komt ook. Wel kan Omnivia een aanwijzing opnemen.',
  // The headings of a list with letters.
  'A. Bewoner (hoofd van het gezin)\n\nB. Partner\n\nC. Kinderen\n\nD. Bank en betalingen',
  // A noun with a capital behind a bare surname, brothers, two words behind an article with a capital.
  'Die komt van ontwikkelaar Van der Waal Gebiedsontwikkeling en van Jongejan Credit Services.',
  'De wagen is van transportbedrijf Gebr. Vermeer; de aanvraag voor De Hooge Wei loopt.',
  'De JenV-directie, de directie Internationale Aangelegenheden en Rechtshulp, beslist.',
  // Ships, systems, and what stands at a place.
  'Het werkschip Johanna Maria komt; leg het in het systeem Erik vast. Gemeten op het terrein van De Brug.',
  'Zij zijn erbij. In het Veiligheidshuis Drenthe is de zaak bekend.',
  // A system in capitals, and the languages of interpreters.
  'Zij staat in het signaleringsbestand van PLATO. Tolk Oekraïens\tgeen\nTolk Tigrinya\tgeen',
  'Zij is arts van Argonaut en klant van Essent; de aannemer, Van den Herik, is failliet.',
  'Bel via 088 256 78 00.\nA. Kernploeg\n\nRol\n\nB. Achterwacht en leveranciers',
  'CC: Postbus Werk aan de Maas\nOnderwerp: hinder',
])('nobody: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test.each([
  ['Orgelland is Sietze de Vries-Oost; hij tekent.', ['Sietze de Vries-Oost']],
  ['Hierover gaat WJZ (Fleur Onderwater) en niemand anders.', ['Fleur Onderwater']],
  ['directeur Waterveiligheid K.L. Overbeek belt', ['K.L. Overbeek']],
  ['Overlegd is met DNB (Pieterjan Kuit) en FEZ (Okurlu).', ['Pieterjan Kuit']],
  ['Afgestemd\tWJZ (Zoutendijk), FEZ (n.v.t.), CBR (Rijswijk)', ['Zoutendijk']],
  ['Gesproken met Bakker Directeur en met Thijs Bakker Bouw.', ['Bakker']],
  [
    'De verdachte, Mark ten H., is gehoord. Ook Samir el A. en de moeder van Jan van der B.',
    ['Mark ten H.', 'Samir el A.', 'Jan van der B.'],
  ],
  ['Kopie: PV Genève\nt.a.v. Sanderijn Knol\tTermijn', ['Sanderijn Knol']],
  ['de brief van maatschap Tamminga-Van der Wal is binnen', ['Tamminga-Van der Wal']],
  ['Wij spraken Esmée Sloots. Zie kenteken: H-610-ZB van Sloots', ['Esmée Sloots', 'Sloots']],
  // A whom one works for behind a surname, a function in the list, a comma before "Van den".
  ['Met Gosse (reclassering), Weernink van het Openbaar Ministerie en ons', ['Gosse', 'Weernink']],
  ['De gemeente belt, via Trienke van Bouwtoezicht.', ['Trienke']],
  ['De taxateur, Van den Akker, kwam pas na vijf dagen.', ['Van den Akker']],
  ['De klacht van garagehouder Stoffers is binnen.', ['Stoffers']],
  ['Our former colleague Yıldız may be able to help.', ['Yıldız']],
  // Surinamese-Chinese surnames of three parts.
  ['Gedaan door de geriater Chin-A-Fat te Assen.', ['Chin-A-Fat']],
  ['N. Groenewoud-Lo A Njoe, teamleider', ['N. Groenewoud-Lo A Njoe']],
  ['Kopie:\tPronk, F. (Concernstaf)', ['Pronk, F.']],
  ['Leden: Wim Hemel (IV). Hemel heeft geen tijd.', ['Wim Hemel', 'Hemel']],
  ['Sjaak van de fietsenwinkel zegt dat het kan.', ['Sjaak']],
  ['Er waren: Koos van Zalingen (ProRail)', ['Koos van Zalingen']],
  ['Zeg Lieke, voor het dossier.', ['Lieke']],
  ['De mail kwam gisteren.\n\nYpe, Douwe,\n\nWij werken dan niet.', ['Ype', 'Douwe']],
  ['CC: Wil Sanders; Postbus Werk aan de Maas\nOnderwerp: x', ['Wil Sanders']],
  ['Bij Aït Taleb werd de stroom afgesloten.', ['Aït Taleb']],
  ['Ontvangst door Karima in de Regge-zaal.', ['Karima']],
  ['Van Zuijlen Advies stuurde een rekening', ['Van Zuijlen']],
])('still found: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  [
    'De minister van Onderwijs, Cultuur en Wetenschap,\n\nEelke Bruinsma-Vink',
    'Eelke Bruinsma-Vink',
  ],
  [
    'De Staatssecretaris van Volksgezondheid,\nWelzijn en Sport,\n\nM. Zevenboom-Krul',
    'M. Zevenboom-Krul',
  ],
  [
    'de secretaris,\tde burgemeester,\ndrs. M.J. Verhage-Blom\tir. C.P. van Roos-Hens',
    'C.P. van Roos-Hens',
  ],
  ['Daarnaast: Gerbranda (EP) en de commissie', 'Gerbranda'],
  [
    'Vragen van de raadsleden Witlox (TEAM Meierstad), Van den Tillaar (Hart) en Raaijmaker (CDA).',
    'Van den Tillaar',
  ],
])('in office: %s', (text, name) => {
  expect(stays(text, 'naam')).toContain(name);
});

test.each([
  ['voorzitter mr. W.D. Hoogewater en de leden Ploegmaker en T. Abdulrahmi;', 'T. Abdulrahmi'],
  ['namens de minister van Financiën,\n\ndr. P. de Wring\nhoofd afdeling', 'P. de Wring'],
  ['De minister van Financiën,\nnamens deze,\n\ndr. P. de Wring', 'P. de Wring'],
  ['burgemeester Callewaert nog niet\n\nAylin Korkmaz\n\nEn de reiskosten?', 'Aylin Korkmaz'],
])('not in office: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test('the authors of comments in the margin', () => {
  const text =
    'Met opmerkingen [MS1]: klopt dit?\n\nOpmerking JvE12 Ja, zie de tabel. FO\n\nCommented [FO3R2]: nee';
  expect(goes(text, 'initialen')).toEqual(['MS', 'JvE', 'FO', 'FO']);
  expect(goes('Opmerking A1 en opmerking 3. Zie Opmerking WOB-2', 'initialen')).toEqual([]);
});

test('the office in the first cell of a row keeps who stands behind it, not who serves it', () => {
  const table =
    'Functie\tNaam\tBereikbaar via\nVoorzitter veiligheidsregio\tAntoin Scholtens\tkabinetschef Daan Reijnders\nBurgemeester Gennep\tHans Teunisse\tbode\nDijkgraaf\tJosette Van Wersche\tsecretariaat';
  expect(stays(table, 'naam')).toEqual([
    'Antoin Scholtens',
    'Hans Teunisse',
    'Josette Van Wersche',
  ]);
  expect(goes(table, 'naam')).toEqual(['Daan Reijnders']);
  const row =
    'Organisatie\tBestuurder\tVia\nWaterschap\tdijkgraaf Sander Vermeulen\tIngrid Ligtvoet';
  expect(goes(row, 'naam')).toEqual(['Ingrid Ligtvoet']);
});

test('the member whom a party has in brackets, and the office holder whom a letter greets, stay', () => {
  expect(stays('De fractie van de PVV (Nijhof-Leeuw) zweeg.', 'naam')).toEqual(['Nijhof-Leeuw']);
  const letter = 't.a.v. gedeputeerde Otter\n\nGeachte heer Otter,\n\nOp de avond';
  expect(stays(letter, 'naam')).toEqual(['Otter', 'Otter']);
  const other = 't.a.v. gedeputeerde Otter\n\nGeachte heer Otter,\n\nNamens J. Otter';
  expect(goes(other, 'naam')).toEqual(['Otter', 'J. Otter']);
});

test('who attends for the administration holds an office; who comes from elsewhere does not', () => {
  const table =
    'Aanwezig – bestuur\tAanwezig – ambtelijk\nHelga Witjens (Gelderland)\tBerend Jan Harbers (Gelderland)\nMartijn Dademan (ProRail)\tKoos van Zalingen (ProRail)';
  expect(stays(table, 'naam')).toEqual(['Helga Witjens']);
  expect(goes(table, 'naam')).toEqual([
    'Berend Jan Harbers',
    'Martijn Dademan',
    'Koos van Zalingen',
  ]);
});

test('a nota that goes up by the secretary-general is addressed to the minister', () => {
  expect(stays('Aan: mevrouw Hermans\nVia: de secretaris-generaal\nVan: WJZ', 'naam')).toEqual([
    'Hermans',
  ]);
  expect(goes('Aan: mevrouw Hermans\nVan: WJZ\nHierbij het stuk.', 'naam')).toEqual(['Hermans']);
});

test('in minutes of administrators the place behind a name says of what it holds office', () => {
  const minutes =
    'Regio Veluwe – bestuurlijk overleg Wonen\n\nAanwezig: Jan van den Bosse (Nunspeet, voorzitter), mw. Pals (Elburg), Klaas Hopstra (ProRail); ambtelijk: Timo Eggink (Ermelo)\n\nNaar aanleiding daarvan vraagt Pals of het kan.';
  expect(stays(minutes, 'naam')).toEqual(['Jan van den Bosse', 'Pals', 'Pals']);
  expect(goes(minutes, 'naam')).toEqual(['Klaas Hopstra', 'Timo Eggink']);
  const other = minutes.replace('bestuurlijk overleg', 'werkgroep');
  expect(goes(other, 'naam')).toContain('Jan van den Bosse');
});

test.each([
  ['Bel de zittingsvoorzitter, mr. Pels, of drs. Balk.', ['Pels', 'Balk']],
  ['Kopie: M, SG, Lidewij Prakken (UB), A. van den Akker', ['Lidewij Prakken', 'A. van den Akker']],
  ['de portier had alleen Asante, D. op de lijst', ['Asante, D.']],
  ['Afgestemd met IRF (Van Zwol).', ['Van Zwol']],
  ['Aan directeur Bedrijfsvoering, Engelbert Drost', ['Engelbert Drost']],
  ['Hofman belt haar ambtenaar, Ten Hove.', ['Hofman', 'Ten Hove']],
])('who is named: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('an office that is told behind "als", or before the successor, keeps the name', () => {
  expect(stays('Dat heeft Han ter Heegde als burgemeester gezegd.', 'naam')).toEqual([
    'Han ter Heegde',
  ]);
  expect(stays('waar uw ambtsvoorganger Donner nog mee te maken had', 'naam')).toEqual(['Donner']);
});

test.each([
  ['dat heeft Joop van het onderhoud gezegd', ['Joop']],
  ['door projectleider\nWubbo Flap. Om 10.00 uur krijgt u een rondleiding', ['Wubbo Flap']],
  ['Contactpersoon: Lijntje Oudebrink senior beleidsmedewerker', ['Lijntje Oudebrink']],
  ['De brief is van Waaksma junior, een chauffeur.', ['Waaksma junior']],
  ['Functie\tWeek 27\nOvD\tHameleers\n\t06 1298 4407', ['Hameleers']],
])('somebody: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('where somebody works in a list: a region, and each line is of another', () => {
  const list =
    'Aanwezig:\nDeelnemers\nBos, Veiligheidsregio IJsselland\nA.P.M. Visser, GGD Hart voor Brabant\nBlom, Omgevingsdienst Veluwe';
  expect(goes(list, 'naam')).toEqual(['Bos', 'A.P.M. Visser', 'Blom']);
  expect(goes('Namens de omgevingsdienst S. Prikken en Onno Hazelaar.', 'naam')).toEqual([
    'S. Prikken',
    'Onno Hazelaar',
  ]);
});
