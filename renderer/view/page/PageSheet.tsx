import {
  type CSSProperties,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Painting } from '../../pdf/pagePainter.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import { nl } from '../../strings/nl.ts';
import { TextOfPage } from './TextOfPage.tsx';
import { type Size, type Turn, turned } from './turn.ts';

interface Props {
  readonly pdf: PDFDocumentProxy | null;
  readonly number: number;
  /** Points. */
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly top: number;
  readonly painting: Painting | undefined;
  readonly failed: boolean;
  readonly current: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** One page: its true size from the start, then the drawing, its text, and what lies over it. */
export const PageSheet = memo(function PageSheet(props: Props) {
  const { pdf, number, size, scale, turn, top, painting, failed, current, label, children } = props;
  const { width, height } = turned(size, turn);
  const style = {
    top,
    width: width * scale,
    height: height * scale,
    '--scale-factor': scale,
    '--total-scale-factor': scale,
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a page is no fieldset of a form.
    <div
      className={`page${current ? ' current' : ''}`}
      style={style}
      role="group"
      data-page={number}
      aria-label={label}
      aria-busy={painting === undefined && !failed}
    >
      {painting !== undefined && <Paper painting={painting} turn={turn} />}
      {painting === undefined && !failed && <Skeleton number={number} />}
      {failed && (
        <p className="bar error pageNote" role="alert">
          {nl.pages.failed(number)}
        </p>
      )}
      {pdf !== null && painting !== undefined && <TextOfPage pdf={pdf} page={number} turn={turn} />}
      {children}
    </div>
  );
});

/** Until the right drawing is there, the one of another scale is stretched. */
function Paper({ painting, turn }: { readonly painting: Painting; readonly turn: Turn }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(painting.canvas), [painting]);
  return <div ref={place} className="paper" hidden={painting.turn !== turn} />;
}

const PATIENCE_MS = 400;

function Skeleton({ number }: { readonly number: number }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p className="skeleton">{slow ? nl.pages.drawing(number) : ''}</p>;
}
