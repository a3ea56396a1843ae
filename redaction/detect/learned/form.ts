/** What a unit is by itself, as numbers: kept once for each text, however often it stands in a document. */
import { fold } from '../lists/fold.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { healthBits } from '../sensitive/words/lexicon.ts';
import { H } from '../sensitive/words/wordBits.ts';
import { hashOf } from './hash.ts';

export interface Form {
  /** Of the folded word; of a number, of its pattern. */
  readonly key: number;
  /** Of upper and lower case, or of a number's pattern. */
  readonly shape: number;
  /** Of the classes in which the word is listed. */
  readonly bits: number;
  /** Of the classes that tell names from words. */
  readonly listed: number;
  readonly ending3: number;
  readonly ending4: number;
  readonly beginning: number;
  /** Numbers, words with a capital and words about health: the others are surroundings only. */
  readonly judged: boolean;
  readonly isNumber: boolean;
  /** A word with the number of its footnote: "aanpak8". */
  readonly isNoted: boolean;
  readonly isDate: boolean;
  /** A word, a place, a role: in a list or a form of one that is, and in no list of names. */
  readonly isOrdinary: boolean;
  /** A word or a name that some list has. */
  readonly isListed: boolean;
}

const NAMING =
  C.first |
  C.surname |
  C.word |
  C.place |
  C.particle |
  C.honorific |
  C.personRole |
  C.publicRole |
  C.organisation |
  C.thing;

const forms = new Map<string, Form>();
const MOST_FORMS = 100_000;

/** `bits`: the classes of the words it is made of. */
export function formOf(text: string, bits: number): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = makeForm(text, bits);
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

const DATE = /^\d{1,2}(?:[-./ ]\d{1,2}[-./ ]| ?\p{L}{3,9}\.? ?)(?:19|20)?\d{2}$/u;

const NOTED = /^\p{L}{2,}\d{1,2}$/u;

function makeForm(text: string, bits: number): Form {
  const isNumber = /\d/.test(text);
  const key = isNumber ? patternOf(text) : fold(text);
  return {
    key: hashOf(key),
    shape: hashOf(isNumber ? key : shapeOf(text)),
    bits: hashOf(String(bits)),
    listed: hashOf(String(bits & NAMING)),
    ending3: hashOf(key.slice(-3)),
    ending4: hashOf(key.slice(-4)),
    beginning: hashOf(key.slice(0, 3)),
    judged: isNumber || /\p{Lu}/u.test(text) || tellsOfHealth(key),
    isNumber,
    isNoted: NOTED.test(text) && isOrdinary(fold(text.replace(/\d+$/, ''))),
    isDate: DATE.test(text),
    isOrdinary: (bits & (C.first | C.surname)) === 0 && (bits !== 0 || isOrdinary(key)),
    isListed: bits !== 0 || isOrdinary(key),
  };
}

const LONGEST_PATTERN = 16;

const TELLING =
  H.illness | H.injury | H.sign | H.state | H.operation | H.aid | H.ward | H.medicine | H.verb;

function tellsOfHealth(key: string): boolean {
  return key.length > 3 && (healthBits(key) & TELLING) !== 0;
}

/** "06-12 34" as "99-99 99"; letters as "a" and "A". */
function patternOf(text: string): string {
  return text
    .slice(0, LONGEST_PATTERN)
    .replaceAll(/\d/g, '9')
    .replaceAll(/\p{Ll}/gu, 'a')
    .replaceAll(/\p{Lu}/gu, 'A');
}

/** Runs of capitals up to five, small letters as one: "Aa", "A-Aa", "AAA". */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\p{Ll}+/gu, 'a')
    .replaceAll(/\p{Lu}/gu, 'A')
    .slice(0, 5);
}
