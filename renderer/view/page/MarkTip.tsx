import { useEffect, useState } from 'react';
import type { Rect } from '../../../redaction/model/geometry.ts';
import type { PageMark } from './pageMark.ts';
import { type Sheet, type Size, type Turn, toSheet, turned } from './turn.ts';

interface Props {
  readonly marks: readonly PageMark[];
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  /** Key of the mark under the pointer or with the focus. */
  readonly shown: string | null;
  readonly onLeave: () => void;
}

const WIDTH = 280;

/** Ground, reason and certainty. Stays while the pointer is on it; Esc takes it away (WCAG 1.4.13). */
export function MarkTip({ marks, size, scale, turn, shown, onLeave }: Props) {
  const mark = marks.find(({ key }) => key === shown);
  useEscape(mark !== undefined, onLeave);
  const first = mark?.rects[0];
  if (mark === undefined || first === undefined) return null;
  const { width, height } = turned(size, turn);
  const last = toSheet(mark.rects.at(-1)!, size, scale, turn);
  const place = placeOf(toSheet(first, size, scale, turn), last, width * scale, height * scale);
  return (
    <div className="markTip" role="tooltip" id="mark-tip" style={place} onPointerLeave={onLeave}>
      <strong>{mark.tip[0]}</strong>
      <span>{mark.tip[1]}</span>
    </div>
  );
}

/** Below the mark; near the foot of the page above it. */
function placeOf(first: Rect<Sheet>, last: Rect<Sheet>, width: number, height: number) {
  const left = Math.max(0, Math.min(first.x0, width - WIDTH));
  return last.y1 + 110 < height
    ? { left, top: last.y1 + 7, width: WIDTH }
    : { left, bottom: height - first.y0 + 7, width: WIDTH };
}

function useEscape(shown: boolean, onLeave: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLeave();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [shown, onLeave]);
}

export interface Tip {
  readonly shown: string | null;
  readonly show: (event: { readonly target: EventTarget }) => void;
  readonly leave: () => void;
}

/** For the element that holds the marks: hover and focus show, leaving them hides. */
export function useTip(): Tip {
  const [shown, setShown] = useState<string | null>(null);
  const [leave] = useState(() => () => setShown(null));
  const [show] = useState(() => ({ target }: { readonly target: EventTarget }) => {
    if (!(target instanceof Element) || target.closest('.markTip') !== null) return;
    setShown(target.closest<SVGElement>('.mark')?.dataset.passage ?? null);
  });
  return { shown, show, leave };
}
