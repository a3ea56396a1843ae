import { memo, type ReactNode, useMemo } from 'react';
import type { PageLetters } from '../../../app/contract/dossier.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { MarkTip, useTip } from './MarkTip.tsx';
import { PendingBar, PendingLayer } from './PendingLayer.tsx';
import type { PageMark } from './pageMark.ts';
import type { Pending } from './pending.ts';
import { boxesOf, wordBoxes } from './selection.ts';
import { type Size, type Turn, toSheet, turned } from './turn.ts';
import { type Live, usePointerDrawing } from './usePointerDrawing.ts';

export interface Marking {
  readonly pending: Pending | null;
  /** What Enter marks with. */
  readonly ground: string;
  readonly areas: boolean;
  readonly onDrawn: (pending: Pending) => void;
  readonly onPicked: (page: number, rect: Rect<Display>) => void;
  readonly onMark: () => void;
  readonly onDrop: () => void;
}

interface Props {
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly marks: readonly PageMark[];
  readonly letters: PageLetters | null;
  /** The letters are on their way: what one drags now is not known yet. */
  readonly waiting?: boolean;
  readonly marking: Marking;
  /** Layers over the marks. */
  readonly children?: ReactNode;
  readonly onSelect: (key: string, event: React.MouseEvent | React.KeyboardEvent) => void;
}

const NO_WORDS: readonly never[] = [];

/** What lies over a page that is reviewed: marks, what is being drawn, and the tooltip. */
export const ReviewSheet = memo(function ReviewSheet(props: Props) {
  const { page, size, scale, turn, marks, letters, waiting, marking, onSelect, children } = props;
  const { onDrawn, onDrop, onPicked } = marking;
  const tip = useTip();
  const drawing = usePointerDrawing(
    { page, size, scale, turn },
    {
      letters,
      waiting: waiting ?? false,
      areas: marking.areas,
      onDrawn,
      onPicked: (rect) => onPicked(page, rect),
      onCleared: onDrop,
    },
  );
  const words = useMemo(() => (letters === null ? NO_WORDS : wordBoxes(letters)), [letters]);
  const { live, ...pointer } = drawing;
  const pending = marking.pending?.page === page ? marking.pending : null;
  const shape = live ?? pending;
  const sheet = turned(size, turn);
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  const rects = shape === null ? [] : rectsOf(shape, letters, size, scale, turn);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every drag has its keys (M, B).
    <div
      className={`over${(letters === null && !waiting) || marking.areas ? ' areas' : ''}`}
      {...pointer}
      onPointerOver={tip.show}
      onPointerLeave={tip.leave}
      onFocus={tip.show}
      onBlur={tip.leave}
    >
      {shape !== null && (
        <PendingLayer kind={shape.kind} rects={rects} width={width} height={height} />
      )}
      <MarkLayer
        size={size}
        scale={scale}
        turn={turn}
        marks={marks}
        words={words}
        onSelect={onSelect}
      />
      {children}
      {live === null && pending !== null && (
        <PendingBar
          rects={rects}
          width={width}
          height={height}
          ground={marking.ground}
          isArea={pending.kind === 'area'}
          onMark={marking.onMark}
          onDrop={marking.onDrop}
        />
      )}
      {live === null && pending === null && (
        <MarkTip
          marks={marks}
          size={size}
          scale={scale}
          turn={turn}
          shown={tip.shown}
          onLeave={tip.leave}
        />
      )}
    </div>
  );
});

function rectsOf(shape: Live, letters: PageLetters | null, size: Size, scale: number, turn: Turn) {
  const boxes =
    shape.kind !== 'text' ? [shape.rect] : letters === null ? [] : boxesOf(letters, shape.span);
  return boxes.map((box) => toSheet(box, size, scale, turn));
}
