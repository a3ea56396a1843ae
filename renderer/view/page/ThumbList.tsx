import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import { nl } from '../../strings/nl.ts';
import { drawingOrder, inSight, type Layout, widened } from './layout.ts';
import type { DrawnMark } from './pageMark.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { Size } from './turn.ts';
import { usePainter } from './usePainter.ts';

export interface ThumbStand {
  readonly open: number;
  readonly checked: boolean;
  readonly sign: string;
  readonly words: string;
}

interface Props {
  readonly pdf: PDFDocumentProxy | null;
  readonly pages: readonly Size[];
  readonly page: number;
  /** With thumbnails; else page numbers only. */
  readonly wide: boolean;
  readonly marks: ReadonlyMap<number, readonly DrawnMark[]>;
  readonly standOf: (page: number) => ThumbStand;
  readonly onGo: (page: number) => void;
}

const WIDTH = 96;
const LABEL = 26;
const NUMBER_HEIGHT = 40;
const GAP = 6;
const NO_MARKS: readonly never[] = [];

/** Page numbers with their state, and in the wide strip the pages themselves. Only those in sight exist. */
export const ThumbList = memo(function ThumbList(props: Props) {
  const { pdf, pages, page, wide, marks, standOf, onGo } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => rowsOf(pages, wide), [pages, wide]);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  const read = useCallback(() => {
    const element = scroller.current;
    if (element !== null) setSeen({ top: element.scrollTop, height: element.clientHeight });
  }, []);
  const { first, end } = inSight(layout, seen.top, seen.height);
  const wanted = useMemo(
    () => ({
      pages: wide ? drawingOrder({ first, end }, 4, pages.length) : [],
      seen: end - first,
      scale: WIDTH / 595,
      turn: 0,
    }),
    [wide, first, end, pages.length],
  );
  const painter = usePainter(wide ? pdf : null, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip follows the page that is read.
  useLayoutEffect(() => {
    reveal(scroller.current, layout, page);
    read();
  }, [page, layout]);
  useEffect(() => {
    if (scroller.current === null) return;
    const observer = new ResizeObserver(read);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [read]);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined || pages[page - 1 + by] === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(page + by);
    const strip = scroller.current;
    requestAnimationFrame(() => strip?.querySelector<HTMLElement>('[aria-current]')?.focus());
  };
  const near = widened({ first, end }, 4, pages.length);
  const numbers = Array.from({ length: near.end - near.first }, (_, i) => near.first + i + 1);
  if (!numbers.includes(page) && pages[page - 1] !== undefined) numbers.push(page);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons in it.
    <div className="thumbs" ref={scroller} onScroll={read} onKeyDown={move}>
      <div style={{ height: layout.tops.at(-1) }}>
        {numbers.map((number) => {
          const stand = standOf(number);
          return (
            <button
              key={number}
              type="button"
              className={stand.open > 0 ? 'open' : stand.checked ? 'read' : ''}
              style={{
                top: layout.tops[number - 1],
                height: layout.sizes[number - 1]?.height,
              }}
              tabIndex={number === page ? 0 : -1}
              aria-current={number === page ? 'page' : undefined}
              aria-label={nl.pages.page(number, stand.words)}
              onClick={() => onGo(number)}
            >
              {wide && (
                <Thumbnail
                  painting={painter?.painting(number)}
                  size={pages[number - 1]!}
                  width={WIDTH}
                  marks={marks.get(number) ?? NO_MARKS}
                />
              )}
              <span className="number" title={nl.pages.page(number, stand.words)}>
                {number} <span aria-hidden="true">{stand.sign}</span>
                {wide && stand.open > 0 && <span className="count">{stand.open}</span>}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
});

function rowsOf(pages: readonly Size[], wide: boolean): Layout {
  const sizes = pages.map(({ width, height }) => ({
    width: WIDTH,
    height: wide ? Math.round((WIDTH * height) / width) + LABEL : NUMBER_HEIGHT,
  }));
  const tops = [GAP];
  for (const { height } of sizes) tops.push((tops.at(-1) ?? 0) + height + GAP);
  return { tops, sizes, width: WIDTH };
}

function reveal(element: HTMLElement | null, { tops }: Layout, page: number): void {
  if (element === null) return;
  const [top, bottom] = [tops[page - 1] ?? 0, tops[page] ?? 0];
  if (top < element.scrollTop) element.scrollTop = top - GAP;
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight;
}
