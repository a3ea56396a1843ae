/** Names in the names of files: "cv_emreyildiz.pdf", where Emre Yildiz stands elsewhere in the document. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Person, Persons } from './persons.ts';

const EXTENSION =
  /\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|heic|tiff?|zip|txt|csv)(?![\p{L}\d])/giu;
const NAME = /(?<![\p{L}\d_.-])[\p{L}\d_.-]{4,80}$/u;
const LONGEST = 80;
const LEAST = 5;

export function fileNameHits(scan: Scan, persons: Persons, found: readonly Hit[]): Hit[] {
  const files = filesOf(scan.text);
  if (files.length === 0) return [];
  const known = new Map(persons.list.flatMap((one) => writings(one).map((name) => [name, one])));
  const starts = new Set(found.map((hit) => hit.start));
  return files.flatMap((file) =>
    [...file.name.matchAll(/\p{L}+/gu)].flatMap((piece) => {
      const person = known.get(fold(piece[0]));
      const start = file.start + piece.index;
      return person === undefined || starts.has(start) ? [] : [make(start, piece[0], person)];
    }),
  );
}

/** What stands before an extension, up to the last one of the same word. */
function filesOf(text: string): { start: number; name: string }[] {
  const names = new Map<number, string>();
  for (const { index } of text.matchAll(EXTENSION)) {
    const from = Math.max(0, index - LONGEST - 2);
    const name = NAME.exec(text.slice(from, index))?.[0];
    if (name !== undefined) names.set(index - name.length, name);
  }
  return [...names].map(([start, name]) => ({ start, name }));
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
