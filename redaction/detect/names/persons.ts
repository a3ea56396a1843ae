/** The persons of a document: mentions that belong together, and what each word of a name stands for. */
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { isWeakKeep } from './classify.ts';
import { codesOf } from './codes.ts';
import type { ExplainedCode } from './explainedCodes.ts';
import type { Mention, Standing } from './mention.ts';
import type { NamePhrase } from './phrase.ts';
import { surnameKey } from './publicList.ts';

export interface Person {
  readonly id: number;
  standing: Standing;
  keep: string | null;
  /** Folded words. */
  readonly firsts: Set<string>;
  readonly surnames: Set<string>;
  /** Particles and surname as one key. */
  surname: string;
  initials: string;
  readonly codes: Set<string>;
  /** Those of the codes that the document gives beside the name. */
  readonly explained: Set<string>;
  /** Found in a structural position or by title at least once. */
  sure: boolean;
  /** Told so by more than prose: certain wherever he is named. */
  plain: boolean;
}

export interface Persons {
  readonly list: readonly Person[];
  bySurname(word: string): readonly Person[];
  byFirst(word: string): readonly Person[];
  byCode(code: string): readonly Person[];
  of(mention: Mention): Person | undefined;
}

const NOBODY: readonly Person[] = [];

/** Persons by any word of their names, while they are gathered. */
type Index = Map<string, Person[]>;

export function gatherPersons(
  mentions: readonly Mention[],
  seeds: readonly Seed[],
  explained: readonly ExplainedCode[],
): Persons {
  const list: Person[] = [];
  const index: Index = new Map();
  const own = new Map<Mention, Person>();
  const strong = mentions.filter(isStrong).sort((a, b) => weight(b) - weight(a));
  for (const mention of strong) own.set(mention, join(list, index, mention));
  for (const seed of seeds) addSeed(list, index, seed);
  for (const person of list) for (const code of codesOf(person)) person.codes.add(code);
  for (const { mention, code } of explained) {
    own.get(mention)?.codes.add(code);
    own.get(mention)?.explained.add(code);
  }
  return indexed(list, own);
}

/** What an e-mail address tells: `j.jansen` is a J. Jansen, `sanne.devries` a Sanne de Vries. */
export interface Seed {
  readonly first: string;
  readonly initials: string;
  readonly surname: string;
}

function addSeed(list: Person[], index: Index, seed: Seed): void {
  const known = (index.get(seed.surname) ?? NOBODY).find(
    (p) =>
      [...p.surnames].some((word) => seed.surname === word || seed.surname.endsWith(word)) &&
      fits(p, seed.first, seed.initials),
  );
  if (known !== undefined) {
    if (seed.first !== '' && known.standing === 'private') known.firsts.add(seed.first);
    return;
  }
  const person = newPerson(list.length, 'private', null);
  if (seed.first !== '') person.firsts.add(seed.first);
  if (seed.surname !== '') person.surnames.add(seed.surname);
  person.surname = seed.surname;
  person.initials = seed.initials;
  list.push(person);
  remember(index, person);
}

function fits(person: Person, first: string, initials: string): boolean {
  const letter = first[0] ?? initials[0]?.toLowerCase() ?? '';
  const own = [...person.firsts].map((word) => word[0]);
  if (person.initials !== '') own.push(person.initials[0]!.toLowerCase());
  return own.length === 0 || letter === '' || own.includes(letter);
}

/** Strong enough to make a person of. */
function isStrong(mention: Mention): boolean {
  if (isWeakKeep(mention.keep)) return false;
  if (mention.standing === 'public' || mention.standing === 'policy') return true;
  return (
    mention.standing === 'private' &&
    mention.score >= 3 &&
    !(mention.ambiguous && mention.score < 4)
  );
}

/**
 * Told by its place, form of address, title, initials or function, or by a whole name. One word in prose is not enough, whatever it does:
 * ships, systems, office holders and those of whom everybody speaks bear first names too.
 */
export function isPlain({ score, slot, pattern, phrase }: Mention): boolean {
  if (score < 4) return false;
  if (slot !== undefined && slot.kind !== 'item') return true;
  if (/^(?:honorific|title|initials|role)$/.test(pattern)) return true;
  return phrase.firsts.length > 0 && phrase.surnames.length > 0;
}

/** Fuller names first, so that the parts find their whole; office holders first, so that "de heer X" finds the wethouder. */
function weight(mention: Mention): number {
  const { phrase } = mention;
  return (
    (phrase.firsts.length > 0 && phrase.surnames.length > 0
      ? 4
      : phrase.initials !== '' && phrase.surnames.length > 0
        ? 3
        : phrase.surnames.length > 0
          ? 1
          : 0) +
    (mention.standing === 'public' ? 0.5 : 0) +
    mention.score / 100
  );
}

function newPerson(id: number, standing: Standing, keep: string | null): Person {
  return {
    id,
    standing,
    keep,
    firsts: new Set(),
    surnames: new Set(),
    surname: '',
    initials: '',
    codes: new Set(),
    explained: new Set(),
    sure: false,
    plain: false,
  };
}

function join(list: Person[], index: Index, mention: Mention): Person {
  const { phrase } = mention;
  const key = phrase.surnames.length > 0 ? surnameKey(phrase) : '';
  const words = [...phrase.surnames, ...phrase.firsts].map((token) => token.key);
  const near = words.flatMap((word) => index.get(word) ?? NOBODY);
  const known =
    near.find((p) => sameStanding(p, mention) && isSame(p, phrase, key)) ??
    (isOnlyAddressed(mention) || isOnlyFirst(mention, near)
      ? near.find((p) => isSame(p, phrase, key) && hasSurnames(p, phrase))
      : undefined);
  const person = known ?? newPerson(list.length, mention.standing, mention.keep);
  if (person.id === list.length) list.push(person);
  for (const token of phrase.firsts) person.firsts.add(token.key);
  for (const token of phrase.surnames) person.surnames.add(token.key);
  if (person.surname.length < key.length) person.surname = key;
  if (person.initials.length < phrase.initials.length) person.initials = phrase.initials;
  person.sure ||= mention.score >= 4;
  person.plain ||= isPlain(mention);
  remember(index, person);
  return person;
}

/** "Mw. Van der Plas-Ouwersloot" is not the member of parliament Van der Plas. */
function hasSurnames({ surnames }: Person, phrase: NamePhrase): boolean {
  return phrase.surnames.every(({ key }) => surnames.has(key));
}

/** "Mevrouw Otters" in running text, where "S. Otters-Bruijnen (gedeputeerde)" is the only one of that name. */
function isOnlyAddressed({ phrase, slot, pattern }: Mention): boolean {
  return (
    pattern === 'honorific' &&
    slot === undefined &&
    phrase.initials === '' &&
    phrase.firsts.length === 0
  );
}

/** "Ernst" in running text, where "Ernst Kuipers", an office holder, is the only one of that first name. */
function isOnlyFirst({ phrase, slot }: Mention, near: readonly Person[]): boolean {
  return (
    phrase.surnames.length === 0 &&
    phrase.initials === '' &&
    slot === undefined &&
    near.every(({ standing, surname }) => standing !== 'private' || surname === '')
  );
}

function remember(index: Index, person: Person): void {
  for (const word of [...person.surnames, ...person.firsts]) {
    const known = index.get(word);
    if (known === undefined) index.set(word, [person]);
    else if (!known.includes(person)) known.push(person);
  }
}

function sameStanding(person: Person, mention: Mention): boolean {
  const isPublic = (s: Standing): boolean => s === 'public' || s === 'policy';
  return isPublic(person.standing) === isPublic(mention.standing);
}

function isSame(person: Person, phrase: NamePhrase, key: string): boolean {
  const first = phrase.firsts[0]?.key ?? '';
  if (key === '') return first !== '' && person.firsts.has(first);
  if (person.surname === '') return first !== '' && person.firsts.has(first);
  if (!sharesSurname(person, phrase, key)) return false;
  if (first === '' && phrase.initials === '') return true;
  if (first !== '' && person.firsts.size > 0) return person.firsts.has(first);
  return fits(person, first, phrase.initials);
}

/** "Verstraten" and "Verstraten-Doğan", "Van den Hoed" and "Van den Hoed-Bakx". */
function sharesSurname(person: Person, phrase: NamePhrase, key: string): boolean {
  if (person.surname === key) return true;
  const words = phrase.surnames.map((token) => token.key);
  return (
    words.every((word) => person.surnames.has(word)) ||
    [...person.surnames].every((word) => words.includes(word))
  );
}

function indexed(list: readonly Person[], own: ReadonlyMap<Mention, Person>): Persons {
  const surnames = new Map<string, Person[]>();
  const firsts = new Map<string, Person[]>();
  const codes = new Map<string, Person[]>();
  const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [person]);
    else known.push(person);
  };
  for (const person of list) {
    for (const word of person.surnames) put(surnames, word, person);
    for (const word of person.firsts) put(firsts, word, person);
    for (const code of person.codes) put(codes, code, person);
  }
  return {
    list,
    bySurname: (word) => surnames.get(word) ?? NOBODY,
    byFirst: (word) => firsts.get(word) ?? NOBODY,
    byCode: (code) => codes.get(fold(code)) ?? NOBODY,
    of: (mention) => own.get(mention),
  };
}

/** A word that could not be anything but a name. */
export function isDistinct(word: string): boolean {
  return (
    word.length >= 4 && !isOrdinary(word) && (classOf(word) & (C.place | C.month | C.thing)) === 0
  );
}
