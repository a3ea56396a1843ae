import { dictAt, key, type PDFDict, type PDFObject } from '../pdf/objects.ts';
import type { Rewrite } from '../pdf/rewrite.ts';

export type Additions = ReadonlyMap<string, ReadonlyMap<string, PDFObject>>;

/** A copy of a resource dictionary with entries added or replaced, by category and name. */
export function withAdditions(
  rewrite: Rewrite,
  resources: PDFDict,
  additions: Additions | undefined,
): PDFDict {
  const copy = rewrite.copyDict(resources);
  for (const [category, names] of additions ?? []) {
    const existing = dictAt(rewrite, resources, category);
    const entries = existing === undefined ? rewrite.dict({}) : rewrite.copyDict(existing);
    for (const [name, object] of names) entries.set(key(name), object);
    copy.set(key(category), entries);
  }
  return copy;
}
