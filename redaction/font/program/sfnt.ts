import { ByteView } from './byteView.ts';

/** A table of an sfnt file (OpenType 1.9, Font Tables): where its record and its bytes stand. */
export interface SfntTable {
  readonly tag: string;
  readonly record: number;
  readonly offset: number;
  readonly length: number;
}

export interface Sfnt {
  readonly view: ByteView;
  /** Offset of the table directory: not 0 in a collection. */
  readonly directory: number;
  readonly tables: ReadonlyMap<string, SfntTable>;
}

const MAX_TABLES = 256;

/**
 * The table directory. A table that runs over the end is cut there, one that begins behind it is left
 * out. Throws RangeError when there is no directory.
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new ByteView(bytes);
  const directory = view.text(0, 4) === 'ttcf' ? view.u32(12) : 0;
  const count = Math.min(view.u16(directory + 4), MAX_TABLES);
  const tables = new Map<string, SfntTable>();
  for (let i = 0; i < count; i++) {
    const record = directory + 12 + 16 * i;
    if (record + 16 > view.length) break;
    const offset = view.u32(record + 8);
    const length = Math.min(view.u32(record + 12), view.length - offset);
    const tag = view.text(record, 4);
    if (length >= 0 && !tables.has(tag)) tables.set(tag, { tag, record, offset, length });
  }
  if (tables.size === 0) throw new RangeError('no tables');
  return { view, directory, tables };
}

/** The table's own bytes: reads behind its end throw. */
export function tableView(sfnt: Sfnt, tag: string): ByteView | undefined {
  const table = sfnt.tables.get(tag);
  return table && new ByteView(sfnt.view.slice(table.offset, table.offset + table.length));
}
