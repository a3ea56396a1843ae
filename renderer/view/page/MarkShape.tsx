import { memo } from 'react';
import type { Rect } from '../../../redaction/model/geometry.ts';
import type { FormName } from './forms.ts';
import { boxPath, formOf, grown } from './forms.ts';
import type { Sheet } from './turn.ts';

interface Props {
  readonly form: FormName;
  readonly rect: Rect<Sheet>;
  readonly active: boolean;
  readonly ticked: boolean;
}

const CASING = 2;
/** Between the form and the ring. */
const RING_GAP = 2;

/** One rectangle of a mark: casing, fill, line, and the ring where it is the active one. */
export const MarkShape = memo(function MarkShape({ form, rect, active, ticked }: Props) {
  const { strokes, bar, reach } = formOf(form, rect);
  const ring = active ? 3 : 1;
  const ringBox = grown(rect, Math.max(reach, 3) + RING_GAP + ring / 2);
  return (
    <>
      {active && <path className="ringCasing" d={boxPath(grown(ringBox, ring / 2 + 0.5))} />}
      {active && <path className="ringCasing" d={boxPath(grown(ringBox, -ring / 2 - 0.5))} />}
      {(active || ticked) && <path className="ring" d={boxPath(ringBox)} strokeWidth={ring} />}
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

/** Points at the active passage from the side of the page. */
export function MarginArrow({ y }: { readonly y: number }) {
  return <path className="arrow" d={`M4 ${y - 7}L16 ${y}L4 ${y + 7}Z`} />;
}
