/** Authors of what was published and makers of works of art: they are named as a source, not as a person of the file. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import type { Veto } from './vetoReason.ts';

const PUBLICATION =
  /^(?:artikel|boek|proefschrift|dissertatie|standaardwerk|handboek|leerboek|publicatie|studie|paper|essay|oratie|annotatie|noot|column|recensie|preadvies|bundel|biografie|catalogus)$/;
const BOOK =
  /^(?:boek|proefschrift|dissertatie|standaardwerk|handboek|leerboek|biografie|catalogus)$/;
const ART =
  /(?:^|.{3})(?:kunstwerk|beeld|sculptuur|schilderij|muurschildering|beeldhouwwerk|roman|dichtbundel|documentaire|toneelstuk|symfonie|musical)$/;
const PERIODICAL =
  /^(?:vakblad|tijdschrift|maandblad|weekblad|jaarboek|journal|review|nieuwsblad|proceedings)$/;
const SCHOLAR =
  /^(?:onderzoeker|onderzoekster|hoogleraar|schrijver|schrijfster|auteur|socioloog|econoom|historicus|filosoof)$/;
const RELATIVE = /^(?:broertje|zusje|zoontje|dochtertje|nichtje|neefje|kind|vriendje|baby)$/;
const YEAR = /^(?:19|20)\d\d[a-c]?$/;
/** How far from a name the work or the year may stand (tokens). */
const REACH = 8;

export function authorOf(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (isAddressed(tokens, phrase)) return undefined;
  const work = workBefore(tokens, phrase.from);
  if (work !== undefined && (ART.test(work) || isPublished(tokens, phrase.to)))
    return { reason: 'maker van een werk', word: work };
  if (isCited(tokens, phrase)) return { reason: 'auteur van een publicatie', word: 'jaar' };
  if (SCHOLAR.test(tokens[phrase.from - 1]?.key ?? '') && isSourced(tokens, phrase.to))
    return { reason: 'auteur van een publicatie', word: 'bron' };
  return undefined;
}

/**
 * "het boek van Linda Polman": probably who wrote it, of which no year or periodical is given. A person confirms: a
 * colleague's may be lent, so that a bare first name is nobody's who writes.
 */
export function writesBook(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const { surnames, firsts, initials, particles } = phrase;
  if (surnames.length === 0 || isAddressed(tokens, phrase)) return false;
  const isFull = firsts.length > 0 || initials !== '' || particles.length > 0;
  return isFull && BOOK.test(workBefore(tokens, phrase.from) ?? '');
}

/** "de heer Bakker (1990)", "haar broertje Aron (2009)": a person of the file. */
function isAddressed(tokens: readonly Token[], { from }: NamePhrase): boolean {
  const before = tokens[from - 1];
  if (before === undefined || SCHOLAR.test(before.key)) return false;
  return (before.bits & (C.honorific | C.personRole)) !== 0 || RELATIVE.test(before.key);
}

/** "het artikel van Kuipers en De Ruyter", "haar boek met Dorenbos": back over other authors to the work. */
function workBefore(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  while (at > 1 && from - at < REACH && isOtherAuthor(tokens, at)) at--;
  const [link, work] = [tokens[at - 1], tokens[at - 2]];
  if (link === undefined || work === undefined || !/^(?:van|door|met)$/.test(link.key))
    return undefined;
  if (!tokens[at]!.space.blank || !link.space.blank) return undefined;
  return PUBLICATION.test(work.key) || ART.test(work.key) ? work.key : undefined;
}

function isOtherAuthor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const { space } = tokens[at]!;
  if (!space.blank && !space.comma) return false;
  return before.key === 'en' || before.shape === 'capital' || /^(?:de|der|den)$/.test(before.key);
}

/** "… uit 2019", "… (1990)", "… in het vakblad X" within the sentence. */
function isPublished(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + REACH && at < tokens.length; at++) {
    const { space, key, text } = tokens[at]!;
    if (space.sentence && !space.opens) return false;
    if (PERIODICAL.test(key)) return true;
    if (YEAR.test(text) && (space.opens || tokens[at - 1]!.key === 'uit')) return true;
  }
  return false;
}

/** "Kruzeman en De Ridder (1990)", "Dorenbos et al.": surnames only, for of persons the year of birth may stand there. */
function isCited(
  tokens: readonly Token[],
  { from, to, initials, firsts, surnames }: NamePhrase,
): boolean {
  if (initials !== '' || (firsts.length > 0 && surnames.length > 0))
    return isSeeAlso(tokens, from, to);
  let at = to + 1;
  if (isAndOthers(tokens, at) || isSeeAlso(tokens, from, to)) return true;
  if (tokens[at]?.key === 'et' && /^al/.test(tokens[at + 1]?.key ?? '')) return true;
  if (tokens[at]?.key === 'en' && tokens[at]!.space.blank) {
    at++;
    while (at < to + REACH && isPartOfName(tokens[at])) at++;
    if (at === to + 2) return false;
  }
  const year = tokens[at];
  if (year === undefined || !year.space.opens) return false;
  return YEAR.test(year.text) && endsBracket(tokens, at);
}

/** "… e.a. (TNO 2018": the first of several authors, with the year behind them. */
function isAndOthers(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'e' || tokens[at + 1]?.key !== 'a') return false;
  const behind = tokens.slice(at + 2, at + 6);
  return behind.some(({ text }) => YEAR.test(text)) || behind[0]?.gap.includes('(') === true;
}

/** "zie ook Van Dorenbos, Titel (1983)". */
function isSeeAlso(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:zie|ook|vgl|vergelijk)$/.test(tokens[from - 1]?.key ?? '')) return false;
  if (tokens[from - 1]!.key === 'ook' && tokens[from - 2]?.key !== 'zie') return false;
  if (tokens[to + 1]?.space.comma !== true || tokens[to + 1]!.shape !== 'capital') return false;
  return tokens
    .slice(to + 2, to + REACH)
    .some(({ text, space }) => YEAR.test(text) && (space.opens || space.blank));
}

function isPartOfName(token: Token | undefined): boolean {
  if (token === undefined || !token.space.blank) return false;
  return token.shape === 'capital' || /^(?:van|de|der|den|ten|ter)$/.test(token.key);
}

function endsBracket(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.space.closes || next.space.comma || next.space.colon;
}

/** "onderzoeker X beschreef (Instituut Y, 2019)". */
function isSourced(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + REACH && at < tokens.length; at++) {
    const { space, text } = tokens[at]!;
    if (space.sentence) return false;
    if (YEAR.test(text) && (space.comma || space.opens) && tokens[at + 1]?.space.closes === true)
      return true;
  }
  return false;
}
