import type { Piece } from './pieces.ts';

/** Share of the page's height in which running headers and footers stand. */
const HEADER = 0.075;
const FOOTER = 0.91;
/** White (em) that parts them from the text. */
const APART = 1.2;

export interface Margins {
  readonly header: Piece[];
  readonly middle: Piece[];
  readonly footer: Piece[];
}

/** Takes the running header and footer away, so that columns between them are not mistaken. */
export function takeMargins(pieces: Piece[], height: number): Margins {
  const sorted = [...pieces].sort((a, b) => a.mid - b.mid);
  const footerFrom = lastBreak(sorted, height * FOOTER);
  const headerTo = firstBreak(sorted, height * HEADER);
  if (headerTo >= footerFrom) return { header: [], middle: pieces, footer: [] };
  return {
    header: sorted.slice(0, headerTo),
    middle: sorted.slice(headerTo, footerFrom),
    footer: sorted.slice(footerFrom),
  };
}

/** Index of the first piece of the footer; the number of pieces when there is none. */
function lastBreak(sorted: readonly Piece[], limit: number): number {
  let top = Infinity;
  let found = sorted.length;
  for (let i = sorted.length - 1; i >= 0 && sorted[i]!.v0 >= limit; i--) {
    top = Math.min(top, sorted[i]!.v0);
    const above = sorted[i - 1];
    if (above !== undefined && top - above.v1 >= APART * above.size) found = i;
  }
  return found;
}

/** Number of pieces of the header. */
function firstBreak(sorted: readonly Piece[], limit: number): number {
  let bottom = -Infinity;
  let found = 0;
  for (let i = 0; i < sorted.length && sorted[i]!.v1 <= limit; i++) {
    bottom = Math.max(bottom, sorted[i]!.v1);
    const below = sorted[i + 1];
    if (below !== undefined && below.v0 - bottom >= APART * below.size) found = i + 1;
  }
  return found;
}
