/** Classes of error that documents written beforehand showed (test/evaluate/unseen). */
import { describe, expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

describe('goes', () => {
  test.each([
    ['afgestemd met de Belastingdienst (Gerlinde Postmus, Faysal Achahboun).', 'Gerlinde Postmus'],
    ['Dat is goed.\n\nGrt Arjen', 'Arjen'],
    ['Er kwam iemand. Kapitein Sharida Ramcharan gaf dat aan.', 'Sharida Ramcharan'],
    ['from the Irish PermRep and Ms Dimitriva are expected.', 'Dimitriva'],
    ['Vragen? Bel Onno Wielinga vandaag.', 'Onno Wielinga'],
    ['Aanwezig: Ömer, Sylvia Blankestijn, Ada', 'Sylvia Blankestijn'],
    ['Dag.\n\n> gr. L.', 'L.'],
    ['een bericht aan Sybren over de Polderbaan', 'Sybren'],
    ['Hoogachtend,\n\nA. v.d. Zande', 'A. v.d. Zande'],
    ['Ik sprak T. v/d Ploeg-Rijkaard gisteren.', 'T. v/d Ploeg-Rijkaard'],
    ['Gezien door\nIris Slootheer (plv. directeur DAF)', 'Iris Slootheer'],
    ['De voorman Jans Kuipers verklaarde dat.', 'Jans Kuipers'],
    ['Wij danken Goscha Ptasińska voor haar commentaar.', 'Goscha Ptasińska'],
    ['de discussie over de casus-Buikema bij de universiteit', 'Buikema'],
    ['Aanwezig: D. Brummans (wethouder Moerdijk), F. den Houter (Havenbedrijf)', 'F. den Houter'],
    ['Paraaf: GRT    IS    AP', 'IS'],
    ['[2023-03-13 08:59] Yasmina Ouali\nben er', 'Yasmina Ouali'],
    ['Gerda, 22:14: doe ik', 'Gerda'],
    ['Het wordt geregeld via Tamme Wierenga-Oei en morgen verder.', 'Tamme Wierenga-Oei'],
    ['Gisteren vertelde piet vd broek dat hij ziek was.', 'piet vd broek'],
    ['Ik heb jan van der berg gezien.', 'jan van der berg'],
    ['Het oordeel van mevrouw sewnath is duidelijk.', 'sewnath'],
    ['Dat zei de heer p. de boer ook.', 'p. de boer'],
    ['De delegatie: minister Kaag, DGPZ, Hui Zhang en anderen', 'Hui Zhang'],
    ['Dit is Fokje & Sietse Algra uit Wommels', 'Sietse Algra'],
    ['CC: Boer, M. de (Margot); Dool, I. van den; Postbus', 'Dool, I. van den'],
    ['Aanwezig: Jasper Koning, Ank Dekker (HR)', 'Ank Dekker'],
    ['Volgens de heer Van Nuland van Divosa is het zo.', 'Van Nuland'],
    ['mijn dochter jolijn moest mij brengen', 'jolijn'],
    ['toen heb ik p. de boer gevraagd om te bellen', 'p. de boer'],
    ['KAMPEN\tJANSSEN OP DE HAAR, B.\t038 339 29 88', 'JANSSEN OP DE HAAR, B.'],
    ['Functie\tNaam\tParaaf\nFEZ\tChantalle Boogerd\tCB', 'Chantalle Boogerd'],
  ])('%s', (text, name) => {
    expect(goes(text)).toContain(name);
  });
});

describe('stays', () => {
  test.each([
    'In de Wet-Hillen is dit anders geregeld.',
    'een vergunning aan Van der Wiel Infra B.V. en anderen',
    'Wij spreken elkaar op 5 May in Brussel.',
    'de gemachtigde (Jeroen Kruithof, NautaDutilh) heeft geen bezwaar',
    'Politie, basisteam Marco Polo',
    'Rekening IBAN en BIC volgen. Bent u het niet eens?',
    'Portefeuillehouder: E. van Halderen',
    'On Thu, Oct 6, 2022 at 5:12 PM you wrote:',
    'een toezegging over voedselhulp in El Fasher wordt afgedaan',
    'Hij werkt in het Röpcke-Zweers Ziekenhuis te Hardenberg.',
    'Het Westland, Horst aan de Maas en Krimpen aan den IJssel hebben locaties.',
    'de huisvesting van Oekraïners en Syriërs in de regio',
    'in 2014 opende Koning Willem-Alexander het gebouw',
    'de roos van de tuin en mevrouw van hiernaast',
    'Van: Directie Sub-Sahara Afrika',
    'D66-woordvoerder Boulakjar zet in op nachttreinen',
    'Langs de Van Ewijcksvaart geldt een zone en de Dikke Van Dale helpt.',
    'Bezoek aan Auckland and Hamilton. May I call you?',
    'een werknemer van OTTO Work Force in Venray',
    'Pleiten voor een verordening. In de Schilderswijk wonen velen.',
    'In maart is De Van Bergh en Van Engh Stichting opgericht.',
    'burgemeester Mulder en de korpschef, de heer Van Essen, hebben gereageerd',
    'Minister Kamp begon ermee. Zijn opvolger Asscher legde de nadruk op uitbuiting.',
    'Voorzitter: S. Otters-Bruijnen (gedeputeerde)\n\nMevrouw Otters heet iedereen welkom.',
    'Aanwezig: A. Moerkerke (burgemeester Moerdijk), D. Brummans (wethouder Moerdijk)',
    'Aan: de Minister van Defensie\n\nGeachte mevrouw Ollongren,',
  ])('%s', (text) => {
    expect(goes(text).filter((name) => name !== 'Jeroen Kruithof')).toEqual([]);
  });

  test('the office holder of a label is asked for', () => {
    expect(stays('Portefeuillehouder: E. van Halderen', 'naam')).toEqual(['E. van Halderen']);
  });
});
