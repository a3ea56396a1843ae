/** Entries of resource dictionaries that contents name, and names for which there is none. */
import { nameKey } from '../../extract/resources.ts';
import { dictAt, entriesOf, type PDFDict, PDFName, type PDFObject } from '../../pdf/objects.ts';
import type { ResourceCategory } from '../contract.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { UsedNames } from './usedNames.ts';

/** Used by every device colour without being named (8.6.5.6). */
const IMPLICIT = new Set(['DefaultGray', 'DefaultRGB', 'DefaultCMYK']);

/** Undefined: nothing is missing. */
export function missingFrom(
  { rewrite }: Pick<Scrubbing, 'rewrite'>,
  resources: PDFDict,
  use: UsedNames,
): UsedNames | undefined {
  const missing = new Map<ResourceCategory, ReadonlySet<string>>();
  for (const [category, names] of use) {
    const entries = dictAt(rewrite, resources, category);
    const lacking = [...names].filter((name) => !entries?.has(nameKey(name)));
    if (lacking.length > 0) missing.set(category, new Set(lacking));
  }
  return missing.size === 0 ? undefined : missing;
}

/** A page may have thousands of forms that are given its resources, of which each uses a few. */
export function staying(entries: PDFDict, names: ReadonlySet<string>): [PDFName, PDFObject][] {
  const all = entriesOf(entries);
  if (names.size + IMPLICIT.size > all.size / 8)
    return [...all].filter(([name]) => {
      const text = name.decodeText();
      return names.has(text) || IMPLICIT.has(text);
    });
  return [...new Set([...names, ...IMPLICIT])].flatMap((text): [PDFName, PDFObject][] => {
    const name = PDFName.of(text.replaceAll('#', '#23'));
    const value = all.get(name);
    return value === undefined ? [] : [[name, value]];
  });
}

export function subset(
  { rewrite }: Pick<Scrubbing, 'rewrite'>,
  entries: readonly [PDFName, PDFObject][],
): PDFDict {
  const dict = rewrite.dict({});
  for (const [name, value] of entries) dict.set(name, value);
  return dict;
}
