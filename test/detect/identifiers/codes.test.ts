import { expect, test } from 'vitest';
import { passesLuhn } from '../../../redaction/detect/identifiers/paymentNumbers.ts';
import { all, certainties, goes } from '../found.ts';

test.each([
  ['Zij logde in vanaf 84.107.33.219.', ['84.107.33.219']],
  ['Naam\tLaatste IP\nW. Kossen\t145.53.201.78', ['145.53.201.78']],
  ['IP-adres: 2a02:a45f:71c3:1::9f', ['2a02:a45f:71c3:1::9f']],
  ['IPv6 2001:0db8:85a3:0000:0000:8a2e:0370:7334', ['2001:0db8:85a3:0000:0000:8a2e:0370:7334']],
  ['release 3.2.1.4 en par. 12.3.4.5', []],
  ['IP 192.168.178.20 en 10.0.0.12', []],
  ['op de server 145.22.133.101 draait', []],
  ['het serienummer is 300.400.500.600', []],
  ['10:11:12:13 en 09:44', []],
  ['fe80::1ff:fe23:4567:890a', []],
])('internet addresses: %s', (text, expected) => {
  expect(goes(text, 'gebruikersnaam')).toEqual(expected);
});

test.each([
  ['betaald met kaart 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['pas 4378-1230-6594-8171', ['4378-1230-6594-8171']],
  ['artikel 4378 1230 6594 8171', []],
  ['btw-id NL002187466B31', ['NL002187466B31']],
  ['btw NL815377204B01', []],
  ['Vreemdelingenpaspoort\tXN7R41KL2', ['XN7R41KL2']],
  ['Nummer gehandicaptenparkeerkaart\tE 0047713', ['E 0047713']],
  ['BIG-registratie 59048173703', ['59048173703']],
  ['Ingeschreven in het BIG-register: Ria Kossen (29048173703).', ['29048173703']],
  ['Ria Kossen (29048173703) belde', []],
])('numbers of persons: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test.each([
  ['polisnummer 7730.418.23 bij de maatschappij', '7730.418.23'],
  ['verzekerd (polis UN-7731.418.22)', 'UN-7731.418.22'],
  ['Klantnummer\t70118265', '70118265'],
  ['UWV-klantnummer\t40 88 13 672', '40 88 13 672'],
  ['Zorgverzekeraar / polisnr.\tZilveren Kruis / 204.118.337', '204.118.337'],
  ['Relatienummer RVO 204871963', '204871963'],
  ['onder vermelding van debiteurnummer 3104577', '3104577'],
  ['Uw correspondentienummer 9718 204 155 blijft hetzelfde', '9718 204 155'],
  ['mevrouw Smit (cliëntnummer 10044187)', '10044187'],
])('a number of the file of a client is pointed out and stays: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual([]);
  const points = all(text).filter((d) => d.kind === 'attention' && d.type === 'documentnummer');
  expect(points.map((d) => d.text)).toEqual([expected]);
});

test('a label makes a card certain', () => {
  expect(certainties('bankpas 4111 1111 1111 1111')).toEqual({ '4111 1111 1111 1111': 'certain' });
});

test('a list of documents numbers papers', () => {
  const list = 'Volgnummer\tID-nummer\tDocumentnaam\n3\t42954\tagenda\n4\t42983\tverslag';
  expect(goes(list, 'documentnummer')).toEqual([]);
  expect(goes('Naam\tID-nummer\nJ. Smit\t42954', 'documentnummer')).toEqual(['42954']);
});

test("Luhn's test", () => {
  expect(passesLuhn('4111111111111111')).toBe(true);
  expect(passesLuhn('4111111111111112')).toBe(false);
});

test.each([
  [
    'afgedrukt door gebruiker u104477\n\n17-10-2024 16:40, u104477: mw gebeld.',
    ['u104477', 'u104477'],
  ],
  ['Gewijzigd door x91827 op 3 april', ['x91827']],
  ['Laatst gewijzigd: 12-03-2024 09:14 door KPN02817', ['KPN02817']],
  ['Ingelogd als adm-jvries', ['adm-jvries']],
  ['Afgehandeld door INC0612203948 te sluiten', []],
])('who did something in a system: %s', (text, expected) => {
  expect(goes(text, 'gebruikersnaam')).toEqual(expected);
});

test.each([
  ['in het paspoort staat 01-00-1956 omdat de maand niet bekend is', ['01-00-1956']],
  ['Aanvrager\t00-00-1962\tMogadishu', ['00-00-1962']],
  ['Kenmerk 2024-00-1956/3', []],
  ['Kinderen\tStijn (2009), Roos (2012)', ['2009', '2012']],
  ['Geb.\n12.03.1990 / rijbewijs\n30.11.2001 / geen', ['12.03.1990', '30.11.2001']],
  ['Geb.\n12.03.1990 / rijbewijs\n30.11.2001: gesprek', ['12.03.1990']],
])('a birth of which the day is not known: %s', (text, expected) => {
  expect(goes(text, 'geboortedatum')).toEqual(expected);
});

test.each([
  'op rekening NL73 ABNA 0588 7120 34 van\nSewnarain & Postma Advocaten',
  'op de derdengeldenrekening van zijn kantoor, NL89 ABNA 0321 7586 28.',
  'Kamer van Koophandel Haaglanden 27361430 –\nIBAN NL48 INGB 0469 4708 14',
  'Onze projectleider is ziek. Het voorschot is niet ontvangen op onze rekening NL44 RABO 0838 7512 79.',
  'Betaling op NL73 ABNA 0588 7120 34 t.n.v. RWS Financiën.',
  'IBAN van de kliniek is NL37 RABO 0142 8890 15 t.n.v. Dierenkliniek Gerwen.',
  'op NL73 ABNA 0588 7120 34 t.n.v. Van Dam Bouw B.V.',
])('the account of a firm: %s', (text) => {
  expect(goes(text, 'iban')).toEqual([]);
});

test.each([
  'waterwagen VR-23-05 reserveren',
  'kamer B2.17, code DH-12-34',
  'peilbuis HW-12-PB is stukgereden',
  'the stack (type HX-20-NT) will not be shipped',
  'De maatschap Nagel krijgt bericht. Relatienummer 203417566 klopt.',
])('no number of a person: %s', (text) => {
  expect(goes(text, 'kenteken')).toEqual([]);
  expect(goes(text, 'documentnummer')).toEqual([]);
});

test('whose the ground is does not say whose the car is', () => {
  const text = 'een bus met het kenteken VKR-18-P op ons erf. Twee mannen van de provincie liepen.';
  expect(goes(text, 'kenteken')).toEqual(['VKR-18-P']);
});

test('an own number is one of the person, not of a case', () => {
  expect(goes('Hij heeft zijn eigen nummer: 9999 09 678.', 'bsn')).toEqual(['9999 09 678']);
});

test.each([
  ['een grijze Dacia met Roemeens kenteken IS 12 PPR', 'kenteken', ['IS 12 PPR']],
  ['Geboortedatum\t08 | 11 | 2016', 'geboortedatum', ['08 | 11 | 2016']],
] as const)('in a form: %s', (text, type, expected) => {
  expect(goes(text, type)).toEqual(expected);
});

test.each([
  ['Netwerkaccount : whendriks', ['whendriks']],
  ['Soort\taanvraag\nAccount\ttkowalska', ['tkowalska']],
  ['Login: verplicht', []],
  ['De user stories staan in Jira.', []],
  ['Login via digid of eherkenning', []],
])('a name of a user in small letters: %s', (text, expected) => {
  expect(goes(text, 'gebruikersnaam')).toEqual(expected);
});

test('an account in a sentence, whatever address the next one gives', () => {
  const text = 'Declaraties van B. Hoks op NL09ABNA0598014417. Factuuradres: Postbus 9090, Arnhem';
  expect(goes(text, 'iban')).toEqual(['NL09ABNA0598014417']);
});

test('the number of a chip is none of a person', () => {
  expect(goes('De hond (chip 528 210 004 771 902) zit in de opvang.')).toEqual([]);
});
