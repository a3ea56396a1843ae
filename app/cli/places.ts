/** Where something was found, for a person: a report of 200 pages is one line a kind, not one a page. */
export interface Placed {
  readonly code: string;
  /** 1-based; absent when it is about the document. */
  readonly page?: number;
  readonly object?: string;
}

const MOST_NAMED = 12;

/** The same code once, in the order of its first, with all its places. */
export function byCode<T extends Placed>(found: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of found) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  return [...groups.values()];
}

/** ` (pagina 1 t/m 3, 7, pagina 9 object 12)`; empty when it is about the document. */
export function placesOf(found: readonly Placed[]): string {
  const bare = found.filter(({ object }) => object === undefined).map(({ page }) => page);
  const ranges = rangesOf(bare.filter((page) => page !== undefined));
  const named = [...new Set(found.flatMap(objectPlace))];
  const all = [...ranges, ...named];
  if (all.length === 0) return '';
  const more = all.length > MOST_NAMED ? ` en ${all.length - MOST_NAMED} plaatsen meer` : '';
  const shown = all.slice(0, MOST_NAMED).join(', ');
  return ` (${ranges.length > 0 ? 'pagina ' : ''}${shown}${more})`;
}

function objectPlace({ page, object }: Placed): string[] {
  if (object === undefined) return [];
  return [page === undefined ? `object ${object}` : `pagina ${page} object ${object}`];
}

function rangesOf(pages: readonly number[]): string[] {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const ends = sorted.filter((page, i) => sorted[i + 1] !== page + 1);
  const starts = sorted.filter((page, i) => sorted[i - 1] !== page - 1);
  return starts.flatMap((start, i) => {
    const end = ends[i]!;
    if (end - start < 2) return start === end ? [`${start}`] : [`${start}`, `${end}`];
    return [`${start} t/m ${end}`];
  });
}
