/** Finds e-mail addresses: the @ first, then outwards. Linear in length. */
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';

export interface Address {
  readonly start: number;
  /** End of the part before the @. */
  readonly localEnd: number;
  readonly end: number;
  readonly local: string;
  readonly domain: string;
  readonly pattern: 'at' | 'spelled';
}

const SPELLED = ['[at]', '(at)', '{at}', '[@]', '(a)', ' at ', ' apenstaartje ', ' AT '];
/** "minvws [dot] nl", "minvws punt nl". */
const SPELLED_DOMAIN =
  /^[a-z0-9-]{2,30}(?:(?:\s?[[(](?:dot|punt)[\])]\s?| (?:dot|punt) )[a-z0-9-]{2,20}){1,3}/i;
const LIMIT = 64;

export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    push(found, grow(text, at, 1, 'at'));
  for (const sign of SPELLED) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      push(found, grow(text, at, sign.length, 'spelled'));
  }
  return found.sort((a, b) => a.start - b.start);
}

function push(found: Address[], address: Address | undefined): void {
  if (address !== undefined) found.push(address);
}

function grow(
  text: string,
  at: number,
  length: number,
  pattern: Address['pattern'],
): Address | undefined {
  const apart = isBlank(text[at - 1]) && (pattern === 'spelled' || isApart(text, at));
  const localEnd = apart ? at - 1 : at;
  let start = localStart(text, localEnd);
  const wrapped = wrappedStart(text, start);
  if (wrapped < start && localEnd - start > 1) start = wrapped;
  while (start < localEnd && !isAlphanumeric(text.charCodeAt(start)) && text[start] !== '_')
    start++;
  if (start === localEnd) return undefined;
  let from = at + length;
  if (pattern === 'spelled' && text[from] === ' ') from++;
  else if (apart && text[from] === ' ') from++;
  if (isBlank(text[from]) && domainFollows(text, from + 1)) from++;
  const spelled =
    pattern === 'spelled' ? SPELLED_DOMAIN.exec(text.slice(from, from + LIMIT)) : null;
  const end = spelled === null ? domainEnd(text, from) : from + spelled[0].length;
  const domain =
    spelled === null
      ? text.slice(from, end).replace(/[ \n]/g, '')
      : spelled[0].replace(/\s?[[(](?:dot|punt)[\])]\s?| (?:dot|punt) /gi, '.');
  if (
    !isDomain(domain) ||
    (length === 4 && pattern === 'spelled' && text[at] === ' ' && !domain.includes('.'))
  )
    return undefined;
  return {
    start,
    localEnd,
    end,
    local: text.slice(start, localEnd).replace(/[ \n]/g, ''),
    domain: domain.toLowerCase(),
    pattern,
  };
}

function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LIMIT && isLocal(text.charCodeAt(start - 1))) start--;
  return start;
}

/** "jan.jansen @ minvws.nl": a full local part and a full domain. */
function isApart(text: string, at: number): boolean {
  return (
    /[a-z0-9]\.[a-z0-9-]{2,}[ \n]$/i.test(text.slice(Math.max(0, at - 40), at)) &&
    domainFollows(text, isBlank(text[at + 1]) ? at + 2 : at + 1)
  );
}

/** "j. jansen@", "bas.\ndevries@": an initial or a first name, broken off after its full stop. */
function wrappedStart(text: string, start: number): number {
  const before = /(?<![\p{L}\d.@])([a-z]{1,20})\.[ \n]$/iu.exec(
    text.slice(Math.max(0, start - 26), start),
  );
  if (before === null || !/[a-z]/.test(text[start] ?? '')) return start;
  const word = before[1]!;
  const named = word.length <= 2 || (classOf(fold(word)) & C.first) !== 0;
  return named ? start - before[0].length : start;
}

/** "ggdhollandmidden.n" and on the next line "l": a narrow column breaks the last label too. */
const BROKEN_TOP =
  /^[a-z\d-]{3,60}\.(?:n[ \n]l|e[ \n]u|c[ \n]om|co[ \n]m|o[ \n]rg|or[ \n]g)(?![\p{L}\d])/iu;

function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 2 * LIMIT && isDomainPart(text.charCodeAt(end))) end++;
  while (end > from && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
  const top = BROKEN_TOP.exec(text.slice(from, end + 4));
  return top === null ? end : from + top[0].length;
}

/** A broken line: only a clear domain may follow a blank. */
function domainFollows(text: string, from: number): boolean {
  const after = text.slice(from, from + LIMIT);
  return (
    BROKEN_TOP.test(after) ||
    /^[a-z0-9-]+\.(?:[a-z0-9-]+\.)?(?:nl|eu|com|org|net|be|de)\b/i.test(after)
  );
}

function isDomain(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  return dot > 0 && domain.length - dot > 2 && /^[a-z]+$/i.test(domain.slice(dot + 1));
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x250)
  );
}
function isLocal(code: number): boolean {
  return (
    isAlphanumeric(code) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 39 ||
    code === 0x2019
  );
}
function isDomainPart(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 45;
}
function isBlank(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\u00a0';
}
