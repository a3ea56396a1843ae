import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import { drawingOrder, indexAt, inSight, pagesOfSpans, type Span, widened } from './layout.ts';
import { PageSheet } from './PageSheet.tsx';
import { placeInSight, sidewaysTo } from './pageSight.ts';
import type { Size, Turn } from './turn.ts';
import { usePainter } from './usePainter.ts';
import { useScroller } from './useScroller.ts';
import type { ViewStore } from './viewStore.ts';
import { FULL, SIDE, wheeled } from './zoom.ts';

/** Pages above and below what is seen that are ready when the reader comes. */
const AHEAD = 2;

export interface SheetOver {
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
}

interface Props {
  readonly pdf: PDFDocumentProxy | null;
  readonly pages: readonly Size[];
  readonly view: ViewStore;
  readonly label: string;
  readonly className?: string;
  readonly labelOf: (page: number) => string;
  /** What lies over the page. */
  readonly over: (sheet: SheetOver) => ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Follows another pane: reports no page and no zoom of its own. */
  readonly tied?: boolean;
  readonly onScrolled?: (element: HTMLDivElement) => void;
}

/** Pages below each other; only those in sight and their neighbours are in the document tree. */
export function PageScroller(props: Props) {
  const { pdf, pages, view, label, className, labelOf, over, scroller, tied, onScrolled } = props;
  const { zoom, turn, page, jump } = useStore(
    view,
    useShallow(({ zoom, turn, page, jump }) => ({ zoom, turn, page, jump })),
  );
  const { seen, layout, scale, read, hold } = useScroller(scroller, pages, zoom, turn, page);
  // Before the scroller stands, what is seen of it is a guess.
  if (!tied && scroller.current !== null) view.sight.current = { seen, layout, scale, turn };
  const { first, end } = inSight(layout, seen.top, seen.height);
  const wanted = useMemo(
    () => ({
      pages: drawingOrder({ first, end }, AHEAD, pages.length),
      seen: end - first,
      scale,
      turn,
    }),
    [first, end, pages.length, scale, turn],
  );
  const painter = usePainter(pdf, wanted);
  const quiet = useRef(false);

  useEffect(() => {
    if (!tied) view.setState({ shown: scale / FULL });
  }, [view, scale, tied]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a jump moves, never a zoom.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || jump.number === 0) return;
    const top = (layout.tops[jump.page - 1] ?? 0) + jump.y * scale;
    quiet.current = true;
    element.scrollTop = jump.y === 0 ? top - 8 : top - element.clientHeight / 3;
    const size = pages[jump.page - 1];
    if (jump.place !== null && size !== undefined) {
      const sight = { seen: seenOf(element, seen.at), layout, scale, turn };
      element.scrollLeft += sidewaysTo(sight, placeInSight(sight, jump.page, size, jump.place));
    }
    read();
  }, [jump]);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    read();
    onScrolled?.(element);
    if (tied) return;
    if (quiet.current) {
      quiet.current = false;
      return;
    }
    const middle = element.scrollTop + element.clientHeight * 0.4;
    view.setState({ page: indexAt(layout, middle) + 1 });
  }, [scroller, read, onScrolled, tied, view, layout]);
  useWheelZoom(scroller, view, hold);

  const numbers = useMounted({ first, end }, pages.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the two panes side by side lie within one main.
    <div
      className={`pages ${className ?? ''}`}
      ref={scroller}
      onScroll={onScroll}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <div
        className="stack"
        style={{ height: layout.tops.at(-1), minWidth: layout.width + 2 * SIDE }}
      >
        {numbers.map((number) => {
          const size = pages[number - 1]!;
          return (
            <PageSheet
              key={number}
              pdf={pdf}
              number={number}
              size={size}
              scale={scale}
              turn={turn}
              top={layout.tops[number - 1] ?? 0}
              painting={painter?.painting(number)}
              failed={painter?.hasFailed(number) ?? false}
              current={number === page}
              label={labelOf(number)}
            >
              {over({ page: number, size, scale, turn })}
            </PageSheet>
          );
        })}
      </div>
    </div>
  );
}

/** Page numbers: what is seen at once, its neighbours when that has been painted. */
function useMounted({ first, end }: Span, count: number): readonly number[] {
  const near = useDeferredValue(
    useMemo(() => widened({ first, end }, AHEAD, count), [first, end, count]),
  );
  return useMemo(() => pagesOfSpans([near, { first, end }], count), [near, first, end, count]);
}

function seenOf(element: HTMLElement, at: number) {
  const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
  return { top, left, width, height, at };
}

/** Ctrl with the wheel, around the pointer. */
function useWheelZoom(
  scroller: RefObject<HTMLDivElement | null>,
  view: ViewStore,
  hold: (x: number, y: number) => void,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const turnWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      hold(event.clientX - left, event.clientY - top);
      view.setState(({ shown }) => {
        const zoom = wheeled(shown, event.deltaY);
        return { zoom, shown: zoom };
      });
    };
    element.addEventListener('wheel', turnWheel, { passive: false });
    return () => element.removeEventListener('wheel', turnWheel);
  }, [scroller, view, hold]);
}
