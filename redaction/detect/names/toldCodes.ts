/**
 * Codes and letters of persons that the words around them tell: "Intern begeleider: MB", "jongere D.", "mevrouw J.W.,
 * wonende", "door RV of MdG"; and, in a document that speaks in codes, who opens, finds or is away ("JH en LR zijn vrij").
 */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { C } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isMixedCode } from './codes.ts';
import { isCode } from './handledCodes.ts';

interface Found {
  readonly start: number;
  readonly code: string;
}

/** Behind a role: "Intern begeleider: MB. …", "Adviseur gemeente: L." */
const COLON = /(?: \p{L}[\p{L}-]{3,20})?: (\p{L}{2,4}|\p{Lu}\.)(?=[.,;)]?(?:\s|$))/uy;
/** "Medewerker RS beoordeelt". */
const PLAIN = / (\p{Lu}{2,3}|\p{Lu}{0,2}\p{Ll}{1,2}\p{Lu})(?= \p{Ll}|[.,;)]?\s*(?:\n|$))/uy;
/** "de jongere D., 15 jaar", "topambtenaar V.”", "mevrouw J.W., wonende": no surname follows. */
const LETTERS = /\.? ((?:\p{Lu}\.){1,3})(?=["”’',;)]| \p{Ll}|\s*(?:\n|$))/uy;
/** "gecontroleerd door vP: paspoort". */
const BY = / (\p{L}{2,4})(?=[:.,;)]| \p{Ll}|\s*(?:\n|$))/uy;
const DONE =
  /^(?:gecontroleerd|gecheckt|beoordeeld|opgesteld|uitgevoerd|gezien|vastgesteld|ingevoerd|getoetst|gelezen|besproken|afgehandeld|geregistreerd|opgepakt|verwerkt|nagekeken|toets|controle|vervolgcontrole)$/;
/** "onder voorbehoud van FEZ (mvl)": who answered for a unit, in small letters. */
const FOR_UNIT: WordPattern = {
  first: /^\p{Lu}{2,6}$/u,
  whole: /\p{Lu}{2,6} \((\p{Ll}{2,4})\)/uy,
};
/** "JH en LR zijn op de dag van …", "EB vindt van wel". */
const SPEAKERS: WordPattern = {
  first: /^\p{Lu}{2,3}$/u,
  whole:
    /(?<=^|[.?!:]["”’)]? |[\n\t])(\p{Lu}{2,3})(?:(?:, (\p{Lu}{2,3}))? en (\p{Lu}{2,3}))? (?:zijn|hebben|gaan|komen|pakken|maken|kijken|sluiten|zoeken|bellen|mailen|stemmen|bereiden|vindt|denkt|twijfelt|belt|mailt|appt|opent|sluit|bedankt|stuurt|pakt|zoekt|kijkt|komt|gaat|schuift|heeft|is|licht|geeft|meldt|vraagt|zegt|stelt|merkt|neemt|maakt|werkt|leest|schrijft|regelt|organiseert|koppelt|checkt) /uy,
};

export function toldCodeHits(
  scan: Scan,
  tokens: readonly Token[],
  codes: readonly Hit[],
  taken: (start: number, end: number) => boolean,
): Hit[] {
  const { text } = scan;
  const told = [
    ...tokens.filter(({ form }) => mayTell(form)).flatMap((token) => toldAt(text, tokens, token)),
    ...groupsOf(scan.words.matches(FOR_UNIT)).filter(
      ({ code }) => isCode(code) && !/[aeiouy]/.test(code),
    ),
    ...(speaksInCodes(scan, codes) ? speakers(scan) : []),
  ];
  return told
    .filter(({ start, code }) => !taken(start, start + code.length))
    .map(({ start, code }) => hit(start, code));
}

const NOTHING: readonly Found[] = [];

/** May `toldAt` find anything at such a word? */
const mayTell = wordFact(
  ({ key, bits, shape }) =>
    key === 'door' ||
    shape === 'mixed' ||
    ADDRESSED.has(key) ||
    YOUNG.has(key) ||
    isPersonRole(bits),
);

/** What a role, a form of address, "door" or a code that can be nothing else tells of its neighbour. */
function toldAt(text: string, tokens: readonly Token[], token: Token): readonly Found[] {
  if (token.key === 'door')
    return isDone(tokens, token) ? behind(text, token, BY, isDoer) : NOTHING;
  if (ADDRESSED.has(token.key)) return behind(text, token, LETTERS);
  const isRole = isPersonRole(token.bits);
  if (!isRole && !YOUNG.has(token.key))
    return token.shape !== 'lower' && isMixedCode(token.text)
      ? besideMixed(tokens, token)
      : NOTHING;
  const letters = behind(text, token, LETTERS);
  if (!isRole || letters.length > 0) return letters;
  const colon = behind(text, token, COLON, (code) => code.endsWith('.') || isCode(code));
  return colon.length > 0
    ? colon
    : behind(text, token, PLAIN, (code) => isCapitals(code) && isCode(code));
}

function behind(
  text: string,
  { end }: Token,
  pattern: RegExp,
  may: (code: string) => boolean = () => true,
): readonly Found[] {
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  const code = match?.[1];
  if (match === null || code === undefined || !may(code)) return NOTHING;
  return [{ start: end + match[0].length - code.length, code }];
}

/** "gecontroleerd door", "wordt beoordeeld door". */
function isDone(tokens: readonly Token[], { index }: Token): boolean {
  return DONE.test(tokens[index - 1]?.key ?? '');
}

function isDoer(code: string): boolean {
  return isCode(code) || /^\p{Ll}\p{Lu}$/u.test(code);
}

/** "RV of MdG", "EB en NvdL". */
function besideMixed(tokens: readonly Token[], { index }: Token): Found[] {
  return [neighbourOf(tokens, index, -1), neighbourOf(tokens, index, 1)].flatMap((other) =>
    other !== undefined && isPlainCode(other.text)
      ? [{ start: other.start, code: other.text }]
      : [],
  );
}

function neighbourOf(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  const next = tokens[index + step];
  const gap = tokens[Math.max(index, index + step)]?.gap ?? '';
  if (/^, ?$/.test(gap)) return next;
  return next?.key === 'en' || next?.key === 'of' ? tokens[index + 2 * step] : undefined;
}

const ADDRESSED = new Set('mevrouw mevr mw heer dhr meneer familie echtpaar'.split(' '));

function isCapitals(code: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(code) || isMixedCode(code);
}

const YOUNG = new Set(
  'jongere jeugdige pupil bewoner bewoonster buurman buurvrouw moeder vader dochter zoon broer zus student studente aangever aangeefster klager klaagster verzoeker verzoekster appellant betrokkene gedetineerde arrestant asielzoeker vreemdeling huurder melder meldster oma opa oom tante collega topambtenaar'.split(
    ' ',
  ),
);

function isPersonRole(bits: number): boolean {
  return (bits & C.personRole) !== 0 && (bits & (C.publicRole | C.topRole | C.organisation)) === 0;
}

/** All groups that matched, each at its place. */
function groupsOf(matches: Iterable<RegExpExecArray>): Found[] {
  return [...matches].flatMap((match) => {
    let from = 0;
    return match.slice(1).flatMap((code) => {
      if (code === undefined) return [];
      from = match[0].indexOf(code, from);
      return [{ start: match.index + from, code }];
    });
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

function speakers({ words }: Scan): Found[] {
  return groupsOf(words.matches(SPEAKERS)).filter(({ code }) => code.length === 2 && isCode(code));
}

function hit(start: number, code: string): Hit {
  return codeHit(start, code, 'told', SENTENCE);
}

const SENTENCE =
  'Waarschijnlijk de initialen van wie hier wordt genoemd, volgens de woorden ernaast.';
