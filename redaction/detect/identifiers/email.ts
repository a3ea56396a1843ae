/**
 * E-mail addresses. The part before the @ goes, the domain stays (Rb Rotterdam 8-3-2024, ECLI:NL:RBROT:2024:2304),
 * unless the profile wants the whole address. Finds the @ first and grows outwards: linear in length.
 */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Recognizer, Scan } from '../scan.ts';
import { isStreet } from './address.ts';
import type { Address } from './mailAddress.ts';
import { FUNCTIONAL_PARTS, PRIVATE_PROVIDERS } from './mailboxes.table.ts';

export const email: Recognizer = {
  name: 'email',
  find: (scan) => scan.mail.flatMap((address) => judge(scan, address)),
};

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
  const local = withoutTag(fold(address.local));
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
        (classOf(part) & C.surname) === 0 &&
        parts[0]!.length > 1 &&
        [...FUNCTIONAL_PARTS].some(
          (word) => word.length >= 4 && (part.startsWith(word) || part.endsWith(word)),
        ),
    )
  )
    return true;
  if (isUnit(scan.text, local) || (parts.length === 1 && isProject(local))) return true;
  return !isPersonal(address) && parts.every((part) => part.length >= 4 && isTopic(part));
}

/** "rbt@…" where the text speaks of the RBT; a person's code goes before it (`emailStanding.ts`). */
function isUnit(text: string, local: string): boolean {
  if (!/^[a-z]{3,6}$/.test(local) || (classOf(local) & (C.first | C.surname)) !== 0) return false;
  return new RegExp(`(?<![\\p{L}\\d@.])${local.toUpperCase()}(?![\\p{L}\\d@])`, 'u').test(text);
}

/** "grebbedijk", "stationsplein": the works in a street. */
function isProject(local: string): boolean {
  return local.length >= 8 && (classOf(local) & (C.first | C.surname)) === 0 && isStreet(local);
}

/** "jan.jansen+woo": the tag behind the plus is the owner's filing. */
function withoutTag(local: string): string {
  const plus = local.indexOf('+');
  return plus > 0 ? local.slice(0, plus) : local;
}

/** "zwemwater", "opvangoekraine": a word, or a word and a place. */
function isTopic(part: string): boolean {
  if (isOrdinary(part)) return true;
  if ((classOf(part) & (C.first | C.surname)) !== 0) return false;
  for (let cut = 4; cut <= part.length - 4; cut++) {
    const [head, tail] = [part.slice(0, cut), part.slice(cut)];
    if ((classOf(head) & C.word) !== 0 && (classOf(tail) & C.place) !== 0) return true;
  }
  return false;
}

function isPrivateProvider(domain: string): boolean {
  return PRIVATE_PROVIDERS.has(domain.split('.').at(-2) ?? '');
}

/** j.jansen, jan.jansen, j.p.jansen, jjansen@gmail.com: a name or a private provider. */
function isPersonal(address: Address): boolean {
  if (isPrivateProvider(address.domain)) return true;
  const parts = withoutTag(fold(address.local)).split(/[._]/);
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
