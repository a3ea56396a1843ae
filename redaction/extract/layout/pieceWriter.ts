import type { AttachedGlyph } from '../../model/pageText.ts';
import { combiningOf, isRightToLeft, textOfGlyph } from './characters.ts';
import { endsWord } from './faceChange.ts';
import type { InkGlyphs } from './ink.ts';
import type { Piece } from './pieces.ts';
import { reorderRightToLeft } from './rightToLeft.ts';
import type { Run } from './runs.ts';
import type { TextBuffer } from './textBuffer.ts';
import { wordGapOf } from './wordGap.ts';

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

/** Writes the words of a piece with single spaces: drawn ones where they are, else inserted ones. */
export function writePiece(buffer: TextBuffer, piece: Piece, attached: AttachedGlyph[]): void {
  const start = buffer.length;
  const limit = wordGapOf(piece);
  let rightToLeft = false;
  let edge = Infinity;
  let last = -1;
  let before: Run | undefined;
  for (const run of piece.runs) {
    for (let i = run.from; i < run.to; i++) {
      const space = spaceBefore(piece.ink, run, before, i);
      const apart =
        space >= 0 ||
        piece.ink.u0[i]! - edge >= limit ||
        (last >= 0 && endsWord(piece.ink, last, i));
      if (apart && edge !== Infinity) buffer.push(SPACE, space);
      if (writeGlyph(buffer, piece.ink, i, attached)) rightToLeft = true;
      edge = piece.ink.u1[i]!;
      last = i;
    }
    before = run;
  }
  plainHyphens(buffer, start);
  if (rightToLeft) reorderRightToLeft(buffer, start, buffer.length);
}

/** The space drawn between this glyph and the one on its left, or -1. */
function spaceBefore(ink: InkGlyphs, run: Run, before: Run | undefined, i: number): number {
  if (i > run.from) return ink.spaceAt[i]!;
  if (run.spaceBefore >= 0) return run.spaceBefore;
  return before === undefined ? -1 : before.spaceAfter;
}

/** True for a letter of a right-to-left script. */
function writeGlyph(
  buffer: TextBuffer,
  ink: InkGlyphs,
  i: number,
  attached: AttachedGlyph[],
): boolean {
  const glyph = ink.glyphAt[i]!;
  const text = textOfGlyph(ink.glyphs.unicode[glyph]!);
  if (composes(buffer, ink, i, text, attached)) return false;
  if (text.length === 1) {
    const unit = text.charCodeAt(0);
    buffer.push(unit, glyph);
    return unit > 0x58f && isRightToLeft(unit);
  }
  buffer.pushText(text, glyph);
  return isRightToLeft(text.charCodeAt(0));
}

/** An accent drawn over the letter before it, or a letter drawn under the accent before it. */
function composes(
  buffer: TextBuffer,
  ink: InkGlyphs,
  i: number,
  text: string,
  attached: AttachedGlyph[],
): boolean {
  if (i === 0 || ink.accent[i]! + ink.accent[i - 1]! === 0 || !overlapsLast(ink, i)) return false;
  const at = buffer.length - 1;
  if (buffer.glyphAt(at) !== ink.glyphAt[i - 1]!) return false;
  const last = String.fromCharCode(buffer.unitAt(at));
  const [base, accent] = ink.accent[i]! === 1 ? [last, text] : [text, last];
  const composed = (dotted(base) + (combiningOf(accent) ?? '')).normalize('NFC');
  if (composed.length !== 1 || composed === base) return false;
  buffer.setUnit(at, composed.charCodeAt(0));
  attached.push({ to: buffer.glyphAt(at), glyph: ink.glyphAt[i]! });
  return true;
}

/** Accents on i and j are drawn over their dotless forms. */
function dotted(base: string): string {
  return base === '\u0131' ? 'i' : base === '\u0237' ? 'j' : base;
}

function overlapsLast(ink: InkGlyphs, i: number): boolean {
  const shared = Math.min(ink.u1[i]!, ink.u1[i - 1]!) - Math.max(ink.u0[i]!, ink.u0[i - 1]!);
  const narrower = Math.min(ink.u1[i]! - ink.u0[i]!, ink.u1[i - 1]! - ink.u0[i - 1]!);
  return narrower <= 0.01 ? shared >= -0.3 * (ink.v1[i]! - ink.v0[i]!) : shared >= 0.5 * narrower;
}

/** A soft hyphen that is seen within a line is a hyphen; at its end it tells of a broken word. */
function plainHyphens(buffer: TextBuffer, start: number): void {
  for (let at = start; at < buffer.length - 1; at++) {
    if (buffer.unitAt(at) === SOFT_HYPHEN) buffer.setUnit(at, HYPHEN);
  }
}
