/** What goes with the letter that it follows: vowel signs, accents, and what a font draws over a letter without an advance. */
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';

/** Vowel signs and accents follow their letter wherever a font has them. */
const MARK_EM = 1.2;

/**
 * What has no advance and is no accent may be a sign in its own right: one for which the font states no width, or that is
 * drawn over what follows it (the bar of TeX's arrows). Behind a space it is not the letter's.
 */
const JOINED_EM = 0.15;

export function clings(glyphs: PageGlyphs, i: number, base: number): boolean {
  const { flags, sizes, unicode } = glyphs;
  if (/^\p{M}/u.test(unicode[i]!)) return standsBy(glyphs, i, base, MARK_EM * sizes[i]!);
  const room = JOINED_EM * Math.min(sizes[i]!, sizes[base]!);
  return (flags[i]! & GlyphFlag.ZeroWidth) !== 0 && standsBy(glyphs, i, base, room);
}

/** Its place is no further than this before or behind the letter, and about at its height. */
function standsBy({ quads, sizes }: PageGlyphs, i: number, base: number, room: number): boolean {
  const at = (corner: number) => quads[base * 8 + corner]!;
  const [upX, upY] = [at(0) - at(4), at(1) - at(5)];
  const height = Math.hypot(upX, upY) || 1;
  const [rightX, rightY] = [-upY / height, upX / height];
  const [dx, dy] = [quads[i * 8 + 4]! - at(4), quads[i * 8 + 5]! - at(5)];
  const along = dx * rightX + dy * rightY;
  const width = (at(6) - at(4)) * rightX + (at(7) - at(5)) * rightY;
  const beyond = Math.max(Math.min(0, width) - along, along - Math.max(0, width), 0);
  const across = Math.abs(dx * rightY - dy * rightX);
  return beyond <= room && across <= MARK_EM * sizes[i]!;
}
