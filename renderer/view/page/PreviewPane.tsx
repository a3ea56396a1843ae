import { type RefObject, useCallback, useMemo } from 'react';
import type { Beside, Preview } from '../../../app/contract/publication.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import type { Item } from '../../store/item.ts';
import { nl } from '../../strings/nl.ts';
import { besideText } from '../publish/besideText.ts';
import { PageScroller, type SheetOver } from './PageScroller.tsx';
import { NOTHING_BURNT, type PageBurn, pageBurns } from './pageBurns.ts';
import type { PreviewAnswer } from './previews.ts';
import { SketchLayer } from './SketchLayer.tsx';
import type { Size } from './turn.ts';
import { usePdf } from './usePdf.ts';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly view: ViewStore;
  readonly pages: readonly Size[];
  /** The original: under the sketch, until the burnt one is there. */
  readonly original: PDFDocumentProxy | null;
  readonly answer: PreviewAnswer | null;
  readonly items: readonly Item[];
  readonly active: string | null;
  readonly label: Settings['label'];
  /** Beside the original, which leads. */
  readonly tied: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScrolled?: (element: HTMLDivElement) => void;
}

/** What will be published: the burnt bytes themselves, drawn; until they are there a sketch that says so. */
export function PreviewPane(props: Props) {
  const { view, pages, original, answer, items, active, label, tied, scroller, onScrolled } = props;
  const burnt = usePdf(answer !== null && isPreview(answer) ? answer.bytes : null);
  const real = burnt.pdf !== null;
  const beside = real && answer !== null && isPreview(answer) ? answer.beside : NOTHING;
  const burns = useMemo(() => pageBurns(items, active), [items, active]);
  const labelOf = useCallback((page: number) => labelOfPage(page, burns.get(page)), [burns]);
  const over = ({ page, ...sheet }: SheetOver) => {
    const { boxes, lines, activeAt } = burns.get(page) ?? NOTHING_BURNT;
    return (
      <SketchLayer
        {...sheet}
        label={label}
        boxes={real ? NOTHING_BURNT.boxes : boxes}
        lines={lines}
        beside={besideOn(beside, page)}
        activeAt={tied ? activeAt : null}
      />
    );
  };
  const name = real ? nl.preview.real : answer === null ? nl.preview.sketch : nl.preview.sketchOnly;
  return (
    <div className="pane preview">
      <p className={`paneName ${real ? 'real' : 'draft'}`} role="status">
        <b>{name}</b>
        {real && <span> · {besideText(beside)}</span>}
      </p>
      <PageScroller
        pdf={real ? burnt.pdf : original}
        pages={pages}
        view={view}
        label={nl.pages.sketchNow}
        className="selectable"
        labelOf={labelOf}
        over={over}
        scroller={scroller}
        tied={tied}
        {...(onScrolled === undefined ? {} : { onScrolled })}
      />
    </div>
  );
}

const NOTHING: readonly Beside[] = [];

function besideOn(beside: readonly Beside[], page: number) {
  return beside.filter((one) => one.page === page).flatMap(({ rects }) => rects);
}

export function isPreview(answer: PreviewAnswer): answer is Preview {
  return 'bytes' in answer;
}

function labelOfPage(page: number, burn: PageBurn | undefined): string {
  const open = burn?.lines.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return nl.pages.page(page, open === 0 ? nl.pages.sketchNow : nl.preview.open(open));
}
