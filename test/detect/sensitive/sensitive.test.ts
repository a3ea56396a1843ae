import { expect, test } from 'vitest';
import { all, goes } from '../found.ts';

test.each([
  ['De modelleur, Lotte Brands, is wegens een burn-out afwezig.', ['burn-out']],
  ['U heeft COPD en artrose in beide knieën.', ['COPD', 'artrose in beide knieën']],
  ['Zij schrijft dat zij sinds 2019 MS heeft.', ['MS']],
  ['Haar man is parkinsonpatiënt.', ['parkinsonpatiënt']],
  ['De heer Zonneveld is aan zijn hart geopereerd.', ['aan zijn hart geopereerd']],
  [
    'U meldde zich ziek met angststoornissen. Later kwam daar een burn-out bij.',
    ['angststoornissen', 'burn-out'],
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
  [
    'Jan Yassin heeft diabetes type 1. De gevangenisarts stelde een gewichtsverlies vast.',
    ['diabetes type 1', 'gewichtsverlies'],
  ],
  ['Na een hernia-operatie wilde hij opzeggen.', ['hernia-operatie']],
  ['U bent sinds juni aanvalsvrij en gebruikt levetiracetam.', ['aanvalsvrij', 'levetiracetam']],
  ['Zij slikt sinds haar scheiding sertraline.', ['sertraline']],
  ['Mijn dochter krijgt methylfenidaat op school.', ['methylfenidaat']],
  ['Mijn zus is allergisch voor penicilline.', ['allergisch voor penicilline']],
  ['De heer Pot heeft koorts en is misselijk.', ['koorts', 'misselijk']],
  ['Hij belde dat hij sinds het weekend hoest en kortademig is.', ['hoest', 'kortademig']],
  ['Zij krijgt drie keer per week thuisdialyse.', ['thuisdialyse']],
  ['Uw moeder heeft de ziekte van Crohn.', ['ziekte van Crohn']],
  ['Betrokkene is verstandelijk beperkt.', ['verstandelijk beperkt']],
  ['Zij revalideert van een heupbreuk.', ['revalideert', 'heupbreuk']],
  ['De man kreeg een epileptische aanval achter het stuur.', ['epileptische aanval']],
  ['De melding kwam omdat zij vorige week een miskraam heeft gehad.', ['miskraam']],
  ['Dat ze hiv-positief is, weet niemand.', ['hiv-positief']],
  ['Aanvrager heeft een IQ van 68.', ['IQ van 68']],
  ['Je bent sinds 4 september ziek.', ['ziek']],
  ['Hij leed aan overspanningsklachten.', ['overspanningsklachten']],
  ['U kunt geen kracht zetten met uw rechterhand.', ['geen kracht zetten met uw rechterhand']],
  ['Mijn vrouw krijgt volgende week een nieuwe heup.', ['nieuwe heup']],
  ['Ik heb anderhalf jaar medicijnen geslikt.', ['medicijnen']],
  ['Zij moet nog bestraald worden.', ['bestraald']],
  ['De heer Pot herstelt van een hartoperatie.', ['herstelt van een hartoperatie']],
  ['Mevrouw Tan heeft in het linkerbeen blijvende uitval.', ['in het linkerbeen blijvende uitval']],
  ['De brandweerman had een lichte rookvergiftiging.', ['lichte rookvergiftiging']],
  ['Ik lag weer een week op de hartbewaking.', ['op de hartbewaking']],
  ['De heer Vrijhof heeft er slaapproblemen aan overgehouden.', ['slaapproblemen']],
  ['Zij had snijwonden aan de rechterhand.', ['snijwonden aan de rechterhand']],
  ['Ik gebruik apixaban en heb een gescheurde pees.', ['apixaban', 'gescheurde pees']],
  ['Onze dochter is geboren met een hartafwijking.', ['hartafwijking']],
  ['Ouders van Levi gebeld, moeder is overspannen.', ['overspannen']],
])('health of a person: %s', (text, expected) => {
  expect(goes(text, 'gezondheid')).toEqual(expected);
  expect(all(text).find((d) => d.type === 'gezondheid')?.ground).toBe('5.1.1d');
});

test.each([
  ['Naam kind\tJaylinn de Ruiter\nMedicijnen\tvalproaat en iets', ['valproaat en iets']],
  ["Leerling: Jaylinn de Ruiter\nAllergieën: pinda's", ["pinda's"]],
  ['Medische bijzonderheden: geen', []],
  ['Vragen en klachten: info@regio.nl', []],
])('what a form asks: %s', (text, expected) => {
  expect(goes(text, 'gezondheid')).toEqual(expected);
});

test.each([
  'mensen met een licht verstandelijke beperking',
  'leerlingen met dyscalculie',
  'De ziekte komt bij ouderen voor: dementie, kanker en diabetes.',
  'U heeft toegezegd de Kamer over dementie te informeren.',
  'De arts heeft informatie opgevraagd bij uw cardioloog.',
  'Met dit besluit kunt u niet langer dan een jaar wachten.',
  'De GGD-arts infectieziekten, dr. Noor Bosma, belde.',
  'Het lid Bushoff vroeg de minister naar het tekort aan salbutamol en amoxicilline.',
  'De staatssecretaris heeft toegezegd de vergoeding van semaglutide te bezien.',
  'Sanne Visser (arts infectieziekten) heeft het protocol over kinkhoest en mazelen bijgewerkt.',
  'Anouk de Wit zit elke maandag met GGZ Centraal en de wijkagent aan tafel.',
  'Hij meldde zich ziek.',
  'Marjolein Kuiper heeft met Alzheimer Nederland gesproken.',
  'De werkgroep van Peter Haan wil burn-out onder zorgpersoneel terugdringen.',
  'De heer Pieters gaf aan dat ziekenhuizen tekorten aan insuline hebben.',
  'R. Tiggelaar berekende 41 extra sterfgevallen door hartfalen.',
  'Een patiënt met schizofrenie gebruikt gemiddeld vier medicijnen.',
  'De huisarts verwijst naar de ggz.',
  'Ad is ziek gemeld.',
  'Hij werd verwezen; Verslavingszorg Noord Nederland heeft een plek.',
  'Elske Pot is voorzitter van Energiecoöperatie De IJssel.',
  'P. de Vries leidt de hersteloperatie en belt over parkeerklachten.',
  'Mevrouw Smit stelt een aansprakelijkheidsbeperking voor.',
  'Zie het verslag met de witte verward, zei hij.',
  'Zij hebben de beperkingen in de vergunning besproken.',
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

test('where somebody lies is not what he has', () => {
  const text = 'Mevrouw Bakker is met een longontsteking opgenomen in het Jeroen Bosch Ziekenhuis.';
  expect(goes(text, 'gezondheid')).toEqual(['longontsteking']);
});
