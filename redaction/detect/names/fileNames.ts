/** Names in the names of files: "cv_emreyildiz.pdf", where Emre Yildiz stands elsewhere in the document. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Person, Persons } from './persons.ts';

const FILE =
  /(?<![\p{L}\d_.-])[\p{L}\d_.-]{4,80}\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|heic|tiff?|zip|txt|csv)(?![\p{L}\d])/giu;
const LEAST = 5;

export function fileNameHits(scan: Scan, persons: Persons, found: readonly Hit[]): Hit[] {
  const files = [...scan.text.matchAll(FILE)];
  if (files.length === 0) return [];
  const known = new Map(persons.list.flatMap((one) => writings(one).map((name) => [name, one])));
  const starts = new Set(found.map((hit) => hit.start));
  return files.flatMap((file) =>
    [...file[0].matchAll(/\p{L}+/gu)].flatMap((piece) => {
      const person = known.get(fold(piece[0]));
      const start = file.index + piece.index;
      return person === undefined || starts.has(start) ? [] : [make(start, piece[0], person)];
    }),
  );
}

/** Without blanks: surname, first name and surname in both orders, initials and surname. */
function writings(person: Person): string[] {
  if (person.standing !== 'private') return [];
  const last = [...person.surnames].at(-1) ?? '';
  const surnames = [person.surname, last].map((name) => name.replace(/[^\p{L}]/gu, ''));
  const given = [...person.firsts, person.initials.toLowerCase()].filter((word) => word !== '');
  return surnames
    .filter((name) => name.length > 1)
    .flatMap((name) => [
      ...(isOrdinary(name) ? [] : [name]),
      ...given.flatMap((word) => [`${word}${name}`, `${name}${word}`, `${word[0]}${name}`]),
    ])
    .filter((name) => name.length >= LEAST);
}

function make(start: number, text: string, person: Person): Hit {
  return personalHit({
    start,
    end: start + text.length,
    type: 'naam',
    certainty: 'likely',
    recognizer: 'name',
    pattern: 'fileName',
    group: `persoon:${person.id}`,
    sentence: 'Naam van iemand uit dit document, in een bestandsnaam.',
  });
}
