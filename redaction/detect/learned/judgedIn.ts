/** The units of a document, judged piece by piece: the words of a thousand pages are never held at once. */
import { tokenize } from '../flow/token.ts';
import type { Range } from '../hit.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import { type Unit, unitsOf } from './units.ts';

/** Letters of a piece; it goes on to where it can be parted within `SOON` more. */
const PIECE = 20_000;
const SOON = 4_000;
/** Words of the shortest text that was learnt from: of a shorter one too little is seen. */
const LEAST = 30;

/** `wanted`: whether anyone asks for a unit; those it refuses are surroundings only. */
export function judgedIn(text: string, wanted: (unit: Range) => boolean): Judged[] {
  const judged: Judged[] = [];
  let place = 0;
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from);
    const piece = text.slice(from, to);
    const units = unitsOf(piece, tokenize(piece));
    if (units.length < LEAST && from === 0 && to === text.length) return [];
    judgePiece(units, from, place, wanted, judged);
    place += units.length + 1;
    from = to;
  }
  return judged;
}

/** At the end of a block, a line or a word, whichever comes soon enough. */
function pieceEnd(text: string, from: number): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const end = text.indexOf(mark, from + PIECE);
    if (end >= 0 && end < from + PIECE + SOON) return end;
  }
  return text.length;
}

function judgePiece(
  units: readonly Unit[],
  offset: number,
  place: number,
  wanted: (unit: Range) => boolean,
  judged: Judged[],
): void {
  for (let i = 0; i < units.length; i++) {
    const { form, gap } = units[i]!;
    if (!form.judged) continue;
    const range = { start: units[i]!.start + offset, end: units[i]!.end + offset };
    if (!wanted(range)) continue;
    const { chance, kind } = judge(units, i);
    judged.push({ ...range, place: place + i, gap, form, chance, kind });
  }
}
