/** Codes that a table explains, that stand in a column of persons, or that sign with one letter. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const codes = (text: string): string[] => goes(text, 'initialen');

const KEY = 'Code\tNaam\tDag\nSKL\tKLEIJN, S.\tma\nRBM\tBOUMAN, R.\tdi\nHKO\tKOSE, H.\two';

test('a key of codes, whatever letters they take, and the cells that hold one', () => {
  const list = 'Zending\tBevinding\tStatus\n12\tgeen\tSKL\n13\tnamaak\tRBM';
  expect(codes(`${KEY}\n\n${list}`)).toEqual(['SKL', 'RBM', 'HKO', 'SKL', 'RBM']);
});

test('a key of units or of articles is none', () => {
  expect(codes('Code\tNaam\nIRF\tInspectie der Rijksfinanciën\nAFP\tAlgemene politiek')).toEqual(
    [],
  );
});

test('a column of who: a code that is a word too, and one in small letters', () => {
  const head = 'Aanwezig: Sanne Hoek (SH), Greet Manders (GM)\n\n';
  const table =
    'Tijd\tWie\tWat\n10:00\tSH\tronde\n10:30\tVEN\tronde\n11:00\tGM\tronde\n11:30\tbvr\tronde\n12:00\tSH\teinde';
  expect(codes(head + table)).toEqual(['SH', 'GM', 'SH', 'VEN', 'GM', 'bvr', 'SH']);
});

test('a particle with an apostrophe, and a small one before the name', () => {
  expect(codes("Steller M'tJ, akkoord")).toEqual(["M'tJ"]);
  expect(codes('Reacties van FEZ (mw. De Kok, dK) en RCE (dr. P. Zeegers, PZ).')).toEqual([
    'dK',
    'PZ',
  ]);
});

test('one letter below a mail is its sender, in a list it is none', () => {
  const mail = 'From: Daan Kuijpers\nSent: Friday\nTo: A. Brouwer\n\nGraag oppakken.\nD.\n\n';
  expect(codes(mail)).toEqual(['D']);
  expect(codes(mail.replace('\nD.\n', '\nE.\n'))).toEqual([]);
});
