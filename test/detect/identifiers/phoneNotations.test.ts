import { expect, test } from 'vitest';
import { goes } from '../found.ts';

/** Not written whole, or as nobody else does. */
test.each([
  ['Terugbellen op 06-28 44 70 1x, laatste cijfer slecht verstaan.', '06-28 44 70 1x'],
  ['Tel. 06.33.11.20.4…, het laatste weet ik niet.', '06.33.11.20.4…'],
  ['Bereikbaar: thuis, 0512-51 773 nog wat.', '0512-51 773'],
  ['Telefoonnummer van de index is 0515-57-33-9x?', '0515-57-33-9x?'],
  ['Zijn 06 is 50 41 72 36, niet doorgeven.', '50 41 72 36'],
  ['06 van Hilbert: 1187 4402 (06 ervoor).', '1187 4402'],
  ['Te bellen via *06 733 41 20.', '*06 733 41 20'],
  ['Tel. 06*5104*22*90', '06*5104*22*90'],
  ['Mijn nummer thuis: 0 58-292 58 67.', '0 58-292 58 67'],
  ['Bel haar op 06\u201453 77 10 44.', '06\u201453 77 10 44'],
  ['Bereikbaar? 6 29 08 44 71.', '6 29 08 44 71'],
  ['Vragen? Fleur Bloemendaal, toestel 8-4419.', '8-4419'],
  ['Stand-by: Anne de Wijs (4806 intern).', '4806'],
  ['Behandeld door J. Boxem, doorkies 2331 417', '2331 417'],
  ['Zij belt op haar eigen nummer, 0647118350.', '0647118350'],
])('%s', (text, number) => {
  expect(goes(text, 'telefoon')).toEqual([number]);
});

/** Figures that look like a part of one. */
test.each([
  ['Het saldo is 06.33.11 en de rest volgt.'],
  ['In 2019 \u2014 2020 zijn 0512 meldingen gedaan.'],
  ['Artikel 06 van de verordening: 1187 4402 inwoners.'],
  ['Toestel van het merk X, type 20-300-400.'],
  ['Dossier 0512-51 773 is gesloten.'],
  ['Een raming van 3*4 en 5*6.'],
])('%s', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

/** A landline is somebody's by the words near it. */
test.each([
  ['U kunt mij thuis bereiken op 0348 41 22 90.', '0348 41 22 90'],
  ['De behandelaar is rechtstreeks bereikbaar op 070 353 62 18.', '070 353 62 18'],
  ['Telefoon casemanager: 030 258 79 11.', '030 258 79 11'],
  ['Mijn zus heeft 0413 36 42 27 en neemt altijd op.', '0413 36 42 27'],
  ["Bel me 's avonds op 0229-21 34 56.", '0229-21 34 56'],
  ['Het vaste nummer van mijn moeder is 013 455 66 78.', '013 455 66 78'],
  ['Zij is het beste te bereiken op 0518-40 12 34, na zessen.', '0518-40 12 34'],
  ['Wilt u mij terugbellen op 024 322 11 09?', '024 322 11 09'],
  ['Meneer zit de hele dag thuis, nummer 0174 29 41 33.', '0174 29 41 33'],
  ['De klager vraagt om een telefoontje op 0545 47 12 88.', '0545 47 12 88'],
  ['Haar dochter regelt alles (0111 41 23 78).', '0111 41 23 78'],
  ['Doorkiesnummer 070 348 61 22.', '070 348 61 22'],
  ['Mijn vaste lijn thuis is 0599 35 41 26.', '0599 35 41 26'],
  ['Hij is te vangen op 015 270 04 41.', '015 270 04 41'],
  ['De consulent is op dinsdag te bereiken via 0318 53 82 41.', '0318 53 82 41'],
])('%s', (text, number) => {
  expect(goes(text, 'telefoon')).toEqual([number]);
});

/** Everybody may ring these. */
test.each([
  ['U kunt ons bereiken op 0348 41 22 90.'],
  ['De gemeente is bereikbaar op 0318 53 82 41.'],
  ['Bel voor een afspraak 024 322 11 09.'],
  ['Klachten over de werkzaamheden: 0174 29 41 33.'],
  ['Het meldpunt overlast heeft nummer 070 348 61 22.'],
  ['Aanmelden kan bij de griffie, 0545 47 12 88.'],
  ['Journalisten kunnen bellen met 070 376 12 88.'],
  ['Bij storingen belt de bewoner 0599 35 41 26 van de woningcorporatie.'],
  ['De loonadministratie is bereikbaar op 050-317 41 11.'],
  ['Buiten kantooruren kunt u de piketdienst bellen: 0229-21 34 56.'],
  ['De huisartsenpost (013 455 66 78) verwees hem door.'],
  ['Taxi bestellen via 035-677 77 71.'],
  ['Voor spoed belt u de crisisdienst op 020-523 54 33.'],
  ['Ambtenaren bellen 088 602 53 17 voor een storing.'],
  ['Reserveren bij restaurant De Haven, 0111 41 23 78.'],
  ['Het secretariaat van de directie zit op 070 340 70 14.'],
])('%s', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

test.each([
  ['Contact: Lisette Grobben\n088 0437 6612\nlisette@voorbeeld.nl', '088 0437 6612'],
  ['Behandeld door\nir. J.A. Sikkema\n070-3785 1194', '070-3785 1194'],
  ['u kunt bellen op de telefoon van Yonas: 0687-204-913.', '0687-204-913'],
  ['of op haar eigen toestel, 06-tweeëntwintig 81 40 07.', '06-tweeëntwintig 81 40 07'],
  ['Nummer van Karin: 06 twaalf 34 87 21', '06 twaalf 34 87 21'],
  ['Doorkiesnr. 3 33 59 02', '3 33 59 02'],
  ['09:15 Priscilla: ok. nummer?\n09:16 Thijmen: 06.17.90.55.38 en anders niet', '06.17.90.55.38'],
  ['Belt u gerust, 0413 472 915 want ik slaap niet.', '0413 472 915'],
  ['Vader belde, terugbelnummer 0499-47 11 28.', '0499-47 11 28'],
  ['Telefoon (géén voicemail): 050 309 12 77.', '050 309 12 77'],
  ['Belt u liever, dan mag dat: 070-2055 318, ik ben er ma-do.', '070-2055 318'],
])('%s has a number that is somebody’s', (text, number) => {
  expect(goes(text, 'telefoon')).toEqual([number]);
});

test.each([
  'Uw klacht is ingediend onder nummer 0651-220-417.',
  'Zaak 0123-4567-8901 is gesloten.',
  'Onze referentie: 088-4471-20331',
  'Kenmerk 0342 221 88 19 4',
])('%s has none', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

test("numbers that end as those of a switchboard are a person's only where that is said", () => {
  expect(goes('Jan Bakker, adviseur, T 026 359 91 11', 'telefoon')).toEqual([]);
  expect(goes('Jan Bakker, adviseur, T 070 340 79 00', 'telefoon')).toEqual([]);
  expect(goes('Jan Bakker, adviseur, T 070 340 79 13', 'telefoon')).toEqual(['070 340 79 13']);
  expect(goes('Jan Bakker, doorkiesnummer 070 340 79 00', 'telefoon')).toEqual(['070 340 79 00']);
});
