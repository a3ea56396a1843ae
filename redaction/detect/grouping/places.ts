/** What a hit is decided together with: its person, its block, the other copies of its mail. */
import type { BlockPlace, MailPlace } from '../../model/detection.ts';
import { cellIndexAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import type { Names } from '../names/names.ts';
import type { Scan } from '../scan.ts';
import { type Block, blocksOf } from './blocks.ts';
import { lettersOf, type MailCopy, repeatedMails } from './mails.ts';
import { ownersOf } from './owners.ts';

export interface HitPlace {
  readonly person?: string;
  readonly block?: BlockPlace;
  readonly mail?: MailPlace;
}

export function placesOf(scan: Scan, hits: readonly Hit[], names: Names): (hit: Hit) => HitPlace {
  const blocks = blocksOf(scan, names.slots.list);
  const blockOf = (offset: number): Block | undefined =>
    within(blocks, cellIndexAt(scan.flow, offset), (b) => [b.first, b.last]);
  const owners = ownersOf(scan, hits, names.persons, blockOf);
  const copies = repeatedMails(scan);
  const placeIn = placeCounter(scan.text);
  return (hit) => {
    const person = owners.get(hit);
    const block = blockOf(hit.start);
    const mail = within(copies, hit.start, (c) => [c.start, c.end - 1]);
    return {
      ...(person === undefined ? {} : { person }),
      ...(block === undefined ? {} : { block: { id: block.id, kind: block.kind } }),
      ...(mail === undefined ? {} : { mail: mailPlace(mail, placeIn(mail.start, hit.start)) }),
    };
  };
}

/** The one of an ascending list whose bounds (both included) hold the position. */
function within<T>(
  list: readonly T[],
  position: number,
  bounds: (one: T) => readonly [number, number],
): T | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = bounds(list[middle]!);
    if (last < position) low = middle + 1;
    else if (first > position) high = middle - 1;
    else return list[middle];
  }
  return undefined;
}

function mailPlace({ id, copy, copies }: MailCopy, place: number): MailPlace {
  return { id, copy, copies, place };
}

/** Letters and digits between a mail's start and an offset; asked in ascending order each letter is counted once. */
function placeCounter(text: string): (start: number, offset: number) => number {
  let [from, at, count] = [-1, -1, 0];
  return (start, offset) => {
    if (start !== from || offset < at) [from, at, count] = [start, start, 0];
    count += lettersOf(text.slice(at, offset)).length;
    at = offset;
    return count;
  };
}
