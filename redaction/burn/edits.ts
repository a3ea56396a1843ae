import type { Edit } from './contract.ts';

/** Edits of one stream use, in any order; of two with the same span the first stays, of two with the same start the longer. */
export class EditList {
  private readonly byStart = new Map<number, Edit>();
  private readonly insertions = new Map<number, Uint8Array>();

  get size(): number {
    return this.byStart.size + this.insertions.size;
  }

  /** Bytes to stand before an operation, whether or not it is edited itself. */
  insertBefore(start: number, bytes: Uint8Array): void {
    const there = this.insertions.get(start);
    this.insertions.set(start, there === undefined ? bytes : concatenated([there, bytes]));
  }

  add(edit: Edit): void {
    const there = this.byStart.get(edit.start);
    if (there === undefined || edit.end > there.end) this.byStart.set(edit.start, edit);
  }

  /** Takes the place of an edit with the same start. */
  replace(edit: Edit): void {
    this.byStart.set(edit.start, edit);
  }

  at(start: number): Edit | undefined {
    return this.byStart.get(start);
  }

  /** Ascending; an edit inside another's span is dropped, since the outer one has replaced it. */
  sorted(): Edit[] {
    const all = [...this.byStart.values()].map((edit) => this.withInsertion(edit));
    for (const [start, bytes] of this.insertions) {
      if (!this.byStart.has(start)) all.push({ start, end: start, replacement: bytes });
    }
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Edit[] = [];
    for (const edit of all) {
      const last = kept.at(-1);
      if (last === undefined || edit.start >= last.end) kept.push(edit);
    }
    return kept;
  }

  private withInsertion(edit: Edit): Edit {
    const bytes = this.insertions.get(edit.start);
    if (bytes === undefined) return edit;
    return { ...edit, replacement: concatenated([bytes, edit.replacement]) };
  }
}

const SPACE = 0x20;

/** An insertion has no length: it belongs to what begins at its place. */
export function touchesSpan({ start, end }: Edit, from: number, to: number): boolean {
  return start < to && (end > from || start === from);
}

/** The bytes from `from` to `to` with the edits in them; white space keeps replacements apart. */
export function splice(
  bytes: Uint8Array,
  edits: readonly Edit[],
  from = 0,
  to = bytes.length,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = from;
  for (const edit of edits) {
    if (!touchesSpan(edit, from, to)) continue;
    if (edit.start > at) pieces.push(bytes.subarray(at, edit.start));
    if (edit.start >= from) pieces.push(spaced(edit.replacement));
    at = Math.max(at, Math.min(edit.end, to));
  }
  if (at < to) pieces.push(bytes.subarray(at, to));
  return concatenated(pieces);
}

/** Operators need white space around them unless a delimiter stands there: always given. */
function spaced(replacement: Uint8Array): Uint8Array {
  const padded = new Uint8Array(replacement.length + 2);
  padded[0] = SPACE;
  padded.set(replacement, 1);
  padded[padded.length - 1] = SPACE;
  return padded;
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
