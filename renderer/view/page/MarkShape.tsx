import { memo } from 'react';
import type { Rect } from '../../../redaction/model/geometry.ts';
import { pathAround } from './around.ts';
import type { FormName } from './forms.ts';
import { boxPath, formOf, grown } from './forms.ts';
import type { Sheet } from './turn.ts';

interface Props {
  readonly form: FormName;
  readonly rect: Rect<Sheet>;
}

const CASING = 2;
/** Between the form and the ring. */
const RING_GAP = 2;

/** One rectangle of a mark: casing, fill and line. */
export const MarkShape = memo(function MarkShape({ form, rect }: Props) {
  const { strokes, bar } = formOf(form, rect);
  return (
    <>
      {strokes.map(({ d, width }) => (
        <path key={d} className="casing" d={d} strokeWidth={width + CASING} />
      ))}
      {bar !== undefined && <path className="casing" d={boxPath(bar)} strokeWidth={CASING} />}
      <path className="area" d={boxPath(rect)} />
      {strokes.map(({ d, width, dash, round }) => (
        <path
          key={d}
          className="line"
          d={d}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeLinecap={round ? 'round' : undefined}
        />
      ))}
      {bar !== undefined && <path className="solid" d={boxPath(bar)} />}
    </>
  );
});

interface RingProps {
  readonly form: FormName;
  readonly rects: readonly Rect<Sheet>[];
  /** Else: chosen with others. */
  readonly active: boolean;
}

/** Around all lines of a passage together: none of its words is crossed. */
export const MarkRing = memo(function MarkRing({ form, rects, active }: RingProps) {
  const width = active ? 3 : 1;
  const reach = Math.max(3, ...rects.map((rect) => formOf(form, rect).reach));
  const around = (by: number) =>
    pathAround(rects.map((rect) => grown(rect, reach + RING_GAP + width / 2 + by)));
  const casing = width / 2 + 0.5;
  return (
    <>
      {active && <path className="ringCasing" d={around(casing)} />}
      {active && <path className="ringCasing" d={around(-casing)} />}
      <path className="ring" d={around(0)} strokeWidth={width} />
    </>
  );
});

/** Points at the active passage from the side of the page. */
export function MarginArrow({ y }: { readonly y: number }) {
  return <path className="arrow" d={`M4 ${y - 7}L16 ${y}L4 ${y + 7}Z`} />;
}
