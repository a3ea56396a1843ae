/** What is said of one person only: that he is somebody's something, how old he is, that he is ill, how he is called. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { healthBits } from '../sensitive/words/lexicon.ts';
import { H } from '../sensitive/words/wordBits.ts';
import type { NamePhrase } from './phrase.ts';
import { type Evidence, NONE } from './points.ts';
import { personRole } from './roles.ts';

export function saidOfOne(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  if (isOther(phrase)) return NONE;
  if (isSomebodys(tokens, phrase)) return { points: 2.1, pattern: 'role', context: 'is' };
  if (isAged(tokens, phrase)) return { points: 2, pattern: 'cue', context: 'leeftijd' };
  if (isIll(tokens, phrase)) return { points: 1.9, pattern: 'cue', context: 'gezondheid' };
  if (isHimself(tokens, phrase)) return { points: 2.1, pattern: 'verb', context: 'zelf' };
  if (isKnownAs(tokens, phrase)) return { points: 1.8, pattern: 'called', context: 'bekend als' };
  return { points: afterPerson(tokens, phrase), pattern: 'surname', context: '' };
}

/** A word that is a place, a body or a thing, and no name: of those much is said that is said of people. */
function isOther({ from, to, initials, firsts, surnames }: NamePhrase): boolean {
  const [word] = [...firsts, ...surnames];
  if (word === undefined || from !== to || initials !== '') return false;
  const other = C.organisation | C.thing | C.abbreviation | C.month | C.functionWord | C.party;
  return word.shape !== 'capital' || (word.bits & other) !== 0;
}

/** Roles that firms and bodies have as well. */
const OF_FIRMS =
  /^(?:opdrachtgever|opdrachtnemer|eigenaar|verhuurder|verpachter|uitvoerder|exploitant|aannemer|onderaannemer|leverancier|werkgever|verzekeraar|koper|verkoper|huurder|pachter|initiatiefnemer|vergunninghouder|penvoerder|aanvrager|indiener|klant|deelnemer|inschrijver|partner|expert|bestuurder|houder|beheerder|adviseur|behandelaar|architect|makelaar|accountant|installateur|ontwerper|onderzoeker|ontwikkelaar|vervoerder|begunstigde|belanghebbende|eiser|gedaagde|verzoeker)$/;
const ROLE_REACH = 5;

/** "Mijn begeleider is Ritsko", "De chef in kwestie is Ter Horst". */
function isSomebodys(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const is = tokens[phrase.from - 1];
  if (!/^(?:is|was|heet|heette|blijft|wordt|werd)$/.test(is?.key ?? '')) return false;
  if (!tokens[phrase.from]!.space.blank) return false;
  for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - ROLE_REACH); at--) {
    if (!tokens[at + 1]!.space.blank) return false;
    const role = personRole(tokens[at]!.key);
    if (role !== undefined) return !OF_FIRMS.test(tokens[at]!.key) || isNamed(phrase);
  }
  return false;
}

/** More than one word that no list has. */
function isNamed({ from, to, particles, firsts, surnames }: NamePhrase): boolean {
  const bits = [...firsts, ...surnames].reduce((all, token) => all | token.bits, 0);
  return particles.length > 0 || from !== to || (bits & (C.first | C.surname)) !== 0;
}

/** "Gyandro (8) heeft", "Youssra, 12 jaar, die", "(Thandi, 11)"; "artikel (3)" is no capital. */
function isAged(tokens: readonly Token[], { to, firsts, surnames }: NamePhrase): boolean {
  const [age, after, last] = [tokens[to + 1], tokens[to + 2], [...firsts, ...surnames].at(-1)];
  if (age?.space.opens === true && /^(?:geboren|geb)$/.test(age.key)) return true;
  if (age?.shape !== 'number' || !/^[1-9]\d?$/.test(age.text) || last === undefined) return false;
  if ((isOrdinary(last.key) && (last.bits & C.first) === 0) || (last.bits & C.place) !== 0)
    return false;
  if (age.space.opens)
    return (
      after === undefined || (after.space.closes && (after.shape === 'lower' || after.space.comma))
    );
  if (!age.space.comma) return false;
  return after?.key === 'jaar' && after.space.blank
    ? true
    : after?.space.closes === true || (after?.space.comma === true && (last.bits & C.first) !== 0);
}

const HAS = /^(?:heeft|had|kreeg|krijgt|is|was|werd)$/;
const ILL = H.illness | H.injury | H.state | H.operation;
const ILL_REACH = 5;

/** "Sharida heeft epilepsie", "Bouke is slechthorend". */
function isIll(tokens: readonly Token[], { to, firsts, surnames }: NamePhrase): boolean {
  const verb = tokens[to + 1];
  const word = [...firsts, ...surnames].at(-1);
  if (verb?.space.blank !== true || !HAS.test(verb.key) || word === undefined) return false;
  if (isOrdinary(word.key) || (word.bits & (C.place | C.otherName)) !== 0) return false;
  for (let at = to + 2; at < Math.min(tokens.length, to + 2 + ILL_REACH); at++) {
    if (!tokens[at]!.space.blank) return false;
    if (tokens[at]!.key.length > 4 && (healthBits(tokens[at]!.key) & ILL) !== 0) return true;
  }
  return false;
}

/** "roepnaam Eng", "het gezin Pinas". */
const OWN_NAME =
  /^(?:roepnaam|voornaam|achternaam|meisjesnaam|geboortenaam|bijnaam|(?:pleeg|gast|crisispleeg|logeer)?gezin|echtpaar|erven|weduwe|gebroeders|zusters|familie)$/;
const DOES =
  /^(?:heeft|had|is|was|kan|kon|moet|moest|mag|mocht|zal|zou|gaat|ging|komt|kwam|doet|deed|zet|zette|stuurt|stuurde|levert|leverde|blijft|bleef|krijgt|kreeg|neemt|nam|geeft|gaf|maakt|maakte|vertrekt|vertrok|regelt|regelde|brengt|bracht|haalt|haalde|zoekt|zocht)$/;
const NO_NAME =
  /^(?:na|wil|elke|mei|dag|prins|zand|storm|wind|roos|wolf|beer|vos|zon|ster|engel|sol|sint|hoop|vrede|victoria|aurora|iris|luna|alfa|omega|merel|fee|elf|ton|maarten|pas|arena|europa|titan|max|jade|mara|june|sena|vita|vera)$/;
/** Did that person do it: what nobody but a colleague has done. */
const DONE =
  /^(?:meegelezen|meegekeken|meegedacht|gebeld|teruggebeld|gemaild|geappt|verteld|gezegd|gehuild|gelachen|geslapen|gehoord|gezien|gesproken|afgemeld|ziekgemeld|gestudeerd|gesolliciteerd)$/;

/** "Chris zelf is op", "Bas stuurt bloemen", "Job van 31 wel", "Iepie heeft meegelezen". */
function isHimself(tokens: readonly Token[], { from, to, firsts, surnames }: NamePhrase): boolean {
  const [word] = [...firsts, ...surnames];
  const [next, then] = [tokens[to + 1], tokens[to + 2]];
  if (from !== to || word === undefined || next?.space.blank !== true || NO_NAME.test(word.key))
    return false;
  const { bits } = word;
  const known = (bits & (C.first | C.surname)) !== 0;
  if (next.key === 'zelf' && then?.space.blank === true) return known && (bits & C.place) === 0;
  if (next.key === 'heeft' && DONE.test(then?.key ?? ''))
    return !isOrdinary(word.key) && (bits & (C.place | C.otherName)) === 0;
  if ((bits & C.first) === 0 || (bits & (C.place | C.otherName)) !== 0) return false;
  if (next.key === 'van' && /^(?:de|het|in|op|aan|via)$/.test(tokens[from - 1]?.key ?? ''))
    return false;
  if (next.key === 'van')
    return /^(?:de|het|ons|onze|\d{1,3}[a-z]?)$/.test(then?.key ?? '') && (bits & C.handName) !== 0;
  return next.shape === 'lower' && DOES.test(next.key);
}

/** "noemde zich Van Dalen", "later bekend als Wang Jianguo", "ken ik als Djimmy". */
function isKnownAs(tokens: readonly Token[], { from }: NamePhrase): boolean {
  if (!tokens[from]!.space.blank) return false;
  if (OWN_NAME.test(tokens[from - 1]?.key ?? '')) return true;
  const key = (back: number): string => tokens[from - back]?.key ?? '';
  if (key(1) === 'zich') return /^(?:noemt|noemde|noemden)$/.test(key(2));
  if (key(1) !== 'als') return false;
  return (
    /^(?:bekend|aangeduid|geregistreerd|ingeschreven|aangeschreven|ondertekent)$/.test(key(2)) ||
    (/^(?:ik|we|wij|hem|haar)$/.test(key(2)) && /^(?:ken|kennen|kent|kende)$/.test(key(3)))
  );
}

const OF_PEOPLE = /^(?:bij|door|namens|aan|dat|volgens|via|van|vraag|mail|bel)$/;

/** "overdracht aan Oostenbrink", "Conclusie van Treffers": a surname that is a word, too, where a person is named. */
function afterPerson(tokens: readonly Token[], phrase: NamePhrase): number {
  const { from, to, particles, surnames } = phrase;
  const [word] = surnames;
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  if (word === undefined || from !== to || particles.length > 0 || before === undefined) return 0;
  if (!tokens[from]!.space.blank || !OF_PEOPLE.test(before.key) || before.shape !== 'lower')
    return 0;
  if ((word.bits & C.surname) === 0 || (word.bits & C.place) !== 0) return 0;
  if ((word.bits & C.otherName) !== 0 && isOrdinary(word.key)) return 0;
  return after?.space.hyphen === true || after?.key === 'van' ? 0 : 0.4;
}
