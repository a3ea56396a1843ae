/** What the inventory lists and letters of real Woo decisions hold that looks like a person. */
import { expect, test } from 'vitest';
import { goes, stays } from './found.ts';

test.each([
  'Gesprek met MinFin en Min BuZa over de Stas Fin.',
  'Directoraat-generaal Agro\nDirectie Dierlijke Agroketens',
  'Nummer\tID\tNaam\tWeigeringsgrond\n1\t69020\tEU Schengen\t10.2.e\n2\t69027\tFW RIJK\t10.2.e',
  'Damrak 1 - Victoria Hotel - 26-07-2018',
  'Bezwaar van de SvPO Utrecht en een uitspraak van de ABRvS.',
  '2500 EK Den Haag\n\nOverheidsidentificatienr\n00000001003214369000',
  '48\t42955\te-mail met bijlage\tConcept verslag PMT.docx\t25-6-2019 00:00\tdeels openbaar',
  'Het bezwaar inzake JB.20.002010.001 is ongegrond.',
  'Er is contact met ProRail en met u. De broer van het slachtoffer schrijft ook.',
  'Verslag van de oefening Indian Summer. Het Van Swinderenpad is afgezet. Mail naar wooverzoeken@rvo.nl.',
  'Gehuurd via Otto Work Force; vergadering in de Cornelis Lelyzaal.',
  'Het gasproject in Mozambique en de visa voor Kazachstan.',
  '45\tRE: Priority request: inquiry.msg\n46\tFacial Masks.msg\n48\tExport of Medical Equipment.pdf',
  'Behandeld door\tWob-coördinatie stadsdeel Noord\n\nhet bestuur van stadsdeel Noord',
  '96\tMail\topenbaar\tRIVM\tDGMI\n97\tMail\topenbaar\tRIVM\tDGMI',
  'Heemkundekring De Kommanderij steunt dit, zoals slachterij Al-Noor. De uitzending naar Mali en Burkina Faso.',
  'Groep A. Maandag is vrij. Besproken in de M.R. Dinsdag is er overleg.',
  'Naam en telefoonnummer staan rechts op de eerste pagina van deze brief.',
  '* Per 1 juli 2018 zijn de codes vermeld in de bijlage.',
])('nothing goes from %j', (text) => {
  expect(goes(text)).toEqual([]);
});

test.each([
  ['Op verzoek van luitenant-generaal Oppelaar is dat gedaan.', 'Oppelaar'],
  ['Paraaf\nJvdB', 'JvdB'],
  ['Gemachtigde is mr. I.S. Zondag.', 'I.S. Zondag'],
  ['Daarna kwam J.P. Minister.', 'J.P. Minister'],
  ['De dames Bloemers klagen.', 'Bloemers'],
  ['Bedrijfsarts Snoeijink van ArboNed heeft geadviseerd.', 'Snoeijink'],
  ['LG (notulen)\nAfgemeld Pieter-Jan Crins; wethouder', 'Pieter-Jan Crins'],
  ['Aanwezig: wethouder Zuidema, Piet Zuidema (adviseur).', 'Piet Zuidema'],
  ['Ik heb p. de boer gevraagd.', 'p. de boer'],
  ['Het nummer van zijn ID is IR8K2LJ74.', 'IR8K2LJ74'],
])('from %j goes %s', (text, gone) => {
  expect(goes(text)).toContain(gone);
});

test.each([
  [
    'Aanwezig: Hetty Klavers (dijkgraaf Zuiderzeeland), Remco Bosma (dijkgraaf Hollands Noorderkwartier), Rosan Kocken (gedeputeerde Noord-Holland), Dirk de Wit (adviseur)',
    ['Hetty Klavers', 'Remco Bosma', 'Rosan Kocken'],
  ],
  ['Aanwezig: wethouder Zuidema.\n\nDe heer Zuidema meldt iets.', ['Zuidema', 'Zuidema']],
  ['zoals portefeuillehouder Saskia Groenewoud meldde', ['Saskia Groenewoud']],
])('the office holders of %j stay', (text, names) => {
  expect(stays(text, 'naam')).toEqual(names);
});
