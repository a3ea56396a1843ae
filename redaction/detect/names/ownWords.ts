/** What the words of a phrase say by themselves: initials, first names and surnames of the lists, particles. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { verbAfter } from './contextEvidence.ts';
import { actsBehind } from './humanActs.ts';
import type { NamePhrase } from './phrase.ts';
import { type Evidence, isKnownName, midSentence, NONE } from './points.ts';
import { isThingWord } from './stops.ts';

/** Initials, first names and surnames from the lists, particles. */
export function ownWords(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const names = [...phrase.firsts, ...phrase.surnames];
  const known = names.filter((token) => isKnownName(token)).length;
  const words = names.filter((token) => isOrdinary(token.key)).length;
  if (isLetteredHeading(tokens, phrase)) return NONE;
  if (isLetterAndWord(phrase)) return { points: 1, pattern: 'initials', context: '' };
  if (phrase.initials !== '')
    return { points: phrase.surnames.length === 0 ? 1.5 : 4, pattern: 'initials', context: '' };
  if (phrase.firsts.length > 0 && phrase.surnames.length > 0)
    return fullName(tokens, phrase, known, words, names.length);
  if (phrase.particles.length > 0) return particlePoints(tokens, phrase, words === names.length);
  if (names.length > 1 && known > 0 && words < names.length)
    return { points: midSentence(tokens, phrase) ? 3 : 2, pattern: 'doubleName', context: '' };
  if (names.length > 1 && words === 0)
    return { points: midSentence(tokens, phrase) ? 1.4 : 1, pattern: 'doubleName', context: '' };
  return singleWord(tokens, phrase, names[0]!);
}

/**
 * "A. Leden", "D. Toelichting": a letter that opens a line, as the next or last letter does elsewhere, and a word of the
 * language that no one is called.
 */
export function isLetteredHeading(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const word = phrase.surnames[0];
  const first = tokens[phrase.from]!;
  return (
    phrase.initials.replace(/[^\p{L}]/gu, '').length === 1 &&
    phrase.firsts.length + phrase.surnames.length === 1 &&
    word !== undefined &&
    (isOrdinary(word.key) || isThingWord(word.key)) &&
    ((word.bits & C.surname) === 0 || goesOn(tokens, phrase)) &&
    (opensLine(tokens, phrase.from) || endsWithNumber(first)) &&
    isLetterOfList(tokens, first.text)
  );
}

/** "A. Vervanger", "B. Vraag", "J. Voorbeeld": one letter, and a word or role that is in no list of surnames. */
function isLetterAndWord({ initials, firsts, particles, surnames }: NamePhrase): boolean {
  const [word, more] = surnames;
  if (word === undefined || more !== undefined || firsts.length + particles.length > 0)
    return false;
  if (!/^\p{L}\.?$/u.test(initials.trim()) || word.shape !== 'capital') return false;
  return (
    (word.bits & (C.surname | C.first | C.handName | C.wordName)) === 0 && NOBODY.test(word.key)
  );
}

const NOBODY =
  /^(?:vraag|vragen|antwoord|akkoord|voorbeeld|bijlage|bijlagen|toelichting|advies|conclusie|inleiding|aanleiding|besluit|reactie|opmerking|opmerkingen|naam|datum|adres|actie|status|onderwerp|vervanger|waarnemer|overig|overige|samenvatting|planning|financien|communicatie|vervolg|afspraken)$/;

/** "D. Bank en betalingen". */
function goesOn(tokens: readonly Token[], { to }: NamePhrase): boolean {
  const [and, more] = [tokens[to + 1], tokens[to + 2]];
  return (
    and?.key === 'en' && and.space.blank && more?.space.blank === true && more.shape === 'lower'
  );
}

/** The letter before or after it opens a line as well. */
function isLetterOfList(tokens: readonly Token[], letter: string): boolean {
  const code = letter.charCodeAt(0);
  return tokens.some(
    ({ shape, text }, at) =>
      shape === 'single' && Math.abs(text.charCodeAt(0) - code) === 1 && opensLine(tokens, at),
  );
}

/** "… via 088 256 78 00. A. Kernploeg": a line that ends with a number runs on in the flow. */
function endsWithNumber({ space }: Token): boolean {
  return space.sentence && /\d\. ?$/.test(space.text);
}

function opensLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.space.newBlock || tokens[at]!.gap.includes('\n');
}

/** "Van Rooijen", "De Graaf": at the start of a sentence an article says nothing. */
function particlePoints(tokens: readonly Token[], phrase: NamePhrase, ordinary: boolean): Evidence {
  const evidence = { pattern: 'particle', context: phrase.particles.join(' ') };
  if (midSentence(tokens, phrase))
    return { ...evidence, points: isArticleAndThing(phrase) ? 1 : 2.6 };
  const article =
    /^(?:de|het|een|in|op|aan|te|bij|uit|over|voor|onder)$/.test(phrase.particles[0]!) &&
    (phrase.particles.length === 1 ||
      /^(?:in|op|aan|bij|uit|over|voor|onder) (?:de|het|den)$/.test(evidence.context));
  const { text, shape } = tokens[phrase.from]!;
  if (/^(?:Den|Ten|Ter)$/.test(text) && shape === 'capital') return { ...evidence, points: 2 };
  if (
    (verbAfter(tokens, phrase) || actsBehind(tokens, phrase)) &&
    !phrase.surnames.some((t) => (t.bits & C.place) !== 0) &&
    isSurnameStart(phrase, article)
  )
    return { ...evidence, points: 2 };
  if (article)
    return { ...evidence, points: ordinary || !phrase.surnames.some(isKnownName) ? 0 : 1 };
  return { ...evidence, points: ordinary ? 0 : 2 };
}

/** "het terrein van De Brug": an article, and a word that says what stands there. */
function isArticleAndThing({ particles, surnames }: NamePhrase): boolean {
  const things = C.namedPlace | C.thing | C.organisation;
  return (
    /^(?:de|het)$/.test(particles.join(' ')) &&
    surnames.every(({ bits, key }) => (bits & things) !== 0 && isOrdinary(key))
  );
}

/** "Van Dissel verving haar", "Op 't Zandt miste": not "De kerk staat". */
function isSurnameStart({ particles }: NamePhrase, article: boolean): boolean {
  if (!article) return true;
  return /^(?:op|in|aan|van) (?:'t|t|den|het)$/.test(particles.join(' '));
}

function fullName(
  tokens: readonly Token[],
  phrase: NamePhrase,
  known: number,
  words: number,
  count: number,
): Evidence {
  const listed = phrase.firsts.some((token) => (token.bits & C.first) !== 0);
  const middle = midSentence(tokens, phrase);
  const pattern = listed ? 'firstAndSurname' : known > 0 ? 'listedName' : 'capitals';
  const plain = (points: number): Evidence => ({ points, pattern, context: '' });
  if (isBrand(phrase)) return plain(-2);
  if (listed && words < count)
    return plain(isOrdinary(phrase.firsts[0]!.key) && !middle ? 2.4 : 3.6);
  if (listed) return plain(phrase.particles.length > 0 ? 2.6 : middle ? 2.4 : startPoints(phrase));
  if (phrase.particles.length > 0 && words < count) return plain(middle ? 2.4 : 2);
  if (known > 0 && words === 0) return plain(known >= 2 ? 2.4 : middle ? 2.1 : 2);
  if (known > 0 && middle && !isOrdinary(phrase.firsts[0]!.key)) return plain(2);
  if (known > 1 && middle && isDoubleBarrelled(phrase)) return plain(2.1);
  return plain(words > 0 ? 0 : middle ? 1.4 : 1);
}

/** "Jaap Kok" at a start: frequent names, both of them, though words too. */
function startPoints({ firsts, surnames }: NamePhrase): number {
  const frequent = [...firsts, ...surnames].every(
    ({ bits }) => (bits & C.handName) !== 0 && (bits & (C.month | C.place | C.thing)) === 0,
  );
  return frequent && surnames.every(({ bits }) => (bits & C.surname) !== 0) ? 2.1 : 1.6;
}

/** "Tamme Wierenga-Oei". */
function isDoubleBarrelled({ firsts, surnames }: NamePhrase): boolean {
  if (((firsts[0]?.bits ?? 0) & (C.publicRole | C.personRole | C.honorific)) !== 0) return false;
  return surnames.length === 2 && surnames[1]!.space.hyphen && !isOrdinary(surnames[0]!.key);
}

/** "OTTO Work Force": capitals before a word that is no first name; "DRAGOMIR Ionuţ" is a reversed name. */
function isBrand(phrase: NamePhrase): boolean {
  const [first] = phrase.firsts;
  return (
    first?.shape === 'upper' &&
    phrase.particles.length === 0 &&
    phrase.surnames.every((token) => token.shape === 'capital' && (token.bits & C.first) === 0) &&
    !phrase.surnames.some((token) => (token.bits & C.handName) !== 0)
  );
}

function singleWord(tokens: readonly Token[], phrase: NamePhrase, token: Token): Evidence {
  const bits = token.bits;
  const middle = midSentence(tokens, phrase);
  const word = isOrdinary(token.key);
  if (token.shape === 'upper' && middle && !besideCapitals(tokens, phrase))
    return { points: 0.4, pattern: 'capital', context: '' };
  if ((bits & C.first) !== 0 && !word && (bits & C.place) === 0)
    return { points: middle ? 3 : 2.2, pattern: 'firstName', context: '' };
  if ((bits & C.first) !== 0)
    return { points: middle ? wordAndName(token) : 0, pattern: 'firstName', context: '' };
  if (isKnownName(token) && !word && (bits & (C.place | C.otherName)) === 0)
    return { points: middle ? 2 : 1, pattern: 'surname', context: '' };
  if (isKnownName(token)) return { points: middle ? 0.9 : 0, pattern: 'surname', context: '' };
  return { points: word ? 0 : middle ? 0.4 : 0.3, pattern: 'capital', context: '' };
}

/** Names in a text of capitals; "het bestand van PLATO" is a system. */
function besideCapitals(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  return [tokens[from - 1], tokens[to + 1]].some(
    (token) => token !== undefined && token.shape === 'upper' && token.text.length > 1,
  );
}

/** "dat heeft Joop gezegd": a frequent first name that is a word too; a month or a place is more often that. */
function wordAndName({ bits, shape }: Token): number {
  const frequent = (bits & C.handName) !== 0 && shape === 'capital';
  return frequent && (bits & (C.month | C.place | C.thing | C.otherName)) === 0 ? 2 : 1.2;
}
