/** Initials codes: J. de Vries → JdV, Gert-Jan ter Horst → GJtH, Thea Smit-Bos → TSB. */
import { fold } from '../lists/fold.ts';
import type { Person } from './persons.ts';

/** Lower case; compared without case. */
export function codesOf(person: Person): Set<string> {
  const codes = new Set<string>();
  if (person.standing === 'public') return codes;
  if (person.surname === '') return firstNameCodes(person);
  const given = givenLetters(person);
  const family = person.surname.split(/[ -]/).map((word) => word.replace(/^['’]/, '')[0] ?? '');
  const names = [...person.surnames].map((word) => word[0] ?? '');
  const firsts = [...person.firsts].map((word) => word[0] ?? '').join('');
  if (firsts.length === 2) codes.add(firsts);
  for (const letters of given) {
    for (const tail of [family.join(''), names.join(''), names[0] ?? '', withoutLast(family)])
      if (letters.length + tail.length >= 2) codes.add(letters + tail);
  }
  return codes;
}

/** Jan-Pieter → JP, when no more is known of him. */
function firstNameCodes(person: Person): Set<string> {
  const letters = [...person.firsts].map((word) => word[0] ?? '').join('');
  return new Set(letters.length >= 2 ? [letters] : []);
}

/** A double name with its first part only. */
function withoutLast(family: readonly string[]): string {
  return family.length > 1 ? family.slice(0, -1).join('') : family.join('');
}

function givenLetters(person: Person): string[] {
  const letters = new Set<string>();
  if (person.initials !== '')
    letters.add(person.initials.toLowerCase()).add(person.initials[0]!.toLowerCase());
  const firsts = [...person.firsts].map((word) => word[0] ?? '');
  if (firsts.length > 0) letters.add(firsts.join('')).add(firsts[0]!);
  return [...letters];
}

/** RvB, HvdV, TvdM: capitals with a small particle between them. */
export function isMixedCode(text: string): boolean {
  return (
    /^(?:[A-ZÀ-Þ]{1,3}(?:v|vd|vdr|vdn|vt|vh|d|dl|t|['’]t|te|e|el|al|a|b)|[a-z](?:vd|vdr|vh))[A-ZÀ-Þ]{1,2}$/.test(
      text,
    ) &&
    !isOrganisationCode(text) &&
    !/^(?:KN|NV|RK)/.test(text)
  );
}

/** "FSch" of Ferdinand Schalk, "JWit" of Jurgen Wit: an initial and the first letters of the surname. */
export function isShortened(text: string, { surnames, firsts, initials }: Person): boolean {
  const parts = /^(\p{Lu}{1,2}\p{Ll}?)(\p{Lu}\p{Ll}{1,3})$/u.exec(text);
  if (parts === null) return false;
  const [given, family] = [fold(parts[1]!), fold(parts[2]!)];
  return (
    [...surnames].some((word) => word.startsWith(family)) &&
    (initials.toLowerCase().startsWith(given) || [...firsts].some((word) => word.startsWith(given)))
  );
}

export function isCapitalCode(text: string): boolean {
  return /^[A-ZÀ-Þ]{2,5}$/.test(text);
}

/** "RvS", "CvB": of a body, written as a name with a particle is. */
export function isOrganisationCode(text: string): boolean {
  return ORGANISATION_CODES.has(text);
}

const ORGANISATION_CODES = new Set(
  'RvB CRvB CRvb RvS RvT RvC RvR RvE RvA RvK RvdK RvdR RvIG CvB CvdK CdK PvdA PvdD HvJ HvB BenW MvT MvA NvW NvI VvE VvT PvE PvA PvB PvW BvB CvA CvT CvTE CvO WvSr WvSv WvB AvG AvB GvB KvK LvB IvhO BvD TvT VvV DvP TvB LvS GvA HvA UvA UvT RvU KvM RvIG SvB MvB AvA OvJ OvD NvT CvE EvO ToR TdR HOvJ HOvD AOvJ CvdM CdP HOvA OvDB OvDG OvDP OvDBz ACvP'.split(
    ' ',
  ),
);
