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
  return (hit) => {
    const person = owners.get(hit);
    const block = blockOf(hit.start);
    const mail = within(copies, hit.start, (c) => [c.start, c.end - 1]);
    return {
      ...(person === undefined ? {} : { person }),
      ...(block === undefined ? {} : { block: { id: block.id, kind: block.kind } }),
      ...(mail === undefined ? {} : { mail: mailPlace(scan, mail, hit) }),
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

function mailPlace(scan: Scan, copy: MailCopy, hit: Hit): MailPlace {
  const place = lettersOf(scan.text.slice(copy.start, hit.start)).length;
  return { id: copy.id, copy: copy.copy, copies: copy.copies, place };
}
