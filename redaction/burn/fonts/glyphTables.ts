import { type Sfnt, tableView } from '../../font/program/sfnt.ts';
import { u16 } from './bigEndian.ts';

type Tables = Map<string, Uint8Array>;

/**
 * The tables of an sfnt that tell something of single glyphs besides their outlines: advances, names,
 * device widths. What belongs to removed glyphs becomes what .notdef has, or nothing.
 */
export function pruneGlyphTables(sfnt: Sfnt, removed: ReadonlySet<number>): Tables {
  const tables: Tables = new Map();
  pruneMetrics(sfnt, 'hhea', 'hmtx', removed, tables);
  pruneMetrics(sfnt, 'vhea', 'vmtx', removed, tables);
  prunePost(sfnt, removed, tables);
  pruneDeviceWidths(sfnt, removed, tables);
  pruneThresholds(sfnt, removed, tables);
  return tables;
}

/** The last long metric holds for all glyphs after it: it stays. */
function pruneMetrics(
  sfnt: Sfnt,
  header: string,
  tag: string,
  removed: ReadonlySet<number>,
  to: Tables,
): void {
  const head = tableView(sfnt, header);
  const metrics = tableView(sfnt, tag);
  if (head === undefined || metrics === undefined || head.length < 36) return;
  const long = head.u16(34);
  const bytes = metrics.bytes.slice();
  for (const glyph of removed) {
    const at = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long);
    if (at + 2 <= bytes.length) u16(bytes, at, 0);
    if (glyph < long - 1 && at + 2 <= bytes.length) bytes.copyWithin(at - 2, 0, 2);
  }
  to.set(tag, bytes);
}

/** Version 2: removed glyphs become `.notdef`; strings that no other glyph has are overwritten. */
function prunePost(sfnt: Sfnt, removed: ReadonlySet<number>, to: Tables): void {
  const post = tableView(sfnt, 'post');
  if (post === undefined || post.length < 34 || post.u32(0) !== 0x20000) return;
  const count = Math.min(post.u16(32), (post.length - 34) >> 1);
  const bytes = post.bytes.slice();
  const gone = new Set<number>();
  const kept = new Set<number>();
  for (let glyph = 0; glyph < count; glyph++) {
    const index = post.u16(34 + 2 * glyph);
    (removed.has(glyph) ? gone : kept).add(index);
    if (removed.has(glyph)) u16(bytes, 34 + 2 * glyph, 0);
  }
  let index = 258;
  for (let at = 34 + 2 * count; at < bytes.length; index++) {
    const end = Math.min(at + 1 + bytes[at]!, bytes.length);
    if (gone.has(index) && !kept.has(index)) bytes.fill(0x78, at + 1, end);
    at = end;
  }
  to.set('post', bytes);
}

function pruneDeviceWidths(sfnt: Sfnt, removed: ReadonlySet<number>, to: Tables): void {
  const hdmx = tableView(sfnt, 'hdmx');
  if (hdmx === undefined || hdmx.length < 8) return;
  const bytes = hdmx.bytes.slice();
  const size = hdmx.u32(4);
  for (let i = 0; i < hdmx.u16(2); i++) {
    for (const glyph of removed) {
      const at = 8 + i * size + 2 + glyph;
      if (2 + glyph < size && at < bytes.length) bytes[at] = 0;
    }
  }
  to.set('hdmx', bytes);
}

function pruneThresholds(sfnt: Sfnt, removed: ReadonlySet<number>, to: Tables): void {
  const ltsh = tableView(sfnt, 'LTSH');
  if (ltsh === undefined) return;
  const bytes = ltsh.bytes.slice();
  for (const glyph of removed) if (4 + glyph < bytes.length) bytes[4 + glyph] = 0;
  to.set('LTSH', bytes);
}
