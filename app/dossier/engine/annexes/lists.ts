/** Grondenlijst as CSV: spreadsheets of every kind read it. */
import { type GroundCode, groundOf } from '../../../../redaction/model/ground.ts';
import { csv } from '../../../csv.ts';
import type { AnnexPassage } from './facts.ts';

/** A row for each ground with the pages on which it stands, then a row for each passage. */
export function groundsList(passages: readonly AnnexPassage[]): string {
  const totals = [...byGround(passages)].map(([ground, pages]) => [
    ground,
    groundOf(ground)?.article,
    groundOf(ground)?.label,
    pages.length,
    [...new Set(pages)].sort((a, b) => a - b).join(' '),
  ]);
  const rows = passages.map(({ page, grounds, type, note }) => [
    page,
    grounds.join(' '),
    type,
    note,
  ]);
  return csv([
    ['grond', 'artikel', 'omschrijving', 'aantal', 'paginas'],
    ...totals,
    [],
    ['pagina', 'grond', 'soort', 'toelichting'],
    ...rows,
  ]);
}

export function byGround(passages: readonly AnnexPassage[]): Map<GroundCode, number[]> {
  const pages = new Map<GroundCode, number[]>();
  for (const { page, grounds } of passages) {
    for (const ground of grounds) pages.set(ground, [...(pages.get(ground) ?? []), page]);
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}
