/**
 * Two letterheads beside each other are read line by line: "Postbus 530" of the sender, and below it, in the other
 * column, "7483 AL Haaksbergen" of who is written to. Those are two addresses.
 */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';

/** Ascending, as they came: each part in one column. */
export function withinColumns(
  scan: Scan,
  tokens: readonly Token[],
  addresses: readonly Address[],
): Address[] {
  return addresses.flatMap((address) => {
    const code = address.kind === 'postcode' ? -1 : postcodeOf(tokens, address);
    return code > 0 && crosses(scan, tokens, code) ? partsAt(tokens, address, code) : [address];
  });
}

/** Index of the token with the digits of its postcode, where a new line begins; -1 when there is none. */
function postcodeOf(tokens: readonly Token[], { from, to, postcode }: Address): number {
  if (!postcode) return -1;
  for (let at = to; at > from; at--)
    if (/^\d{4}(?:[A-Z]{2})?$/.test(tokens[at]!.text) && tokens[at]!.gap.includes('\n')) return at;
  return -1;
}

function crosses({ flow }: Scan, tokens: readonly Token[], code: number): boolean {
  const above = cellAt(flow, tokens[code - 1]!.start);
  const below = cellAt(flow, tokens[code]!.start);
  return above !== undefined && below !== undefined && !overlap(above, below);
}

function overlap({ box: a, page }: FlowCell, { box: b, page: other }: FlowCell): boolean {
  return page !== other || (a.x0 < b.x1 && b.x0 < a.x1);
}

function partsAt(tokens: readonly Token[], address: Address, code: number): Address[] {
  const last = tokens[code - 1]!;
  const street = { ...address, end: last.end, to: code - 1, postcode: false };
  const rest = { start: tokens[code]!.start, end: address.end, from: code, to: address.to };
  return [street, { ...rest, kind: 'postcode', street: false, postcode: true }];
}
