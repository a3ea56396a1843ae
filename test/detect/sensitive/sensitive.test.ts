import { expect, test } from 'vitest';
import { all, goes } from '../found.ts';

test.each([
  ['De modelleur, Lotte Brands, is wegens een burn-out afwezig.', ['een burn-out']],
  ['U heeft COPD en artrose in beide knieën.', ['COPD', 'artrose in beide knieën']],
  ['Zij schrijft dat zij sinds 2019 MS heeft.', ['MS']],
  ['Haar man is parkinsonpatiënt.', ['parkinsonpatiënt']],
  ['De heer Zonneveld is aan zijn hart geopereerd.', ['aan zijn hart geopereerd']],
  [
    'U meldde zich ziek met angststoornissen. Later kwam daar een burn-out bij.',
    ['angststoornissen', 'een burn-out'],
  ],
  ['U kunt niet langer dan een kwartier zitten.', ['niet langer dan een kwartier zitten']],
  [
    'Oudste kind heeft sikkelcelziekte en is twee keer opgenomen.',
    ['sikkelcelziekte', 'opgenomen'],
  ],
  ['Klager valt en bloedt uit zijn lip.', ['bloedt uit zijn lip']],
  [
    'Nr\tNaam\tBijzonderheden\n1\tP. Terlouw\tonder behandeling, verslavingszorg',
    ['onder behandeling, verslavingszorg'],
  ],
  ['De heer Terlouw hoort stemmen.', ['hoort stemmen']],
  ['Mw. heeft hiv (stabiel).', ['hiv']],
  ['Zij heeft gehoorverlies door een explosie.', ['gehoorverlies']],
  ['2. oma To Bosma (gebruikt prednison) is boos.', ['prednison']],
])('health of a person: %s', (text, expected) => {
  expect(goes(text, 'gezondheid')).toEqual(expected);
  expect(all(text).find((d) => d.type === 'gezondheid')?.ground).toBe('5.1.1d');
});

test.each([
  'mensen met een licht verstandelijke beperking',
  'leerlingen met dyscalculie',
  'De ziekte komt bij ouderen voor: dementie, kanker en diabetes.',
  'U heeft toegezegd de Kamer over dementie te informeren.',
  'De arts heeft informatie opgevraagd bij uw cardioloog.',
  'Met dit besluit kunt u niet langer dan een jaar wachten.',
  'De GGD-arts infectieziekten, dr. Noor Bosma, belde.',
  'In de nota is opgenomen dat het niet verder kan.',
])('health of nobody: %s', (text) => {
  expect(goes(text, 'gezondheid')).toEqual([]);
});

test('attention points are a kind of their own', () => {
  const found = all(
    '5. Informatie die niet openbaar gemaakt kan worden\nDe passage over internationale betrekkingen.\n\nMeeting-ID: 345 998 12, wachtwoord: Zomer21!',
  );
  expect(found.filter((d) => d.kind === 'attention').map((d) => [d.type, d.ground])).toEqual([
    ['passage', '5.1.2a'],
    ['beveiliging', '5.1.2h'],
    ['beveiliging', '5.1.2h'],
  ]);
});

test('opinions in an internal memo, never in a beslisnota', () => {
  const opinion = 'Ik vind dat wij dit voorstel niet moeten steunen.';
  expect(all(`MEMO\n\n${opinion}`).filter((d) => d.type === 'beleidsopvatting')).toHaveLength(1);
  expect(all(`BESLISNOTA\n\n${opinion}`).filter((d) => d.type === 'beleidsopvatting')).toHaveLength(
    0,
  );
});
