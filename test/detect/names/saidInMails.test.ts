/** Surnames in the sentences of a mail, of people whom nothing else in it names. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const mail = (sentence: string): string =>
  `Van: Sanne Hoek\nAan: Bram Mulder\n\nHoi Bram,\n\nDe cijfers kloppen niet helemaal. ${sentence} Tot morgen.\n\nGroet,\nSanne`;

test.each([
  ['Kuiper en ik stemmen dit af.', 'Kuiper'],
  ['De Vries en ik stemmen dit af.', 'De Vries'],
  ['Kun je Van den Berg hierover bellen?', 'Van den Berg'],
  ['Stuur dit ook even naar Boon.', 'Boon'],
  ['Morgen is Vos er weer.', 'Vos'],
  ['Wil jij Stam even mailen?', 'Stam'],
  ['Heb jij Hofstede al gesproken?', 'Hofstede'],
  ['Laat Post dit controleren.', 'Post'],
  ['Kan Koning hierbij zijn?', 'Koning'],
  ['Zullen we Winter ook uitnodigen?', 'Winter'],
  ['Ik wacht op Haan.', 'Haan'],
  ['Ik heb Groen gevraagd om een reactie.', 'Groen'],
  ['Is Kok al terug?', 'Kok'],
  ['Boon had hier nog een vraag over.', 'Boon'],
  ['Ik vervang Kuiper deze week.', 'Kuiper'],
  ['Zoals Jansen al zei, is dit lastig.', 'Jansen'],
  ['Overleg dit met Jansen.', 'Jansen'],
  ['Groen is met verlof.', 'Groen'],
])('%s', (sentence, name) => {
  expect(goes(mail(sentence), 'naam')).toContain(name);
});

const minutes = (sentence: string): string =>
  `Verslag MT-overleg\n\n2. Planning\n\nDe planning is besproken. ${sentence} De stukken zijn verspreid.`;

test.each([
  ['Kuiper sluit de vergadering.', 'Kuiper'],
  ['Vos wijst op de deadline.', 'Vos'],
  ['Boon zal dit nagaan.', 'Boon'],
  ['Van den Berg maakt een opzet.', 'Van den Berg'],
  ['Stam schetst de stand van zaken.', 'Stam'],
  ['Actie voor Koning: nota aanpassen.', 'Koning'],
  ['Gevraagd wordt of Haan dit kan leveren.', 'Haan'],
  ['Volgens Hofstede is het budget op.', 'Hofstede'],
  ['Groen heeft zich afgemeld.', 'Groen'],
  ['Het voorstel van De Vries wordt overgenomen.', 'De Vries'],
  ['Jansen van FEZ heeft geen opmerkingen.', 'Jansen'],
])('minutes: %s', (sentence, name) => {
  expect(goes(minutes(sentence), 'naam')).toContain(name);
});

test.each(['Brand maakt een gat.', 'Post heeft vertraging.', 'Kamer stelt vragen.'])(
  'minutes name nobody: %s',
  (sentence) => {
    expect(goes(minutes(sentence), 'naam')).toEqual([]);
  },
);

test.each([
  'Stuur dit ook even naar Financiën.',
  'Morgen is Pasen er weer.',
  'Is Utrecht al akkoord?',
  'Post is er vandaag niet.',
  'Overleg dit met Communicatie.',
  'Ik wacht op Antwoord.',
])('nobody: %s', (sentence) => {
  expect(goes(mail(sentence), 'naam')).toEqual(['Sanne Hoek', 'Bram Mulder', 'Bram', 'Sanne']);
});

test.each([
  ['Lieve Jan,\n\nDank je wel.', ['Jan']],
  ['Dit is goed.\n\nGroet,\nLieve Smit', ['Lieve Smit']],
  ['Op ma 12 april 2021 schreef Vries, Pien de:\n\nDit is goed.', ['Vries, Pien de']],
  ['Van: Khattabi, L. El\nAan: Bram Mulder', ['Khattabi, L. El', 'Bram Mulder']],
])('a message: %s', (text, names) => {
  expect(goes(text, 'naam')).toEqual(names);
});
