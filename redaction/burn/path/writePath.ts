/** What is left of a path as content: painting operators and the pending clip. */
import type { Local, PathEvent } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { decimal } from '../../pdf/content/write.ts';
import type { CutStroke } from './cutStroke.ts';
import type { LocalSpace } from './localArea.ts';
import { constructed } from './pathBytes.ts';
import { writtenRests } from './strokeRest.ts';
import { boundsOfSubpath, type Subpath } from './subpath.ts';
import { isUprightRectangle } from './upright.ts';

/** What is left of each use of the path; undefined parts stay as they are. */
export interface CutPath {
  readonly all: readonly Subpath[];
  readonly fill: readonly Subpath[] | undefined;
  readonly stroke: CutStroke | undefined;
  readonly clip: readonly Subpath[] | undefined;
  /** Resource names of patterns that take the place of the present ones. */
  readonly fillPattern: string | undefined;
  readonly strokePattern: string | undefined;
}

/** The painting of what is left, fill before stroke, then the clip. */
export function written(event: PathEvent, cut: CutPath, space: LocalSpace): string {
  const parts: string[] = [];
  const { fillPattern, strokePattern } = cut;
  if (event.fill !== null)
    parts.push(...inPattern(writtenFill(event, cut, space), fillPattern, 'cs', 'scn'));
  if (event.stroke)
    parts.push(...inPattern(writtenStroke(event, cut, space), strokePattern, 'CS', 'SCN'));
  if (event.clip !== null)
    parts.push(constructed(cut.clip ?? cut.all), event.clip === 'nonzero' ? 'W n' : 'W* n');
  return parts.join('\n');
}

/** Paints with another pattern than the present one. */
function inPattern(
  painting: readonly string[],
  name: string | undefined,
  space: 'cs' | 'CS',
  colour: 'scn' | 'SCN',
): readonly string[] {
  if (name === undefined || painting.length === 0) return painting;
  return [`q /Pattern ${space} /${name} ${colour}`, ...painting, 'Q'];
}

function writtenFill(event: PathEvent, cut: CutPath, space: LocalSpace): string[] {
  const groups = paintedTogether(cut.all, cut.fill ?? cut.all, space);
  const operator = event.fill === 'nonzero' ? 'f' : 'f*';
  return groups.flatMap((group) => [constructed(group), operator]);
}

/**
 * Viewers fit a lone rectangle to whole pixels: what is left of one is painted as rectangles of their own, or
 * a rule would look thicker along its whole length.
 */
function paintedTogether(
  before: readonly Subpath[],
  left: readonly Subpath[],
  { ctm }: LocalSpace,
): readonly (readonly Subpath[])[] {
  const alone = before.length === 1 && isUprightRectangle(before[0]!, ctm);
  if (alone) return left.map((subpath) => [fromLeastCorner(subpath)]);
  return left.length > 0 ? [left] : [];
}

/** The same rectangle from its least corner, as most programs write one: alone, it has no direction and no beginning. */
function fromLeastCorner(subpath: Subpath): Subpath {
  const { x0, y0, x1, y1 } = boundsOfSubpath(subpath);
  const corner = ({ x, y }: Point<Local>) => (x === x0 || x === x1) && (y === y0 || y === y1);
  if (!subpath.closed || subpath.edges.length !== 3 || !subpath.edges.every(corner)) return subpath;
  const line = (x: number, y: number) => ({ kind: 'line', x, y }) as const;
  return {
    start: { x: x0, y: y0 },
    edges: [line(x1, y0), line(x1, y1), line(x0, y1)],
    closed: true,
  };
}

/** Each cut part of a dashed line is painted by itself, its dashes in step with the original line. */
function writtenStroke(event: PathEvent, cut: CutPath, space: LocalSpace): string[] {
  const { dash, dashPhase } = event.state;
  const parts = cut.stroke?.parts ?? cut.all.map((subpath) => ({ subpath, offset: 0, cut: false }));
  const together = dash.length > 0 ? parts.filter((part) => !part.cut) : parts;
  const texts: string[] = [];
  if (together.length > 0) {
    const subpaths = together.map((part) => part.subpath);
    texts.push(constructed(subpaths), 'S');
  }
  const rests = writtenRests(cut.stroke?.rests ?? [], space);
  if (dash.length === 0) return [...texts, ...rests];
  const n = (value: number) => decimal(value, Math.max(space.decimals, 3));
  const array = `[${dash.map(n).join(' ')}]`;
  for (const part of parts) {
    if (!part.cut) continue;
    texts.push(`q ${array} ${n(dashPhase + part.offset)} d`);
    texts.push(constructed([part.subpath]), 'S Q');
  }
  return [...texts, ...rests];
}

/** A matrix that flattens everything: the paint goes, an empty clip stays one. */
export function withoutPaint(event: PathEvent): string {
  return event.clip === null ? '' : '0 0 m W n';
}
