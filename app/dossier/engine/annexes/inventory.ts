/** Inventarislijst as a spreadsheet: a row for each document of the dossier. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { AnnexFacts } from './facts.ts';

const COLUMNS = [
  { title: 'Nummer', width: 9 },
  { title: 'Document', width: 48 },
  { title: 'Pagina’s', width: 9 },
  { title: 'Stand', width: 22 },
  { title: 'Bestand', width: 48 },
  { title: 'Gronden', width: 30 },
  { title: 'SHA-256 van het origineel', width: 68 },
] as const;

/** What is known of the output that is being made. */
export interface Inventoried {
  readonly name: string;
  readonly grounds: readonly string[];
  /** A document's name, or a neutral one where it holds personal data. */
  nameOf(name: string, number: number): string;
}

export async function inventoryFile(facts: AnnexFacts, here: Inventoried): Promise<Uint8Array> {
  const columns = COLUMNS.map(({ width }) => ({ width }));
  const options = { sheet: 'Inventarislijst', columns, stickyRowsCount: 1 };
  return new Uint8Array(await writeExcelFile(sheetOf(facts, here), options).toBuffer());
}

/** Text is given as text: a name that begins with `=` is no formula. */
function sheetOf({ inventory, number }: AnnexFacts, here: Inventoried): SheetData {
  const heads = COLUMNS.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const rows = inventory.map((row) => {
    const isHere = row.number === number;
    return [
      row.number,
      here.nameOf(row.name, row.number),
      row.pages,
      isHere || row.published ? 'gepubliceerd' : 'nog niet gepubliceerd',
      isHere ? here.name : null,
      isHere ? here.grounds.join(', ') : null,
      row.sha256,
    ];
  });
  return [heads, ...rows];
}
