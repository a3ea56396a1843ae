/**
 * E-mail addresses. The part before the @ goes, the domain stays (Rb Rotterdam 8-3-2024, ECLI:NL:RBROT:2024:2304),
 * unless the profile wants the whole address. Finds the @ first and grows outwards: linear in length.
 */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Recognizer, Scan } from '../scan.ts';
import { FUNCTIONAL_PARTS, PRIVATE_PROVIDERS } from './mailboxes.table.ts';

export interface Address {
  readonly start: number;
  /** End of the part before the @. */
  readonly localEnd: number;
  readonly end: number;
  readonly local: string;
  readonly domain: string;
  readonly pattern: 'at' | 'spelled';
}

const SPELLED = ['[at]', '(at)', '{at}', '[@]', '(a)', ' at '];
const LIMIT = 64;

export const email: Recognizer = {
  name: 'email',
  find: (scan) => findAddresses(scan.text).flatMap((address) => judge(scan, address)),
};

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
  const localEnd = pattern === 'spelled' && text[at - 1] === ' ' ? at - 1 : at;
  let start = localEnd;
  while (start > 0 && localEnd - start < LIMIT && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < localEnd && !isAlphanumeric(text.charCodeAt(start)) && text[start] !== '_')
    start++;
  if (start === localEnd) return undefined;
  let from = at + length;
  if (isBlank(text[from]) && domainFollows(text, from + 1)) from++;
  const end = domainEnd(text, from);
  const domain = text.slice(from, end);
  if (
    !isDomain(domain) ||
    (length === 4 && pattern === 'spelled' && text[at] === ' ' && !domain.includes('.'))
  )
    return undefined;
  return {
    start,
    localEnd,
    end,
    local: text.slice(start, localEnd),
    domain: domain.toLowerCase(),
    pattern,
  };
}

function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 2 * LIMIT && isDomainPart(text.charCodeAt(end))) end++;
  while (end > from && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A broken line: only a clear domain may follow a blank. */
function domainFollows(text: string, from: number): boolean {
  return /^[a-z0-9-]+\.(?:[a-z0-9-]+\.)?(?:nl|eu|com|org|net|be|de)\b/i.test(
    text.slice(from, from + LIMIT),
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

function judge(scan: Scan, address: Address): Hit[] {
  const profile = scan.options.profile;
  const end = profile?.wholeAddress === true ? address.end : address.localEnd;
  const base = {
    start: address.start,
    end,
    type: 'email' as const,
    recognizer: 'email',
    pattern: address.pattern,
    group: `email:${fold(address.local)}@${address.domain}`,
  };
  if (isFunctional(scan, address)) {
    return [
      publicHit(
        {
          ...base,
          certainty: 'likely',
          sentence: 'Dit lijkt een functionele mailbox: die blijft meestal staan.',
        },
        'functionele mailbox',
      ),
    ];
  }
  const personal = isPersonal(address);
  return [
    personalHit({
      ...base,
      certainty: personal ? 'certain' : 'likely',
      sentence: personal
        ? 'E-mailadres van een persoon: het deel voor de @ wordt gelakt, het domein blijft staan.'
        : 'E-mailadres dat van een persoon kan zijn: het deel voor de @ wordt gelakt.',
    }),
  ];
}

export function isFunctional(scan: Scan, address: Address): boolean {
  const local = fold(address.local);
  const profile = scan.options.profile;
  if (profile?.functionalMailboxes?.some((box) => fold(box) === local)) return true;
  if (profile?.functionalDomains?.some((domain) => address.domain.endsWith(domain.toLowerCase())))
    return true;
  if (isPrivateProvider(address.domain)) return false;
  if (local.startsWith('_')) return true;
  const parts = local.split(/[._+-]/).filter((part) => part !== '');
  if (parts.some((part) => FUNCTIONAL_PARTS.has(part))) return true;
  if (
    parts.some(
      (part) =>
        part.length >= 6 &&
        [...FUNCTIONAL_PARTS].some(
          (word) => word.length >= 4 && (part.startsWith(word) || part.endsWith(word)),
        ),
    )
  )
    return true;
  return !isPersonal(address) && parts.every((part) => part.length >= 4 && isOrdinary(part));
}

function isPrivateProvider(domain: string): boolean {
  return PRIVATE_PROVIDERS.has(domain.split('.').at(-2) ?? '');
}

/** j.jansen, jan.jansen, j.p.jansen, jjansen@gmail.com: a name or a private provider. */
function isPersonal(address: Address): boolean {
  if (isPrivateProvider(address.domain)) return true;
  const parts = fold(address.local).split(/[._]/);
  return (
    parts.length >= 2 &&
    parts[0]!.length >= 1 &&
    /^[a-z'-]+\d{0,4}$/.test(parts.at(-1)!) &&
    parts.at(-1)!.length > 1 &&
    (parts[0]!.length === 1 ||
      (classOf(parts[0]!) & C.first) !== 0 ||
      !parts.every((part) => part.length >= 4 && isOrdinary(part)))
  );
}
