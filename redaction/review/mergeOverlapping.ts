import type { Display, Rect } from '../model/geometry.ts';
import { contains } from '../model/geometry.ts';
import type { Redaction, TextTarget } from '../model/redaction.ts';
import { pieceRects } from './pieceRects.ts';
import type { ResolvablePage } from './resolve.ts';

/**
 * Text redactions that share a glyph become one, and what lies wholly within one rectangle of an area
 * redaction becomes part of it: the first keeps its origin and passage, the grounds of both stand on the
 * mark. The result is ordered by page and place.
 */
export function mergeOverlapping(
  redactions: readonly Redaction[],
  pages: (page: number) => ResolvablePage,
): Redaction[] {
  return absorbIntoAreas(mergeText(redactions, pages)).sort(byPlace);
}

function mergeText(
  redactions: readonly Redaction[],
  pages: (page: number) => ResolvablePage,
): Redaction[] {
  const owners = new Map<string, number>();
  const merged: (Redaction | undefined)[] = [];
  for (const redaction of redactions) {
    const others = [...new Set(keysOf(redaction).map((key) => owners.get(key)))]
      .filter((owner) => owner !== undefined)
      .sort((a, b) => a - b);
    const at = others[0] ?? merged.length;
    let whole = redaction;
    for (const other of others.reverse()) {
      whole = join(merged[other] ?? whole, whole, pages);
      merged[other] = undefined;
    }
    merged[at] = whole;
    for (const key of keysOf(whole)) owners.set(key, at);
  }
  return merged.filter((redaction) => redaction !== undefined);
}

/** One key a glyph; none for areas. */
function keysOf({ page, target }: Redaction): string[] {
  return target.kind === 'text' ? target.glyphs.map((glyph) => `${page}:${glyph}`) : [];
}

function join(
  first: Redaction,
  second: Redaction,
  pages: (page: number) => ResolvablePage,
): Redaction {
  if (first.target.kind !== 'text' || second.target.kind !== 'text') return first;
  const glyphs = [...new Set([...first.target.glyphs, ...second.target.glyphs])];
  glyphs.sort((a, b) => a - b);
  const target: TextTarget = {
    kind: 'text',
    glyphs,
    rects: pieceRects(pages(first.page).glyphs, glyphs),
  };
  return { ...first, target, grounds: unite(first, second) };
}

function unite(a: Redaction, b: Redaction): Redaction['grounds'] {
  return [...new Set([...a.grounds, ...b.grounds])];
}

/** Everything that an area touches goes anyway: a second mark on top would only hide its label. */
function absorbIntoAreas(redactions: readonly Redaction[]): Redaction[] {
  const hosts = hostsOf(redactions);
  const merged = [...redactions];
  for (const [index, redaction] of redactions.entries()) {
    let host = hosts[index];
    while (host !== undefined && hosts[host] !== undefined) host = hosts[host];
    const area = host === undefined ? undefined : merged[host];
    if (host !== undefined && area !== undefined) {
      merged[host] = { ...area, grounds: unite(area, redaction) };
    }
  }
  return merged.filter((_, index) => hosts[index] === undefined);
}

/** For each redaction the area that it lies within, if any; of two equal areas the second has the first. */
function hostsOf(redactions: readonly Redaction[]): (number | undefined)[] {
  const areas = new Map<number, number[]>();
  for (const [index, { page, target }] of redactions.entries()) {
    if (target.kind === 'area') areas.set(page, [...(areas.get(page) ?? []), index]);
  }
  return redactions.map((redaction, index) =>
    areas.get(redaction.page)?.find((host) => {
      const area = redactions[host]!;
      if (host === index || !isWithin(redaction, area)) return false;
      return host < index || !isWithin(area, redaction);
    }),
  );
}

function isWithin(inner: Redaction, area: Redaction): boolean {
  if (area.target.kind !== 'area') return false;
  const cover = (rect: Rect<Display>) => area.target.rects.some((outer) => contains(outer, rect));
  return inner.target.rects.length > 0 && inner.target.rects.every(cover);
}

function byPlace(a: Redaction, b: Redaction): number {
  const [p, q] = [a.target.rects[0], b.target.rects[0]];
  return a.page - b.page || (p?.y0 ?? 0) - (q?.y0 ?? 0) || (p?.x0 ?? 0) - (q?.x0 ?? 0);
}
