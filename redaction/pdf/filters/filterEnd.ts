/** Where the data of a filter ends, by its mark or by decoding it (ISO 32000-2, 7.4). */
import type { PdfDocument } from '../document.ts';
import { markedEnd, saysNothing } from './dataEnd.ts';
import { earlyChange, type Filter } from './filters.ts';
import { lzwData } from './lzw.ts';

/** Undefined where nobody can tell, and where what stands behind the end says nothing. */
export function surplusFrom(
  document: PdfDocument,
  filter: Filter,
  bytes: Uint8Array,
): number | undefined {
  const end = endOf(document, filter, bytes);
  return end === undefined || saysNothing(bytes.subarray(end)) ? undefined : end;
}

function endOf(document: PdfDocument, filter: Filter, bytes: Uint8Array): number | undefined {
  const limit = document.limits.maxDecodedStream;
  if (filter.name === 'FlateDecode') {
    const { complete, used } = document.ports.inflate(bytes, limit);
    return complete ? used : undefined;
  }
  if (filter.name === 'LZWDecode')
    return lzwData(bytes, earlyChange(document, filter.parms), limit).used;
  return markedEnd(filter.name, bytes);
}
