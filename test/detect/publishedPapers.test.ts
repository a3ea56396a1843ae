/** What published papers of ministries, provinces and councils had marked though it is nobody's; and what must go all the same. */
import { expect, test } from 'vitest';
import { RangeSet } from '../../redaction/detect/hit.ts';
import { isContradicted } from '../../redaction/detect/learned/contradicted.ts';
import type { EntityType } from '../../redaction/model/detection.ts';
import { goes, stays } from './found.ts';

test.each([
  'Wat het maakt is de casuïstiek: er is veel meer kennis beschikbaar, ook bij de patiënt. Daarvoor is niet alleen kennis nodig.',
  'De cliënt noemde het een blinde vlek van het stelsel.',
  'De gemeente kan niet altijd zien wie de eigenaar van zijn perceel is.',
])('no health: %s', (text) => {
  expect(goes(text, 'gezondheid')).toEqual([]);
});

test.each([
  ['Mevrouw De Wit was korte tijd buiten kennis.', 'was korte tijd buiten kennis'],
  ['De heer Bakker verloor even het bewustzijn.', 'verloor even het bewustzijn'],
  ['De heer Bakker kan niet meer zien wie er voor hem staat.', 'kan niet meer zien'],
])('health: %s', (text, found) => {
  expect(goes(text, 'gezondheid')).toEqual([found]);
});

test.each([
  'Kamerstuk 22112-2217 is voor kennisgeving aangenomen.',
  'De relatie met de gemeente, stuk 66 13-7-2017, volgt.',
  'Ons kenmerk van 20 september 2018 2018-12344 vermelden.',
])('no citizen service number: %s', (text) => {
  expect(goes(text, 'bsn')).toEqual([]);
});

test.each([
  'Verstuurd op 06-06-2017\n11:10, gelezen op 06-06-2017\n16:33.',
  'Agenda 25-7-2019 00:\n00 190829 - 02. Concept verslag.',
])('a day and an hour are no telephone number: %s', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

test('numbers of documents', () => {
  expect(goes('Het gaat om de documenten met ID-nummers: 985037, 983065 en 983046.')).toEqual([]);
  expect(goes('Zijn ID-nummer is 985037.', 'documentnummer')).toEqual(['985037']);
});

test.each([
  'Het heet Technology Readiness Levels (TRLs) en dat is een schaal.',
  'De leden vragen of hij de studies Keltisch, Frans, Duits en Perzisch wil behouden.',
  'Het samenwerkingsproject Melissa komt daarentegen uit op 150.',
  'De foto is geplaatst, etc. Nieuwe versie IJmond xxxx volgt.',
])('nobody: %s', (text) => {
  expect(goes(text)).toEqual([]);
});

test('councils that are elected, and those that are not', () => {
  expect(stays('de gemeenteraadsleden Boldewijn en Boutkan', 'naam')).toEqual([
    'Boldewijn',
    'Boutkan',
  ]);
  for (const council of ['cliënten', 'ondernemings', 'ouder', 'kerken', 'wijk'])
    expect(goes(`het ${council}raadslid Marja Boldewijn`, 'naam')).toEqual(['Marja Boldewijn']);
  expect(goes('de lijnrechter Marja Boldewijn', 'naam')).toEqual(['Marja Boldewijn']);
});

test.each<[EntityType, string, string, boolean]>([
  ['geboortedatum', 'Datum insluiting: 24-01-2019 te 10:05 uur', '24-01-2019', true],
  ['geboortedatum', 'Geboren 24-01-1999 te Ede', '24-01-1999', false],
  ['adres', 'TOT 50 KG 120 2009 VARKENS', '2009', true],
  ['adres', 'Kerkstraat 2009 te Ede', 'Kerkstraat 2009', false],
  ['initialen', 'ambitie is 400 GWh per jaar', 'GWh', true],
  ['initialen', 'OCW CvdM (ook naar NPO)', 'CvdM', true],
  ['initialen', 'de Maatschappelijke Opvang (MO) en', 'MO', true],
  ['initialen', 'met Maria Oosten (MO) en', 'MO', false],
  ['initialen', 'de notitie van MO en', 'MO', false],
  ['personeelsnummer', 'de motie (31200 XI, nr. 65) en', '31200', true],
  ['personeelsnummer', 'Jansen 31200, team 5', '31200', false],
])('the second look: %s in “%s”', (type, text, own, contradicted) => {
  const start = text.indexOf(own);
  const hit = { start, end: start + own.length, type } as Parameters<typeof isContradicted>[1];
  expect(isContradicted(text, hit, new RangeSet())).toBe(contradicted);
});

test.each([
  'De ambassade staat aan 18 Hassan Sabry street, Zamalek.',
  'De minister doet over de Tine Wiardaschool geen uitspraak.',
  'De KMar is ter plaatse. Gemeld bij ovp.',
  'Mevrouw de Voorzitter, dank. Meneer de Burgemeester, ja.',
  'De regels zijn opgesteld door Lieuwe de Jong in 1897.',
  'De fouten in de hersteloperatie zijn bekend. De gemeente spreekt dat tegen.',
])('streets abroad, schools and services: %s', (text) => {
  expect(goes(text)).toEqual([]);
});

test('who works at a school is no school', () => {
  expect(goes('Deelnemer Jan Bos Carmelcollege, Piet Vos Wiardaschool.')).toEqual([
    'Jan Bos',
    'Piet Vos',
  ]);
});

test('who is asked about a programme is no programme', () => {
  expect(goes('Voor vragen over dit programma: Pieternel Ooms (EA).')).toEqual(['Pieternel Ooms']);
});

test('ill in a planning, in the row of somebody', () => {
  const week = 'wie\tma\tdi\nAksoy\tziek\tvrij\nSmeenk, Rob\tADV\tmarkt';
  expect(goes(week, 'gezondheid')).toEqual(['ziek']);
  expect(goes('reden\taantal\nziek\t12\nverlof\t14', 'gezondheid')).toEqual([]);
});
