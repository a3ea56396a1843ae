import {
  arrayAt,
  dictAt,
  numberAt,
  type PDFArray,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { isSubsetList, type UsedNumbers } from './usedCodes.ts';

/**
 * Widths of a simple or Type3 font: zero for codes that are gone, shorter where they stood at an end.
 * `font` is a copy that may be changed; arrays are replaced, for others may share them.
 */
export function pruneWidths(rewrite: Rewrite, font: PDFDict, used: UsedNumbers): void {
  const array = arrayAt(rewrite, font, 'Widths');
  if (array === undefined) return;
  const first = numberAt(rewrite, font, 'FirstChar') ?? 0;
  const widths = array.asArray().map((width) => rewrite.resolve(width));
  const listed = [...widths.keys()].filter((i) => !isZero(widths[i])).map((i) => first + i);
  if (!listed.some((code) => used.gone.has(code)) || !isSubsetList(listed, used)) return;
  const pruned = widths.map((width, i) =>
    used.gone.has(first + i) || width === undefined ? PDFNumber.of(0) : width,
  );
  let start = 0;
  while (start < pruned.length - 1 && used.gone.has(first + start)) start++;
  let end = pruned.length;
  while (end > start + 1 && used.gone.has(first + end - 1)) end--;
  font.set(PDFName.of('Widths'), rewrite.array(pruned.slice(start, end)));
  font.set(PDFName.of('FirstChar'), PDFNumber.of(first + start));
  font.set(PDFName.of('LastChar'), PDFNumber.of(first + end - 1));
}

function isZero(width: PDFObject | undefined): boolean {
  return !(width instanceof PDFNumber) || width.asNumber() === 0;
}

/** Differences (ISO 32000-2, 9.6.5.1) without the codes that are gone; a new Encoding, for it may be shared. */
export function pruneDifferences(rewrite: Rewrite, font: PDFDict, used: UsedNumbers): void {
  const encoding = dictAt(rewrite, font, 'Encoding');
  const differences = encoding && arrayAt(rewrite, encoding, 'Differences');
  if (encoding === undefined || differences === undefined) return;
  const named = namedCodes(rewrite, differences);
  const codes = named.map(({ code }) => code);
  if (!codes.some((code) => used.gone.has(code)) || !isSubsetList(codes, used)) return;
  const left: PDFObject[] = [];
  let next = -1;
  for (const { code, name } of named) {
    if (used.gone.has(code)) continue;
    if (code !== next) left.push(PDFNumber.of(code));
    left.push(name);
    next = code + 1;
  }
  const copy = rewrite.copyDict(encoding);
  copy.set(PDFName.of('Differences'), rewrite.array(left));
  font.set(PDFName.of('Encoding'), copy);
}

interface NamedCode {
  readonly code: number;
  readonly name: PDFName;
}

function namedCodes(rewrite: Rewrite, differences: PDFArray): NamedCode[] {
  const named: NamedCode[] = [];
  let code = 0;
  for (const part of differences.asArray()) {
    const value = rewrite.resolve(part);
    if (value instanceof PDFNumber) code = value.asNumber();
    else if (value instanceof PDFName) named.push({ code: code++, name: value });
  }
  return named;
}
