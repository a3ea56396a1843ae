/** The units of a document, judged piece by piece: the words of a thousand pages are never held at once. */
import { tokenize } from '../flow/token.ts';
import type { Range } from '../hit.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import { type Unit, unitsOf } from './units.ts';

/** Letters of a piece; it goes on to the end of the block. */
const PIECE = 20_000;
/** Words of the shortest text that was learnt from: of a shorter one too little is seen. */
const LEAST = 30;

/** `wanted`: whether anyone asks for a unit; those it refuses are surroundings only. */
export function judgedIn(text: string, wanted: (unit: Range) => boolean): Judged[] {
  const judged: Judged[] = [];
  let place = 0;
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from);
    const units = unitsOf(text.slice(from, to), tokenize(text.slice(from, to)));
    if (units.length < LEAST && from === 0 && to === text.length) return [];
    judgePiece(units, from, place, wanted, judged);
    place += units.length + 1;
    from = to;
  }
  return judged;
}

function pieceEnd(text: string, from: number): number {
  const block = text.indexOf('\n\n', from + PIECE);
  return block < 0 ? text.length : block;
}

function judgePiece(
  units: readonly Unit[],
  offset: number,
  place: number,
  wanted: (unit: Range) => boolean,
  judged: Judged[],
): void {
  units.forEach(({ form, gap, ...unit }, i) => {
    const [start, end] = [unit.start + offset, unit.end + offset];
    if (!form.judged || !wanted({ start, end })) return;
    const { chance, kind } = judge(units, i);
    judged.push({ start, end, place: place + i, gap, key: form.key, chance, kind });
  });
}
