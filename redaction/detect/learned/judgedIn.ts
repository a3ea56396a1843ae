/** The units of a document, judged piece by piece: the words of a thousand pages are never held at once. */
import { tokenize } from '../flow/token.ts';
import type { Range } from '../hit.ts';
import type { Evidence } from './evidence.ts';
import { isGarbled } from './garbled.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import { type Unit, unitsOf } from './units.ts';

/** Letters of a piece; it goes on to where it can be parted within `SOON` more. */
const PIECE = 20_000;
const SOON = 4_000;
/** Letters of a text whose words are held between counting and judging: about 200 pages. */
const HELD = 600_000;
/** Words of the shortest text that was learnt from: of a shorter one too little is seen. */
const LEAST = 30;

/** `wanted`: whether anyone asks for a unit; those it refuses are surroundings only. */
export function judgedIn(
  text: string,
  evidence: Evidence,
  wanted: (unit: Range) => boolean,
): Judged[] {
  const judged: Judged[] = [];
  const pieces = text.length > HELD ? undefined : [...piecesOf(text)];
  let total = 0;
  for (const { units, offset } of pieces ?? piecesOf(text)) {
    evidence.count(units, offset);
    total += units.length;
  }
  if (total < LEAST) return [];
  let place = 0;
  for (const { units, offset } of pieces ?? piecesOf(text)) {
    judgePiece(units, evidence, offset, place, wanted, judged);
    place += units.length + 1;
  }
  return judged;
}

function* piecesOf(text: string): Generator<{ units: Unit[]; offset: number }> {
  for (let offset = 0; offset < text.length; ) {
    const end = pieceEnd(text, offset);
    const piece = text.slice(offset, end);
    yield { units: unitsOf(piece, tokenize(piece)), offset };
    offset = end;
  }
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
  evidence: Evidence,
  offset: number,
  place: number,
  wanted: (unit: Range) => boolean,
  judged: Judged[],
): void {
  const sights = evidence.sightsOf(units, offset);
  for (let i = 0; i < units.length; i++) {
    const { form, gap } = units[i]!;
    if (!form.judged) continue;
    const range = { start: units[i]!.start + offset, end: units[i]!.end + offset };
    if (!wanted(range)) continue;
    const { chance, kind } = judge(units, sights, i);
    judged.push({
      ...range,
      place: place + i,
      gap,
      form,
      garbled: isGarbled(units, i),
      chance,
      kind,
    });
  }
}
