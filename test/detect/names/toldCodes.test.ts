/** Initials and letters that only the words around them tell. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Intern begeleider: MB. Zij sluit aan.', ['MB']],
  ['Adviseur gemeente: L.', ['L.']],
  ['Medewerker RS beoordeelt het bezwaar.', ['RS']],
  ['ID gecontroleerd door vP: paspoort.', ['vP']],
  ['De jongere D., 15 jaar, klom over het hek.', ['D.']],
  ['Het schrijven van mevrouw J.W., wonende in Gouda.', ['J.W.']],
  ['De volgende controle is door RV of MdG.', ['RV', 'MdG']],
  ['PvD opent. JH en LR zijn vrij. Het MT stemt in.', ['PvD', 'JH', 'LR']],
  ['Opm. LdV3: eens. Opm. LdV4: niet eens.', ['LdV', 'LdV']],
  ['Kijk jij ernaar? Ik zit in de zaal.\nmvd\nVerstuurd vanaf mijn iPhone', ['mvd']],
  ['Afgesproken is dat OT en KY schrijven.\nActie\tWie\nAlinea\tOT / KY', ['KY', 'KY', 'OT', 'OT']],
  ['Akkoord onder voorbehoud van FEZ (mvl).', ['mvl']],
  ['Vaststelling\tconcept, versie hb 30-01', ['hb']],
])('codes: %s', (text, expected) => {
  expect(goes(text, 'initialen').sort()).toEqual([...expected].sort());
});

test.each([
  'EZ en BZ zijn het eens. JH is de afkorting van jeugdhulp.',
  'Onderdeel: RO. De afdeling is verhuisd.',
  'Mevrouw J.W. de Boer woont in Gouda.',
  'De vergadering is geopend door de voorzitter.',
  'Zie versie 2 van BZK (incl) en FEZ (nvt); de versie van 3 mei.',
  'Motie D. is ontraden, variant B. niet.',
])('none: %s', (text) => {
  expect(goes(text, 'initialen')).toEqual([]);
});
