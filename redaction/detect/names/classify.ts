/** Turns a phrase in its place into a Mention: thing, public person, top official, private person or unknown. */

import type { Profile } from '../../model/profile.ts';
import type { Token } from '../flow/token.ts';
import { fold, foldText } from '../lists/fold.ts';
import { isPublicLabel } from '../lists/labels.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { councilChair } from './chairs.ts';
import { verbAfter } from './contextEvidence.ts';
import { employerOf } from './employers.ts';
import { evidenceOf, titleBefore } from './evidence.ts';
import { isGreetedHolder, isGreetedWithCollege } from './greeted.ts';
import type { Mention, Standing } from './mention.ts';
import { isLetteredHeading } from './ownWords.ts';
import type { NamePhrase } from './phrase.ts';
import type { Place } from './place.ts';
import { isKnownName, midSentence } from './points.ts';
import { isDistinctHolder, isFamous, isFirmSurname, onPublicList, periodOf } from './publicList.ts';
import { departmentAfter, hasOwnFunction, partyAfter, roleAfter } from './roleAfter.ts';
import { type Role, roleBefore } from './roles.ts';
import { type RowText, roleInRow } from './rowRoles.ts';
import { unitBefore, vetoOf } from './veto.ts';
import { writesBook } from './works.ts';

/** Kept by its surname only: a private person of that name in the document goes before it. */
export const WEAK_KEEP = 'staat op de lijst van publieke personen, in een politieke zin';

/** The same by a surname that hardly anybody else bears, where nothing is said of politics. */
export const KNOWN_KEEP = 'achternaam van een bekende publieke persoon';

const FIRM_KEEP = 'achternaam waarnaar een groot bedrijf heet';

/** May a private person of that name go before it? */
export function isWeakKeep(keep: string | null): boolean {
  return keep === WEAK_KEEP || keep === KNOWN_KEEP || keep === FIRM_KEEP;
}

const PARLIAMENT =
  /\b(?:het lid|initiatiefnota|initiatiefwet|initiatiefwetsvoorstel|amendement|kamer|kamerlid|kamerleden|kamervragen|kabinet|motie|moties|debat|fractie|minister|ministers|staatssecretaris|bewindspersoon|parlement|coalitie|beantwoording|commissiedebat|(?:algemeen|schriftelijk|plenair|bestuurlijk) overleg|(?:wetgevings|nota)overleg|werkbezoek|partij|commissaris van de koning|toezegging|catshuis|catshuisoverleg|torentje|formatie|informateur|formateur|ministerstaf|bewindspersonen)\b/;
export function classify(place: Place, phrase: NamePhrase): Mention {
  const { tokens, slot } = place;
  const found =
    labelledRole(place, phrase) ??
    signingRole(place) ??
    councilChair(tokens, phrase) ??
    strongestRole(tokens, phrase, place.row);
  const role =
    /^(?:collega|opvolg|voorgang)/.test(found?.word ?? '') &&
    onPublicList(phrase, place.year) !== undefined &&
    (phrase.firsts.length > 0 || speaksOfPolitics(place.text, phrase))
      ? undefined
      : profileRole(place.profile, found);
  const veto =
    employerOf(tokens, phrase) ??
    (slot?.kind === 'header' || slot?.kind === 'greeting'
      ? unitBefore(tokens, phrase)
      : vetoOf(tokens, phrase));
  const evidence = evidenceOf(tokens, phrase, slot, role, place.identifier);
  const base = {
    phrase,
    slot,
    pattern: evidence.pattern,
    context: evidence.context,
    ambiguous: isAmbiguous(tokens, phrase),
    shared: role?.kind === 'public' && role.plural,
  };
  if (isLetteredHeading(tokens, phrase))
    return { ...base, standing: 'thing', score: 0, keep: 'kop van een lijst' };
  if (veto !== undefined)
    return { ...base, standing: 'thing', score: 0, keep: veto.reason, context: veto.word };
  const standing = standingOf(place, phrase, role, evidence.points);
  return { ...base, score: evidence.points, standing: standing.standing, keep: standing.keep };
}

/** Before a colon the words around it tell whose role it is: "assistent van de staatssecretaris: …". */
const OFFICE =
  /^(?:burgemeester|wethouder|gedeputeerde|dijkgraaf|kamer|raadsl|statenl|fractie|staatssecretaris)/;

/** The label or the column's header names the office. */
function labelledRole(place: Place, phrase: NamePhrase): Role | undefined {
  const { slot } = place;
  if (slot?.label === 'bestuurders') return governor(place.tokens, phrase);
  const attends = /^(?:aanwezig|afwezig|deelnemers)/.test(slot?.label ?? '');
  if (place.governs && attends && isOfPlace(place, phrase))
    return { kind: 'public', word: 'bestuurder', plural: false };
  if (slot === undefined || !isPublicLabel(slot.label)) return undefined;
  return slot.kind === 'column' || (slot.kind === 'label' && !OFFICE.test(slot.label))
    ? { kind: 'public', word: slot.label, plural: false }
    : undefined;
}

/** "Bert van Bijsteren (Ermelo)". */
function isOfPlace({ tokens, text, slot }: Place, { to, start }: NamePhrase): boolean {
  const of = tokens[to + 1];
  const servants = /ambtelijk|ambtenaren/i.test(text.slice(slot?.start ?? start, start));
  return !servants && of?.space.opens === true && (of.bits & C.place) !== 0;
}

/** "Helga Witjes (Gelderland, voorzitter)": of a province or municipality; "(ProRail)" holds no office. */
function governor(tokens: readonly Token[], { to }: NamePhrase): Role | undefined {
  const of = tokens[to + 1];
  if (of?.space.opens === true && (of.bits & C.place) === 0) return undefined;
  return { kind: 'public', word: 'bestuurder', plural: false };
}

function signingRole({ signsAs, slot }: Place): Role | undefined {
  const placed = slot !== undefined && slot.kind !== 'closing';
  return signsAs === undefined || placed
    ? undefined
    : { kind: 'public', word: signsAs, plural: false };
}

function strongestRole(
  tokens: readonly Token[],
  phrase: NamePhrase,
  row: RowText,
): Role | undefined {
  const after = roleAfter(tokens, phrase);
  if (after !== undefined && after.kind !== 'private') return after;
  const before = roleBefore(tokens, phrase);
  if (before?.plural === true && hasOwnFunction(tokens, phrase, before.word)) return after;
  if (before !== undefined) return before;
  return roleInRow(row) ?? after;
}

/** The profile's own roles go before the rules. */
function profileRole(profile: Profile, role: Role | undefined): Role | undefined {
  if (role === undefined) return undefined;
  if (profile.redactRoles?.some((r) => fold(r) === role.word)) return { ...role, kind: 'private' };
  if (profile.keepRoles?.some((r) => fold(r) === role.word || fold(r).endsWith(role.word)))
    return { ...role, kind: 'public' };
  if (role.kind === 'policy' && profile.keepTopOfficials === false)
    return { ...role, kind: 'private' };
  if (role.kind === 'spokesperson' && profile.keepSpokespersons === true)
    return { ...role, kind: 'public' };
  return role;
}

/** Roles in which somebody of the list is known to all. */
const KNOWN_BY_TRADE =
  /(?:^(?:voorzitter|dagvoorzitter|spreker|auteur|ceo|oud-)|(?:schrijver|schrijfster|hoogleraar|econoom|historicus|historica|filosoof|filosofe|socioloog|jurist|viroloog|wetenschapper|presentator|presentatrice|cabaretier|columnist|columniste|journalist|journaliste|zanger|zangeres|acteur|actrice|regisseur|kunstenaar|kunstenares|schilder|beeldhouwer|architect|dichter|dichteres|componist|politicus|politica|wielrenner|voetballer|schaatser|atleet|coureur|politiechef|hoofdcommissaris|topman|topvrouw|president|premier|informateur|bestuurder|oprichter|uitvinder)$)/;

function standingOf(
  place: Place,
  phrase: NamePhrase,
  role: Role | undefined,
  points: number,
): { standing: Standing; keep: string | null } {
  const listed = onPublicList(phrase, place.year);
  if (role?.kind === 'public')
    return { standing: 'public', keep: `bestuurder of volksvertegenwoordiger (${role.word})` };
  if (place.signsInMandate)
    return { standing: 'public', keep: 'ondertekent een besluit in mandaat (profiel)' };
  if (partyAfter(place.tokens, phrase))
    return { standing: 'public', keep: 'volksvertegenwoordiger (partij erachter)' };
  if (role?.kind === 'policy') return { standing: 'policy', keep: 'ambtelijke top (profiel)' };
  if (role === undefined && place.slot === undefined && writesBook(place.tokens, phrase))
    return { standing: 'public', keep: 'schrijver van een boek' };
  const presides = listed !== undefined && isGreetedWithCollege(place, phrase);
  if (presides || isGreetedHolder(place, phrase, listed))
    return { standing: 'public', keep: 'aanhef van een brief aan een bewindspersoon' };
  if (place.slot?.kind === 'header' || place.slot?.kind === 'greeting')
    return { standing: 'private', keep: null };
  const chairs = KNOWN_BY_TRADE.test(role?.word ?? '');
  if (listed === 'full' && (role?.kind !== 'private' || chairs))
    return {
      standing: 'public',
      keep: `staat op de lijst van publieke personen${periodOf(phrase)}`,
    };
  if (listed === 'surname' && isParliamentary(place, phrase, role))
    return { standing: 'public', keep: WEAK_KEEP };
  const known = listed === 'surname' && isKnownBySurname(place, phrase, role);
  if (known || (isFamous(phrase) && isUntitled(place, phrase, role)))
    return { standing: 'public', keep: KNOWN_KEEP };
  if (isFirmSurname(phrase) && isUnaddressed(place, phrase, role))
    return { standing: 'public', keep: FIRM_KEEP };
  return { standing: points >= 2 ? 'private' : 'unknown', keep: null };
}

/** Neither in a place of persons nor by a title or a person's function: "inschrijver Heijmans" bids. */
function isUnaddressed(
  { tokens, slot }: Place,
  phrase: NamePhrase,
  role: Role | undefined,
): boolean {
  if (slot !== undefined && !/^(?:uitgenodigd|leverancier|opdracht|partij)/.test(slot.label))
    return false;
  const bids = /inschrijver|aannemer|contactpersoon|leverancier|opdrachtnemer|bouwer/;
  if (role?.kind === 'private' && !bids.test(role.word)) return false;
  return titleBefore(tokens, phrase).points === 0;
}

/** A surname of the list counts only where politics is spoken of and nothing points to a civil servant. */
function isParliamentary(place: Place, phrase: NamePhrase, role: Role | undefined): boolean {
  if (role?.kind === 'private' || place.slot !== undefined || departmentAfter(place.tokens, phrase))
    return false;
  const title = titleBefore(place.tokens, phrase);
  if (title.pattern === 'title' || /^fam(?:ilie)?$/.test(title.context)) return false;
  return speaksOfPolitics(place.text, phrase);
}

/** "Madlener", "Van Huffelen": hardly anybody else bears that surname. */
function isKnownBySurname(place: Place, phrase: NamePhrase, role: Role | undefined): boolean {
  if (!isUntitled(place, phrase, role)) return false;
  const holder = isDistinctHolder(phrase, place.year);
  return holder === 'minister' || (holder === 'member' && place.political);
}

/** No form of address, and nothing that says a function: as one speaks of who is known to all. */
function isUntitled({ tokens, slot }: Place, phrase: NamePhrase, role: Role | undefined): boolean {
  const placed = slot !== undefined && !(slot.kind === 'label' && /^aanwezig/.test(slot.label));
  if (role?.kind === 'private' || placed || departmentAfter(tokens, phrase)) return false;
  return titleBefore(tokens, phrase).points === 0;
}

/** An office, a party or what parliament does stands within a sentence of the phrase. */
export function speaksOfPolitics(text: string, phrase: NamePhrase): boolean {
  const around = foldText(text.slice(Math.max(0, phrase.start - 130), phrase.end + 90));
  return PARLIAMENT.test(around.replace(/\s+/g, ' '));
}

/** Words that may be ordinary here: only context makes them names. */
function isAmbiguous(tokens: readonly Token[], phrase: NamePhrase): boolean {
  if (phrase.initials !== '') return false;
  const names = [...phrase.firsts, ...phrase.surnames];
  if (!names.every((token) => isOrdinary(token.key) || (token.bits & (C.place | C.month)) !== 0))
    return false;
  if (phrase.firsts.length > 0 && phrase.surnames.length > 0) return false;
  return (
    !(
      midSentence(tokens, phrase) &&
      phrase.particles.length === 0 &&
      tokens[phrase.from]!.space.blank
    ) || names.every((t) => !isKnownName(t))
  );
}

/** At the start of a sentence a word that may be a name is one when a person's verb follows. */
export function readsAsPerson(tokens: readonly Token[], phrase: NamePhrase): boolean {
  return midSentence(tokens, phrase) || verbAfter(tokens, phrase);
}
