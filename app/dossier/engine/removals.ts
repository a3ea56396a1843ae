/** What a burn takes besides the marked text, by kind and page. */
import type { DrawnMark } from '../../../redaction/index.ts';
import type { Removal, RemovalKind } from '../../../redaction/model/outcome.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import type { Beside, Counted } from '../../contract/publication.ts';

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
  return counted(hitBeside(removals, redactions));
}

function hitBeside(removals: readonly Removal[], redactions: readonly Redaction[]): Removal[] {
  const glyphs = new Map<string, number>();
  for (const { id, target } of redactions) {
    if (target.kind === 'text') glyphs.set(id, target.glyphs.length);
  }
  return removals.flatMap((removal): Removal[] => {
    const { kind, redaction, count } = removal;
    const marked = redaction === undefined ? undefined : glyphs.get(redaction);
    if (marked === undefined || !CONTENT.has(kind)) return [];
    const extra = kind === 'glyphs' ? count - marked : count;
    return extra > 0 ? [{ ...removal, count: extra }] : [];
  });
}

/**
 * Where: at which marks, as they are drawn in the file. Comments, links and fields are told here too, when they go for
 * a mark.
 */
export function besideOf(
  removals: readonly Removal[],
  redactions: readonly Redaction[],
  drawn: readonly DrawnMark[],
): Beside[] {
  const marks = new Map(redactions.map((redaction) => [redaction.id, redaction]));
  const boxes = new Map(drawn.map(({ redaction, rects }) => [redaction.id, rects]));
  const over = removals.filter(({ kind }) => kind === 'annotation' || kind === 'form-field');
  return [...hitBeside(removals, redactions), ...over].flatMap((removal): Beside[] => {
    const mark = marks.get(removal.redaction ?? '');
    if (mark === undefined) return [];
    const { page, target } = mark;
    const rects = boxes.get(mark.id) ?? target.rects;
    return [{ page, rects, kind: kindOf(removal), count: removal.count }];
  });
}

function kindOf({ kind, subtype }: Removal): string {
  return subtype === undefined ? kind : `${kind}/${subtype}`;
}

export function counted(removals: readonly Removal[]): Counted[] {
  const kinds = new Map<string, { count: number; pages: Set<number> }>();
  for (const removal of removals) {
    const { count, page } = removal;
    const kind = kindOf(removal);
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
