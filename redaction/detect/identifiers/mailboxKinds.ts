/** Is the part before the @ a function's: a unit, a subject, a place, a project? Or may it be a person's? */
import { fold, foldText } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isStreet } from './address.ts';
import { documentWords } from './documentWords.ts';
import type { Address } from './mailAddress.ts';
import { FUNCTIONAL_PARTS, PRIVATE_PROVIDERS } from './mailboxes.table.ts';

const NAMES = C.first | C.surname | C.wordName;

export function isFunctional(scan: Scan, address: Address): boolean {
  const local = withoutTag(fold(address.local));
  const profile = scan.options.profile;
  if (profile?.functionalMailboxes?.some((box) => fold(box) === local)) return true;
  if (profile?.functionalDomains?.some((domain) => address.domain.endsWith(domain.toLowerCase())))
    return true;
  if (isPrivateProvider(address.domain)) return false;
  if (local.startsWith('_')) return true;
  const parts = local.split(/[._+-]/).filter((part) => part !== '');
  if (parts.length === 0 || /^[a-z][._]/.test(local)) return false;
  if (isSurname(local) || isFullName(local) || isWrittenName(local, parts)) return false;
  if (parts.some((part) => FUNCTIONAL_PARTS.has(part))) return true;
  if (isBodysOwn(local, address.domain) || isPieceOf(scan, address)) return true;
  if (parts[0]!.length > 1 && parts.some(isCompoundOfFunction)) return true;
  if (parts.length === 1)
    return isSubject(scan, local) || isOfDocument(scan, address, local) || isDesk(scan, address);
  return (
    parts.every((part, i) => isSubject(scan, part) || isShort(local, parts, i)) &&
    parts.some((part) => (classOf(part) & NAMES) === 0)
  );
}

/** "cjib@cjib.nl"; "380kv": a number and its unit; "n279": a road; "24-7bz": a desk that is always open. */
function isBodysOwn(local: string, domain: string): boolean {
  if (/^(?:\d{2,4}[a-z]{1,4}|[an]\d{1,3}|24-?7[a-z]{0,6})$/.test(local)) return true;
  return local.length <= 6 && domain.split('.').at(-2) === local && (classOf(local) & NAMES) === 0;
}

/** "p&o@…": what stands before the sign belongs to it. */
function isPieceOf(scan: Scan, { start, local }: Address): boolean {
  return local.length === 1 && scan.text[start - 1] === '&';
}

/** "dvb-cw", "vth.midden": letters of a unit; "wp.jansen" and "lpm.snel" begin with somebody's initials. */
function isShort(local: string, parts: readonly string[], i: number): boolean {
  if (!/^[b-df-hj-np-tv-xz]{2,5}$/.test(parts[i]!)) return false;
  return i > 0 || local[parts[0]!.length] === '-' || COMPASS.test(parts[1]!);
}

const COMPASS = /^(?:midden|(?:noord|zuid)?(?:oost|west)?|noord|zuid)(?:nederland)?\d*$/;

/** "jan.jansen+woo": the tag behind the plus is the owner's filing. */
export function withoutTag(local: string): string {
  const plus = local.indexOf('+');
  return plus > 0 ? local.slice(0, plus) : local;
}

export function isPrivateProvider(domain: string): boolean {
  return PRIVATE_PROVIDERS.has(domain.split('.').at(-2) ?? '');
}

/** "vanderwal", "knol": a surname, though it is words as well. */
function isSurname(local: string): boolean {
  if (FUNCTIONAL_PARTS.has(local)) return false;
  if ((classOf(local) & C.wordName) !== 0) return true;
  const bare = /^(?:vanden|vander|vande|van|ter|ten)(?=[a-z]{3})/.exec(local)?.[0];
  return (
    bare !== undefined &&
    (classOf(local) & C.word) === 0 &&
    (classOf(local.slice(bare.length)) & C.surname) !== 0
  );
}

/** "noortje.post", "jf.degroen": a first name and a surname, or initials, particle and surname, though words as well. */
function isWrittenName(local: string, parts: readonly string[]): boolean {
  const [head = '', tail = ''] = parts;
  if (parts.length !== 2 || !/^[a-z]+\.[a-z]+$/.test(local)) return false;
  const surname = tail.replace(PARTICLES, '');
  if (((classOf(tail) | classOf(surname)) & (C.surname | C.wordName)) === 0) return false;
  if (head.length <= 3 && surname !== tail) return !FUNCTIONAL_PARTS.has(head);
  const first = classOf(head);
  return (first & C.first) !== 0 && (first & (C.word | C.place)) === 0;
}

/** "Vragen: 0800 … of dcpz@mindef.nl", "de projectpostbus, athena@uwv.nl": letters of a unit ("jvdb" is somebody's), or what the box is called before. */
function isDesk(scan: Scan, { start, local }: Address): boolean {
  const left = foldText(scan.text.slice(Math.max(0, start - 60), start)).replace(/\s+/g, ' ');
  if (/(?:postbus|mailbox|e-?mailbus|functionele mail)[ ,:(]{1,3}$/.test(left)) return true;
  return (
    /^(?!.+v[dht])[b-df-hj-np-tv-xz]{3,5}$/.test(fold(local)) &&
    /\b(?:vragen|meldingen|reacties|informatie)\b[^.;]*$/.test(left)
  );
}

const PARTICLES = /^(?:van(?:den|der|de)?|de|den|der|ter|ten|el|al)(?=[a-z]{3})/;

/** "janvandenberg", "samirabakker": a first name and a surname, of which one is no word. */
function isFullName(local: string): boolean {
  if (FUNCTIONAL_PARTS.has(local) || !/^[a-z]{7,}$/.test(local)) return false;
  if ((classOf(local) & C.word) !== 0) return false;
  for (let cut = 3; cut <= local.length - 4; cut++) {
    const first = classOf(local.slice(0, cut));
    if ((first & C.first) === 0) continue;
    const rest = local.slice(cut);
    const surname = rest.replace(PARTICLES, '');
    const bits = classOf(surname);
    const named = surname !== rest || (first & C.word) === 0 || (bits & C.word) === 0;
    if (named && surname.length >= 3 && (bits & C.surname) !== 0) return true;
  }
  return false;
}

/** "bestuurssecretariaat", "hrservicepunt". */
function isCompoundOfFunction(part: string): boolean {
  return (
    part.length >= 6 &&
    (classOf(part) & C.surname) === 0 &&
    [...FUNCTIONAL_PARTS].some(
      (word) => word.length >= 4 && (part.startsWith(word) || part.endsWith(word)),
    )
  );
}

/** What a unit deals with, where it is, or its own abbreviation: "zwemwater", "terapel", "wjz", "vth". */
function isSubject(scan: Scan, part: string): boolean {
  const bits = classOf(part);
  if (FUNCTIONAL_PARTS.has(part) || /^\d+$/.test(part)) return true;
  if ((bits & (C.place | C.abbreviation)) !== 0 && (bits & C.first) === 0) return true;
  if (isUnit(scan, part)) return true;
  if ((bits & (C.first | C.surname)) !== 0 && ((bits & C.first) !== 0 || (bits & C.word) === 0))
    return false;
  const word = part.replace(/\d+$/, '');
  return word.length >= 4 && (isOrdinary(word) || isPlace(word) || isMadeOfWords(word));
}

/** "rbt@…" where the text speaks of the RBT; a person's code goes before it (`emailStanding.ts`). */
function isUnit(scan: Scan, part: string): boolean {
  if (!/^[a-z]{2,8}$/.test(part) || (classOf(part) & (C.first | C.surname)) !== 0) return false;
  return documentWords(scan).has(part.toUpperCase());
}

/** "terapel", "denhaag": without the blank between. */
function isPlace(part: string): boolean {
  for (let cut = 2; cut <= part.length - 3; cut++)
    if ((classOf(`${part.slice(0, cut)} ${part.slice(cut)}`) & C.place) !== 0) return true;
  return false;
}

const LONG = 10;

/** "opvangoekraine", "lerenenontwikkelen": two words, or a word and a place; "grebbedijk": works in a street. */
function isMadeOfWords(part: string): boolean {
  if (part.length >= 8 && isStreet(part)) return true;
  for (let cut = 4; cut <= part.length - 4; cut++) {
    const [head, tail] = [part.slice(0, cut), part.slice(cut)];
    if ((classOf(head) & C.word) !== 0 && (classOf(tail) & C.place) !== 0) return true;
    if (part.length < LONG || !isOrdinary(head)) continue;
    if (isOrdinary(tail) || (tail.startsWith('en') && isOrdinary(tail.slice(2)))) return true;
  }
  return false;
}

/** The body's own name ("lelylijn@lelylijn.nl"), a word of the document, or its title without blanks. */
function isOfDocument(scan: Scan, { domain }: Address, local: string): boolean {
  if ((classOf(local) & NAMES) !== 0 || local.length < 6 || !/^[a-z]+$/.test(local)) return false;
  if (domain.split('.').at(-2) === local) return true;
  return documentWords(scan).has(local) || isTitle(scan, local);
}

/** "peilbesluitaldefeanen" of the "peilbesluit Alde Feanen"; never of a person's name. */
function isTitle(scan: Scan, local: string): boolean {
  if (local.length < LONG) return false;
  const words = documentWords(scan);
  for (let cut = 6; cut <= local.length - 3; cut++) {
    const head = local.slice(0, cut);
    const written = words.has(head) || words.has(head[0]!.toUpperCase() + head.slice(1));
    if (!written || !isOrdinary(head) || (classOf(head) & NAMES) !== 0) continue;
    const rest = [...local.slice(cut)].join('[ -]?');
    if (new RegExp(`(?<![\\p{L}\\d@.-])${head}[ -]${rest}(?![\\p{L}\\d@])`, 'iu').test(scan.text))
      return true;
  }
  return false;
}
