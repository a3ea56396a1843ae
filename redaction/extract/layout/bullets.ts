import { textOfGlyph } from './characters.ts';
import type { Piece } from './pieces.ts';

const BULLET =
  /^([•▪◦‣●○■□–—*\-·o§>→✓\uE000-\uF8FF\uFFFD]|\(?\d{1,3}[.):]|\(?[a-z][.)]|\d{1,2}(\.\d{1,2}){1,3}\.?|[ivxIVX]{1,4}[.)])$/u;

/** The whole piece is a list bullet or number: `•`, `1.`, `a)`, `4.1`. */
export function startsWithBullet(piece: Piece): boolean {
  let text = '';
  for (const run of piece.runs) {
    if (text.length + run.to - run.from > 6) return false;
    for (let i = run.from; i < run.to; i++) {
      const glyph = piece.ink.glyphAt[i] ?? -1;
      text += textOfGlyph(piece.ink.glyphs.unicode[glyph] ?? '');
    }
  }
  return BULLET.test(text);
}
