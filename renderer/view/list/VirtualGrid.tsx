import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
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
  /** Pixels from the top of the list where the active row would best stand; null: anywhere in sight. */
  readonly alignAt?: number | null;
  readonly several?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent, rowsInSight: number) => void;
  readonly children: (index: number, top: number) => ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

const NO_SIGHT: Sight = { top: 0, height: 400 };

/**
 * A grid of one column: screen readers then pass letters on. It has the focus itself and names its active row,
 * which is always in the document; of the others only those in sight are.
 */
export function VirtualGrid(props: Props) {
  const { heights, active, alignAt = null, children } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const [sight, setSight] = useState(NO_SIGHT);
  const offsets = useMemo(() => offsetsOf(heights), [heights]);
  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const seen = { top: element.scrollTop, height: element.clientHeight };
    setSight((old) => (old.top === seen.top && old.height === seen.height ? old : seen));
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || active < 0) return;
    const seen = { top: element.scrollTop, height: element.clientHeight };
    const wanted = scrollTo(offsets, active, seen, alignAt);
    if (wanted !== undefined) element.scrollTop = wanted;
    look();
  }, [offsets, active, alignAt, look]);
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
