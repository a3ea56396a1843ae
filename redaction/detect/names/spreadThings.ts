/** A firm that was told by its legal form or its trade in one place is that firm wherever its whole name stands, unless people are called so. */
import { C } from '../lists/lexicon.ts';
import type { Mention } from './mention.ts';
import type { NamePhrase } from './phrase.ts';

/** From here on a place says so clearly that a person is meant that he may bear a firm's name. */
const SURE = 4;

/** Whoever is called so has no surname in its name; a farm or an office often has. */
const LARGE =
  /^(?:stichting|vereniging|woningcorporatie|corporatie|woningstichting|zorggroep|verzekeraar|bank|uitzendbureau|vakbond|bond|koepel|instituut|omroep|school|organisatie)$/;

export function spreadThings(mentions: readonly Mention[]): Mention[] {
  const firms = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.standing !== 'thing' || mention.keep !== 'naam van een organisatie') continue;
    const words = mention.phrase.firsts.length + mention.phrase.surnames.length;
    const named = mention.phrase.surnames.some(({ bits }) => (bits & (C.first | C.surname)) !== 0);
    if (words > 1 || (!named && LARGE.test(mention.context)))
      firms.set(keyOf(mention.phrase), mention);
  }
  if (firms.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const open = mention.standing === 'unknown' || mention.standing === 'private';
    if (!open || mention.score >= SURE) return mention;
    const firm = firms.get(keyOf(mention.phrase));
    if (firm === undefined) return mention;
    return { ...mention, standing: 'thing', score: 0, keep: firm.keep };
  });
}

/** Its words without initials. */
function keyOf({ firsts, particles, surnames }: NamePhrase): string {
  return [...firsts.map((t) => t.key), ...particles, ...surnames.map((t) => t.key)].join(' ');
}
