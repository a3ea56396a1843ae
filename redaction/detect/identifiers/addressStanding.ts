/** Which addresses go: homes by where they stand, and what is known to be somebody's home elsewhere. */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { judge } from './addressJudge.ts';
import { headStart, nextHouse, tailEnd } from './addressTail.ts';
import { isOpen, LIVED_IN, type Verdict } from './addressVerdict.ts';
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
  const hits = verdicts.flatMap(({ address, verdict }) => {
    const settled = isOpen(verdict) ? homes.verdictOn(address, verdict) : verdict;
    const group = `adres:${foldText(scan.text.slice(address.start, address.end))}`;
    const parts = withoutWord(scan, settled.kind === 'personal' ? whole(scan, address) : address);
    return [...parts, ...nextTo(scan, address, settled)].flatMap(
      (part) => toHit(part, settled, group) ?? [],
    );
  });
  return [...hits, ...homes.streetHits(addresses)];
}

function toHit(
  address: Address,
  { kind, pattern, sure, told }: Verdict,
  group: string,
): Hit | undefined {
  const parts = {
    start: address.start,
    end: address.end,
    type: 'adres' as const,
    recognizer: 'address',
    pattern,
    group,
  };
  if (kind === 'personal')
    return personalHit({
      ...parts,
      certainty: sure ? 'certain' : 'likely',
      ...(told === true ? { context: LIVED_IN } : {}),
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

function whole(scan: Scan, address: Address): Address {
  return {
    ...address,
    start: headStart(scan.text, address.start),
    end: tailEnd(scan.text, address.end),
  };
}

function nextTo(scan: Scan, address: Address, { kind }: Verdict): Address[] {
  const next = kind === 'personal' ? nextHouse(scan.text, address.end) : undefined;
  return next === undefined ? [] : [{ ...address, ...next }];
}

/** "Kerkstraat 3 te Ede": the word between the door and the place stays; both are decided together. */
function withoutWord(scan: Scan, address: Address): Address[] {
  const text = scan.text.slice(address.start, address.end);
  const found = / te (?=\p{Lu}[\p{L} '’-]+$)/u.exec(text);
  if (found === null || address.kind !== 'street') return [address];
  return [
    { ...address, end: address.start + found.index },
    { ...address, start: address.start + found.index + found[0].length },
  ];
}

/** Codes of initials stand before many things. */
function isNamed({ kind, type }: Hit): boolean {
  return kind === 'personal' && type !== 'initialen';
}
