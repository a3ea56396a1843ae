import { expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

test.each([
  ['Hoi, Tanushri hier van de helpdesk. Kan dat?', ['Tanushri']],
  ['De naam van het kind is gespeld als Natsinaf; dat klopt.', ['Natsinaf']],
  ['De naam was onjuist gespeld (Leferink); dit is aangepast.', ['Leferink']],
  ['Het onderzoek hier van de raad', []],
])('who is introduced or spelt: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('the addressee of a row is not who sent it', () => {
  const list =
    'Nr\tDatum\tOmschrijving\tAfzender\tOntvanger\n2\t14-11-2023\tNota over de pilot\tKossenaar\tMinister voor Rechtsbescherming\n3\t15-11-2023\tBrief\tKossenaar\tWiersma';
  expect(goes(list, 'naam')).toEqual(['Kossenaar', 'Kossenaar', 'Wiersma']);
  expect(stays(list, 'naam')).toEqual([]);
});

test('a family is no member of parliament', () => {
  expect(goes('Beantwoording Kamervragen over de fam. Öztürk uit Deventer', 'naam')).toEqual([
    'Öztürk',
  ]);
});
