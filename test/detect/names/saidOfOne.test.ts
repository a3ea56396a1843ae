/** What is said of one person only makes a word, a place or an unknown capital a name. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Mijn begeleider is Ritsko en op woensdag komt niemand.', 'Ritsko'],
  ['De chef in kwestie is Ter Horst.', 'Ter Horst'],
  ['Uw persoonlijk zaakbehandelaar is Sharona Rijssel.', 'Sharona Rijssel'],
  ['Ons jongste lid, Gyandro (8) heeft een hond.', 'Gyandro'],
  ['In de zaal traint ook Youssra, 12 jaar, die werd gevraagd.', 'Youssra'],
  [
    'Staande gehouden is een persoon, later bekend als Wang Jianguo, geboren in 1975.',
    'Wang Jianguo',
  ],
  ['De agent noemde zich Van Dalen en vroeg niets.', 'Van Dalen'],
  ['Zo is Sharida heeft epilepsie.', 'Sharida'],
  ['08:00 overdracht aan Oostenbrink; dochter gebeld.', 'Oostenbrink'],
  ['Wij volgen de conclusie van Treffers.', 'Treffers'],
  ['Ambtelijk: Den Ouden, tel. ext. 2281.', 'Den Ouden'],
  ['Uw ambtenaar Clevering heeft haar gebeld.', 'Clevering'],
  ['Teamleider Groenewoud deelde de lijsten uit.', 'Groenewoud'],
  ['Contacten: broer Sol, juf Margriet en niemand.', 'Sol'],
  ['Aanwezig: Haverkamp (vz), Bloem, De Rek, Ramdin.', 'De Rek'],
  ['Elsje slaapt. Chris zelf is op en slikt niets.', 'Chris'],
  ['Lammers krijgt verlof; Bas stuurt namens de tafel bloemen.', 'Bas'],
  ['Hieronder de feiten. Iepie heeft meegelezen.', 'Iepie'],
  ['Zijn beroep is gegrond. Mbarga (geboren 01/07/1985) mag het ophalen.', 'Mbarga'],
  ['Zij bezoekt het gezin Pinas tweemaal per maand.', 'Pinas'],
  ['Beoordeling perceel 2: Lia Stokkers 7, A. Ghafoor 8.', 'Lia Stokkers'],
  ['Nachtdienst: Klaver, Boon, Ramdin', 'Boon'],
])('%s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  'De opdrachtgever is Rijkswaterstaat.',
  'De eigenaar is Vesteda.',
  'Artikel (3) is van toepassing.',
  'Het verschil met Duits kenteken is groot.',
  'Trouw, De Telegraaf, NRC en De Stentor schreven erover.',
  'Ten Boer krijgt een brug.',
  'Van Utrecht gaat de trein naar Zeist.',
  'De adviseur Handhaving heeft besloten.',
  'Het plan staat bekend als Ruimte voor de Rivier.',
  'Storm heeft de dijk beschadigd.',
  'De weg loopt via de Gerrit van de Veenstraat.',
  'Na de oefening gaat het beter.',
])('no name: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});
