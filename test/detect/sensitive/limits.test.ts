/** What somebody cannot do any more, what a doctor says of it, and where only patients come. */
import { describe, expect, it } from 'vitest';
import { all } from '../found.ts';

const health = (text: string): string[] =>
  all(text)
    .filter((d) => d.type === 'gezondheid' && d.kind === 'personal')
    .map((d) => d.text);

describe('limits', () => {
  it.each([
    ['Sinds november kan zij de trap niet meer op.', 'niet meer op'],
    ['Ik kan door mijn rug geen zware dingen meer tillen.', 'geen zware dingen meer tillen'],
    ['Mijn zoon gaat naar een andere school omdat hij niet kan stilzitten.', 'niet kan stilzitten'],
    ['Mijn man heeft 24 uur per dag zorg nodig.', '24 uur per dag zorg nodig'],
    ['Uw moeder is volledig afhankelijk van hulp bij het wassen.', 'afhankelijk van hulp'],
    ['Hij kan sinds zijn val niet meer zelfstandig wonen.', 'niet meer zelfstandig wonen'],
    [
      'Onze arts, B. El Khattabi, schrijft dat er blijvend 24 uur per dag toezicht nodig is.',
      'toezicht nodig',
    ],
    [
      'De bedrijfsarts heeft vastgesteld dat je voorlopig niet in het donker kunt werken.',
      'voorlopig niet in het donker kunt werken',
    ],
    [
      'Bedrijfsarts Snoeijink vindt dat je niet meer inzetbaar bent in de nachtdienst.',
      'niet meer inzetbaar',
    ],
    ['Volgens de huisarts mag u maximaal een half uur staan.', 'maximaal een half uur staan'],
    ['Mijn vrouw lag twee nachten in Tergooi.', 'lag twee nachten'],
    ['Mijn dochter loopt bij Kentalis.', 'loopt'],
    ['Zij raakt in paniek bij harde geluiden.', 'raakt in paniek'],
    ['Zij verloor na een bedrijfsongeval twee vingers.', 'twee vingers'],
    ['Van Dam sprak beide broers. De eerste heeft blijvend gehoorverlies.', 'gehoorverlies'],
    ['De leerling (Senna, groep 6) heeft PDD-NOS en epilepsie.', 'epilepsie'],
    ['Als u belt dan na 10 uur want ik slaap slecht.', 'slaap slecht'],
    ['Fijn dat je weer hersteld bent van je long-embolie!', 'long-embolie'],
    ['Bij D. is een lichte verstandelijke beperking gesteld.', 'verstandelijke beperking'],
    ['FML van 14 maart: zitten 8 uur, lopen hooguit 15 minuten.', 'lopen hooguit 15 minuten'],
    ['Loosbroek afwezig (controle bij oncoloog)', 'controle bij oncoloog'],
    ['Leerling Floris H. kreeg een hyperventilatieaanval.', 'hyperventilatieaanval'],
  ])('%s', (text, part) => {
    expect(health(text).join(' | ')).toContain(part);
  });

  it.each([
    'De gemeente kan de kosten niet langer dragen.',
    'Wij kunnen u niet ontvangen op maandag.',
    'Ik heb mevrouw Tan niet kunnen spreken.',
    'U kunt het bezwaar niet meer intrekken.',
    'Het overleg kan niet zonder agenda.',
    'De arts vindt dat het formulier niet duidelijk is.',
    'Volgens de bedrijfsarts is het spreekuur op dinsdag.',
    'Mijn rapport lag een week op het bureau van de secretaris.',
    'De dijk is afhankelijk van onderhoud.',
    'Zij loopt stage bij Rijkswaterstaat.',
    'Hij zit in het bestuur van Isala.',
    'Groep 8 krijgt les over verslaving.',
    'Arkin heeft een folder over depressie.',
    'De controle bij de poort is verscherpt.',
    'Als u slecht slaapt, bel dan uw huisarts.',
    'De cao-tafel bespreekt menopauze-verlof.',
  ])('%s', (text) => {
    expect(health(text)).toEqual([]);
  });
});

describe('who leads, and an illness that nobody has', () => {
  it.each([
    'Aanwezig waren de heer Crone, en het hoofd bedrijfsvoering, Pepijn uit de Fles.',
    'Mevrouw Vos wijst op de ervaring met de ziekte van Pfeiffer.',
    'De door u genoemde ziekte van Moyamoya valt onder de regeling, schrijft de heer Terhorst.',
  ])('%s', (text) => {
    expect(health(text)).toEqual([]);
  });
});
