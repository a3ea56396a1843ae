/** Proposals of the second look that their own letters or the text beside them contradict. */
import type { Hit, RangeSet } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import { isOrganisationCode } from '../names/codes.ts';
import { isShortWord } from '../names/shortWords.ts';

/** `persons`: where a person is named. */
export function isContradicted(text: string, hit: Hit, persons: RangeSet): boolean {
  const own = text.slice(hit.start, hit.end);
  switch (hit.type) {
    case 'geboortedatum':
      return isTimeStamp(text.slice(hit.end, hit.end + 12));
    case 'naam':
      return isUnit(text, hit, persons) || isNationality(text, hit);
    case 'adres':
      return isYear(own) || isForm(own);
    case 'initialen':
      return isAbbreviation(own, text.slice(Math.max(0, hit.start - 60), hit.start));
    case 'personeelsnummer':
      return isOfRegister(own, text.slice(hit.end, hit.end + 12));
    default:
      return false;
  }
}

/** "[12-03-2023, 14:07:22] Lot: …", "insluiting: 24-01-2019 te 10:05 uur": when something was, not when he was born. */
function isTimeStamp(behind: string): boolean {
  return /^,? (?:(?:om|te|rond) )?\d{1,2}[:.]\d{2}/.test(behind);
}

/** "Fatma OOV: …": of which service she is. Who writes a surname in capitals is not called by her first name. */
function isUnit(text: string, { start, end }: Hit, persons: RangeSet): boolean {
  return (
    /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) &&
    persons.overlaps(start - 2, start) &&
    /\p{Ll} $/u.test(text.slice(start - 2, start))
  );
}

/** "Franse vluchten": of a people, before a word. */
function isNationality(text: string, { start, end }: Hit): boolean {
  const word = fold(text.slice(start, end));
  return (
    /^[a-z]{4,}se$/.test(word) &&
    (classOf(word) & C.word) !== 0 &&
    /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** "formulier DF 104-B": capitals and a number. */
function isForm(own: string): boolean {
  return /^\p{Lu}{1,4} ?\d[\d-]*\p{Lu}?$/u.test(own);
}

function isYear(own: string): boolean {
  return /^(?:19|20)\d\d$/.test(own);
}

/** "GWh", "CvdM", "de Maatschappelijke Opvang (MO)". */
function isAbbreviation(own: string, before: string): boolean {
  return isOrganisationCode(own) || isShortWord(fold(own)) || isExplained(own, before);
}

/** The capitals of the words before the bracket, of which the first is no name of a person. */
function isExplained(own: string, before: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(own) || !/\($/.test(before)) return false;
  const words = before.slice(0, -1).trimEnd().split(/\s+/).slice(-own.length);
  const first = classOf(fold(words[0] ?? ''));
  return (
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === own && (first & (C.first | C.surname)) === 0
  );
}

/** "2014/S 086-149492" of a tender in the Official Journal, "31200 XI, nr. 65" of Parliament. */
function isOfRegister(own: string, behind: string): boolean {
  return /^\d{4}\/S$/.test(own) || /^ [IVX]+, nr/.test(behind);
}
