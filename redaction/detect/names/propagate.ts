/**
 * Propagation: what one place tells of a person decides every other place. Mentions that said too little by
 * themselves are judged again against the persons of the document; words outside any phrase are looked up too.
 */
import type { Form, Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { C, isCompoundOnly, isOrdinary } from '../lists/lexicon.ts';
import { isCalled } from './called.ts';
import { isWeakKeep, WEAK_KEEP } from './classify.ts';
import { verbAfter } from './contextEvidence.ts';
import { titleBefore } from './evidence.ts';
import type { Mention } from './mention.ts';
import { isNameShaped } from './nameWords.ts';
import { isDistinct, type Person, type Persons } from './persons.ts';
import type { NamePhrase } from './phrase.ts';
import { isKnownName, midSentence } from './points.ts';
import { surnameKey } from './publicList.ts';
import { departmentAfter } from './roleAfter.ts';
import { vetoOf } from './veto.ts';

export interface Attributed {
  readonly mention: Mention;
  readonly person: Person | undefined;
  /** The place itself did not suffice. */
  readonly propagated: boolean;
}

export function propagate(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  persons: Persons,
): Attributed[] {
  const attributed = mentions.map((mention) => attribute(tokens, mention, persons));
  const covered = new Uint8Array(tokens.length);
  for (const { mention } of attributed)
    for (let i = mention.phrase.from; i <= mention.phrase.to; i++) covered[i] = 1;
  tokens.forEach((_, i) => {
    const stray = covered[i] === 1 ? undefined : strayWord(tokens, i, persons);
    if (stray !== undefined) attributed.push(stray);
  });
  return attributed;
}

function attribute(tokens: readonly Token[], mention: Mention, persons: Persons): Attributed {
  if (mention.standing === 'thing') return { mention, person: undefined, propagated: false };
  const own = persons.of(mention);
  const { found, reason } = candidatesFor(mention.phrase, persons);
  const publicly = found.filter((p) => p.standing !== 'private');
  const privately = found.filter((p) => p.standing === 'private');
  if (isWeakKeep(mention.keep) && privately.some((p) => p.sure || isFullNameOf(p, mention)))
    return asPrivate({ ...mention, ambiguous: mention.keep === WEAK_KEEP }, privately[0]!);
  if (mention.standing === 'public' || mention.standing === 'policy')
    return { mention, person: own ?? publicly[0], propagated: false };
  if (publicly.length > 0 && isOfFamily(tokens, mention.phrase)) return asRelative(mention);
  const bare =
    mention.phrase.initials === '' &&
    !(mention.phrase.firsts.length > 0 && mention.phrase.surnames.length > 0);
  // "Mw. Van der Plas-Ouwersloot" is not the member of parliament Van der Plas.
  const sameName = mention.phrase.surnames.every(({ key }) => publicly[0]?.surnames.has(key));
  if (bare && sameName && publicly.length > 0 && !isElsewherePrivate(tokens, mention, privately))
    return asPublic(mention, publicly[0]!);
  if (mention.standing === 'private' && own !== undefined && own.standing !== 'private')
    return asPublic(mention, own);
  if (mention.standing === 'private' && own !== undefined)
    return { mention, person: bestPerson(mention, privately, own), propagated: false };
  if (privately.length > 0 && speaksForPerson(tokens, mention, reason))
    return asPrivate(mention, privately[0]!);
  return { mention, person: own ?? privately[0], propagated: false };
}

/** "Van den Berg" where "Hans van den Berg" was spoken of. */
function isFullNameOf(person: Person, { phrase }: Mention): boolean {
  return (
    person.firsts.size > 0 &&
    phrase.particles.length > 0 &&
    person.surname === surnameKey(phrase) &&
    phrase.firsts.length === 0
  );
}

/** "de familie Roemer", "vader Roemer", where Emile Roemer held an office: relatives and namesakes hold none. */
function isOfFamily(tokens: readonly Token[], { from, firsts, initials }: NamePhrase): boolean {
  if (firsts.length > 0 || initials !== '' || !tokens[from]!.space.blank) return false;
  return FAMILY.test(tokens[from - 1]?.key ?? '');
}

const FAMILY =
  /^(?:familie|fam|gezin|echtpaar|weduwe|erven|vader|moeder|broer|zus|zoon|dochter|opa|oma|oom|tante|neef|nicht)$/;

function asRelative(mention: Mention): Attributed {
  const score = Math.max(mention.score, 3);
  return {
    mention: { ...mention, standing: 'private', keep: null, score },
    person: undefined,
    propagated: false,
  };
}

function asPublic(mention: Mention, person: Person): Attributed {
  return {
    mention: { ...mention, standing: person.standing, keep: person.keep, pattern: 'propagation' },
    person,
    propagated: true,
  };
}

function asPrivate(mention: Mention, person: Person): Attributed {
  return {
    mention: {
      ...mention,
      standing: 'private',
      keep: null,
      score: Math.max(mention.score, 3),
      pattern: 'propagation',
    },
    person,
    propagated: true,
  };
}

/** A private person of the same name who is not the same: then the bare name is not kept. */
function isElsewherePrivate(
  tokens: readonly Token[],
  mention: Mention,
  privately: readonly Person[],
): boolean {
  if (departmentAfter(tokens, mention.phrase)) return true;
  // A letter to a gedeputeerde greets him: that greeting alone makes no other person.
  if (mention.slot?.kind === 'greeting')
    return privately.some(({ firsts, initials }) => firsts.size > 0 || initials !== '');
  const slotted = mention.slot !== undefined && mention.score >= 4;
  return slotted || privately.some((person) => person.sure || person.firsts.size > 0);
}

function bestPerson(mention: Mention, privately: readonly Person[], own: Person): Person {
  return mention.phrase.surnames.length === 0 && privately.length === 1 ? privately[0]! : own;
}

/** Persons whose words the phrase consists of, and by which part. */
function candidatesFor(
  phrase: NamePhrase,
  persons: Persons,
): { found: Person[]; reason: 'surname' | 'first' } {
  const words = [...phrase.firsts, ...phrase.surnames].map((token) => token.key);
  const last = words.at(-1) ?? '';
  const bySurname = persons
    .bySurname(last)
    .filter(
      (p) =>
        words.every(
          (word) => p.surnames.has(word) || p.firsts.has(word) || startsWithInitial(p, word),
        ) && initialsFit(p, phrase),
    );
  if (bySurname.length > 0) return { found: bySurname, reason: 'surname' };
  const byFirst =
    words.length > 0
      ? persons
          .byFirst(words[0]!)
          .filter((p) => words.every((word) => p.firsts.has(word) || p.surnames.has(word)))
      : [];
  return { found: byFirst, reason: 'first' };
}

function startsWithInitial(person: Person, word: string): boolean {
  return (
    person.firsts.size === 0 &&
    person.initials !== '' &&
    word[0] === person.initials[0]!.toLowerCase()
  );
}

function initialsFit(person: Person, phrase: NamePhrase): boolean {
  if (phrase.initials === '') return true;
  const letter = phrase.initials[0]!.toLowerCase();
  const own = [...person.firsts].map((word) => word[0]);
  if (person.initials !== '') own.push(person.initials[0]!.toLowerCase());
  return own.length === 0 || own.includes(letter);
}

/** A word that is also an ordinary one needs a title, a capital inside the sentence, or a person's verb. */
function speaksForPerson(tokens: readonly Token[], mention: Mention, reason: string): boolean {
  const { phrase } = mention;
  const words = [...phrase.firsts, ...phrase.surnames];
  if (articleBefore(tokens, phrase) || isInstitution(tokens, phrase)) return false;
  if (words.length > 1 && words.every((token) => token.shape !== 'lower')) return true;
  if (
    words.some(
      (token) =>
        isDistinct(token.key) ||
        (isKnownName(token) && !isOrdinary(token.key) && token.shape !== 'lower'),
    )
  )
    return true;
  if (words.every((token) => token.shape === 'lower'))
    return words.every(({ form }) => isLowerName(form));
  if (titleBefore(tokens, phrase).points > 0 || mention.slot !== undefined) return true;
  if (midSentence(tokens, phrase)) return true;
  if (reason === 'surname' && words.every((token) => isCompoundOnly(token.key))) return true;
  return (
    verbAfter(tokens, phrase) ||
    isJoined(tokens, phrase) ||
    isSpokenTo(tokens, phrase) ||
    thirdPersonAfter(tokens, phrase) ||
    standsAlone(tokens, phrase)
  );
}

/** "Berkhout en Kaj", "Meijer van de gemeente". */
function isJoined(tokens: readonly Token[], { to }: NamePhrase): boolean {
  const [next, after, last] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (next?.space.blank !== true || after === undefined) return false;
  if (next.key === 'en') return isNameShaped(after) && isKnownName(after) && !isOrdinary(after.key);
  const employer = /^(?:de|het)$/.test(after.key) ? last : after;
  return (
    next.key === 'van' &&
    employer !== undefined &&
    (employer.bits & (C.organisation | C.namedPlace | C.abbreviation)) !== 0
  );
}

/** "Dirk, wil jij bellen?": a question or request to someone. */
function isSpokenTo(tokens: readonly Token[], { to }: NamePhrase): boolean {
  const next = tokens[to + 1];
  if (next === undefined || !(next.space.comma || next.space.blank)) return false;
  return [to + 1, to + 2, to + 3].some((at) => /^(?:jij|je|jou|jouw)$/.test(tokens[at]?.key ?? ''));
}

/** "Centrale Raad van Beroep", though somebody is called De Raad. */
function isInstitution(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const { from, to } = phrase;
  if (from !== to || titleBefore(tokens, phrase).points > 0) return false;
  const named = (tokens[from]!.bits & (C.organisation | C.thing | C.namedPlace)) !== 0;
  const next = tokens[to + 1];
  const before = tokens[from - 1];
  return (
    named &&
    ((next?.key === 'van' && next.space.blank) ||
      (before?.shape === 'capital' && tokens[from]!.space.blank))
  );
}

function articleBefore(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const before = tokens[phrase.from - 1];
  return (
    before !== undefined &&
    phrase.from === phrase.to &&
    phrase.particles.length === 0 &&
    tokens[phrase.from]!.space.blank &&
    /^(?:de|het|een|deze|elke|geen)$/.test(before.key)
  );
}

/** "Molenaar ontkent dat …": the form of a verb that no list has. */
function thirdPersonAfter(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1];
  if (next === undefined || !next.space.blank || next.shape !== 'lower' || next.key.length < 5)
    return false;
  return next.key.endsWith('t') && !next.key.endsWith('eit') && (next.bits & C.functionWord) === 0;
}

/** The whole line or cell, or a piece between separators. */
function standsAlone(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1];
  const own = tokens[phrase.from]!.space;
  return (own.hard || own.comma || own.opens) && (next === undefined || !next.space.blank);
}

/** May it be a name without its capital, by itself or where somebody is called so (`isCalled`)? */
const mayBeLower = wordFact((form) => {
  const listed = C.first | C.handName;
  return (form.bits & listed) === listed || isLowerName(form);
});

/** A word of a known name where no phrase was found: an ordinary word as surname, or lower case. */
function strayWord(tokens: readonly Token[], i: number, persons: Persons): Attributed | undefined {
  const token = tokens[i]!;
  if (token.shape === 'number' || token.shape === 'single' || token.key.length < 2)
    return undefined;
  if (token.shape === 'lower' && !mayBeLower(token.form)) return undefined;
  const [bySurname, byFirst] = [persons.bySurname(token.key), persons.byFirst(token.key)];
  if (bySurname.length === 0 && byFirst.length === 0) return undefined;
  const surname = bySurname.filter((p) => p.standing === 'private');
  const first = byFirst.filter((p) => p.standing === 'private');
  if (surname.length === 0 && first.length === 0) return undefined;
  const called = surname.length === 0 && first.some((p) => p.sure) && isCalled(tokens, i);
  if (token.shape === 'lower' && !isLowerName(token.form) && !called) return undefined;
  if (!isNameShaped(token) && token.shape !== 'lower') return undefined;
  const from = withParticles(tokens, i, surname);
  const phrase: NamePhrase = {
    from,
    to: i,
    start: tokens[from]!.start,
    end: token.end,
    initials: '',
    firsts: surname.length > 0 ? [] : [token],
    particles: [],
    surnames: surname.length > 0 ? [token] : [],
    reversed: false,
  };
  const mention: Mention = {
    phrase,
    standing: 'unknown',
    score: 0,
    pattern: 'propagation',
    context: '',
    keep: null,
    slot: undefined,
    shared: false,
    ambiguous: isOrdinary(token.key),
  };
  if (vetoOf(tokens, phrase) !== undefined || hyphenated(tokens, i)) return undefined;
  if (isWhere(tokens, from)) return undefined;
  if (
    (token.bits & (C.abbreviation | C.publicRole)) !== 0 ||
    (!called && !speaksForPerson(tokens, mention, surname.length > 0 ? 'surname' : 'first'))
  )
    return undefined;
  return asPrivate(mention, surname[0] ?? first[0]!);
}

/** "In Hindeloopen is geen dekking", also where a Hindeloopen works. */
function isWhere(tokens: readonly Token[], from: number): boolean {
  const [left, next] = [tokens[from - 1], tokens[from + 1]];
  if (left === undefined || left.text !== 'In' || !left.space.sentence) return false;
  return /^(?:is|zijn|was|waren|staat|staan|ligt|liggen|wordt|worden|komt|komen)$/.test(
    next?.key ?? '',
  );
}

/** "De Smet": the person's own particles before the word belong to the name. */
function withParticles(tokens: readonly Token[], i: number, found: readonly Person[]): number {
  for (const person of found) {
    const particles = person.surname.split(' ').slice(0, -1);
    const from = i - particles.length;
    if (from < 0 || particles.length === 0) continue;
    if (
      particles.every(
        (word, k) => tokens[from + k]!.key === word && (k === 0 || tokens[from + k]!.space.blank),
      ) &&
      tokens[i]!.space.blank
    )
      return from;
  }
  return i;
}

/** "pieter", "lotte": no word of the dictionary, and a known name or long enough. */
function isLowerName({ bits, key }: Form): boolean {
  if ((bits & C.word) !== 0 || key.length < 3) return false;
  if (key.length === 3) return (bits & C.first) !== 0 && !isOrdinary(key);
  return (bits & C.first) !== 0 || (isDistinct(key) && key.length >= 5);
}

function hyphenated(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]!.space.hyphen && before !== undefined && before.shape === 'lower';
}
