/**
 * A second look at the whole document by weights that were learnt from invented documents (`test/evaluate/train.ts`):
 * it proposes what no rule saw and takes back what only a rule believes. It never says *certain*, and what a label, a
 * checksum or a list decided it leaves alone.
 */
import { type Hit, type Range, RangeSet } from '../hit.ts';
import { isUnowned } from '../identifiers/phoneStanding.ts';
import type { Scan } from '../scan.ts';
import { believed, isDoubtful } from './believed.ts';
import { isContradicted } from './contradicted.ts';
import { Evidence, type Undecided } from './evidence.ts';
import { judgedIn } from './judgedIn.ts';
import { withOwnPhones } from './ownPhones.ts';
import { openAddresses, unseenHits } from './unseen.ts';
import { withPersons } from './withPersons.ts';

/** The hits that stand, and those of the second look. */
export function secondLook(scan: Scan, hits: readonly Hit[], undecided: Undecided): Hit[] {
  const taken = rangesOf([...hits, ...scan.mail, ...greetingsBefore(scan.text, hits)]);
  const doubtful = rangesOf(hits.filter((hit) => isDoubtful(hit) || isUnowned(hit)));
  const judged = judgedIn(
    scan.text,
    new Evidence(scan, hits, undecided),
    ({ start, end }) => !taken.overlaps(start, end) || doubtful.overlaps(start, end),
  );
  const homes = openAddresses(judged, openOnes(undecided, taken));
  for (const home of homes) taken.add(home);
  const stand = withOwnPhones(believed(hits, judged), judged);
  const other = rangesOf([...undecided.things, ...undecided.addresses]);
  const persons = rangesOf(stand.filter(namesPerson));
  const proposed = unseenHits(judged, { taken, other, persons });
  const named = proposed.filter((hit) => !isContradicted(scan.text, hit, persons));
  const unseen = withPersons(scan.text, named, stand);
  return [...stand, ...homes, ...unseen];
}

/** "Lieve Guus": some are called so themselves, but here it greets. */
function greetingsBefore(text: string, hits: readonly Hit[]): Range[] {
  return hits.filter(namesPerson).flatMap(({ start }) => {
    const lead = LOVING.exec(text.slice(Math.max(0, start - 12), start));
    return lead === null ? [] : [{ start: start - lead[0].trimStart().length, end: start - 1 }];
  });
}

const LOVING = /(?:^|\n)(?:Lieve|Beste) $/;

function namesPerson({ kind, type }: Hit): boolean {
  return kind === 'personal' && (type === 'naam' || type === 'initialen' || type === 'email');
}

/** Letters between the name of a firm and the address that is the firm's. */
const BEHIND_THING = 30;

function openOnes({ things, addresses }: Undecided, taken: RangeSet): Range[] {
  const named = rangesOf(things);
  return addresses.filter(
    ({ start, end }) =>
      !taken.overlaps(start, end) &&
      !named.overlaps(start, end) &&
      !named.overlaps(Math.max(0, start - BEHIND_THING), start),
  );
}

function rangesOf(ranges: readonly Range[]): RangeSet {
  const set = new RangeSet();
  for (const range of ranges) set.add(range);
  return set;
}
