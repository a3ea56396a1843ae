/** The units of a document, judged piece by piece: the tokens of a thousand pages are not held at once. */
import { tokenize } from '../flow/token.ts';
import type { Range } from '../hit.ts';
import type { Evidence } from './evidence.ts';
import { isGarbled } from './garbled.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import { type Units, unitsOf } from './units.ts';

/** Letters of a piece; it goes on to where it can be parted within `SOON` more. */
const PIECE = 20_000;
const SOON = 4_000;
/** Words of the shortest text that was learnt from: of a shorter one too little is seen. */
const LEAST = 30;

interface Piece {
  readonly units: Units;
  /** Of its first letter in the text. */
  readonly offset: number;
  /** Of its first unit among all. */
  readonly place: number;
}

/** `wanted`: whether anyone asks for a unit; those it refuses are surroundings only. */
export function judgedIn(
  text: string,
  evidence: Evidence,
  wanted: (unit: Range) => boolean,
): Judged[] {
  const pieces = piecesOf(text);
  if (pieces.reduce((total, { units }) => total + units.length, 0) < LEAST) return [];
  for (const { units, offset } of pieces) evidence.count(units, offset);
  const judged: Judged[] = [];
  for (const piece of pieces) judgePiece(piece, evidence, wanted, judged);
  return judged;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (let offset = 0; offset < text.length; ) {
    const end = pieceEnd(text, offset);
    const piece = text.slice(offset, end);
    const units = unitsOf(piece, tokenize(piece));
    pieces.push({ units, offset, place });
    place += units.length + 1;
    offset = end;
  }
  return pieces;
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
  { units, offset, place }: Piece,
  evidence: Evidence,
  wanted: (unit: Range) => boolean,
  judged: Judged[],
): void {
  const sights = evidence.sightsOf(units, offset);
  for (let i = 0; i < units.length; i++) {
    const form = units.forms[i]!;
    if (!form.judged) continue;
    const range = { start: units.starts[i]! + offset, end: units.ends[i]! + offset };
    if (!wanted(range)) continue;
    const { chance, kind } = judge(units, sights, i);
    judged.push({
      ...range,
      place: place + i,
      gap: units.gaps[i]!,
      form,
      garbled: isGarbled(units, i),
      chance,
      kind,
    });
  }
}
