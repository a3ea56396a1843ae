/** Where a code of initials may stand: apart, in a row of codes, as a sign-off, or as the subject of a sentence. */
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isCapitalCode, isMixedCode } from './codes.ts';
import type { Persons } from './persons.ts';

/** Between separators: not a word of a sentence. */
export function standsApart(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  const own = token.space;
  const left =
    !own.blank ||
    tokens[token.index - 1] === undefined ||
    isOtherCode(tokens[token.index - 1]!) ||
    /^(?:en|door|met|aan)$/.test(tokens[token.index - 1]!.key);
  const right =
    next === undefined ||
    !next.space.blank ||
    next.key === 'en' ||
    isNextSigner(next) ||
    isOtherCode(next) ||
    isDay(tokens, next);
  return left && right && !own.hyphen && !next?.space.hyphen;
}

/** "WW BK gezien MT-lid: …", "GK plv. directeur: LvdB", "JL b/a AdW": what was done, or who signs next. */
function isNextSigner({ key, bits, shape, dot, gap }: Token): boolean {
  if (/^(?:gezien|akkoord|akk|ok|dd|mt|hfd|paraaf)$/.test(key)) return true;
  if (key === 'b' && gap === ' ') return true;
  return shape !== 'capital' && ((bits & C.topRole) !== 0 || (dot && key === 'plv'));
}

/** "ESL 3/6": the day on which it was put there. */
function isDay(tokens: readonly Token[], { text, index }: Token): boolean {
  return /^\d{1,2}$/.test(text) && /^[-/.]$/.test(tokens[index + 1]?.gap ?? '');
}

/** "GRT   IS   AP": several codes in one paraaf cell. */
function isOtherCode({ text }: Token): boolean {
  return text.length >= 2 && text.length <= 4 && (isCapitalCode(text) || isMixedCode(text));
}

/** So far a row of codes is followed. */
const RUN = 8;

/** "MH / FEB / COS", "RRI; BdG": codes in a row, one of which is somebody's or can be nothing else. */
export function isInRun(tokens: readonly Token[], token: Token, persons: Persons): boolean {
  if (token.text.length > 3) return false;
  const isPersons = ({ text }: Token): boolean =>
    isMixedCode(text) || persons.byCode(text).some((person) => person.standing === 'private');
  for (let at = token.index + 1; at < token.index + RUN && isJoinedCode(tokens[at]); at++)
    if (isPersons(tokens[at]!)) return true;
  for (
    let at = token.index;
    at > token.index - RUN && isJoinedCode(tokens[at]) && isCode(tokens[at - 1]);
    at--
  )
    if (isPersons(tokens[at - 1]!)) return true;
  return false;
}

function isJoinedCode(token: Token | undefined): boolean {
  return isCode(token) && /^ ?[/;] ?$/.test(token!.gap);
}

function isCode(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length <= 5 &&
    (isCapitalCode(token.text) || isMixedCode(token.text))
  );
}

/** Alone at the end of a cell or message, in brackets, or before a colon at the start of a line. */
export function isSignOff(scan: Scan, tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  const own = token.space;
  const after = next === undefined ? undefined : next.space;
  if (own.opens && (after === undefined || after.closes)) return true;
  if (own.hard && after?.colon === true) return true;
  const cell = cellAt(scan.flow, token.start);
  return (
    cell !== undefined &&
    token.end >= cell.end - 1 &&
    (own.sentence || token.start - cell.start < 12) &&
    (after === undefined || after.hard)
  );
}

/** "PV volgt de training": at the start of a sentence, with a person's verb. */
export function isSubject(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  return (
    next !== undefined &&
    token.space.sentence &&
    next.space.blank &&
    next.shape === 'lower' &&
    (next.bits & C.verb) !== 0
  );
}

/** "Bij punt 2 vraagt PV of …". */
export function isInverted(tokens: readonly Token[], token: Token): boolean {
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  return (
    token.space.blank &&
    /^(?:vraagt|vroeg|meldt|meldde|zegt|zei|stelt|merkt|geeft|licht|wijst|vindt)$/.test(
      before?.key ?? '',
    ) &&
    next?.space.blank === true &&
    /^(?:of|dat|om|aan|op|zich|wie|wat|wanneer|hoe|waarom|toe)$/.test(next.key)
  );
}

/** Three letters and more, or two beside another code. */
export function mayBeCode(tokens: readonly Token[], token: Token): boolean {
  if (isSubject(tokens, token) || isInverted(tokens, token)) return true;
  const next = tokens[token.index + 1];
  const own = token.space;
  const ends = next === undefined || !next.space.blank;
  if (
    own.blank &&
    ends &&
    /^(?:bij|aan|door|met|via|namens|van)$/.test(tokens[token.index - 1]?.key ?? '')
  )
    return true;
  if (token.text.length >= 3) return standsApart(tokens, token) || /[/+]/.test(token.gap);
  return (
    (/[/+]/.test(token.gap) || (next !== undefined && /[/+]/.test(next.gap))) &&
    standsApart(tokens, token)
  );
}
