import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold, foldText } from '../../../redaction/detect/lists/fold.ts';
import { decodeFrontCoded, encodeFrontCoded } from '../../../redaction/detect/lists/frontCoded.ts';
import { C, classOf, isOrdinary } from '../../../redaction/detect/lists/lexicon.ts';
import { PLACES } from '../../../redaction/detect/lists/places.table.ts';

test('front coding gives back what it got', () => {
  const words = ['aap', 'aapje', "d'hondt", 'den haag', 'zee', 'zeeuw'];
  expect([...decodeFrontCoded(encodeFrontCoded(words))]).toEqual(words);
  expect(decodeFrontCoded(PLACES).has('wageningen')).toBe(true);
});

test('folding', () => {
  expect(['Öztürk', 'Çelik', 'Łukasz', 'Aydın', 'Ĳsbrand', 'D’Hondt'].map(fold)).toEqual([
    'ozturk',
    'celik',
    'lukasz',
    'aydin',
    'ijsbrand',
    "d'hondt",
  ]);
  expect(foldText('Één É')).toBe('een e');
});

test('classes of words', () => {
  expect(classOf('femke') & C.first).toBeTruthy();
  expect(classOf('okonkwo') & C.surname).toBeTruthy();
  expect(classOf('ketevan') & C.first).toBeTruthy();
  expect(classOf('sopaheluwakan') & C.surname).toBeTruthy();
  expect(classOf('wageningen') & C.place).toBeTruthy();
  expect(classOf('van') & C.particle).toBeTruthy();
  expect(['ministers', 'vraagt', 'regionale', 'crisiscoordinatie'].map(isOrdinary)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['wolbrink', 'rakesh', 'breedveld'].map(isOrdinary)).toEqual([false, false, false]);
});

test('every big table says where it comes from', () => {
  for (const name of [
    'words',
    'names',
    'places',
    'otherNames',
    'fakerFirstNames',
    'fakerSurnames',
  ]) {
    const head = readFileSync(
      new URL(`../../../redaction/detect/lists/${name}.table.ts`, import.meta.url),
      'utf8',
    ).slice(0, 300);
    expect(head).toMatch(/BSD-3-Clause|MIT|CC-BY-4\.0/);
  }
});
