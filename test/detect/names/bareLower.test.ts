import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['ik heb fatima gesproken en mohammed ook', ['fatima', 'mohammed']],
  ['ok. sadé kun jij jaap steenbergen vragen naar de aantallen?', ['jaap steenbergen']],
  ['Opmerkingen graag naar bennie.', ['bennie']],
])('a first name typed small: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  'Van de vitale processen zijn de maxima bekend.',
  'De commissie heeft tien categorieën en een lange adem.',
  'zie https://fatima.example.nl/sanne en map mohammed_2 of sanne-test',
])('no name: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test('who sends a message by the name of his telephone', () => {
  expect(goes('~bart k.\nvannacht 700 buiten', 'naam')).toHaveLength(1);
});

test('two members of a group, the first with a double name', () => {
  expect(goes('Leden: Evert-Jan, Romy (DGM)', 'naam')).toEqual(['Evert-Jan', 'Romy']);
});
