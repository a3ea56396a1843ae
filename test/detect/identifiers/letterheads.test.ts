/** Letterheads beside each other. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('two letterheads beside each other: who is written to, and who writes', () => {
  const text = [
    'Aan\tUitvoeringsinstituut werknemersverzekeringen',
    'Mevrouw M.S. Rietveld-Soekhai\tAfdeling Bezwaar en Beroep, kantoor Hengelo',
    'Duizendblad 45\tPostbus 530',
    '7483 AL Haaksbergen\t7550 AM Hengelo',
  ].join('\n');
  expect(goes(text, 'adres')).toEqual(['Duizendblad 45', '7483 AL Haaksbergen']);
});
