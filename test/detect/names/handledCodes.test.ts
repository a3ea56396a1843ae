import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Verwerkt in Excel door kdl, controle qva. Bewaren tot 2030', ['kdl', 'qva']],
  ['Bijlage: nota van zienswijzen, geanonimiseerd door hdv.', ['hdv']],
  ['Zaaknr. W-22, behandelaar skf, welstand ja/nee.', ['skf']],
  ['Gecontroleerd (teamleider)\nJKr 26/6\tIngeboekt nvdb', ['JKr', 'nvdb']],
  ['verslag vastgesteld d.d. 24-02-2025 ts/rhw', ['ts', 'rhw']],
  ['Ferdinand Schaper was er. Versie 6 (wijz. FSch)', ['FSch']],
  ['De heer R. Hoogerwerf schreef dat RHodium duur is.', []],
  ['Functie\tNaam\tParaaf\nFEZ\tRuben Hoogerwerf\tRHo\nJZ\tWouter Elstak\twe', ['RHo', 'we']],
  [
    'Akkoord met dit. Gezien de tijd. Het is gezien door hem. Ontvangen: nee. Steller en/of lezer',
    [],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'initialen')).toEqual(expected);
});
