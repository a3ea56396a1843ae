/** Whose account it is where no name says it. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const NL = 'NL91ABNA0417164300';

test.each([
  `De bijdrage van € 7.500 kan naar de clubrekening ${NL}.`,
  `Leges € 25 op ${NL}.`,
  `Hij vraagt de inhouding over te maken op ${NL} onder vermelding van dat nummer.`,
  `De boete kunt u voldoen op rekening ${NL}.`,
  `Storten op kantoorrekening ${NL}.`,
  `De rekening van bewindvoerder is ${NL}.`,
  `De rekening ${NL} staat op naam van de stichting.`,
  `Is het bedrag (€ 96,25) al overgemaakt naar ${NL}? Dan hoeft u niets te doen.`,
  `Het bedrag staat op ${NL} van de werkgever.`,
  'Betalen aan de Belastingdienst, NL86INGB0002445588.',
  `Het schoolgeld gaat naar de schoolrekening ${NL}.`,
  `De factuur te betalen op ${NL} binnen dertig dagen.`,
  `Kantoorrekening ${NL}.`,
  `De bijdrage: IBAN stichting ${NL}.`,
  `Het gaat via het gironummer van Consulaire Zaken (${NL}).`,
  `Het verschil komt ten laste van rekening ${NL}.`,
  `Het loopt via crediteuren (bankrekening UMC: ${NL}).`,
])('of a body: %s', (text) => {
  expect(goes(text, 'iban')).toEqual([]);
});

test.each([
  `De naheffing krijg je terug op ${NL}.`,
  `Het bedrag is op 3 mei betaald op ${NL}.`,
  `Zijn salaris wordt gestort op ${NL}, en het beslag loopt.`,
  `Graag overmaken op ${NL} t.n.v. J. Bakker.`,
  `Wij betalen uit op rekening ${NL}.`,
  `De teveel betaalde leges gaan terug naar ${NL}.`,
  `Mijn rekening is ${NL}.`,
  `Is het ${NL} of niet?`,
  `De vergoeding is overgemaakt op rekening ${NL}; de rest volgt.`,
  `Het bedrag is afgeschreven van rekening ${NL}.`,
  `IBAN SMIT: ${NL}.`,
  `Rekening JB: ${NL}.`,
])('of a person: %s', (text) => {
  expect(goes(text, 'iban')).toEqual([NL]);
});
