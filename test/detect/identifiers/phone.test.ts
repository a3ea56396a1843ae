import { expect, test } from 'vitest';
import { certainties, goes, stays } from '../found.ts';

test.each([
  '06 12345678',
  '06-12345678',
  '0612345678',
  '06 12 34 56 78',
  '06 29.33.81.47',
  '06 – 5042 8816',
  '+31 6 1190 5527',
  '+31 (0)6 2847 1190',
  '0031 6 1772 4460',
  '(06) 2178 44 09',
  '06-10442 871',
  '+32 475 90 31 77',
  '+49 30 901820',
  'O6-4I77 3095',
  'O6-4l 82 73 19',
])('mobile and foreign: %s', (number) => {
  expect(goes(`Bel mij op ${number}.`, 'telefoon').map((t) => t.replace(/[()]/g, ''))).toEqual([
    number.replace(/[()]/g, ''),
  ]);
});

test.each([
  '(070) 426 64 57',
  '070-426 64 57',
  '+31 (0)70 426 64 57',
  '0118 - 62 44 17',
  '088-1527364',
])('landline beside a person: %s', (number) => {
  expect(
    goes(`Uw behandelaar is mevrouw D. Hulshof, doorkiesnummer ${number}.`, 'telefoon'),
  ).toHaveLength(1);
});

test.each([
  ['Ik ben bereikbaar op 0492 - 34 11 82.', '0492 - 34 11 82'],
  ['Bel 06-41827319 of 0492 - 34 11 82 na zessen.', '0492 - 34 11 82'],
  ['Tessa Kossen\tKamer en kabinet\t070 37 05 513', '070 37 05 513'],
  ['Gemeld door\tStefan Kossen, servicedesk\tTelefoon\t070-881 72 46', '070-881 72 46'],
  ['Praktijkhouder privé: Vosselaan 20, 7822 JT Emmen; telefoon 0591-67 40 28.', '0591-67 40 28'],
  ['thuis: Wilgenweerd 9a, 8121 CP Olst, tel. 0570 56 31 88', '0570 56 31 88'],
  ['Jelle Wassenaar\n\nTelefoon\n(026) 794 15 38', '(026) 794 15 38'],
  ['Bel jij mw. Haarhuis? Zij is bang. Nummer: 0546-621 905', '0546-621 905'],
  ['Gemeente Zaanstad\nwerkdagen ma/di/do | (075) 681 61 22', '(075) 681 61 22'],
  ['Vragen aan\tB. Eizinga\tBereikbaar via\n(0516) 56 62 37', '(0516) 56 62 37'],
  ['Zij heeft u op 5 mei teruggebeld op 020 664 19 73.', '020 664 19 73'],
  ['het nummer dat wij van u hebben, 020 664 19 73, klopt', '020 664 19 73'],
  ['Telefoon overdag: 0492-33 21 87', '0492-33 21 87'],
  ['Hij woont zelf in Ede en is bereikbaar onder 0227-59 13 28.', '0227-59 13 28'],
  ['Overdag werkt ze bij de bank en is ze bereikbaar op 0523 28 44 61.', '0523 28 44 61'],
  ['Het algemene nummer blijft; het nummer van Jaap is 06-18804427', '06-18804427'],
  ['De heer Pol heeft de wijkagent gebeld vanaf 0591-617 255.', '0591-617 255'],
  ['Renée de Vos\nbeleidsmedewerker\n\nT\n070-4268113', '070-4268113'],
  ['Alie Snippe, tst. 68 54 17', '68 54 17'],
  ['Naam\tKantoor\nR. Kuipers\tidem, 365 602', '365 602'],
  ['Tiny belt met de keuken, 631 204.', '631 204'],
  ['Twee gewonden. Partner gebeld: 0348 41 88 02.', '0348 41 88 02'],
  ['Daar is hij na 17.00 uur het best bereikbaar, 072-571 90 33', '072-571 90 33'],
  ['Voor spoed: 0031-6-2217 8834', '0031-6-2217 8834'],
  ['GAGS, via meldkamer, 06-41 76 55 09', '06-41 76 55 09'],
  [
    'Wie\tWat\tBereikbaar\nBertine Hoks\tbrief over stalvergunning\t06-20 99 41 73',
    '06-20 99 41 73',
  ],
  ['Fam. Kastelijn\nVeldbraak 40\n5258 KE Berlicum\ntel. 073-503 61 84', '073-503 61 84'],
  ['Beheerder is Minke Bos, 0566\n– 63 17 40.', '0566 – 63 17 40'],
  ['Daarna opa Seinen bereikt (0570-591\n227), hij komt.', '0570-591 227'],
])("a landline is the writer's: %s", (text, number) => {
  expect(goes(text, 'telefoon')).toContain(number);
});

test.each(['1400', '14 0118', '14070', '0800-8115', '0900-8844', '0900 03 88'])(
  'service number: %s',
  (number) => {
    expect(goes(`Bel ${number}.`, 'telefoon')).toEqual([]);
    expect(stays(`Bel ${number}.`, 'telefoon')).toEqual([number]);
  },
);

test.each([
  'het algemene nummer 070 373 83 93',
  'Postbus 20401\n2500 EK Den Haag\n070 379 89 11',
  'de persvoorlichter van dienst (070 370 73 45)',
  'kabinet, 0598 - 612 223',
  'Bel in op 070 705 8201, pin 6617#',
  'Inbellen kan op 020 708 4473,,508813296#',
  'De heer Vos is er niet; de administratie onder 0523-26 18 00 helpt u',
  'Mevrouw Vos belde de overlastlijn (0523 - 26 18 44)',
  'Met groet,\nKadaster\nJoke Vos\nT 088 183 20 00',
  'Liaison waterschap\tSjra van den Bergh\t088 88 90 100',
  'Mevrouw Smit werkt er. De beveiliging let op; meldingen via 030 220 69 11.',
  'Hans Smit\tbode, (0485) 49 41 41',
  'Hans Smit, RWS, hun piket is 043 389 98 97',
  'Mr Smit: they no longer answer the general line (+49 4921 80 770).',
  'Teletolk en storingen: IenA, toestel 5000.',
  'catering belt Youri Smit (026 359 91 12, vragen naar hem)',
])('general: %s', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

test('beside a direct number the other is the switchboard', () => {
  const text = 'Met groet,\nPiet Hulshof\nT 088 123 42 42 | direct 088 602 51 93';
  expect(goes(text, 'telefoon')).toEqual(['088 602 51 93']);
  expect(goes(text, 'initialen')).toEqual([]);
});

test('beside the general number the other is the writer’s own', () => {
  const text =
    'Rijksdienst\nHanzelaan 310 | 8017 JK | Zwolle\nT 088 123 66 17 | algemeen 088 123 42 42';
  expect(goes(text, 'telefoon')).toEqual(['088 123 66 17']);
});

test.each([
  'kenmerk 0612-440-2023',
  'Ticket 0688123400 staat open',
  'geregistreerd onder 0113-2023-01',
  'aanslagnummer is 7014 070 221',
  'een bedrag van 1.250.000',
])('no number of anyone: %s', (text) => {
  expect(goes(text, 'telefoon')).toEqual([]);
});

test('the number beside a mobile one in the row of an office may be that of the office', () => {
  const table =
    'Naam\tOrganisatie\tTelefoon\tMobiel\nKossen, Ria\tHuisartsenpraktijk Zuid\t024 341 12 01\t06-81360453\nSlotema, Jan\tGGD\t024 341 12 77\t06-81360454';
  expect(certainties(table)).toMatchObject({
    '024 341 12 01': 'likely',
    '024 341 12 77': 'certain',
  });
});

test('extensions by label and numbers in words', () => {
  expect(goes('Udo (tst. 5514)', 'telefoon')).toEqual(['5514']);
  expect(goes('bel nul zes 41 20 77 35 vanavond', 'telefoon')).toEqual(['nul zes 41 20 77 35']);
});

test('general numbers of the profile stay', () => {
  expect(
    goes('Bel 06 12345678', 'telefoon', { profile: { generalNumbers: ['06-12345678'] } }),
  ).toEqual([]);
});

test('a landline beside a mobile number is of the same person; the number of somebody is no case', () => {
  const signature =
    'S. van den Biggelaar\nprojectleider\nBezoek: Plein 5 | (070) 333 4821 | 06-8112 6437';
  expect(goes(signature, 'telefoon')).toEqual(['(070) 333 4821', '06-8112 6437']);
  expect(goes('via het nummer van uw zoon, 0627719053. De bijdrage', 'telefoon')).toEqual([
    '0627719053',
  ]);
});

test.each([
  ['Het Hoogheemraadschap (071 306 35 36) is ook gebeld door Jan de Boer.', []],
  ['Jan de Boer\tminister JenV\tNCTV, 070 751 50 51', []],
  ['Jan de Boer\tburgemeester\tBianca (secretaresse), 043 609 92 91', []],
  ['Jan de Boer, 0314 33 61 62', ['0314 33 61 62']],
  ['Hoogachtend,\nQ. van Lynden\ntel 0356914402', ['0356914402']],
])('whose landline, by the word right before it: %s', (text, expected) => {
  expect(goes(text, 'telefoon')).toEqual(expected);
});
