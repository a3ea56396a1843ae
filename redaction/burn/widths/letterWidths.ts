/** How wide names are in a font of the document, though its subset may lack letters of them. */
import type { FontChar } from '../../font/font.ts';
import { standardFontNamed } from '../../font/standardFonts.ts';

/** Letter to em. */
export type LetterWidths = ReadonlyMap<string, number>;

/** What the font shows or showed; letters that it never did are as wide as Helvetica's, scaled to the font's. */
export function letterWidths(chars: Iterable<FontChar>): LetterWidths {
  const widths = new Map<string, number>();
  for (const { unicode, width } of chars) if (unicode.length === 1) widths.set(unicode, width);
  const usual = standardFontNamed('Helvetica')!.widths;
  const scale = scaleOf(widths, usual);
  for (const [name, width] of usual) {
    if (name.length === 1 && !widths.has(name)) widths.set(name, (width / 1000) * scale);
  }
  return widths;
}

function scaleOf(widths: LetterWidths, usual: ReadonlyMap<string, number>): number {
  let [own, other] = [0, 0];
  for (const [letter, width] of widths) {
    const known = /^[a-z]$/.test(letter) ? usual.get(letter) : undefined;
    if (known === undefined) continue;
    own += width;
    other += known / 1000;
  }
  return other > 0 ? own / other : 1;
}

/** In em. A letter that nothing is known of is as wide as an `n`. */
export function widthOf(text: string, widths: LetterWidths): number {
  let width = 0;
  for (const letter of text)
    width += widths.get(letter) ?? widths.get(plain(letter)) ?? widths.get('n') ?? 0.5;
  return width;
}

/** Without its accents. */
function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
