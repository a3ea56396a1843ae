/** The scroller's window on the stack of pages: what is seen, what stays in place when the zoom changes. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { anchorAt, heightOf, type Layout, layoutOf } from './layout.ts';
import type { Size, Turn } from './turn.ts';
import { FULL, usualOf, type Zoom, zoomOf } from './zoom.ts';

export interface Seen {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Of the scroller itself, from the top of the window. */
  readonly at: number;
}

export interface Scrolled {
  readonly seen: Seen;
  readonly layout: Layout;
  /** Pixels a point. */
  readonly scale: number;
  /** To be called when the scroller scrolled. */
  readonly read: () => void;
  /** Pixels from the scroller's upper left that stay where they are at the next zoom. */
  readonly hold: (x: number, y: number) => void;
}

const A4: Size = { width: 595, height: 842 };

export function useScroller(
  scroller: RefObject<HTMLElement | null>,
  pages: readonly Size[],
  zoom: Zoom,
  turn: Turn,
  page: number,
): Scrolled {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 880, height: 600, at: 0 });
  const held = useRef<{ x: number; y: number } | null>(null);
  const read = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop: top, scrollLeft: left } = element;
    const { clientWidth: width, clientHeight: height } = element;
    setSeen((old) => {
      const sameSize = old.width === width && old.height === height;
      if (sameSize && old.top === top && old.left === left) return old;
      const at = sameSize ? old.at : element.getBoundingClientRect().top;
      return { top, left, width, height, at };
    });
  }, [scroller]);
  useLayoutEffect(() => {
    if (scroller.current === null) return;
    read();
    const observer = new ResizeObserver(read);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, read]);

  const usual = useMemo(() => usualOf(pages, turn), [pages, turn]);
  const { width, height } = (zoom === 'fit' ? usual : pages[page - 1]) ?? A4;
  const scale = useMemo(
    () => FULL * zoomOf(zoom, { width, height }, turn, { width: seen.width, height: seen.height }),
    [zoom, width, height, turn, seen.width, seen.height],
  );
  const layout = useMemo(() => layoutOf(pages, scale, turn), [pages, scale, turn]);
  useHeld(scroller, layout, held, read);
  const hold = useCallback((x: number, y: number) => {
    held.current = { x, y };
  }, []);
  return { seen, layout, scale, read, hold };
}

/** When the layout changes, the place under the pointer (else: a third from the top) stays. */
function useHeld(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  held: RefObject<{ x: number; y: number } | null>,
  read: () => void,
): void {
  const before = useRef(layout);
  useLayoutEffect(() => {
    const [element, old] = [scroller.current, before.current];
    before.current = layout;
    if (element === null || old === layout) return;
    const { x, y } = held.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 3 };
    held.current = null;
    const anchor = anchorAt(old, element.scrollTop + y);
    const ratio = layout.width / Math.max(1, old.width);
    element.scrollTop = heightOf(layout, anchor) - y;
    if (old.width > element.clientWidth || layout.width > element.clientWidth)
      element.scrollLeft = (element.scrollLeft + x) * ratio - x;
    read();
  }, [scroller, layout, held, read]);
}
