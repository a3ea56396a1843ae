/**
 * Zones: stretches of a page, top to bottom, within which the same vertical white runs through. A zone
 * without such white is plain text; one with it is a table or stands in columns.
 */
import { addEdges, type Band, bandsOf, firstLinesOf, isAligned } from './bands.ts';
import { columnChange } from './columnChange.ts';
import { type Gap, gapsOf, MIN_GAP, restrict } from './gaps.ts';
import type { Piece } from './pieces.ts';
import { splitPiece } from './splitPiece.ts';

export interface Zone {
  readonly pieces: Piece[];
  gaps: Gap[];
}

/** A zone with its bands and the left edges of its cells, while it is being built. */
interface Stretch extends Zone {
  readonly bands: Band[];
  readonly edges: number[];
}

export function zonesOf(pieces: readonly Piece[]): Zone[] {
  return stretchesOf(bandsOf(pieces)).flatMap((zone) => {
    const at = columnChange(zone.bands, zone.gaps.length);
    if (at === undefined) return [zone];
    return [...stretchesOf(zone.bands.slice(0, at)), ...stretchesOf(zone.bands.slice(at))];
  });
}

function stretchesOf(bands: readonly Band[]): Stretch[] {
  const zones: Stretch[] = [];
  for (const [index, band] of bands.entries()) {
    const zone = zones.at(-1);
    if (zone !== undefined && zone.gaps.length > 0) splitAtColumns(band, zone.gaps);
    splitAtEdges(band, bands[index + 1], bands[index + 2]);
    const own = gapsOf(band);
    const shared = zone === undefined ? [] : sharedGaps(zone, band);
    const goesOn =
      zone !== undefined && (zone.gaps.length > 0 ? shared.length > 0 : own.length === 0);
    if (zone !== undefined && goesOn) {
      zone.gaps = shared;
      add(zone, band, 'below');
    } else zones.push(stretchFrom(zone, band, own));
  }
  return zones.filter((zone) => zone.bands.length > 0);
}

function sharedGaps(zone: Stretch, band: Band): Gap[] {
  const wide = restrict(zone.gaps, band);
  const narrow = restrict(zone.gaps, band, MIN_GAP);
  return narrow.length > wide.length && isAligned(band, zone.edges) ? narrow : wide;
}

function add(zone: Stretch, band: Band, where: 'above' | 'below'): void {
  if (where === 'below') {
    zone.bands.push(band);
    for (const piece of band.pieces) zone.pieces.push(piece);
  } else {
    zone.bands.unshift(band);
    zone.pieces.unshift(...band.pieces);
  }
  if (zone.gaps.length > 0) addEdges(band, zone.edges);
}

/** A table takes along the lines above it that begin its first cells. */
function stretchFrom(above: Stretch | undefined, band: Band, own: readonly Gap[]): Stretch {
  const zone: Stretch = { pieces: [], gaps: [...own], bands: [], edges: [] };
  add(zone, band, 'below');
  if (above === undefined || own.length === 0 || above.gaps.length > 0) return zone;
  for (let taken = firstLinesOf(above.pieces, band); taken > 0; taken--) {
    const line = above.bands.at(-1)!;
    const gaps = sharedGaps(zone, line);
    if (gaps.length === 0) break;
    zone.gaps = gaps;
    add(zone, line, 'above');
    above.bands.pop();
    above.pieces.pop();
  }
  return zone;
}

/** A cell so full that its neighbour follows at hardly more than a word's distance. */
function splitAtColumns(band: Band, gaps: readonly Gap[]): void {
  for (const gap of gaps) {
    const index = band.pieces.findIndex((piece) => piece.u0 < gap.u0 && piece.u1 > gap.u1);
    const parts = index < 0 ? undefined : splitPiece(band.pieces[index]!, gap.u1);
    if (parts !== undefined) band.pieces.splice(index, 1, ...parts);
  }
}

/** A full cell in the first rows of a table: its neighbour begins where those of the next two rows do. */
function splitAtEdges(band: Band, next: Band | undefined, afterNext: Band | undefined): void {
  if (next === undefined || afterNext === undefined || next.pieces.length < 2) return;
  for (const { u0 } of next.pieces) {
    const index = band.pieces.findIndex((piece) => piece.u0 < u0 && piece.u1 > u0);
    if (index < 0 || !afterNext.pieces.some((p) => Math.abs(p.u0 - u0) < 0.1 * p.size)) continue;
    const parts = splitPiece(band.pieces[index]!, u0);
    if (parts !== undefined) band.pieces.splice(index, 1, ...parts);
  }
}
