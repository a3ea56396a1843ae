/**
 * Initials codes, by all that tells them: the names of the document first, then the words and places around them, then the
 * company of those found so. Each finder is asked only for what no earlier one took.
 */
import type { Token } from '../flow/token.ts';
import { type Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { companyCodeHits } from './codeCompany.ts';
import { codeHits } from './codeHits.ts';
import { dottedCodeHits } from './dottedCodes.ts';
import { handledCodeHits } from './handledCodes.ts';
import { letterSignHits } from './letterSigns.ts';
import type { Persons } from './persons.ts';
import { proseCodeHits } from './proseCodes.ts';
import { repeatedCodeHits } from './repeatedCodes.ts';
import { reviewCodeHits } from './reviewCodes.ts';
import { signedCodeHits } from './signedCodes.ts';
import type { Slots } from './structure/structure.ts';
import { codeCellHits, keyTableHits } from './tabledCodes.ts';
import { toldCodeHits } from './toldCodes.ts';

export interface NamesFound {
  readonly slots: Slots;
  readonly persons: Persons;
  /** Tokens of names and things. */
  readonly taken: ReadonlySet<number>;
  readonly named: readonly Hit[];
}

type Finder = (found: readonly Hit[], taken: (start: number, end: number) => boolean) => Hit[];

export function allCodeHits(scan: Scan, tokens: readonly Token[], names: NamesFound): Hit[] {
  const { slots, persons, taken, named } = names;
  const known = [
    ...codeHits(scan, tokens, slots, persons, taken),
    ...dottedCodeHits(scan, tokens, slots, persons, taken),
  ];
  return inTurn(scan, named, known, [
    (_, isTaken) => handledCodeHits(scan, tokens, isTaken),
    (_, isTaken) => proseCodeHits(scan, isTaken),
    (found, isTaken) => toldCodeHits(scan, tokens, found, isTaken),
    (_, isTaken) => signedCodeHits(scan, isTaken),
    (_, isTaken) => reviewCodeHits(scan, isTaken),
    (_, isTaken) => letterSignHits(scan, isTaken),
    (_, isTaken) => keyTableHits(scan, named, isTaken),
    (found, isTaken) => companyCodeHits(scan, tokens, found.filter(isInitials), isTaken),
    (found, isTaken) => codeCellHits(scan, found.filter(isInitials), isTaken),
    (found, isTaken) => repeatedCodeHits(scan, found.filter(isInitials), isTaken),
  ]);
}

/** `first` and what each finder adds to it, given what those before it found. */
function inTurn(
  scan: Scan,
  named: readonly Hit[],
  first: readonly Hit[],
  finders: readonly Finder[],
): Hit[] {
  const ranges = new RangeSet([...named, ...first]);
  const isTaken = (start: number, end: number): boolean =>
    scan.taken.overlaps(start, end) || ranges.overlaps(start, end);
  const found = [...first];
  for (const finder of finders) {
    const hits = finder(found, isTaken);
    for (const hit of hits) ranges.add(hit);
    found.push(...hits);
  }
  return found;
}

function isInitials({ kind, type }: Hit): boolean {
  return kind === 'personal' && type === 'initialen';
}
