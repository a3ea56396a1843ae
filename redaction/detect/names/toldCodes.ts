/**
 * Codes and letters of persons that the words around them tell: "Intern begeleider: MB", "jongere D.", "mevrouw J.W.,
 * wonende", "door RV of MdG"; and, in a document that speaks in codes, who opens, finds or is away ("JH en LR zijn vrij").
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isMixedCode } from './codes.ts';
import { isCode } from './handledCodes.ts';

interface Found {
  readonly start: number;
  readonly code: string;
}

/** "Intern begeleider: MB. …", "Adviseur gemeente: L." */
const ROLE_COLON =
  /(?<![\p{L}-])(\p{L}[\p{L}-]{4,28}(?: \p{L}[\p{L}-]{3,20})?): (\p{L}{2,4}|\p{Lu}\.)(?=[.,;)]?(?:\s|$))/gu;
/** "Medewerker RS beoordeelt", "gecontroleerd door vP: paspoort". */
const ROLE_BEFORE =
  /(?<![\p{L}-])(\p{L}[\p{L}-]{4,28}) (\p{Lu}{2,3}|\p{Lu}{0,2}\p{Ll}{1,2}\p{Lu})(?= \p{Ll}|[.,;)]?\s*(?:\n|$))/gu;
const DONE_BY =
  /(?:gecontroleerd|gecheckt|beoordeeld|opgesteld|uitgevoerd|gezien|vastgesteld|ingevoerd|getoetst|gelezen|besproken|afgehandeld|geregistreerd|opgepakt|verwerkt|nagekeken|toets|controle|vervolgcontrole) (?:wordt )?door (\p{L}{2,4})(?=[:.,;)]| \p{Ll}|\s*(?:\n|$))/giu;
/** "de jongere D., 15 jaar", "topambtenaar V.”". */
const LETTER_BEHIND =
  /(?<![\p{L}-])(\p{L}[\p{L}-]{3,28}) ((?:\p{Lu}\.){1,3})(?=["”’',)]| \p{Ll}|\s*(?:\n|$))/gu;
/** "mevrouw J.W., wonende": no surname follows. */
const OF_A_LADY =
  /(?<!\p{L})(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]e heer|[Dd]hr\.|[Mm]eneer|[Ff]amilie|[Ee]chtpaar) ((?:\p{Lu}\.){1,3})(?=["”’',;)]| \p{Ll}|\s*(?:\n|$))/gu;
/** "RV of MdG", "EB en NvdL": one of the two can be nothing else. */
const EITHER = /(?<![\p{L}-])(\p{L}{2,4})(?: (?:en|of) |, ?)(\p{L}{2,5})(?![\p{L}-])/gu;
/** "onder voorbehoud van FEZ (mvl)": who answered for a unit, in small letters. */
const FOR_UNIT = /(?<![\p{L}])\p{Lu}{2,6} \((\p{Ll}{2,4})\)/gu;
/** "JH en LR zijn op de dag van …", "EB vindt van wel". */
const SPEAKERS =
  /(?<=^|[.?!:]["”’)]? |[\n\t])(\p{Lu}{2,3})(?:(?:, (\p{Lu}{2,3}))? en (\p{Lu}{2,3}))? (?:zijn|hebben|gaan|komen|pakken|maken|kijken|sluiten|zoeken|bellen|mailen|stemmen|bereiden|vindt|denkt|twijfelt|belt|mailt|appt|opent|sluit|bedankt|stuurt|pakt|zoekt|kijkt|komt|gaat|schuift|heeft|is|licht|geeft|meldt|vraagt|zegt|stelt|merkt|neemt|maakt|werkt|leest|schrijft|regelt|organiseert|koppelt|checkt) /gu;

export function toldCodeHits(
  scan: Scan,
  codes: readonly Hit[],
  taken: (start: number, end: number) => boolean,
): Hit[] {
  const { text } = scan;
  const told = [
    ...behindRoles(text, ROLE_COLON, true),
    ...behindRoles(text, ROLE_BEFORE, false).filter(({ code }) => isCapitals(code)),
    ...groupsOf(text, DONE_BY).filter(({ code }) => isCode(code) || /^\p{Ll}\p{Lu}$/u.test(code)),
    ...lettersBehindRoles(text),
    ...groupsOf(text, OF_A_LADY),
    ...groupsOf(text, FOR_UNIT).filter(({ code }) => isCode(code) && !/[aeiouy]/.test(code)),
    ...besideMixed(text),
    ...(speaksInCodes(scan, codes) ? speakers(text) : []),
  ];
  const here = new Set(told.map(({ start }) => start));
  const again = repeatedCodes(text, [...codes.map(({ start, end }) => text.slice(start, end))]);
  return [...told, ...again.filter(({ start }) => !here.has(start))]
    .filter(({ start, code }) => !taken(start, start + code.length))
    .map(({ start, code }) => hit(start, code));
}

/** "afgesproken wordt dat OT en KY schrijven", where a table has "OT / KY": who was called so once is so elsewhere. */
function repeatedCodes(text: string, codes: readonly string[]): Found[] {
  const known = new Set(codes.filter((code) => isPlainCode(code) || isMixedCode(code)));
  if (known.size === 0) return [];
  return [...text.matchAll(REPEATED)]
    .map(({ index, 0: code }) => ({ start: index, code }))
    .filter(({ code, start }) => known.has(code) && !OF_THING.test(text.slice(start - 12, start)));
}

const REPEATED = /(?<![\p{L}\d/.@-])\p{Lu}[\p{L}]{0,3}\p{Lu}(?![\p{L}\d/@-])/gu;
/** "de AP", "het MT": a body. */
const OF_THING =
  /(?:^|[^\p{L}])(?:[Dd]e|[Hh]et|[Ee]en|[Oo]nze?|[Dd]eze|dit|lid|MT|afdeling|team|directie) $/u;

function isCapitals(code: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(code) || isMixedCode(code);
}

function behindRoles(text: string, pattern: RegExp, letters: boolean): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: role, 2: code }) => {
    const isLetter = code!.endsWith('.');
    if (!role!.split(' ').some(isPersonRole) || (isLetter ? !letters : !isCode(code!))) return [];
    return [{ start: index + whole.length - code!.length, code: code! }];
  });
}

function lettersBehindRoles(text: string): Found[] {
  return [...text.matchAll(LETTER_BEHIND)]
    .filter(({ 1: role }) => isPersonRole(role!) || YOUNG.test(role!))
    .map(({ index, 0: whole, 2: code }) => ({
      start: index + whole.length - code!.length,
      code: code!,
    }));
}

const YOUNG =
  /^(?:de |het )?(?:jongere|jeugdige|pupil|bewoner|bewoonster|buurman|buurvrouw|moeder|vader|dochter|zoon|broer|zus|student|studente|aangever|aangeefster|klager|klaagster|verzoeker|verzoekster|appellant|betrokkene|gedetineerde|arrestant|asielzoeker|vreemdeling|huurder|melder|meldster|oma|opa|oom|tante|collega|topambtenaar)$/iu;

function isPersonRole(word: string): boolean {
  const bits = classOf(fold(word));
  return (bits & C.personRole) !== 0 && (bits & (C.publicRole | C.topRole | C.organisation)) === 0;
}

/** All groups that matched, each at its place. */
function groupsOf(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    let from = 0;
    return match.slice(1).flatMap((code) => {
      if (code === undefined) return [];
      from = match[0].indexOf(code, from);
      return [{ start: match.index + from, code }];
    });
  });
}

function besideMixed(text: string): Found[] {
  return [...text.matchAll(EITHER)].flatMap(({ index, 0: whole, 1: first, 2: second }) => {
    if (isMixedCode(second!) && isPlainCode(first!)) return [{ start: index, code: first! }];
    if (!isMixedCode(first!) || !isPlainCode(second!)) return [];
    return [{ start: index + whole.length - second!.length, code: second! }];
  });
}

function isPlainCode(code: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(code) && isCode(code);
}

/** Somebody is called so already: not a text with the abbreviations of services. */
function speaksInCodes(scan: Scan, codes: readonly Hit[]): boolean {
  return codes.some(
    ({ start, end, kind, type }) =>
      kind === 'personal' && type === 'initialen' && isMixedCode(scan.text.slice(start, end)),
  );
}

function speakers(text: string): Found[] {
  return groupsOf(text, SPEAKERS).filter(({ code }) => code.length === 2 && isCode(code));
}

function hit(start: number, code: string): Hit {
  return personalHit({
    start,
    end: start + code.length,
    type: 'initialen',
    certainty: 'check',
    recognizer: 'initials',
    pattern: 'told',
    sentence: 'Waarschijnlijk de initialen van wie hier wordt genoemd, volgens de woorden ernaast.',
  });
}
