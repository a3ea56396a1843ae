import { type PointerEvent, useRef } from 'react';

const STEP = 16;

interface Props {
  readonly label: string;
  /** Of the line itself. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Pixels that the region beside it has. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  /** −1 when the region grows as the line goes left or up. */
  readonly grows: 1 | -1;
  readonly onChange: (value: number) => void;
}

/** Between two regions: drag, double click for the default, arrows when it has the focus. */
export function Splitter(props: Props) {
  const { label, orientation, value, min, max, standard, grows, onChange } = props;
  const start = useRef<{ at: number; value: number } | null>(null);
  const [less, more] =
    orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const set = (wanted: number) => onChange(Math.round(Math.min(max, Math.max(min, wanted))));
  const at = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved.
    <div
      className={`splitter ${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onDoubleClick={() => set(standard)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: at(event), value };
      }}
      onPointerMove={(event) => {
        if (start.current === null) return;
        set(start.current.value + grows * (at(event) - start.current.at));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        const by = event.key === more ? STEP : event.key === less ? -STEP : 0;
        if (by !== 0) set(value + grows * by);
        else if (event.key === 'Home') set(min);
        else if (event.key === 'End') set(max);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
