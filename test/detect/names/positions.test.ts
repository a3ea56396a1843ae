/** Names of every form in every position: each must go whole. What fails along one axis is one missing rule. */
import { expect, test } from 'vitest';
import { all } from '../found.ts';

const NAMES = [
  'Jan de Vries',
  'J.A. de Vries-Bakker',
  'Fatima el Khattabi',
  'Mohamed Aït Benhaddou',
  "Sjoerd van 't Hof",
  'Annemieke van der Laan-Kuipers',
  'Ö. Çelik',
  'Nguyễn Thị Mai',
  'Wei Zhang',
  'Agnieszka Kowalska-Nowak',
  'Rinske ter Haar Romeny',
  'Peter Op de Beeck',
  'Wytze Jan Boersma',
  'Jean-Pierre de la Croix',
  'Sharda Ramdin',
  'Priyanka Chandrikapersad',
  'Abdirahman Warsame',
  'Maria dos Santos',
  'Karel Zomer',
  'Daan Koning',
  'Linde Boom',
  'Storm Bos',
  'J. Oude Elferink',
  'Jan van Nes',
  'Ruud van Os',
  'Els van den Broek',
  'Kees van de Akker',
  'Annemiek van der Stelt',
  'Jan Vlieger',
  'Femke IJzerman',
  "Kees O'Brien",
  'Al-Sayed Hassan',
  'Björn Åkesson',
  'José Ángel García López',
];

/** `#` is the name. */
const POSITIONS = [
  'Behandeld door\n#',
  'Contactpersoon: #',
  'Contactpersoon\t#',
  'Van: #\nVerzonden: dinsdag 12 maart 2024',
  'CC: #; Piet Jansen',
  'Met vriendelijke groet,\n\n#\nBeleidsadviseur',
  'Ik heb # gesproken over de nota.',
  '# heeft de tekst aangepast.',
  'De tekst is opgesteld door #.',
  'Aanwezig: #, Piet Jansen, Anna Smit',
  'Afwezig m.k. #',
  'collega # pakt dit op',
  'projectleider # is ziek',
  'afgestemd met # (FEZ)',
  'Voor vragen kunt u terecht bij #, tel. 06-12345678.',
  'Naam\tFunctie\n#\tjurist',
  '- #\n- Piet Jansen\n- Anna Smit',
  'De aanvrager, #, woont in Utrecht.',
  '[14:05] #: ik kijk er naar',
  'Op ma 11 mrt. 2024 om 14:05 schreef #:',
  'Paraaf\t#',
  't.a.v. #',
  'Notulist: #',
];

/** Words around it, as in a document: none that says who somebody is. */
const around = (line: string) =>
  `De directie heeft op 12 maart 2024 gesproken over de voortgang.\n\n${line}\n\nDaarna is het besluit genomen.\n`;

/** Share of its letters that go. */
function gone(name: string, position: string): number {
  const text = around(position.replace('#', () => name));
  const start = text.indexOf(name);
  const letters = [...name].flatMap((letter, i) => (/\p{L}/u.test(letter) ? [start + i] : []));
  const ranges = all(text).flatMap((d) => (d.kind === 'personal' ? d.ranges : []));
  const hit = letters.filter((at) => ranges.some((r) => at >= r.start && at < r.end));
  return hit.length / letters.length;
}

test.each(POSITIONS)('every name goes whole: %s', (position) => {
  const missed = NAMES.filter((name) => gone(name, position) < 1);
  expect(missed).toEqual([]);
});
