/** Words that are never part of a name where they stand. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { kindOfKey } from '../identifiers/labelKinds.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';
import { THING_SUFFIXES } from '../lists/vocabulary.table.ts';
import { isOfDoubleSurname } from './doubleSurnames.ts';
import { afterInitial, isAbbreviation, isLed, NAME_BITS } from './led.ts';
import {
  endsBeforeUnit,
  endsBracketedName,
  followsFirst,
  followsOffice,
  isBehindInitialAndParticle,
  isBesideSyllable,
  isInflectedSurname,
  isReversed,
  isReversedPlace,
  isUpperSurname,
  leadsSurname,
} from './nameParts.ts';
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
    (bits & NAME_BITS) === 0 &&
    !isBehindInitials(tokens, i) &&
    !isCalledAsOffice(tokens, i)
  )
    return true;
  if ((bits & C.honorific) !== 0 && (bits & NAME_BITS) === 0 && !isBehindInitials(tokens, i))
    return true;
  if (
    token.dot &&
    token.shape === 'capital' &&
    (bits & (C.abbreviation | C.handName)) === C.abbreviation &&
    // "Ruud van Os." at the end of a sentence.
    tokens[i - 1]?.text !== 'van'
  )
    return true;
  if (isMailField(tokens, i) || (hasRule(token.form) && isStopByRule(tokens, i))) return true;
  if (isAddressedOffice(tokens, i)) return true;
  if (isOfDoubleSurname(tokens, i) || isInflectedSurname(tokens, i)) return false;
  if (
    token.shape === 'upper' &&
    (((bits & C.functionWord) !== 0 && (bits & C.first) === 0 && !isUpperSurname(tokens, i)) ||
      isAbbreviation(tokens, i))
  )
    return true;
  if (isJobTitle(tokens, i) || isFieldName(tokens, i)) return true;
  if (isNamedThing(token.key) || isDirection(tokens, i) || isSaint(tokens, i)) return true;
  if ((bits & C.thing) !== 0 && (bits & (C.first | C.handName)) === 0 && !isLed(tokens, i))
    return true;
  if (isRoleAtStart(tokens, i)) return true;
  if ((bits & C.functionWord) !== 0 && (bits & (C.first | C.handName)) === 0 && !isLed(tokens, i))
    return true;
  if ((bits & NAME_BITS) !== 0 || isBesideSyllable(tokens, i)) return false;
  const led = isLed(tokens, i);
  if (isThingWord(token.key) && !afterInitial(tokens, i)) return true;
  if ((bits & C.functionWord) !== 0) return !isBehindInitialAndParticle(tokens, i);
  if ((bits & C.place) !== 0) return !led && !isReversedPlace(tokens, i);
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

/** "mr. I.S. Zondag", "J.P. Minister": two initials, or one behind a title; not "Groep A. Maandag", "in de M.R. Dinsdag". */
function isBehindInitials(tokens: readonly Token[], i: number): boolean {
  const [before, first, second] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]];
  if (tokens[i]!.shape !== 'capital' || second?.shape !== 'single' || !second.dot) return false;
  if (((first?.bits ?? 0) & (C.title | C.honorific)) !== 0) return true;
  const isPair = first?.shape === 'single' && first.dot;
  return isPair && !/^(?:de|het|een|onze|die|deze|jullie)$/.test(before?.key ?? '');
}

const OFFICE_NAMES =
  /^(?:dijkgraaf|burgemeester|drost|schout|griffier|rector|kolonel|kapitein|majoor)$/;

/** "Joris Dijkgraaf": behind a first name that is no word, and no name follows. */
function isCalledAsOffice(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const { shape, space, key } = tokens[i]!;
  if (!OFFICE_NAMES.test(key) || shape !== 'capital' || before?.shape !== 'capital') return false;
  if (!space.blank || (before.bits & C.first) === 0) return false;
  const goesOn = next?.space.blank === true && (next.shape !== 'lower' || next.key === 'van');
  const named = ((tokens[i - 2]?.bits ?? 0) & NAME_BITS) !== 0 && before.space.blank;
  return !goesOn && !named;
}

const ADDRESSED =
  /^(?:voorzitter|minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|commissaris|griffier)$/;

/** "Mevrouw de Voorzitter": the office itself. */
function isAddressedOffice(tokens: readonly Token[], i: number): boolean {
  const [title, article] = [tokens[i - 2], tokens[i - 1]];
  return (
    article?.text === 'de' &&
    ((title?.bits ?? 0) & C.honorific) !== 0 &&
    ADDRESSED.test(tokens[i]!.key)
  );
}

/** By what only some words are: `hasRule`. */
function isStopByRule(tokens: readonly Token[], i: number): boolean {
  return (
    isMailWord(tokens, i) ||
    isLanguage(tokens, i) ||
    isCommissioner(tokens, i) ||
    isImperative(tokens, i) ||
    isEnglishMonth(tokens, i) ||
    isFieldWord(tokens[i]!)
  );
}

const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;

/** "Gr, Fleur", "On Thu, Oct 6": parts of a mail that some are called. */
function isMailWord(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.key === 'gr') return true;
  return (
    DAY.test(tokens[i]!.key) &&
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

/** "Sint Pieter", "St. Anna": a place, church or school. */
export function isSaint(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before !== undefined && isSaintWord(before.form) && before.shape !== 'lower') {
    return tokens[i]!.space.blank || tokens[i]!.space.dotted || tokens[i]!.space.hyphen;
  }
  return isSaintWord(tokens[i]!.form) && tokens[i]!.key !== 'st';
}

const isSaintWord = wordFact(({ key }) => /^(?:sint|st|santa|sancta)$/.test(key));

/** "Noord-Afrika", "Amsterdam-Oost"; not "Sietze de Vries-Oost". */
function isDirection(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i]!.space.hyphen ? tokens[i - 1] : undefined;
  if (isDirectionWord(tokens[i]!.form))
    return next?.space.hyphen === true || (before !== undefined && !isLed(tokens, i - 1));
  if (next?.space.hyphen === true && isDirectionWord(next.form)) return !isLed(tokens, i);
  return before !== undefined && isDirectionWord(before.form);
}

const isDirectionWord = wordFact(({ key }) =>
  /^(?:noord|zuid|oost|west|midden|centraal|noordwest|noordoost|zuidwest|zuidoost)$/.test(key),
);

const LANGUAGE =
  /^(?:frans|vlaams|nederlands|engels|duits|spaans|italiaans|portugees|pools|russisch|oekraiens|roemeens|bulgaars|turks|koerdisch|sorani|kurmanci|arabisch|berber|tarifit|tamazight|farsi|perzisch|dari|pashto|urdu|hindi|tamil|somalisch|tigrinya|amhaars|oromo|swahili|lingala|mandarijn|kantonees|chinees|vietnamees|thai|papiaments|sranan|fries)$/;

/** "spreekt Frans". */
function isLanguage(tokens: readonly Token[], i: number): boolean {
  return (
    LANGUAGE.test(tokens[i]!.key) &&
    /^(?:spreekt|spreken|sprak|spreek|spreektaal|taal|tolk|vertaler|het|alleen|talen)$/.test(
      tokens[i - 1]?.key === 'en' || tokens[i]!.space.comma
        ? (tokens[i - 3]?.key ?? '')
        : (tokens[i - 1]?.key ?? ''),
    )
  );
}

const KING = /^koning(?:in)?$/;

/** "commissaris van de Koning". */
function isCommissioner(tokens: readonly Token[], i: number): boolean {
  return (
    KING.test(tokens[i]!.key) && tokens[i - 1]?.key === 'de' && tokens[i - 3]?.key === 'commissaris'
  );
}

const isRoleWord = wordFact(({ key }) => personRole(key) !== undefined);

/** "Senior beleidsmedewerker": a capital before a function. */
function isJobTitle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.shape !== 'lower' || !next.space.blank) return false;
  if (afterInitial(tokens, i) || (classOf(tokens[i - 1]?.key ?? '') & C.particle) !== 0)
    return false;
  return isRoleWord(next.form) && (tokens[i]!.bits & C.first) === 0 && isOrdinary(tokens[i]!.key);
}

/** "Buurman Hendrikus Molenaar": the role is no part of the name. */
function isRoleAtStart(tokens: readonly Token[], i: number): boolean {
  const { bits, space, shape } = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined || !next.space.blank || shape !== 'capital') return false;
  if ((bits & C.honorific) !== 0 && (bits & C.first) === 0 && (space.sentence || i === 0))
    return next.shape === 'capital' && isOrdinary(tokens[i]!.key);
  if (!isRoleWord(tokens[i]!.form) || (isLed(tokens, i) && i > 0)) return false;
  return (
    (space.sentence || i === 0 || (next.bits & C.first) !== 0) &&
    (next.shape === 'capital' || next.shape === 'mixed' || next.shape === 'single')
  );
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|mei|juli)$/;

/** "5 May", "May 2021": some are called so. */
function isEnglishMonth(tokens: readonly Token[], i: number): boolean {
  if (!MONTH.test(tokens[i]!.key)) return false;
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

const FIELD = /.{4}(?:nr|nummer|nummers|datum)$/;
const SHORT_FIELD = /^(?:geb|pers|tel|tst|adr|huisnr|postc|woonpl|dat|pag|blz)$/;

function isFieldWord({ key, dot }: Token): boolean {
  return FIELD.test(key) || (dot && SHORT_FIELD.test(key));
}

const RULED = [DAY, /^gr$/, LANGUAGE, KING, IMPERATIVES, MONTH, FIELD, SHORT_FIELD];
/** Does a rule of `isStopByRule` name it? */
const hasRule = wordFact(({ key }) => RULED.some((pattern) => pattern.test(key)));

/** "Onderwerp:", "From:" at the start of a line. */
function isFieldName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const { space: own, key } = tokens[i]!;
  if (own.hard && kindOfKey(key) !== undefined) return true;
  if (next === undefined || !next.space.colon || !(own.hard || i === 0)) return false;
  return (tokens[i]!.bits & C.first) === 0;
}
