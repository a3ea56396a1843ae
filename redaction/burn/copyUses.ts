/**
 * Copy on write (classes 12 and 13): a nested stream that changes is copied for the use that changes it, and the
 * stream that draws it gets the copy under a fresh name. The original stays what it was for all others.
 */

import { latin1, nameText } from '../pdf/content/write.ts';
import { dictAt, key, PDFDict, PDFRef } from '../pdf/objects.ts';
import type { StreamCopy } from './contract.ts';
import { formDict } from './flatten.ts';
import { editsOf, rewritten } from './newContent.ts';
import type { EnteredUse, PageWork } from './pageWork.ts';
import { withAdditions } from './resources.ts';

/** Copies made for the whole document, by what was copied and how: a letterhead is not copied for each page. */
export type CopyPool = Map<string, PDFRef>;

/** Innermost first: a use is entered after the one that draws it, so its index is higher. */
export function copyUses(page: PageWork, pool: CopyPool): void {
  for (let use = page.uses.length - 1; use > 0; use--) {
    const entered = page.entered[use];
    if (entered?.stream === undefined) continue;
    if (!isChanged(page, use) && !isFlattened(page, use)) continue;
    const copy = copyOf(page, use, entered, pool);
    link(page, use, entered, copy);
    noteCopy(page, use, entered, copy);
  }
  markRemaining(page);
}

function isChanged(page: PageWork, use: number): boolean {
  return (page.edits[use]?.size ?? 0) > 0 || page.added.of(use) !== undefined;
}

function isFlattened(page: PageWork, use: number): boolean {
  return page.flattened.some((flattened) => flattened.use === use);
}

function copyOf(page: PageWork, use: number, entered: EnteredUse, pool: CopyPool): PDFRef {
  const { document, rewrite } = page.context;
  const { stream, resources } = entered;
  const bytes = rewritten(page, use, document.decode(stream!));
  const signature = signatureOf(page, use, entered);
  const known = signature === undefined ? undefined : pool.get(signature);
  if (known !== undefined) return known;
  const flat = isFlattened(page, use);
  const dict = flat ? formDict(page, stream!) : rewrite.copyDict(stream!.dict);
  const inherits = dictAt(document, stream!.dict, 'Resources') === undefined;
  if (page.added.of(use) !== undefined || inherits) {
    dict.set(key('Resources'), withAdditions(rewrite, resources, page.added.of(use)));
  }
  const ref = rewrite.add(rewrite.stream(dict, bytes));
  if (signature !== undefined) pool.set(signature, ref);
  return ref;
}

/** Undefined for what cannot be told apart by references alone. */
function signatureOf(
  page: PageWork,
  use: number,
  { stream, info }: EnteredUse,
): string | undefined {
  const original = page.context.document.refOf(stream!);
  if (original === undefined || info.kind !== 'form') return undefined;
  const edits = editsOf(page.edits[use]).map(
    ({ start, end, replacement }) =>
      `${start}-${end}:${page.context.document.ports.sha256(replacement)}`,
  );
  const added: string[] = [];
  for (const [category, names] of page.added.of(use) ?? []) {
    for (const [name, object] of names) {
      if (!(object instanceof PDFRef)) return undefined;
      added.push(`${category}/${name}=${object.toString()}`);
    }
  }
  const inherited = dictAt(page.context.document, stream!.dict, 'Resources') === undefined;
  const place = inherited ? `page ${page.page.number}` : '';
  return [original.toString(), place, ...edits, ...added].join('\n');
}

function link(page: PageWork, use: number, entered: EnteredUse, copy: PDFRef): void {
  const { kind, parent } = entered.info;
  if (kind === 'form') {
    const name = nameText(page.addResource(parent, 'XObject', copy));
    renameIn(page, parent, entered, `${name} Do`);
  } else if (kind === 'soft-mask') {
    const name = nameText(page.addResource(parent, 'ExtGState', maskedState(page, entered, copy)));
    renameIn(page, parent, entered, `${name} gs`);
  } else if (kind === 'tiling-pattern') {
    page.added.set(parent, 'Pattern', entered.name, copy);
  } else if (kind === 'annotation-appearance') {
    page.flattenedCopies.set(use, copy);
  }
}

function renameIn(page: PageWork, parent: number, entered: EnteredUse, text: string): void {
  const { start, end } = entered;
  page.editsOf(parent).replace({ start, end, replacement: latin1(text) });
}

/** The graphics state parameter dictionary with a soft mask whose group is the copy. */
function maskedState(page: PageWork, entered: EnteredUse, group: PDFRef): PDFRef {
  const { document, rewrite } = page.context;
  const parent = page.entered[entered.info.parent];
  const states = dictAt(document, parent?.resources ?? page.page.resources, 'ExtGState');
  const state = document.resolve(states?.get(key(entered.name)));
  const copy = rewrite.copyDict(state instanceof PDFDict ? state : rewrite.dict({}));
  const mask = rewrite.copyDict(dictAt(document, copy, 'SMask') ?? rewrite.dict({}));
  mask.set(key('G'), group);
  copy.set(key('SMask'), mask);
  return rewrite.add(copy);
}

function noteCopy(page: PageWork, use: number, entered: EnteredUse, copy: PDFRef): void {
  const original = page.context.document.refOf(entered.stream!);
  if (original === undefined) return;
  const noted: StreamCopy = { use, original, copy, originalStays: false };
  page.copies.push(noted);
}

/** Does another use of the page still draw the original? */
function markRemaining(page: PageWork): void {
  const copied = new Set(page.copies.map((copy) => copy.use));
  const drawn = new Set<PDFRef | undefined>();
  page.entered.forEach((entered, use) => {
    if (entered?.stream !== undefined && !copied.has(use))
      drawn.add(page.context.document.refOf(entered.stream));
  });
  page.copies.forEach((copy, i) => {
    page.copies[i] = { ...copy, originalStays: drawn.has(copy.original) };
  });
}
