/** Endings of lines (ISO 32000-2, Table 179), drawn as poppler does: six pens large, at most half the line. */
import { decimal } from '../../pdf/content/write.ts';

export interface LineEnd {
  readonly x: number;
  readonly y: number;
  /** Unit vector along the line, outwards. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

/** Path operators and how to paint them; '' for endings that draw nothing. */
export function lineEnding(style: string, end: LineEnd, paint: string): string {
  switch (style) {
    case 'OpenArrow':
      return `${arrow(end)} S\n`;
    case 'ClosedArrow':
      return `${arrow(end)} h ${paint}\n`;
    case 'ROpenArrow':
      return `${arrow(turned(end))} S\n`;
    case 'RClosedArrow':
      return `${arrow(turned(end))} h ${paint}\n`;
    case 'Square':
      return `${polygon(end, [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [-0.5, 0.5],
      ])} h ${paint}\n`;
    case 'Diamond':
      return `${polygon(end, [
        [-0.5, 0],
        [0, -0.5],
        [0.5, 0],
        [0, 0.5],
      ])} h ${paint}\n`;
    case 'Circle':
      return `${polygon(end, circle())} h ${paint}\n`;
    case 'Butt':
      return `${polygon(end, [
        [0, -0.5],
        [0, 0.5],
      ])} S\n`;
    case 'Slash':
      return `${polygon(end, [
        [-0.29, -0.5],
        [0.29, 0.5],
      ])} S\n`;
    default:
      return '';
  }
}

function arrow(end: LineEnd): string {
  const half = Math.tan(Math.PI / 6);
  return polygon(end, [
    [-1, half],
    [0, 0],
    [-1, -half],
  ]);
}

function turned(end: LineEnd): LineEnd {
  return { ...end, dx: -end.dx, dy: -end.dy };
}

const CORNERS = 24;

function circle(): [number, number][] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [0.5 * Math.cos(angle), 0.5 * Math.sin(angle)];
  });
}

/** Points as shares of the ending's size: along the line, and across it. */
function polygon({ x, y, dx, dy, size }: LineEnd, points: readonly [number, number][]): string {
  return points
    .map(([along, across], i) => {
      const px = x + size * (along * dx - across * dy);
      const py = y + size * (along * dy + across * dx);
      return `${decimal(px, 3)} ${decimal(py, 3)} ${i === 0 ? 'm' : 'l'}`;
    })
    .join(' ');
}
