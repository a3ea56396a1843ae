import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { openForView, type PDFDocumentProxy } from '../pdf/pdfDocument.ts';
import type { ReviewModel, ReviewStore } from '../store/reviewStore.ts';
import { groundsOf } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { markState } from './markState.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { type PageMark, PageMarks } from './PageMarks.tsx';

const GAP = 16;
/** Rows of pages that are drawn above and below what is seen. */
const AHEAD = 700;

interface Props {
  readonly store: ReviewStore;
  readonly model: ReviewModel;
  readonly scale: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
}

export function PageView({ store, model, scale, page, onPage, scroller }: Props) {
  const { document, active } = model;
  const pdf = usePdf(document.bytes);
  const tops = useMemo(
    () => topsOf(document.pages.map(({ height }) => height * scale)),
    [document, scale],
  );
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const marks = useMarks(model);
  const follow = useRef(true);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const passage = document.passages[active];
  const piece = passage?.pieces[0];
  // The active passage is always brought into sight; where it already is, nothing moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `active` itself is the reason to move.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || piece === undefined) return;
    const y = (tops[piece.page - 1] ?? 0) + piece.rect.y0 * scale;
    const inSight = y > element.scrollTop + 40 && y < element.scrollTop + element.clientHeight - 80;
    if (!inSight) element.scrollTop = y - element.clientHeight / 3;
    follow.current = true;
    onPage(piece.page);
  }, [active, piece, scale, tops]);

  const onScroll = () => {
    const element = scroller.current;
    if (element === null) return;
    setSeen({ top: element.scrollTop, height: element.clientHeight });
    if (follow.current) {
      follow.current = false;
      return;
    }
    const middle = element.scrollTop + element.clientHeight / 2;
    const current = tops.findLastIndex((top) => top <= middle) + 1;
    onPage(Math.max(1, current));
  };

  return (
    <main
      className="pages"
      ref={scroller}
      onScroll={onScroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={nl.pages.region}
    >
      <div className="stack" style={{ height: (tops.at(-1) ?? 0) + GAP }}>
        {document.pages.map((size, index) => {
          const [number, top] = [index + 1, tops[index] ?? 0];
          const bottom = top + size.height * scale;
          const near = bottom > seen.top - AHEAD && top < seen.top + seen.height + AHEAD;
          const style = { top, width: size.width * scale, height: size.height * scale };
          return (
            <section
              key={number}
              className={`page${number === page ? ' current' : ''}`}
              style={style}
              aria-label={nl.pages.group(number, document.pages.length)}
            >
              {near && pdf !== null && (
                <div
                  className="sheet"
                  style={
                    {
                      '--scale-factor': scale,
                      '--total-scale-factor': scale,
                    } as React.CSSProperties
                  }
                >
                  <PageCanvas pdf={pdf} page={number} scale={scale} />
                </div>
              )}
              {near && (
                <PageMarks
                  page={number}
                  width={size.width}
                  height={size.height}
                  scale={scale}
                  marks={marks.get(number) ?? []}
                  active={active}
                  onSelect={store.select}
                />
              )}
              {!size.hasText && <p className="bar warning scan">{nl.pages.scan}</p>}
            </section>
          );
        })}
      </div>
    </main>
  );
}

/** Where each page begins, and at the end where the last one stops. */
function topsOf(heights: readonly number[]): number[] {
  const tops = [GAP];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + GAP);
  return tops;
}

function usePdf(bytes: Uint8Array): PDFDocumentProxy | null {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    const opening = openForView(bytes);
    opening.then(setPdf, () => setPdf(null));
    return () => void opening.then((opened) => opened.loadingTask.destroy()).catch(() => {});
  }, [bytes]);
  return pdf;
}

function useMarks(model: ReviewModel): ReadonlyMap<number, readonly PageMark[]> {
  const { document, review } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the grounds follow from the review.
  return useMemo(() => {
    const byPage = new Map<number, PageMark[]>();
    for (const [index, passage] of document.passages.entries()) {
      const ground = groundsOf(model, passage).join(' ');
      const mark = { index, passage, state: markState(review, passage), ground };
      for (const page of new Set(passage.pieces.map((piece) => piece.page))) {
        const onPage = byPage.get(page);
        if (onPage === undefined) byPage.set(page, [mark]);
        else onPage.push(mark);
      }
    }
    return byPage;
  }, [document, review]);
}
