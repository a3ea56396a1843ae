import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Wil jij hem in P-Direkt zetten? Nummer P1093377.', 'P1093377'],
  ['Medewerker: Appelo, T.\nRegistratienr.: 77120\nKostenplaats: 4410032', '77120'],
  ['Werknemer: Van Aerle, 6004471 (SAP)', '6004471'],
  ['Uw dienstnummer blijft OB-19774.', 'OB-19774'],
  ['laatst werkzaam bij de marine, stamboeknr. 31.0044.19', '31.0044.19'],
  ['Badge: 0097714. Telefoon: 06-8114 2076.', '0097714'],
  ['Jouw nummer volgt en je badge is A0044172.', 'A0044172'],
  ['Vergeleken met het personeelsbestand (10-04417).', '10-04417'],
  ['Uw personeelsdossier (PD 66.120) gaat naar het archief.', 'PD 66.120'],
  ['De leidinggevende kan ze invoeren onder nummer I-0921.', 'I-0921'],
  ['Bij P&O sta je als H 2118 nog op ziek.', 'H 2118'],
  ['in SAP heet ik RZ-6618 en bij het pensioenfonds anders.', 'RZ-6618'],
  ['hij was ambtenaar onder nummer 0417-AH', '0417-AH'],
  ['Reg.nr. 66.05.21.330. Bij een eerdere reactie', '66.05.21.330'],
  ['(registratienummer Defensie 510621.118)', '510621.118'],
  ['Zij is consulent, personeelscode MDO4.', 'MDO4'],
])('%s', (text, number) => {
  expect(goes(text, 'personeelsnummer')).toEqual([number]);
});

test.each([
  'Dat staat in SAP onder kostenplaats 4410032.',
  'De module in AFAS is met 2400 regels gevuld.',
  'Het personeelsbestand telde in 2019 nog 4.418 mensen.',
  'De badge is 14 dagen geldig.',
  'Registratienummer 45.14.88.220 van het apparaat.',
  'HR meldt 412 vacatures.',
  'De salarisadministratie is bereikbaar via nummer 0800 - 222 3384.',
  'Naam\tBedrag\nAlders, Q.\t118330\nMaas, T.\t118412',
])('no number of staff: %s', (text) => {
  expect(goes(text, 'personeelsnummer')).toEqual([]);
});
