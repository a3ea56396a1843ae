/** Codes of people whom the document does not name, beside codes of those whom it does; and what only looks so. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const HEAD = 'Aanwezig: Sanne Hoek (SH), Greet Manders (GM)\n\n';
const HERE = ['SH', 'GM'];

test.each([
  ['Kamer 2.06: SH, GM en KT verwacht.', ['SH', 'GM', 'KT']],
  ['Gesprek met de gemeente: SH + KT op 12 april.', ['SH', 'KT']],
  ['De notitie is aangepast (SH, KT).', ['SH', 'KT']],
  ['Het logboek is afgetekend met KT en SH.', ['KT', 'SH']],
  ['Zaal geboekt door SH/bk.', ['SH', 'bk']],
  ['Kopie SH, GM, ALJ en DTo.', ['SH', 'GM', 'ALJ', 'DTo']],
  ['12/4 SH: gebeld met school\n15/4 KT: teruggebeld', ['SH', 'KT']],
  ['Gezien SH: ja\nGezien KT: ja', ['SH', 'KT']],
  ['12/4 gebeld met school (SH)\n15/4 teruggebeld (KT)', ['SH', 'KT']],
  ['Nr\tOnderwerp\tPiket\n1\tZaal\tSH\n2\tBrief\tKT\n3\tStuk\tGM', ['SH', 'KT', 'GM']],
  ['Actie: SH/KT. Daarna is KT vrij.', ['SH', 'KT', 'KT']],
])('beside others: %s', (text, expected) => {
  expect(goes(HEAD + text, 'initialen')).toEqual([...HERE, ...expected]);
});

test.each([
  ['Overleg tussen SH, OCW en VWS.', ['SH']],
  ['Overleg tussen SH en KLQ.', ['SH']],
  ['Overleg tussen SH/RvS.', ['SH']],
  ['Gesprek van SH, KT-12 is af.', ['SH']],
  ['Actie: SH\nTeruggebeld door Celik (OWO), zie daar.\nKlaar (GM)', ['SH', 'GM']],
  ['Week\tOL\n1\tSH\n2\tGM', ['SH', 'GM']],
])('other things: %s', (text, expected) => {
  expect(goes(HEAD + text, 'initialen')).toEqual([...HERE, ...expected]);
});

test('who does what may be called as a column is', () => {
  const table = 'Actie\tWie\tWanneer\nNotulen\tKT\t1 mei\nZaal\tRL\t2 mei\nBrief\tLS\t3 mei';
  expect(goes(table, 'initialen')).toEqual(['KT', 'RL', 'LS']);
  expect(goes(table, 'naam')).toEqual([]);
});
