/** Highlights, underlines and strike-outs without appearance (ISO 32000-2, 12.5.6.10): a path a quadrilateral. */
import { decimal } from '../../pdf/content/write.ts';

/** Two corners of the upper side, then two of the lower: the order that all producers use. */
type Quad = readonly [number, number, number, number, number, number, number, number];

/** Points above the lower side at which text is underlined. */
const UNDERLINE = 1;

/** Path operators with their painting; undefined where there is no quadrilateral. */
export function markupPath(subtype: string, numbers: readonly number[]): string | undefined {
  const paths: string[] = [];
  for (let i = 0; i + 8 <= numbers.length; i += 8) {
    paths.push(pathOf(subtype, numbers.slice(i, i + 8) as unknown as Quad));
  }
  return paths.length === 0 ? undefined : paths.join('');
}

function pathOf(subtype: string, [x1, y1, x2, y2, x3, y3, x4, y4]: Quad): string {
  const n = (...values: number[]) => values.map((value) => decimal(value, 3)).join(' ');
  if (subtype === 'Highlight') {
    const bulge = Math.abs(y1 - y3) / 4;
    const left = `${n(x3, y3)} m ${n(x3 - bulge, y3 + bulge, x1 - bulge, y1 - bulge, x1, y1)} c`;
    const right = `${n(x2, y2)} l ${n(x2 + bulge, y2 - bulge, x4 + bulge, y4 + bulge, x4, y4)} c`;
    return `${left} ${right} h f\n`;
  }
  if (subtype === 'StrikeOut')
    return `${n((x1 + x3) / 2, (y1 + y3) / 2)} m ${n((x2 + x4) / 2, (y2 + y4) / 2)} l S\n`;
  return `${n(x3, y3 + UNDERLINE)} m ${n(x4, y4 + UNDERLINE)} l S\n`;
}
