/** Initials without a label: at the end of a message, before a colon, in the last cell of rows, behind "door". */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Wij gaan akkoord met het voorstel. Dat schrijft sneller.\nLV', ['LV']],
  ['De pas is geblokkeerd 17/6 door rr. Reden: verloren.', ['rr']],
  ['Mirthe koppelt dit morgen terug aan hk.', ['hk']],
  ['rw: nee, dat doet een ander.\nAvB: is dat zo?\nrw: ja.', ['rw', 'rw']],
  ['Getuige K. verklaart dat hij dronk. De tolk, voorletter A., wilde niet.', ['K.', 'A.']],
])('codes: %s', (text, expected) => {
  const found = goes(text, 'initialen');
  for (const code of expected) expect(found).toContain(code);
});

test.each([
  'Het gebouw is van KPN. De vraag ligt bij EZ.\nPS: dit is bekend.\nNB: ook dit.',
  'Wij wonen in de stad. Getuige de brief van 3 mei is dat zo. Dat is alles.\nok',
  'Kolom A\tja\nKolom B\tnee\nKolom C\tja',
])('none: %s', (text) => {
  expect(goes(text, 'initialen')).toEqual([]);
});

test.each([
  ['Ik heb dit met PT besproken.', ['PT']],
  ['Besproken is dat PT een voorstel doet.', ['PT']],
  ['De PT is vervangen, zie type PT en dossier PT-12.', []],
  ['Ik heb dit met XQ besproken.', []],
])('a code of somebody who is named, in a sentence: %s', (sentence, expected) => {
  const text = `Aanwezig waren Pieter Tromp en Greet Manders.\n\n${sentence}`;
  expect(goes(text, 'initialen')).toEqual(expected);
});
