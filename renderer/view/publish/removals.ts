/** What goes besides the marked text, by kind, also where it is nothing. Pure. */
import type { Counted } from '../../../app/contract/publication.ts';

/** As the dialog names them. */
export const REMOVAL_ROWS = [
  'comments',
  'attachments',
  'links',
  'bookmarks',
  'fields',
  'alternatives',
  'properties',
  'signatures',
  'scripts',
  'layers',
  'images',
  'other',
] as const;

export type RemovalRow = (typeof REMOVAL_ROWS)[number];

export interface RowOfRemovals {
  readonly row: RemovalRow;
  readonly count: number;
  /** 1-based, ascending. */
  readonly pages: readonly number[];
}

/** The first that fits. A kind nobody named is told as “other”: nothing goes untold. */
const KINDS: readonly (readonly [RegExp, RemovalRow])[] = [
  [/^annotation\/Link$/, 'links'],
  [/^annotation\/Widget$|^form-field/, 'fields'],
  [/^annotation\/FileAttachment$|^attachment/, 'attachments'],
  [/^annotation/, 'comments'],
  [/^(outline-item|destination)/, 'bookmarks'],
  [/^(structure-text|marked-content-text|page-label)/, 'alternatives'],
  [/^(metadata|private-data|thumbnail)/, 'properties'],
  [/^signature/, 'signatures'],
  [/^script/, 'scripts'],
  [/^(hidden-layer|off-page)/, 'layers'],
  [/^image$/, 'images'],
];

/** What the marks themselves took: that is told as passages. */
const OF_MARKS = /^(glyphs|image-pixels|path|path-part|shading|font-glyph)(\/|$)/;

export function removalRows(removals: readonly Counted[]): RowOfRemovals[] {
  return REMOVAL_ROWS.map((row) => {
    const own = removals.filter(({ kind }) => !OF_MARKS.test(kind) && rowOf(kind) === row);
    return {
      row,
      count: own.reduce((total, { count }) => total + count, 0),
      pages: [...new Set(own.flatMap(({ pages }) => pages))].toSorted((a, b) => a - b),
    };
  }).filter(({ row, count }) => row !== 'other' || count > 0);
}

function rowOf(kind: string): RemovalRow {
  return KINDS.find(([pattern]) => pattern.test(kind))?.[1] ?? 'other';
}
