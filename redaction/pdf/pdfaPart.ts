import { RedactionError } from '../model/errors.ts';
import { PDFDict, streamAt } from './objects.ts';
import type { Rewrite } from './rewrite.ts';
import { isDigit, matches } from './syntax/characters.ts';

/** The part of ISO 19005 that the document's XMP claims; undefined when it claims none. */
export function archivablePart(rewrite: Rewrite): number | undefined {
  return claimedPart(rewrite, 'pdfaid:part');
}

/** The same of ISO 14289, PDF/UA. */
export function accessiblePart(rewrite: Rewrite): number | undefined {
  return claimedPart(rewrite, 'pdfuaid:part');
}

function claimedPart(rewrite: Rewrite, property: string): number | undefined {
  const { document } = rewrite;
  const catalog = rewrite.get(document.catalogRef);
  if (!(catalog instanceof PDFDict)) return undefined;
  const metadata = streamAt(rewrite, catalog, 'Metadata');
  if (metadata === undefined) return undefined;
  try {
    return partIn(document.decode(metadata), property);
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}

/** Finds the property as an element or an attribute, and its number. */
function partIn(xmp: Uint8Array, property: string): number | undefined {
  const colon = property.indexOf(':');
  for (let at = xmp.indexOf(0x3a); at >= 0; at = xmp.indexOf(0x3a, at + 1)) {
    if (!matches(xmp, at - colon, property)) continue;
    for (let i = at + 5; i < at + 12; i++) if (isDigit(xmp[i])) return xmp[i]! - 0x30;
  }
  return undefined;
}
