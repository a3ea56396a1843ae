/**
 * A row as the positions where its colour changes, starting white: [3, 5] is black at 3 and 4. Rows are
 * ended by `columns` three times, so that readers need no bounds check.
 */
export type Changes = Int32Array;

/** Room for the longest row. */
export function emptyRow(columns: number): Changes {
  return new Int32Array(columns + 4).fill(columns);
}

/** Sets the bits of the black runs in `row`, which is all zeros: 1 is black. */
export function paint(changes: Changes, columns: number, row: Uint8Array): void {
  for (let i = 0; changes[i]! < columns; i += 2) setBits(row, changes[i]!, changes[i + 1]!);
}

function setBits(row: Uint8Array, from: number, to: number): void {
  const first = from >> 3;
  const last = to >> 3;
  const head = 0xff >> (from & 7);
  const tail = 0xff & ~(0xff >> (to & 7));
  if (first === last) {
    row[first]! |= head & tail;
    return;
  }
  row[first]! |= head;
  row.fill(0xff, first + 1, last);
  if (tail !== 0) row[last]! |= tail;
}

/** Reads the changes of a packed row (1 is black) into `changes`. */
export function scanRow(row: Uint8Array, columns: number, changes: Changes): void {
  let count = 0;
  let black = 0;
  for (let x = 0; x < columns; ) {
    const byte = row[x >> 3]!;
    if ((x & 7) === 0 && byte === (black === 1 ? 0xff : 0)) {
      x += 8;
      continue;
    }
    if (((byte >> (7 - (x & 7))) & 1) !== black) {
      changes[count++] = x;
      black ^= 1;
    }
    x++;
  }
  changes.fill(columns, count, count + 4);
}

/**
 * Index of b1 (T.4, 4.2.1.3.1): the first change in `reference` to the right of `a0` whose colour is
 * opposite to that of run number `run`; `from` is where the last search ended.
 */
export function nextChange(
  reference: Changes,
  columns: number,
  a0: number,
  from: number,
  run: number,
): number {
  let b = from;
  while (b > 0 && reference[b - 1]! > a0) b--;
  while (reference[b]! < columns && (reference[b]! <= a0 || ((b ^ run) & 1) !== 0)) b++;
  return b;
}
