/** Name trees and number trees (ISO 32000-2, 7.9.6–7.9.7), read and written. */
import {
  arrayAt,
  bytesOf,
  PDFDict,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  type Resolver,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { latin1 } from './hiddenText.ts';

/** Leaves of a number tree hold at most this many entries: neither deep nor one huge array. */
const LEAF = 256;

/** Keys are the bytes of the string as Latin-1. Cycles end the branch; the first of two equal keys counts. */
export function readNameTree(from: Resolver, root: PDFDict | undefined): Map<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  eachPair(from, root, 'Names', (key, value) => {
    const bytes = bytesOf(from.resolve(key));
    if (bytes === undefined) return;
    const name = latin1(bytes);
    if (!found.has(name)) found.set(name, value);
  });
  return found;
}

export function readNumberTree(from: Resolver, root: PDFDict | undefined): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  eachPair(from, root, 'Nums', (key, value) => {
    const number = from.resolve(key);
    if (number instanceof PDFNumber && !found.has(number.asNumber())) {
      found.set(number.asNumber(), value);
    }
  });
  return found;
}

function eachPair(
  from: Resolver,
  root: PDFDict | undefined,
  leafKey: 'Names' | 'Nums',
  visit: (key: PDFObject, value: PDFObject) => void,
): void {
  const seen = new Set<PDFDict>();
  const open: PDFDict[] = root === undefined ? [] : [root];
  while (open.length > 0) {
    const node = open.pop()!;
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = arrayAt(from, node, leafKey)?.asArray() ?? [];
    for (let i = 0; i + 1 < pairs.length; i += 2) visit(pairs[i]!, pairs[i + 1]!);
    const kids = arrayAt(from, node, 'Kids')?.asArray() ?? [];
    for (let i = kids.length - 1; i >= 0; i--) {
      const kid = from.resolve(kids[i]);
      if (kid instanceof PDFDict) open.push(kid);
    }
  }
}

/** Ascending keys; leaves as kids of one root where there are many. */
export function writeNumberTree(
  rewrite: Rewrite,
  entries: ReadonlyMap<number, PDFObject>,
): PDFDict {
  const numbers = [...entries.keys()].sort((a, b) => a - b);
  const pairs = (keys: readonly number[]): PDFObject =>
    rewrite.array(keys.flatMap((k) => [PDFNumber.of(k), entries.get(k)!]));
  if (numbers.length <= LEAF) return rewrite.dict({ Nums: pairs(numbers) });
  const kids: PDFRef[] = [];
  for (let i = 0; i < numbers.length; i += LEAF) {
    const part = numbers.slice(i, i + LEAF);
    const limits = rewrite.array([PDFNumber.of(part[0]!), PDFNumber.of(part.at(-1)!)]);
    kids.push(rewrite.add(rewrite.dict({ Limits: limits, Nums: pairs(part) })));
  }
  return rewrite.dict({ Kids: rewrite.array(kids) });
}
