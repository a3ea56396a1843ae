/**
 * What is known of a word by itself. `classOf` gives a bit set; words are folded (`fold.ts`) before. The big
 * lists are decoded on first use.
 */
import { ENGLISH_WORDS } from './english.table.ts';
import { FAKER_FIRST_NAMES } from './fakerFirstNames.table.ts';
import { FAKER_SURNAMES } from './fakerSurnames.table.ts';
import { HAND_FIRST_NAMES } from './firstNames.table.ts';
import { fold } from './fold.ts';
import { readFrontCoded, wordOf } from './frontCoded.ts';
import { MORE_FIRST_NAMES, MORE_SURNAMES } from './moreNames.table.ts';
import { MORE_PERSON_ROLES } from './moreRoles.table.ts';
import { NAMES } from './names.table.ts';
import { FIRST_NAMES_OF_ORIGINS, SURNAMES_OF_ORIGINS } from './namesOfOrigins.table.ts';
import { OTHER_NAMES } from './otherNames.table.ts';
import { PLACES } from './places.table.ts';
import { HAND_PLACES, HAND_THINGS, LONG_PLACES } from './properNouns.table.ts';
import { remembered } from './remembered.ts';
import {
  HAND_SURNAMES,
  RARE_WORD_SURNAMES,
  WORD_FIRST_NAMES,
  WORD_SURNAMES,
} from './surnames.table.ts';
import * as vocabulary from './vocabulary.table.ts';
import { WORDS } from './words.table.ts';
import { WordTable } from './wordTable.ts';
import { WORLD_FIRST_NAMES } from './worldFirstNames.table.ts';
import { WORLD_PLACES } from './worldPlaces.table.ts';
import { WORLD_SURNAMES } from './worldSurnames.table.ts';

/** Bits of a word's class. */
export const C = {
  word: 1,
  first: 2,
  surname: 4,
  place: 8,
  particle: 16,
  title: 32,
  honorific: 64,
  personRole: 128,
  publicRole: 256,
  topRole: 512,
  namedAfter: 1024,
  namedPlace: 2048,
  organisation: 4096,
  month: 8192,
  party: 16384,
  verb: 32768,
  abbreviation: 65536,
  functionWord: 131072,
  thing: 262144,
  wordName: 524288,
  otherName: 1048576,
  handName: 2097152,
} as const;

let classes: WordTable | undefined;

/** What `usePackedWords` takes in another process: making the table costs as much as finding in ten pages. */
export function packWords(): Uint8Array {
  return buildClasses().pack();
}

/** Instead of making the table of the lists. Bytes that are no such table are passed over. */
export function usePackedWords(bytes: () => Uint8Array | undefined): void {
  if (classes !== undefined) return;
  const packed = bytes();
  classes = packed && WordTable.unpack(packed);
}

/** The class bits of a folded word. */
export function classOf(key: string): number {
  classes ??= buildClasses();
  return classes.bitsOf(key) ?? unlisted(key);
}

/** As `classOf` by the lists alone: for parts of words, whose endings say nothing. */
export function listedClassOf(key: string): number {
  classes ??= buildClasses();
  return classes.bitsOf(key) ?? 0;
}

const unlisted = remembered((key) => (key.length > 5 && FAMILY_ENDING.test(key) ? C.surname : 0));

/** Endings that hardly any word or place has: Frisian, Polish, Balkan, Turkish, Caucasian and Iranian surnames. */
const FAMILY_ENDING =
  /.{3}(?:stra|inga|enga|sma|ssens|nssen|wicz|owski|owska|inski|inska|enski|enska|ovic|evic|enko|escu|oglu|idze|shvili|zadeh|nejad|mohammadi|opoulos|ogiannis|sdottir|sdotter)$/;

const MOST_WORDS = 200_000;

function buildClasses(): WordTable {
  const table = new WordTable(MOST_WORDS);
  for (const [words, bits] of BIG) table.addFrontCoded(words, bits);
  const add = (words: readonly string[], bits: number): void => {
    for (const word of words) table.add(word, bits);
  };
  add(split(MORE_FIRST_NAMES), C.first);
  add(split(MORE_SURNAMES), C.surname);
  add(split(FIRST_NAMES_OF_ORIGINS), C.first);
  add(split(SURNAMES_OF_ORIGINS), C.surname);
  add(split(HAND_FIRST_NAMES), C.first | C.handName);
  add(split(HAND_SURNAMES), C.surname | C.handName);
  add(split(WORD_SURNAMES), C.surname | C.wordName | C.handName);
  add(split(RARE_WORD_SURNAMES), C.surname | C.wordName);
  add(split(WORD_FIRST_NAMES), C.first | C.wordName);
  add(split(HAND_PLACES), C.place);
  add(split(WORLD_PLACES), C.place);
  add(longPlaces(), C.place);
  add(split(HAND_THINGS), C.thing);
  for (const [words, bit] of CLOSED) add(split(words), bit);
  const isName = (word: string) => ((table.bitsOf(word) ?? 0) & (C.first | C.surname)) !== 0;
  add(
    split(ENGLISH_WORDS).filter((word) => !isName(word)),
    C.word,
  );
  return table;
}

const BIG: readonly (readonly [string, number])[] = [
  [WORDS, C.word],
  [NAMES, C.surname],
  [OTHER_NAMES, C.otherName],
  [PLACES, C.place],
  [FAKER_FIRST_NAMES, C.first],
  [FAKER_SURNAMES, C.surname],
  [WORLD_FIRST_NAMES, C.first],
  [WORLD_SURNAMES, C.surname],
];

function longPlaces(): string[] {
  return LONG_PLACES.trim().split('\n');
}

let placeStarts: Set<string> | undefined;

/** Does the name of a place of several words begin with this word? */
export function startsPlace(key: string): boolean {
  placeStarts ??= buildPlaceStarts();
  return placeStarts.has(key);
}

function buildPlaceStarts(): Set<string> {
  const starts = new Set<string>();
  readFrontCoded(PLACES, (letters, length) => {
    const end = firstBreak(letters, length);
    if (end > 0) starts.add(wordOf(letters, end));
  });
  for (const name of [...HAND_PLACES.trim().split(/\s+/), ...longPlaces()]) {
    const end = name.search(/[ -]/);
    if (end > 0) starts.add(name.slice(0, end));
  }
  return starts;
}

/** Of a blank or hyphen; -1 when there is none. */
function firstBreak(letters: Uint16Array, length: number): number {
  for (let i = 0; i < length; i++) if (letters[i] === 32 || letters[i] === 45) return i;
  return -1;
}

const CLOSED: readonly (readonly [string, number])[] = [
  [vocabulary.TITLES, C.title],
  [vocabulary.HONORIFICS, C.honorific],
  [vocabulary.PARTICLES, C.particle],
  [vocabulary.PERSON_ROLES, C.personRole | C.word],
  [MORE_PERSON_ROLES, C.personRole | C.word],
  [vocabulary.PUBLIC_ROLES, C.publicRole | C.word],
  [vocabulary.TOP_OFFICIALS, C.topRole],
  [vocabulary.NAMED_AFTER, C.namedAfter | C.word],
  [vocabulary.NAMED_PLACES, C.namedPlace | C.word],
  [vocabulary.ORGANISATIONS, C.organisation],
  [vocabulary.MONTHS, C.month],
  [vocabulary.PARTIES, C.party],
  [vocabulary.PERSON_VERBS, C.verb | C.word],
  [vocabulary.ABBREVIATIONS, C.abbreviation],
  [vocabulary.FUNCTION_WORDS, C.functionWord | C.word],
];

function split(words: string): string[] {
  return words.trim().split(/\s+/).map(fold);
}

/** A listed name that only looks like an inflection or compound: Vishal is no "vis-hal". */
function isOwnName(key: string): boolean {
  const bits = classOf(key);
  return (bits & (C.first | C.handName)) !== 0 && (bits & C.word) === 0;
}

/** An ordinary word, an inflection of one, or a compound of two of them. */
export const isOrdinary = remembered(
  (key) =>
    !isOwnName(key) && (isWordOrInflection(key) || (isCompound(key) && !SURNAME_ENDING.test(key))),
);

/** Made of two words, but in no dictionary and no inflection: Slootheer. */
export function isCompoundOnly(key: string): boolean {
  return isOrdinary(key) && !isWordOrInflection(key);
}

/** Compounds that are surnames as often as words: Breedveld, Kloosterboer. */
const SURNAME_ENDING =
  /(?:veld|berg|burg|beek|dijk|horst|hof|hoven|man|mans|kamp|laar|oord|hout|broek|brink|donk|daal|boer|meijer|smid|visser|maker|mulder|huizen|straten|graaf|hoek)$/;

const ENDINGS = [
  's',
  't',
  'e',
  'en',
  'n',
  "'s",
  'de',
  'te',
  'den',
  'ten',
  'd',
  'er',
  'ers',
  'je',
  'jes',
  'ing',
  'ingen',
  'end',
  'ende',
];

function isWord(key: string): boolean {
  return (listedClassOf(key) & C.word) !== 0;
}

function isWordOrInflection(key: string): boolean {
  if (isWord(key)) return true;
  if (key.length < 4) return false;
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (stem.length >= 3 && isStem(stem)) return true;
  }
  return false;
}

/** Also as Dutch spells it in a closed syllable: `regional(e)` is regionaal, `grote` is groot, `witte` is wit. */
function isStem(stem: string): boolean {
  if (isWord(stem)) return true;
  const last = stem.at(-1)!;
  const vowel = stem.at(-2) ?? '';
  if ('aeou'.includes(vowel) && isWord(stem.slice(0, -1) + vowel + last)) return true;
  if (last === vowel) return isWord(stem.slice(0, -1));
  return 'vz'.includes(last) && isWord(stem.slice(0, -1) + (last === 'v' ? 'f' : 's'));
}

function isCompound(key: string): boolean {
  if (key.length < 8) return false;
  for (let i = 4; i <= key.length - 4; i++) {
    if (!isWord(key.slice(0, i))) continue;
    const rest = key.slice(i);
    if (
      isWordOrInflection(rest) ||
      (rest[0] === 's' && rest.length > 5 && isWordOrInflection(rest.slice(1)))
    )
      return true;
  }
  return false;
}
