import type { Rect } from '../../../redaction/model/geometry.ts';
import { nl } from '../../strings/nl.ts';
import { boxPath } from './forms.ts';
import type { Sheet } from './turn.ts';
import type { Live } from './usePointerDrawing.ts';

interface Props {
  readonly kind: Live['kind'];
  readonly rects: readonly Rect<Sheet>[];
  readonly width: number;
  readonly height: number;
}

/** What is being selected or drawn: no mark yet, and not like one. */
export function PendingLayer({ kind, rects, width, height }: Props) {
  return (
    <svg className={`pendingShape ${kind}`} width={width} height={height} aria-hidden="true">
      {rects.map(boxPath).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly rects: readonly Rect<Sheet>[];
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly isArea: boolean;
  readonly onMark: () => void;
  readonly onDrop: () => void;
}

const BAR_WIDTH = 380;
const BAR_HEIGHT = 40;

/** Beside the selection: what Enter does. */
export function PendingBar({ rects, width, height, ground, isArea, onMark, onDrop }: BarProps) {
  const last = rects.at(-1);
  if (last === undefined) return null;
  const below = last.y1 + BAR_HEIGHT + 12 < height;
  const top = below ? last.y1 + 10 : Math.max(0, (rects[0]?.y0 ?? 0) - BAR_HEIGHT - 8);
  const left = Math.max(4, Math.min(last.x0, width - BAR_WIDTH));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form.
    <div className="pendingBar" style={{ left, top }} role="group" aria-label={nl.pages.pending}>
      <button type="button" className="primary" onClick={onMark}>
        {nl.pages.redactWith(ground)} <kbd>Enter</kbd>
      </button>
      <button type="button" onClick={onDrop}>
        {nl.pages.drop} <kbd>Esc</kbd>
      </button>
      {isArea && <span className="quiet">{nl.pages.arrows}</span>}
    </div>
  );
}
