/**
 * E-mail addresses. The part before the @ goes, the domain stays (Rb Rotterdam 8-3-2024, ECLI:NL:RBROT:2024:2304),
 * unless the profile wants the whole address. Finds the @ first and grows outwards: linear in length.
 */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Recognizer, Scan } from '../scan.ts';
import type { Address } from './mailAddress.ts';
import { isFunctional, isPrivateProvider, withoutTag } from './mailboxKinds.ts';

export { isFunctional } from './mailboxKinds.ts';

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
