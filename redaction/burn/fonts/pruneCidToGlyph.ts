import { descriptorOwner } from '../../font/glyphSource.ts';
import { readable } from '../../font/toUnicode.ts';
import { type PDFDict, PDFName, type PDFObject, streamAt } from '../../pdf/objects.ts';
import type { BurnContext, FontUsage } from '../contract.ts';
import { isSubsetList, usedNumbers } from './usedCodes.ts';

const MAP = 'CIDToGIDMap';

/**
 * CIDToGIDMap (ISO 32000-2, 9.7.4.2) of the CIDs that are still shown (class 66): some producers take Unicode for CIDs, and the map
 * would spell their letters. `descendant` is a copy that may be changed. False where other fonts have the map too.
 */
export function pruneCidToGlyph(
  { document, rewrite }: BurnContext,
  usage: FontUsage,
  descendant: PDFDict,
  all: readonly FontUsage[],
  strangers: ReadonlySet<PDFObject>,
): boolean {
  const mapOf = ({ font }: FontUsage) =>
    streamAt(document, descriptorOwner(document, font.dict), MAP);
  const stream = mapOf(usage);
  const map = stream && readable(document, stream);
  if (stream === undefined || map === undefined) return true;
  const used = usedNumbers(
    all.filter((other) => mapOf(other) === stream),
    ({ cid }) => [cid],
  );
  const listed = listedIn(map);
  if (!listed.some((cid) => used.gone.has(cid)) || !isSubsetList(listed, used)) return true;
  if (strangers.has(stream)) return false;
  const left = map.slice();
  for (const cid of listed) if (!used.kept.has(cid)) left.fill(0, 2 * cid, 2 * cid + 2);
  descendant.set(PDFName.of(MAP), rewrite.add(rewrite.stream(rewrite.dict({}), left)));
  return true;
}

/** CIDs that have a glyph. */
function listedIn(map: Uint8Array): number[] {
  const listed: number[] = [];
  for (let at = 0; at + 1 < map.length; at += 2)
    if (map[at] !== 0 || map[at + 1] !== 0) listed.push(at / 2);
  return listed;
}
