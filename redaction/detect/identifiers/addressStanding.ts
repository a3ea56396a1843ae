/** Which addresses go: homes by where they stand, and what is known to be somebody's home elsewhere. */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { isOpen, judge, type Verdict } from './addressJudge.ts';
import { knownHomes } from './knownHomes.ts';

export function addressHits(
  scan: Scan,
  addresses: readonly Address[],
  names: readonly Hit[],
): Hit[] {
  const standing = new Map<Address, Hit['kind']>();
  const persons = names.filter(isNamed).sort((a, b) => a.start - b.start);
  const verdicts = addresses.map((address) => {
    const verdict = judge(scan, address, persons, standing, addresses);
    standing.set(address, verdict.kind);
    return { address, verdict };
  });
  const homes = knownHomes(scan, verdicts);
  const hits = verdicts.flatMap(
    ({ address, verdict }) =>
      toHit(address, isOpen(verdict) ? homes.verdictOn(address, verdict) : verdict) ?? [],
  );
  return [...hits, ...homes.streetHits(addresses)];
}

function toHit(address: Address, { kind, pattern, sure }: Verdict): Hit | undefined {
  const parts = {
    start: address.start,
    end: address.end,
    type: 'adres' as const,
    recognizer: 'address',
    pattern,
  };
  if (kind === 'personal')
    return personalHit({
      ...parts,
      certainty: sure ? 'certain' : 'likely',
      sentence: 'Dit lijkt een woonadres.',
    });
  if (address.kind === 'postbus' || pattern === 'none') return undefined;
  return publicHit(
    {
      ...parts,
      certainty: 'likely',
      sentence: 'Dit lijkt het adres van een kantoor of organisatie: dat blijft meestal staan.',
    },
    'adres van een organisatie',
  );
}

/** Codes of initials stand before many things. */
function isNamed({ kind, type }: Hit): boolean {
  return kind === 'personal' && type !== 'initialen';
}
