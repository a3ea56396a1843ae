import { ByteView } from '../../font/program/byteView.ts';
import { readCff } from '../../font/program/readCff.ts';
import { readSfnt, type Sfnt, tableView } from '../../font/program/sfnt.ts';
import { glyphCountOf } from '../../font/program/trueType.ts';
import { pruneCharacterMap } from './characterMapWriter.ts';
import { componentsInUse, readOutlines, writeOutlines } from './glyphOutlines.ts';
import { pruneGlyphTables } from './glyphTables.ts';
import { blankCffGlyphs } from './pruneCff.ts';
import { replaceTables } from './sfntWriter.ts';

/** A font program after pruning, with the glyphs that were really emptied. */
export interface PrunedProgram {
  readonly bytes: Uint8Array;
  readonly emptied: ReadonlySet<number>;
}

/**
 * An sfnt file (TrueType, or OpenType with CFF) whose `removed` glyphs have neither outline nor advance,
 * name or code. Glyph numbers stay; parts of composite glyphs that are still used stay. Throws RangeError
 * where a table cannot be read.
 */
export function pruneSfnt(bytes: Uint8Array, removed: ReadonlySet<number>): PrunedProgram {
  const sfnt = readSfnt(bytes);
  const { emptied, tables } = sfnt.tables.has('CFF ')
    ? emptyCff(sfnt, removed)
    : emptyOutlines(sfnt, removed);
  for (const [tag, table] of pruneGlyphTables(sfnt, emptied)) tables.set(tag, table);
  const cmap = tableView(sfnt, 'cmap');
  if (cmap !== undefined && cmap.length >= 4) {
    tables.set('cmap', pruneCharacterMap(cmap, glyphCountOf(sfnt), emptied));
  }
  return { bytes: replaceTables(sfnt, tables), emptied };
}

interface Emptied {
  readonly emptied: ReadonlySet<number>;
  readonly tables: Map<string, Uint8Array>;
}

function emptyOutlines(sfnt: Sfnt, removed: ReadonlySet<number>): Emptied {
  const outlines = readOutlines(sfnt);
  const components = componentsInUse(outlines, removed);
  const emptied = new Set<number>();
  for (const glyph of removed) {
    if (glyph > 0 && glyph < outlines.count && !components.has(glyph)) emptied.add(glyph);
  }
  return { emptied, tables: new Map(writeOutlines(outlines, emptied)) };
}

function emptyCff(sfnt: Sfnt, removed: ReadonlySet<number>): Emptied {
  const table = tableView(sfnt, 'CFF ') ?? new ByteView(new Uint8Array());
  const { bytes, emptied } = blankCffGlyphs(readCff(table.bytes), removed);
  return { emptied, tables: new Map([['CFF ', bytes]]) };
}
