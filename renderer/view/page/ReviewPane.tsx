import { memo, type RefObject, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { PageSize } from '../../../app/contract/dossier.ts';
import type { Bounds } from '../../../app/contract/events.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import { nl } from '../../strings/nl.ts';
import { BoundaryLayer } from './BoundaryLayer.tsx';
import { FindLayer } from './FindLayer.tsx';
import type { Find } from './finds.ts';
import type { ByPage } from './itemMarks.ts';
import type { LetterCache } from './letterCache.ts';
import { PageScroller, type SheetOver } from './PageScroller.tsx';
import { type DrawnMark, withReader } from './pageMark.ts';
import { type Marking, ReviewSheet } from './ReviewSheet.tsx';
import { useLetters } from './useLetters.ts';
import type { Boundary, ViewStore } from './viewStore.ts';

interface Props {
  readonly view: ViewStore;
  readonly pdf: PDFDocumentProxy | null;
  readonly pages: readonly PageSize[];
  readonly cache: LetterCache;
  readonly marks: ByPage;
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly finds: readonly Find[];
  readonly marking: Marking;
  readonly labelOf: (page: number) => string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onSelect: (key: string, event: React.MouseEvent | React.KeyboardEvent) => void;
  readonly onScrolled?: (element: HTMLDivElement) => void;
}

const NO_MARKS: readonly DrawnMark[] = [];
const NOBODY: ReadonlySet<string> = new Set();
const NO_FINDS: readonly Find[] = [];

/** The original with its marks, what is found, what is being drawn and boundaries in hand. */
export function ReviewPane(props: Props) {
  const { view, pdf, pages, cache, marks, active, chosen, finds, marking, labelOf, scroller } =
    props;
  const hidden = useStore(view, (state) => state.hidden);
  const boundary = useStore(view, (state) => state.boundary);
  const mode = useStore(view, (state) => state.mode);
  const at = useStore(view, ({ finding }) => finding.at);
  const over = (sheet: SheetOver) => {
    const here = marks.get(sheet.page) ?? NO_MARKS;
    return (
      <LetteredSheet
        {...sheet}
        view={view}
        cache={cache}
        hasText={pages[sheet.page - 1]?.hasText ?? true}
        drawn={hidden ? NO_MARKS : here}
        active={here.some(({ key }) => key === active) ? active : null}
        chosen={here.some(({ key }) => chosen.has(key)) ? chosen : NOBODY}
        finds={hidden ? NO_FINDS : finds}
        findAt={at}
        boundary={boundary}
        marking={marking}
        onSelect={props.onSelect}
      />
    );
  };
  return (
    <div className="pane">
      {mode === 'side' && <p className="paneName">{nl.pages.original}</p>}
      <PageScroller
        pdf={pdf}
        pages={pages}
        view={view}
        label={nl.pages.region}
        labelOf={labelOf}
        over={over}
        scroller={scroller}
        {...(props.onScrolled === undefined ? {} : { onScrolled: props.onScrolled })}
      />
    </div>
  );
}

interface SheetProps extends SheetOver {
  readonly view: ViewStore;
  readonly cache: LetterCache;
  readonly hasText: boolean;
  readonly drawn: readonly DrawnMark[];
  /** Null and nobody where they are on other pages: those are not drawn again. */
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly finds: readonly Find[];
  readonly findAt: number;
  readonly boundary: Boundary | null;
  readonly marking: Marking;
  readonly onSelect: Props['onSelect'];
}

const LetteredSheet = memo(function LetteredSheet(props: SheetProps) {
  const { view, cache, hasText, drawn, active, chosen, boundary, finds, findAt, ...sheet } = props;
  const { page, size, scale, turn } = sheet;
  const letters = useLetters(cache, page, hasText);
  const change = useCallback(
    (now: Bounds) =>
      view.setState(({ boundary: old }) => (old === null ? {} : { boundary: { ...old, now } })),
    [view],
  );
  const inHand = boundary?.subject;
  const marks = useMemo(
    () => withReader(drawn, active, chosen).filter(({ key }) => key !== inHand),
    [drawn, active, chosen, inHand],
  );
  return (
    <>
      <ReviewSheet
        {...sheet}
        marks={marks}
        letters={letters ?? null}
        waiting={letters === undefined}
      >
        {finds.length > 0 && <FindLayer {...{ page, size, scale, turn, finds }} at={findAt} />}
        {boundary !== null && (
          <BoundaryLayer
            {...{ page, size, scale, turn, boundary }}
            letters={letters ?? null}
            onChange={change}
          />
        )}
      </ReviewSheet>
      {!hasText && <ScanBar view={view} />}
    </>
  );
});

function ScanBar({ view }: { readonly view: ViewStore }) {
  const drawing = useStore(view, (state) => state.drawing);
  return (
    <div className="bar warning scan">
      <p>{nl.pages.scan}</p>
      <button
        type="button"
        aria-pressed={drawing}
        onClick={() => view.setState({ drawing: !drawing })}
      >
        {nl.pages.scanDraw}
      </button>
    </div>
  );
}
