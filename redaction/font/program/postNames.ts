import type { ByteView } from './byteView.ts';
import { MAC_GLYPH_ORDER } from './glyphOrder.table.ts';

let macOrder: readonly string[] | undefined;

/** Glyph names of the `post` table by glyph (OpenType, post: versions 1 and 2); empty for the others. */
export function readPostNames(post: ByteView | undefined, glyphCount: number): readonly string[] {
  if (post === undefined || post.length < 4) return [];
  const version = post.u32(0);
  macOrder ??= MAC_GLYPH_ORDER.split(' ');
  if (version === 0x10000) return macOrder.slice(0, glyphCount);
  return version === 0x20000 && post.length >= 34 ? readVersion2(post, macOrder) : [];
}

function readVersion2(post: ByteView, order: readonly string[]): readonly string[] {
  const count = Math.min(post.u16(32), (post.length - 34) >> 1);
  const own = readStrings(post, 34 + 2 * count);
  const names: string[] = [];
  for (let glyph = 0; glyph < count; glyph++) {
    const index = post.u16(34 + 2 * glyph);
    names.push((index < 258 ? order[index] : own[index - 258]) ?? '');
  }
  return names;
}

function readStrings(post: ByteView, from: number): string[] {
  const strings: string[] = [];
  for (let at = from; at < post.length; ) {
    const length = Math.min(post.u8(at), post.length - at - 1);
    strings.push(post.text(at + 1, length));
    at += 1 + length;
  }
  return strings;
}
