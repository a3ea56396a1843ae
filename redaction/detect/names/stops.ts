/** Words that are never part of a name where they stand. */
import type { Token } from '../flow/token.ts';
import { kindOfKey } from '../identifiers/labelKinds.ts';
import { C, classOf, isCompoundOnly, isOrdinary } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';
import { THING_SUFFIXES } from '../lists/vocabulary.table.ts';
import { afterInitial, isAbbreviation, isLed, NAME_BITS } from './led.ts';
import { isMiddleSyllable, nameAfterParticles } from './nameWords.ts';
import { personRole } from './roles.ts';

const THINGS = THING_SUFFIXES.split(' ');

/** Ends like a street or a thing and is no known name: "Suurhoffbrug", "Wilhelminakwartier". */
export const isThingWord = remembered((key) => {
  if (isNamedThing(key)) return true;
  if ((classOf(key) & (C.surname | C.first)) !== 0) return false;
  if ((classOf(key) & C.thing) !== 0) return true;
  return (
    key.length > 7 &&
    THINGS.some((suffix) => key.endsWith(suffix) && key.length - suffix.length >= 3)
  );
});

/** The dictionary counts some as names ("Kamercommissie"). */
const isNamedThing = remembered(
  (key) =>
    (classOf(key) & (C.handName | C.first)) === 0 &&
    /.{3}(?:commissie|ministerie|partij|programma|regeling|stichting|gemeente|provincie|directie|overleg|vereniging|instituut|centrum|straat)$/.test(
      key,
    ),
);

/** `isStop` for one document: each token is judged once, however many phrases may begin or end there. */
export function stopsOf(tokens: readonly Token[]): (i: number) => boolean {
  const judged = new Uint8Array(tokens.length);
  return (i) => {
    if (judged[i] === 0) judged[i] = isStop(tokens, i) ? 2 : 1;
    return judged[i] === 2;
  };
}

/** May the token be part of a name at all? */
function isStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const bits = token.bits;
  if (
    (bits & (C.month | C.party | C.publicRole | C.title | C.honorific)) !== 0 &&
    (bits & NAME_BITS) === 0
  )
    return true;
  if ((bits & C.honorific) !== 0 && (bits & NAME_BITS) === 0) return true;
  if (
    token.dot &&
    token.shape === 'capital' &&
    (bits & (C.abbreviation | C.handName)) === C.abbreviation
  )
    return true;
  if (isMailWord(tokens, i)) return true;
  if (
    token.shape === 'upper' &&
    (((bits & C.functionWord) !== 0 && (bits & C.first) === 0 && !isUpperSurname(tokens, i)) ||
      isAbbreviation(tokens, i))
  )
    return true;
  if (isLanguage(tokens, i)) return true;
  if (isCommissioner(tokens, i) || isJobTitle(tokens, i) || isFieldName(tokens, i)) return true;
  if (isNamedThing(token.key) || isDirection(tokens, i) || isSaint(tokens, i)) return true;
  if ((bits & C.thing) !== 0 && (bits & (C.first | C.handName)) === 0 && !isLed(tokens, i))
    return true;
  if (isRoleAtStart(tokens, i) || isImperative(tokens, i) || isEnglishMonth(tokens, i)) return true;
  if ((bits & C.functionWord) !== 0 && (bits & (C.first | C.handName)) === 0 && !isLed(tokens, i))
    return true;
  if ((bits & NAME_BITS) !== 0 || isBesideSyllable(tokens, i)) return false;
  const led = isLed(tokens, i);
  if ((isThingWord(token.key) && !afterInitial(tokens, i)) || (bits & C.functionWord) !== 0)
    return true;
  if ((bits & C.place) !== 0) return !led;
  return (
    isOrdinary(token.key) &&
    !led &&
    !leadsSurname(tokens, i) &&
    !followsFirst(tokens, i) &&
    !endsBracketedName(tokens, i) &&
    !endsBeforeUnit(tokens, i) &&
    !followsOffice(tokens, i) &&
    !isReversed(tokens, i)
  );
}

/** "Chin-A-Fat": the parts around the syllable. */
function isBesideSyllable(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.shape !== 'capital') return false;
  const [after, before] = [tokens[i + 1], tokens[i - 1]];
  if (after?.space.hyphen === true && isMiddleSyllable(tokens, i + 1)) return true;
  return (
    before !== undefined && i > 1 && tokens[i]!.space.hyphen && isMiddleSyllable(tokens, i - 1)
  );
}

/** "burgemeester Avin Fokkens": the second of two capitals behind an office. */
function followsOffice(tokens: readonly Token[], i: number): boolean {
  const [office, first] = [tokens[i - 2], tokens[i - 1]];
  const { bits, shape, space } = tokens[i]!;
  if (office === undefined || first === undefined || !first.space.blank || !space.blank)
    return false;
  if ((office.bits & C.publicRole) === 0 || first.shape !== 'capital' || shape !== 'capital')
    return false;
  const named = C.place | C.thing | C.organisation | C.publicRole | C.namedAfter;
  return ((bits | first.bits) & named) === 0;
}

/** "Gr, Fleur", "On Thu, Oct 6": parts of a mail that some are called. */
function isMailWord(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.key === 'gr' || isMailField(tokens, i)) return true;
  return (
    /^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(tokens[i]!.key) &&
    (next === undefined || next.space.comma || next.shape === 'number' || next.key === 'at')
  );
}

/** "To | Guus Verschoor": a field of a mail's head that stands in its own cell, without a colon. */
function isMailField(tokens: readonly Token[], i: number): boolean {
  const { space, text } = tokens[i]!;
  return (
    (space.hard || i === 0) &&
    /^(?:To|From|Cc|CC|Bcc|Sent|Date|Subject)$/.test(text) &&
    tokens[i + 1]?.space.newCell === true
  );
}

/** "JANSSEN OP DE HAAR": a surname behind capital particles. */
function isUpperSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    (tokens[i]!.bits & C.handName) !== 0 &&
    before?.shape === 'upper' &&
    (before.bits & C.particle) !== 0 &&
    tokens[i]!.space.blank
  );
}

/** "Sint Pieter", "St. Anna": a place, church or school. */
export function isSaint(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (
    before !== undefined &&
    /^(?:sint|st|santa|sancta)$/.test(before.key) &&
    before.shape !== 'lower'
  ) {
    return tokens[i]!.space.blank || tokens[i]!.space.dotted || tokens[i]!.space.hyphen;
  }
  return /^(?:sint|santa|sancta)$/.test(tokens[i]!.key);
}

/** "Noord-Afrika", "Amsterdam-Oost"; not "Sietze de Vries-Oost". */
function isDirection(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i]!.space.hyphen ? tokens[i - 1] : undefined;
  if (DIRECTION.test(tokens[i]!.key))
    return next?.space.hyphen === true || (before !== undefined && !isLed(tokens, i - 1));
  if (DIRECTION.test(next?.key ?? '') && next?.space.hyphen === true) return !isLed(tokens, i);
  return DIRECTION.test(before?.key ?? '');
}

const DIRECTION =
  /^(?:noord|zuid|oost|west|midden|centraal|noordwest|noordoost|zuidwest|zuidoost)$/;

const NO_FIRST_NAME =
  C.namedAfter |
  C.namedPlace |
  C.organisation |
  C.thing |
  C.publicRole |
  C.personRole |
  C.title |
  C.honorific |
  C.functionWord |
  C.verb |
  C.month |
  C.place;

/** "…, Şule Aktürk": inside a sentence a capital before a known surname is a first name that no list has. */
function leadsSurname(tokens: readonly Token[], i: number): boolean {
  const { bits, space, shape, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (shape !== 'capital' || text.length < 3 || (bits & NO_FIRST_NAME) !== 0) return false;
  if (space.sentence && !(space.hard && isCompoundOnly(tokens[i]!.key))) return false;
  return (
    next?.space.blank === true &&
    next.shape === 'capital' &&
    !isOrdinary(next.key) &&
    ((next.bits & C.surname) !== 0 || isDoubleBarrelled(tokens, i + 1))
  );
}

/** "Wierenga-Oei": two capitals with a hyphen, neither a place. */
function isDoubleBarrelled(tokens: readonly Token[], i: number): boolean {
  const second = tokens[i + 1];
  return (
    second?.space.hyphen === true &&
    second.shape === 'capital' &&
    ((tokens[i]!.bits | second.bits) & (C.place | C.thing)) === 0 &&
    !isOrdinary(tokens[i]!.key)
  );
}

/** "Dool, I. van den", "Kuiper-Van Tol": an initial behind a comma, a hyphen and a capital particle. */
function isReversed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (next === undefined || tokens[i]!.shape === 'lower') return false;
  if (next.space.hyphen && (next.bits & C.particle) !== 0)
    return next.shape === 'capital' || isHalfOfDouble(tokens, i);
  const ends = after === undefined || !after.space.blank || (after.bits & C.particle) !== 0;
  return next.space.comma && next.shape === 'single' && next.dot && (ends || after.space.dotted);
}

/** "Zuurmond-de Wit": small particles after the hyphen, and a surname after them; not "Motie-de Vries". */
function isHalfOfDouble(tokens: readonly Token[], i: number): boolean {
  const second = tokens[nameAfterParticles(tokens, i + 1)];
  return (
    second !== undefined &&
    (tokens[i]!.bits & NO_FIRST_NAME) === 0 &&
    (second.bits & C.surname) !== 0
  );
}

/** "Iris Slootheer": behind a first name a compound that no dictionary has is a surname. */
function followsFirst(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const { bits, shape, space, key } = tokens[i]!;
  if (before === undefined || !space.blank || shape !== 'capital' || before.shape !== 'capital')
    return false;
  if ((before.bits & C.first) === 0 || (bits & (C.word | C.functionWord | C.verb)) !== 0)
    return false;
  return isCompoundOnly(key) && personRole(key) === undefined;
}

/** "WJZ (Fleur Onderwater)": a bracket holds a first name and one word more. */
function endsBracketedName(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i - 1];
  return (
    first?.space.opens === true &&
    first.shape === 'capital' &&
    ((first.bits & C.first) !== 0 || isUnitsNameless(tokens[i - 2], first)) &&
    tokens[i]!.shape === 'capital' &&
    (tokens[i]!.bits & (C.thing | C.place | C.organisation)) === 0 &&
    /^[ \n]$/.test(tokens[i]!.gap) &&
    tokens[i + 1]?.space.closes === true
  );
}

/** "Wim Hemel (IV)": behind a frequent first name, and before the unit of whom that is. */
function endsBeforeUnit(tokens: readonly Token[], i: number): boolean {
  const [first, unit] = [tokens[i - 1], tokens[i + 1]];
  if (first === undefined || unit === undefined || !tokens[i]!.space.blank) return false;
  const called = C.first | C.handName;
  return (
    (first.bits & called) === called &&
    first.shape === 'capital' &&
    tokens[i]!.shape === 'capital' &&
    unit.space.opens &&
    unit.shape === 'upper'
  );
}

/** "DNB (Pieterjan Kuit)": behind an abbreviation, and a listed name that is no first name. */
function isUnitsNameless(unit: Token | undefined, first: Token): boolean {
  const other = C.place | C.thing | C.organisation | C.namedPlace;
  return (
    unit?.shape === 'upper' &&
    (first.bits & C.surname) !== 0 &&
    (first.bits & other) === 0 &&
    !isOrdinary(first.key)
  );
}

const LANGUAGE =
  /^(?:frans|engels|duits|spaans|italiaans|portugees|pools|russisch|oekraiens|roemeens|bulgaars|turks|koerdisch|sorani|kurmanci|arabisch|berber|tarifit|tamazight|farsi|perzisch|dari|pashto|urdu|hindi|tamil|somalisch|tigrinya|amhaars|oromo|swahili|lingala|mandarijn|kantonees|chinees|vietnamees|thai|papiaments|sranan|fries)$/;

/** "spreekt Frans". */
function isLanguage(tokens: readonly Token[], i: number): boolean {
  return (
    LANGUAGE.test(tokens[i]!.key) &&
    /^(?:spreekt|spreken|sprak|spreek|spreektaal|taal|tolk|vertaler|het|alleen|talen)$/.test(
      tokens[i - 1]?.key ?? '',
    )
  );
}

/** "commissaris van de Koning". */
function isCommissioner(tokens: readonly Token[], i: number): boolean {
  return (
    /^koning(?:in)?$/.test(tokens[i]!.key) &&
    tokens[i - 1]?.key === 'de' &&
    tokens[i - 3]?.key === 'commissaris'
  );
}

/** "Senior beleidsmedewerker": a capital before a function. */
function isJobTitle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.shape !== 'lower' || !next.space.blank) return false;
  if (afterInitial(tokens, i) || (classOf(tokens[i - 1]?.key ?? '') & C.particle) !== 0)
    return false;
  return (
    personRole(next.key) !== undefined &&
    (tokens[i]!.bits & C.first) === 0 &&
    isOrdinary(tokens[i]!.key)
  );
}

/** "Buurman Hendrikus Molenaar": the role is no part of the name. */
function isRoleAtStart(tokens: readonly Token[], i: number): boolean {
  const { bits, space, shape } = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined || !next.space.blank || shape !== 'capital') return false;
  if ((bits & C.honorific) !== 0 && (bits & C.first) === 0 && (space.sentence || i === 0))
    return next.shape === 'capital' && isOrdinary(tokens[i]!.key);
  if (personRole(tokens[i]!.key) === undefined || (isLed(tokens, i) && i > 0)) return false;
  return (
    (space.sentence || i === 0 || (next.bits & C.first) !== 0) &&
    (next.shape === 'capital' || next.shape === 'mixed' || next.shape === 'single')
  );
}

/** "5 May", "May 2021": some are called so. */
function isEnglishMonth(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:january|february|march|april|may|june|july|august|mei|juli)$/.test(tokens[i]!.key))
    return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]!.key === 'may' && /^(?:i|we|you|they)$/.test(next?.key ?? '')) return true;
  return (
    (before?.shape === 'number' && tokens[i]!.space.blank) ||
    (next?.shape === 'number' && next.space.blank)
  );
}

const IMPERATIVES =
  /^(?:bel|mail|app|vraag|stuur|zie|neem|laat|geef|contact|groet|dank|nadat|toen|wil|kan|heeft|mede|ook|ps|call|dear)$/;

/** "Bel Onno Wielinga": a verb at the start of a sentence, though some are called so. */
function isImperative(tokens: readonly Token[], i: number): boolean {
  const { key, space, shape } = tokens[i]!;
  const next = tokens[i + 1];
  if (shape !== 'capital' || !(space.sentence || i === 0) || !IMPERATIVES.test(key)) return false;
  if (space.colon && !space.hard) return false;
  return next?.space.blank === true && next.shape === 'capital' && (next.bits & NAME_BITS) !== 0;
}

/** "Onderwerp:", "From:" at the start of a line. */
function isFieldName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const own = tokens[i]!.space;
  if (own.hard && kindOfKey(tokens[i]!.key) !== undefined) return true;
  if (next === undefined || !next.space.colon || !(own.hard || i === 0)) return false;
  return (tokens[i]!.bits & C.first) === 0;
}
