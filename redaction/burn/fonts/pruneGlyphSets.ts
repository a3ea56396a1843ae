import { bytesOf, entry, type PDFDict, PDFName, PDFString, streamAt } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/** CharSet of a Type1 descriptor (ISO 32000-2, Table 120) without names that the program has no more. */
export function pruneCharSet(
  rewrite: Rewrite,
  descriptor: PDFDict,
  names: ReadonlySet<string>,
): void {
  const bytes = bytesOf(entry(rewrite, descriptor, 'CharSet'));
  if (bytes === undefined) return;
  const text = String.fromCharCode(...bytes.subarray(0, 65_000));
  const left = text.split('/').filter((name) => !names.has(name.trim()));
  descriptor.set(PDFName.of('CharSet'), PDFString.of(left.join('/')));
}

/**
 * CIDSet of a CIDFont's descriptor (Table 122). PDF/A-2 wants it to name every glyph slot of the program
 * or to be absent, PDF/A-1 wants it present and only true: so bits are cleared where slots are gone too
 * (`exact`) or the file claims PDF/A-1, else the set goes.
 */
export function pruneCidSet(
  rewrite: Rewrite,
  descriptor: PDFDict,
  cids: ReadonlySet<number>,
  exact: boolean,
): void {
  const stream = streamAt(rewrite, descriptor, 'CIDSet');
  if (stream === undefined) return;
  if (!exact) {
    descriptor.delete(PDFName.of('CIDSet'));
    return;
  }
  const bits = rewrite.document.decode(stream).slice();
  for (const cid of cids) {
    const byte = bits[cid >> 3];
    if (byte !== undefined) bits[cid >> 3] = byte & ~(0x80 >> (cid & 7));
  }
  const copy = rewrite.stream(rewrite.dict({}), bits);
  descriptor.set(PDFName.of('CIDSet'), rewrite.add(copy));
}
