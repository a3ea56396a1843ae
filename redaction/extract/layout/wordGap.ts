import type { InkGlyphs } from './ink.ts';
import type { Piece } from './pieces.ts';

/** Narrowest white (em) that counts as a space in text of ordinary width. */
const SPACE = 0.17;
/** Where spaces are drawn, a gap without one is more likely kerning. */
const SPACE_BESIDE_DRAWN = 0.19;
/** Average advance (em) of ordinary text; condensed text has narrower spaces too. */
const ORDINARY_WIDTH = 0.5;
/** Letter-spacing from here on (em) is counted into the threshold. */
const TRACKED = 0.07;

/**
 * The gap (in points) from which two neighbouring letters of this piece belong to two words. Spaced-out
 * text (`V E R S L A G`) raises it: there every letter stands apart.
 */
export function wordGapOf(piece: Piece): number {
  const { ink } = piece;
  let [letters, width, gaps, tracked, drawn] = [0, 0, 0, 0, 0];
  for (const run of piece.runs) {
    for (let i = run.from; i < run.to; i++) {
      letters++;
      width += ink.u1[i]! - ink.u0[i]!;
      if (i === run.from) continue;
      if (ink.spaceAt[i]! >= 0) drawn++;
      else {
        gaps++;
        if (ink.u0[i]! - ink.u1[i - 1]! > TRACKED * piece.size && areLetters(ink, i)) tracked++;
      }
    }
  }
  const narrow = Math.min(1, Math.max(0.5, width / letters / piece.size / ORDINARY_WIDTH));
  const space = (drawn > 0 ? SPACE_BESIDE_DRAWN : SPACE) * piece.size * narrow;
  const pairs = gaps + piece.runs.length - 1;
  return 2 * tracked > gaps || pairs > 2 * gaps ? Math.max(space, trackedGap(piece, space)) : space;
}

/** Middle of the gaps between letters, plus a space. */
function trackedGap(piece: Piece, space: number): number {
  const gaps: number[] = [];
  let before: number | undefined;
  for (const run of piece.runs) {
    for (let i = run.from; i < run.to; i++) {
      const apart = i > run.from && (piece.ink.spaceAt[i]! >= 0 || !areLetters(piece.ink, i));
      if (before !== undefined && !apart) gaps.push(piece.ink.u0[i]! - before);
      before = piece.ink.u1[i]!;
    }
  }
  if (gaps.length < 3) return space;
  gaps.sort((a, b) => a - b);
  const low = gaps[Math.floor(gaps.length / 4)]!;
  const middle = gaps[Math.floor(gaps.length / 2)]!;
  return low > TRACKED * piece.size ? middle * 1.25 + 0.8 * space : space;
}

/** Not the dots of a leader, whose spacing says nothing about that of words. */
function areLetters(ink: InkGlyphs, i: number): boolean {
  const { unicode } = ink.glyphs;
  return !isLeader(unicode[ink.glyphAt[i]!]!) && !isLeader(unicode[ink.glyphAt[i - 1]!]!);
}

function isLeader(char: string): boolean {
  return char === '.' || char === '_' || char === '-' || char === '\u2026' || char === '\u00b7';
}
