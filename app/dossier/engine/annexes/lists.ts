/** Grondenlijst and inventarislijst as CSV: spreadsheets of every kind read it. */
import { type GroundCode, groundOf } from '../../../../redaction/model/ground.ts';
import { csv } from '../../../csv.ts';
import type { AnnexFacts, AnnexPassage } from './facts.ts';

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

/** A row for each document of the dossier. */
export function inventoryList({ inventory, number }: AnnexFacts, here: Inventoried): string {
  const rows = inventory.map((row) => {
    const isHere = row.number === number;
    return [
      row.number,
      here.nameOf(row.name, row.number),
      row.pages ?? undefined,
      isHere || row.published ? 'gepubliceerd' : 'nog niet gepubliceerd',
      isHere ? here.name : undefined,
      isHere ? here.grounds.join(' ') : undefined,
      row.sha256,
    ];
  });
  return csv([
    ['nummer', 'document', 'paginas', 'stand', 'bestand', 'gronden', 'sha256_origineel'],
    ...rows,
  ]);
}

export interface Inventoried {
  /** Of the output that is being made. */
  readonly name: string;
  readonly grounds: readonly GroundCode[];
  /** A document's name, or a neutral one where it holds personal data. */
  nameOf(name: string, number: number): string;
}
