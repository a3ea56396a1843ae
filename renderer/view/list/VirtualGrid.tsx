import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { mountedRows, offsetsOf, type Sight, scrollTo } from './virtual.ts';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** Pixels, one a row; headings are rows too. */
  readonly heights: readonly number[];
  /** Index of the active row; -1 when there is none. */
  readonly active: number;
  readonly activeId: string | undefined;
  /** As a screen reader counts: without headings. */
  readonly rowCount: number;
  /** Pixels from the top of the window where the active row would best have its middle; null: anywhere in sight. */
  readonly alignAt?: number | null;
  readonly several?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent, rowsInSight: number) => void;
  readonly children: (index: number, top: number) => ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** `at`: of the rows themselves, from the top of the window. */
const NO_SIGHT: Sight & { readonly at: number } = { top: 0, height: 400, at: 0 };

/**
 * A grid of one column: screen readers then pass letters on. It has the focus itself and names its active row,
 * which is always in the document; of the others only those in sight are.
 */
export function VirtualGrid(props: Props) {
  const { heights, active, alignAt = null, children } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const offsets = useMemo(() => offsetsOf(heights), [heights]);
  const { sight, look } = useSight(scroller, offsets, active, alignAt);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  const rows = mountedRows(offsets, sight, active);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the window places the rows; a table would.
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof props.ref === 'function') props.ref(element);
        else if (props.ref != null) props.ref.current = element;
      }}
      className={`rows ${props.className ?? ''}`}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={props.rowCount}
      aria-activedescendant={props.activeId}
      aria-multiselectable={props.several === true ? true : undefined}
      onScroll={look}
      onKeyDown={(event) =>
        props.onKeyDown?.(event, Math.max(1, Math.floor(sight.height / 44) - 1))
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
      <div role="rowgroup" style={{ height: offsets[offsets.length - 1] }}>
        {rows.map((index) => children(index, offsets[index]!))}
      </div>
    </div>
  );
}

/**
 * What is seen of the rows, and where that has to go for the active one. Reckoned before the rows are drawn: they
 * are drawn once, and nothing is asked of a page that is not laid out yet.
 */
function useSight(
  scroller: RefObject<HTMLDivElement | null>,
  offsets: Float64Array,
  active: number,
  alignAt: number | null,
) {
  const seen = useRef(NO_SIGHT);
  const [height, setHeight] = useState(NO_SIGHT.height);
  const [, again] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when there is more or less room.
  const move = useMemo(() => {
    const half = ((offsets[active + 1] ?? 0) - (offsets[active] ?? 0)) / 2;
    const at = alignAt === null ? null : alignAt - seen.current.at - half;
    const top = active < 0 ? undefined : scrollTo(offsets, active, seen.current, at);
    if (top === undefined) return null;
    seen.current = { ...seen.current, top };
    return { top };
  }, [offsets, active, alignAt, height]);
  useLayoutEffect(() => {
    if (scroller.current !== null && move !== null) scroller.current.scrollTop = move.top;
  }, [scroller, move]);
  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { top, height: before } = seen.current;
    const now = { top: element.scrollTop, height: element.clientHeight };
    if (now.top === top && now.height === before) return;
    const { at } = seen.current;
    const place = now.height === before ? at : element.getBoundingClientRect().top;
    seen.current = { ...now, at: place };
    setHeight(now.height);
    again((count) => count + 1);
  }, [scroller]);
  return { sight: seen.current, look };
}
