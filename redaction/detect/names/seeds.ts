/** Names that stand in e-mail addresses. */

import { isFunctional } from '../identifiers/email.ts';
import { fold } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import type { Seed } from './persons.ts';

const PARTICLES =
  /^(?:vander|vanden|vandeneinde|vande|vant|van|vd|der|den|de|het|ten|ter|te|el|al|von|la|le|du|op|in)(?=[a-z]{3})/;

export function seedsOf(scan: Scan): Seed[] {
  return scan.mail
    .filter((address) => !isFunctional(scan, address))
    .flatMap((address) => seedOf(address.local) ?? []);
}

/** Only `given.family` and `initials.family` tell a name. */
export function seedOf(local: string): Seed | undefined {
  const parts = fold(local)
    .replace(/\d+$/, '')
    .split(/[._]/)
    .filter((part) => part !== '');
  const family = parts.at(-1);
  if (parts.length < 2 || family === undefined || family.length < 3 || !/^[a-z'-]+$/.test(family))
    return undefined;
  const given = parts[0]!;
  if (given.length > 3 || (parts.length === 2 && given.length === 3))
    return { first: given, initials: given[0]!.toUpperCase(), surname: stripParticles(family) };
  return {
    first: '',
    initials: parts.slice(0, -1).join('').toUpperCase(),
    surname: stripParticles(family),
  };
}

function stripParticles(family: string): string {
  const once = family.replace(PARTICLES, '');
  return once === family ? family : once.replace(PARTICLES, '');
}
