/**
 * Signatures and parafen that are drawn: images, ink, stamps or paths near a sign-off or in a paraaf cell. Found by
 * geometry alone; the text tells where to look.
 */
import type { Certainty } from '../../model/detection.ts';
import type { GraphicRegion } from '../../model/pageText.ts';
import type { FlowCell } from '../flow/cell.ts';
import type { Scan } from '../scan.ts';

export interface SignatureArea {
  readonly page: number;
  readonly region: GraphicRegion;
  readonly certainty: Certainty;
  readonly pattern: 'ink' | 'signOff' | 'cell' | 'aboveName';
}

const CLOSING =
  /^(?:(?:met )?(?:vriendelijke|hartelijke|hoogachtend)|hoogachtend|groet|mvg|w\.?g\.?|namens|voor deze|deze,|voor akkoord|voor gezien|getekend|ondertekend|was getekend|de minister van|de staatssecretaris van|het college van|de secretaris|de burgemeester|de voorzitter|handtekening)/;
const CELL = /(?:paraaf|parafen|handtekening|ondertekening|voor akkoord|voor gezien|akkoord)/;
const LEAST_SEGMENTS = 8;

export function signatureAreas(scan: Scan): SignatureArea[] {
  const areas: SignatureArea[] = [];
  for (const page of scan.flow.pages) {
    const cells = scan.neighbours.onPage(page.page);
    for (const region of page.regions.filter(mayBeSignature)) {
      const found = judge(cells, region);
      if (found !== undefined) areas.push({ page: page.page, region, ...found });
    }
  }
  return areas;
}

/** Not the page's scan, not a rule or a frame, not larger than a signature. */
function mayBeSignature(region: GraphicRegion): boolean {
  const width = region.box.x1 - region.box.x0;
  const height = region.box.y1 - region.box.y0;
  if (region.coversPage || width < 8 || height < 6 || width > 320 || height > 160) return false;
  if (region.kind === 'path') return region.segments >= LEAST_SEGMENTS && width / height < 14;
  return width / height < 12;
}

function judge(
  cells: readonly FlowCell[],
  region: GraphicRegion,
): Pick<SignatureArea, 'certainty' | 'pattern'> | undefined {
  if (cells.some((cell) => isLabelCell(cell, region)))
    return { certainty: 'certain', pattern: 'cell' };
  if (region.kind === 'signature-field') return { certainty: 'certain', pattern: 'ink' };
  if (cells.some((cell) => isSignOff(cell, region)))
    return { certainty: 'likely', pattern: 'signOff' };
  if (region.kind === 'ink' || region.kind === 'stamp')
    return { certainty: 'check', pattern: 'ink' };
  return undefined;
}

/** Right of "Paraaf" on the same height, or below it in the column. */
function isLabelCell(cell: FlowCell, { box }: GraphicRegion): boolean {
  if (cell.end - cell.start > 60 || !CELL.test(cell.folded)) return false;
  const beside =
    Math.min(cell.box.y1, box.y1) - Math.max(cell.box.y0, box.y0) > 0 &&
    box.x0 >= cell.box.x0 - 4 &&
    box.x0 - cell.box.x1 < 220;
  const under =
    box.y0 >= cell.box.y0 - 2 &&
    box.y0 - cell.box.y1 < 90 &&
    Math.min(cell.box.x1 + 40, box.x1) - Math.max(cell.box.x0 - 10, box.x0) > 0;
  return beside || under;
}

/** Within seven lines below a closing. */
function isSignOff(cell: FlowCell, { box }: GraphicRegion): boolean {
  if (cell.end - cell.start > 90 || !CLOSING.test(cell.folded.trimStart())) return false;
  const distance = box.y0 - cell.box.y1;
  return (
    distance > -30 &&
    distance < 9 * Math.max(10, cell.fontSize) &&
    box.x0 < cell.box.x1 + 260 &&
    box.x1 > cell.box.x0 - 60
  );
}
