/** What a burn takes besides the marked text, by kind and page. */
import type { Removal, RemovalKind } from '../../../redaction/model/outcome.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import type { Counted } from '../../contract/publication.ts';

/** What lies in the content of pages: with a mark it is meant, beside a text mark it is hit. */
const CONTENT: ReadonlySet<RemovalKind> = new Set([
  'glyphs',
  'image',
  'image-pixels',
  'path',
  'path-part',
  'shading',
]);

/** Of the whole document: comments, links, bookmarks, properties and the like. */
export function removalsOf(removals: readonly Removal[]): Counted[] {
  return counted(
    removals.filter(({ kind, redaction }) => !CONTENT.has(kind) || redaction === undefined),
  );
}

/**
 * Letters beyond the marked ones, and lines and pictures at a mark on text. At an area mark all of it was meant.
 */
export function collateralOf(
  removals: readonly Removal[],
  redactions: readonly Redaction[],
): Counted[] {
  const glyphs = new Map<string, number>();
  for (const { id, target } of redactions) {
    if (target.kind === 'text') glyphs.set(id, target.glyphs.length);
  }
  const beside = removals.flatMap((removal): Removal[] => {
    const { kind, redaction, count } = removal;
    const marked = redaction === undefined ? undefined : glyphs.get(redaction);
    if (marked === undefined || !CONTENT.has(kind)) return [];
    const extra = kind === 'glyphs' ? count - marked : count;
    return extra > 0 ? [{ ...removal, count: extra }] : [];
  });
  return counted(beside);
}

export function counted(removals: readonly Removal[]): Counted[] {
  const kinds = new Map<string, { count: number; pages: Set<number> }>();
  for (const { kind: plain, subtype, count, page } of removals) {
    const kind = subtype === undefined ? plain : `${plain}/${subtype}`;
    const known = kinds.get(kind) ?? { count: 0, pages: new Set<number>() };
    kinds.set(kind, known);
    known.count += count;
    if (page !== undefined) known.pages.add(page);
  }
  return [...kinds].map(([kind, { count, pages }]) => ({
    kind,
    count,
    pages: [...pages].sort((a, b) => a - b),
  }));
}
