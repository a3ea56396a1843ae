import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Ik kwam met mijn collega N. Terpstra (62016) bij de winkel.', ['62016']],
  ['Het is veiliggesteld door collega Piet Bosma (OWN3l107) en later gewist.', ['OWN3l107']],
  ['Ook aanwezig: Jacomijn van Sprundel [4471902], verslag.', ['4471902']],
  ['Zijn medebewoner Robel Tesfay 2871406911 heeft de kamer.', ['2871406911']],
  ['Toezichthouder 61877\nRapport 219430781-01', ['61877']],
  ['Ik, hoofdagent van politie Eenheid Limburg (OLM 40882), verklaar.', ['OLM 40882']],
  ['Van der Heijden, Coen – OLM 40418\tVerbalisant 2', ['OLM 40418']],
  ['De heer H.G. Oosterhuis (28-02-1961, registratienummer 61.02.28.417)', ['61.02.28.417']],
  ['mevrouw T. van Beek (dossier ZZG-228273), 91 jaar', ['ZZG-228273']],
  ['Telefoonnotitie\tu418807 (Jagroep)\n\nS. Jagroep', ['u418807']],
  ['mevrouw T. van Beek (zaaknummer 2024-118), bezwaar', []],
  ['Volgens J. Terpstra (2019) en P. Bosma (1990) klopt dat.', []],
  ['Bijlage: brief aan S. Terpstra (0710645); kaart.', []],
  ['De agent 2024, de toezichthouder 12.000 euro.', []],
  [
    'Nodig zijn het personeelsnummer, bij Femke Visser 20714 en bij Joost Blom P-118420, en een pas.',
    ['20714', 'P-118420'],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'personeelsnummer')).toEqual(expected);
});

test.each([
  ['lidmaatschapsnummer FNV: 2204481', ['2204481']],
  ['De creditcard eindigend op 4471 is geblokkeerd.', ['4471']],
  ['IND-nummer 2818840092, badgenummer 00418', ['2818840092', '00418']],
  ['Moneycard\t5276 88•• •••• 1904', ['5276 88•• •••• 1904']],
  ['V-nummer mogelijk 288 610 9942', ['288 610 9942']],
  ['ABP-klantnr. P1140 2281 73', []],
  [
    'Weg is een bankpas 5299 65l2 0047 1183 en een OV-chipkaart 3528 O114 7790 2216.',
    ['5299 65l2 0047 1183', '3528 O114 7790 2216'],
  ],
  [
    'Name\tFunction\tDate of birth\tPassport\nDr. Ulrike BRANDT\tCFO\t1971-03-28\tC4VX7N2KL\nJan Kok\tCEO\tt.b.c.\tFX 604118',
    ['C4VX7N2KL', 'FX 604118'],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test.each([
  ['Bel via Signal: ubrand.42.', ['ubrand.42']],
  ['Twitter: @abosma_goes en instagram annabosma71', ['@abosma_goes', 'annabosma71']],
  ['Wij zitten op Twitter: rijksoverheid.nl', []],
])('%s', (text, expected) => {
  expect(goes(text, 'gebruikersnaam')).toEqual(expected);
});
