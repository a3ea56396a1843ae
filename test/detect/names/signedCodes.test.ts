import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['want die wordt maar 1x per dag geleegd\n\ngr mk', 'mk'],
  ['Akkoord afdelingshoofd: AB 26-9. Gemeentehuis', 'AB'],
  ['Gezien d.d. 4/12: LE en mh\n', 'mh'],
  ['Deelnemers: Kees Vos (IenW), LG (notulen)', 'LG'],
  ['Paraaf leidinggevende: dVr', 'dVr'],
  ['Voor akkoord: NF Lubbers d.d. 8/11/22', 'NF Lubbers'],
  ['Ondertekend: PA Kat', 'PA Kat'],
  ['Gezien, Fd.vdHoop', 'Fd.vdHoop'],
  ['Paraaf hoofd vdWeijden', 'vdWeijden'],
  ['de minister, namens deze,\nHJ Tjeerdsma\n', 'HJ Tjeerdsma'],
])('%s', (text, code) => {
  expect(goes(text)).toContain(code);
});

test.each([
  'Akkoord: ja.',
  'Gezien: AVG Verordening.',
  'Gezien de Wet open overheid besluit het college.',
  'Getekend: NL versie van het verdrag.',
  'Reiskosten, paraaf: zie bijlage.',
  'De commissie MER (verslag volgt) adviseert.',
  'Paraaf burgemeester: AW.',
  'Kopie naar DJZ, DWH en LIM.',
])('nobody signs: %s', (text) => {
  expect(goes(text)).toEqual([]);
});
