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
  ['c.c. de wethouder. Typ.: mqj', ['mqj']],
  ['Akkoord, d.d. 18/3, JSl', ['JSl']],
  ['Op de kaart staat ‘qb akk.’ en niets meer.', ['qb']],
  ['Akkoord, mits dit klopt. Gezien, zsm.\nAkkoord, dank.\nIk zei ‘wel akkoord’.', []],
  ['Ingekomen 23 mei / behandelaar: gk / nr. 2024', ['gk']],
  ['Paraaf: WW BK gezien MT-lid: Th.d.H.', ['BK', 'Th.d.H.']],
  ['Paraaf: RvE/PJ FJZ: GK plv. directeur: LvdB', ['PJ', 'GK', 'LvdB']],
  // First letters with stops and no surname.
  ['Paraaf opsteller: R.K.\tParaaf afdelingshoofd: mvdH', ['R.K.', 'mvdH']],
  ['Medeparaaf\tDJZ MvE ✓ / DEU K.Ö. ✓ / DCV fb\n', ['MvE', 'K.Ö.', 'fb']],
  ['Gezien\tMT-lid A.d.G.; plv. DG Jorien Slotboom', ['A.d.G.']],
  ['De aantekeningen van onze medisch adviseur (E.B.) zijn er. Verslag: A.K.', ['E.B.', 'A.K.']],
  ['Van Dijk B.V. levert aan de U.S.A., zie art. 3.B.C. en bijlage B.D. van de N.V.', []],
  [
    'Akkoord met dit. Gezien de tijd. Het is gezien door hem. Ontvangen: nee. Steller en/of lezer',
    [],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'initialen')).toEqual(expected);
});
