import { memo } from 'react';
import { BadgeGlyph } from './BadgeGlyph.tsx';
import type { BadgePlace } from './badges.ts';
import type { FormName } from './forms.ts';

interface Props {
  readonly form: FormName;
  readonly place: BadgePlace;
  readonly code: string;
  readonly ticked: boolean;
}

export const MarkBadge = memo(function MarkBadge({ form, place, code, ticked }: Props) {
  const { x, y, size } = place;
  if (size === 6) return <path className="tick" d={`M${x} ${y}h6v6h-6z`} />;
  return (
    <>
      <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
        <circle className="plate" cx="8" cy="8" r="9" />
        <BadgeGlyph form={form} />
        {ticked && <Ticked />}
      </g>
      {place.code !== null && code !== '' && (
        <text className="code" x={place.code.x0 + 2} y={place.code.y1 - 3} fontSize={11}>
          {code}
        </text>
      )}
    </>
  );
});

function Ticked() {
  return (
    <>
      <circle className="tickedPlate" cx="14" cy="2" r="5" />
      <path className="tickedSign" d="M11.4 2.2l1.8 1.9 3.4-4" />
    </>
  );
}
