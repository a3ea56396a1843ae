import {
  arrayAt,
  PDFArray,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { isSubsetList, type UsedNumbers } from './usedCodes.ts';

/**
 * W and W2 of a CIDFont (ISO 32000-2, 9.7.4.3) without single CIDs that are gone. Ranges stay: they tell
 * nothing of one glyph. `font` is a copy that may be changed.
 */
export function pruneCidWidths(rewrite: Rewrite, font: PDFDict, used: UsedNumbers): void {
  for (const [key, size] of [
    ['W', 1],
    ['W2', 3],
  ] as const) {
    const array = arrayAt(rewrite, font, key);
    const runs = array && readRuns(rewrite, array, size);
    const listed = runs?.flatMap((run) => run.values.map((_, i) => run.first + i)) ?? [];
    if (runs === undefined || !listed.some((cid) => used.gone.has(cid))) continue;
    if (!isSubsetList(listed, used)) continue;
    const left = runs.flatMap((run) => writeRun(rewrite, run, used.gone));
    font.set(PDFName.of(key), rewrite.array(left));
  }
}

interface Run {
  readonly first: number;
  /** Metrics of one CID each; empty for a range. */
  readonly values: readonly (readonly PDFObject[])[];
  /** As it stands, for a range. */
  readonly range: readonly PDFObject[];
}

/** Undefined where the array is not what it should be. */
function readRuns(rewrite: Rewrite, array: PDFArray, size: number): Run[] | undefined {
  const parts = array.asArray().map((part) => rewrite.resolve(part));
  const runs: Run[] = [];
  for (let i = 0; i < parts.length; ) {
    const first = parts[i];
    const second = parts[i + 1];
    if (!(first instanceof PDFNumber)) return undefined;
    if (second instanceof PDFArray) {
      const values = second.asArray();
      const count = Math.floor(values.length / size);
      const each = Array.from({ length: count }, (_, n) => values.slice(n * size, (n + 1) * size));
      runs.push({ first: first.asNumber(), values: each, range: [] });
      i += 2;
      continue;
    }
    const range = parts.slice(i, i + 2 + size).filter((part) => part !== undefined);
    if (range.length < 2 + size) return undefined;
    runs.push({ first: first.asNumber(), values: [], range });
    i += 2 + size;
  }
  return runs;
}

function writeRun(rewrite: Rewrite, run: Run, gone: ReadonlySet<number>): PDFObject[] {
  if (run.values.length === 0) return [...run.range];
  const written: PDFObject[] = [];
  let open: PDFObject[] = [];
  let start = run.first;
  for (const [i, metrics] of run.values.entries()) {
    if (!gone.has(run.first + i)) {
      if (open.length === 0) start = run.first + i;
      open.push(...metrics);
      continue;
    }
    if (open.length > 0) written.push(PDFNumber.of(start), rewrite.array(open));
    open = [];
  }
  if (open.length > 0) written.push(PDFNumber.of(start), rewrite.array(open));
  return written;
}
