/**
 * What is made of the name of a person of the document: accounts (`jbrouwer`, `MARTICD01`, `ext-jbrouwer`), profiles
 * (`in/roosveenstra-tekst`) and signatures in one word (`JCVerhage`).
 */
import type { EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import { type Hit, RangeSet } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { isOrdinary } from '../lists/lexicon.ts';
import type { Person, Persons } from '../names/persons.ts';
import type { Scan } from '../scan.ts';

/** "mdegroot@jbfo" too: a mailbox without its domain. */
const WORD = /(?<![\p{L}\d@._-])\p{L}[\p{L}\d_.-]{4,39}(?![\p{L}\d_-]|@[\p{L}\d-]+\.)/uy;
/** What makes more of a word than its letters, and is no full stop or hyphen at its end. */
const MARKED = /\d|[_.-]{1,39}[\p{L}\d]/uy;
const MARKS = new Set([...'0123456789_.-'].map((mark) => mark.charCodeAt(0)));
const ADDRESS = /(?:https?:|www\.|\.(?:nl|com|org|net|eu|be|de|pdf|docx?|xlsx?|msg|jpe?g|png)$)/i;
const PROFILE = /(?:^|[\s(:/])in\/$/;
const SIGNATURE = /^\p{Lu}{2,4}\p{Ll}{3,}$/u;
/** Letters of a surname by which persons are looked up, and with which a shortened one must agree at least. */
const LEAST = 4;
const SHORTENED = 5;

type Index = ReadonlyMap<string, readonly { readonly person: Person; readonly surname: string }[]>;

export function accountHits(scan: Scan, persons: Persons, names: readonly Hit[]): Hit[] {
  const index = indexOf(persons);
  if (index.size === 0) return [];
  const named = new RangeSet(names);
  const owners = ownersBy(index);
  const hits: Hit[] = [];
  for (const start of candidates(scan, owners)) {
    WORD.lastIndex = start;
    const match = WORD.exec(scan.text);
    if (match === null) continue;
    const text = match[0].replace(/[._-]+$/, '');
    const person = owners(text);
    if (person === undefined) continue;
    const end = match.index + text.length;
    if (named.overlaps(match.index, end) || scan.taken.overlaps(match.index, end)) continue;
    hits.push(make(scan, match.index, end, person));
  }
  return hits;
}

/** Where the words begin that are somebody's, or that go on with a digit or a mark behind their letters; ascending. */
function candidates({ text, words }: Scan, owners: (word: string) => Person | undefined): number[] {
  const plain = words.starting({ test: (word) => owners(word) !== undefined });
  const marked = words.endingWhere((end) => isMarked(text, end));
  return [...new Set([...plain, ...marked])].sort((a, b) => a - b);
}

function isMarked(text: string, end: number): boolean {
  if (!MARKS.has(text.charCodeAt(end))) return false;
  MARKED.lastIndex = end;
  return MARKED.test(text);
}

/** Whose account a word is: a document has few different words. */
function ownersBy(index: Index): (text: string) => Person | undefined {
  const known = new Map<string, Person | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const owner = mayBeMade(text) ? ownerOf(text, index) : undefined;
    known.set(text, owner);
    return owner;
  };
}

function indexOf(persons: Persons): Index {
  const index = new Map<string, { person: Person; surname: string }[]>();
  for (const person of persons.list) {
    if (person.standing !== 'private') continue;
    const whole = person.surname.replace(/[^\p{L}]/gu, '');
    for (const surname of new Set([whole, ...person.surnames])) {
      if (surname.length < LEAST) continue;
      const key = surname.slice(0, LEAST);
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ person, surname }]);
      else known.push({ person, surname });
    }
  }
  return index;
}

/** Lower case throughout, capitals throughout with a digit, or capitals before a name; no word of the language. */
function mayBeMade(text: string): boolean {
  if (ADDRESS.test(text)) return false;
  if (SIGNATURE.test(text) || /[_\d]/.test(text) || /^\p{Lu}{5,20}$/u.test(text)) return true;
  return /^[\p{Ll}._-]+$/u.test(text) && !isOrdinary(fold(text));
}

interface Core {
  readonly text: string;
  /** A prefix such as "zld-" stood before it: an account, so that less of the name tells whose. */
  readonly prefixed: boolean;
}

/** Without digits at the end, a prefix such as "ext-", or a tag such as "-tekst". */
function coresOf(text: string): Core[] {
  const bare = fold(text).replace(/\d+$/, '');
  const without = bare.replace(/^[a-z]{1,6}[-_.]/, '');
  const untagged = [bare, without].map((core) => core.replace(/[-_.][a-z\d]+$/, ''));
  return [...new Set([bare, without, ...untagged])]
    .map((core) => ({
      text: core.replace(/[-_.]/g, ''),
      prefixed: core === without && core !== bare,
    }))
    .filter((core) => core.text.length > LEAST);
}

function ownerOf(text: string, index: Index): Person | undefined {
  for (const { text: core, prefixed } of coresOf(text))
    for (let at = 0; at + LEAST <= core.length; at++)
      for (const { person, surname } of index.get(core.slice(at, at + LEAST)) ?? [])
        if (isMadeOf(core.slice(0, at), core.slice(at), person, surname, prefixed)) return person;
  return undefined;
}

/** "vdheijden", "vanderheijden". */
const PARTICLES = /^(?:v|vd|vdr|vdn|van|vande|vander|vanden|de|der|ter|ten)$/;

/** "jbrouwer", "jellebrouwer", "fschoonh". */
function isMadeOf(
  head: string,
  tail: string,
  person: Person,
  surname: string,
  prefixed: boolean,
): boolean {
  if (head === '' || PARTICLES.test(head))
    return isSurnameAndLetters(tail, person, surname, prefixed);
  if (!isGiven(head, person) && !person.firsts.has(head)) return false;
  return tail === surname || (tail.length >= SHORTENED && surname.startsWith(tail));
}

/** "yildirimt", "martinacd", "marticd", "zld-meulml"; not "jansens", which is a plural or possessive. */
function isSurnameAndLetters(
  tail: string,
  person: Person,
  surname: string,
  prefixed: boolean,
): boolean {
  for (let cut = Math.min(surname.length, tail.length - 1); cut >= SHORTENED; cut--) {
    const letters = tail.slice(cut);
    if (!tail.startsWith(surname.slice(0, cut))) continue;
    if (cut < surname.length && letters.length < 2 && !prefixed) continue;
    if (letters !== 's' && isGiven(letters, person)) return true;
  }
  return false;
}

/** The initials, or the first letters of the first names: one, or all of them. */
function isGiven(letters: string, { initials, firsts }: Person): boolean {
  const own = initials.toLowerCase();
  const called = [...firsts].map((word) => word[0] ?? '').join('');
  return [own, own.slice(0, 1), called, called.slice(0, 1)].some(
    (some) => some !== '' && some === letters,
  );
}

function make(scan: Scan, start: number, end: number, person: Person): Hit {
  const signature = SIGNATURE.test(scan.text.slice(start, end));
  const type: EntityType = signature ? 'handtekening' : 'gebruikersnaam';
  const path = PROFILE.test(scan.text.slice(Math.max(0, start - 4), start)) ? 'in/'.length : 0;
  return personalHit({
    start: start - path,
    end,
    type,
    certainty: signature ? 'likely' : 'certain',
    recognizer: 'accountNames',
    pattern: signature ? 'signature' : 'account',
    group: `persoon:${person.id}`,
    sentence: signature
      ? 'Handtekening: voorletters en achternaam van iemand in dit document, aan elkaar.'
      : 'Gemaakt van de naam van iemand in dit document: een account of profiel.',
  });
}
