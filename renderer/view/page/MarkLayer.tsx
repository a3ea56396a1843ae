import { memo, useMemo } from 'react';
import type { Rect } from '../../../redaction/model/geometry.ts';
import { nl } from '../../strings/nl.ts';
import { type BadgePlace, placeBadges } from './badges.ts';
import { MarkBadge } from './MarkBadge.tsx';
import { MarginArrow, MarkRing, MarkShape } from './MarkShape.tsx';
import type { PageMark } from './pageMark.ts';
import type { Box } from './selection.ts';
import { type Sheet, type Size, type Turn, toSheet, turned } from './turn.ts';

interface Props {
  /** Points. */
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly marks: readonly PageMark[];
  /** Of the page's words, in points: badges keep off them. */
  readonly words: readonly Box[];
  readonly onSelect: (key: string, event: React.MouseEvent | React.KeyboardEvent) => void;
}

/** All marks of one page, in pixels of the sheet. The inner edge of an outline is the engine's rectangle. */
export const MarkLayer = memo(function MarkLayer(props: Props) {
  const { size, scale, turn, marks, words, onSelect } = props;
  const { width, height } = turned(size, turn);
  const rects = useSheetRects(marks, size, scale, turn);
  const places = usePlaces(marks, rects, words, size, scale, turn);
  const active = marks.find((mark) => mark.active);
  const arrow = active === undefined ? undefined : rects.get(active.key)?.[0];
  return (
    <svg
      className="marks"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width * scale} ${height * scale}`}
    >
      <title>{nl.pages.marks}</title>
      {arrow !== undefined && <MarginArrow y={(arrow.y0 + arrow.y1) / 2} />}
      {marks.map((mark) => (
        <OneMark
          key={mark.key}
          mark={mark}
          rects={rects.get(mark.key) ?? []}
          place={places.get(mark.key)}
          onSelect={onSelect}
        />
      ))}
      {active !== undefined && (
        <OnTop mark={active} rects={rects.get(active.key) ?? []} place={places.get(active.key)} />
      )}
    </svg>
  );
});

interface OneProps {
  readonly mark: PageMark;
  readonly rects: readonly Rect<Sheet>[];
  readonly place: BadgePlace | undefined;
  readonly onSelect: Props['onSelect'];
}

const OneMark = memo(function OneMark({ mark, rects, place, onSelect }: OneProps) {
  const { key, form, active, ticked, code, label, number } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element.
    <g
      className={`mark ${form}${active ? ' active' : ''}`}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={label}
      aria-current={active ? 'true' : undefined}
      data-passage={key}
      onClick={(event) => onSelect(key, event)}
      onKeyDown={(event) => (event.key === ' ' ? onSelect(key, event) : undefined)}
    >
      {ticked && !active && <MarkRing form={form} rects={rects} active={false} />}
      {rects.map((rect) => (
        <MarkShape key={placeKey(rect)} form={form} rect={rect} />
      ))}
      {rects.length > 1 &&
        rects.map((rect) => (
          <text key={placeKey(rect)} className="join" x={rect.x1 + 5} y={rect.y0 + 4} fontSize={11}>
            {number}
          </text>
        ))}
      {place !== undefined && <MarkBadge form={form} place={place} code={code} ticked={ticked} />}
    </g>
  );
});

function placeKey({ x0, y0 }: Rect<Sheet>): string {
  return `${x0} ${y0}`;
}

/**
 * What is drawn last lies on top: the active mark once more, with its ring. The marks themselves stand in the order
 * of reading, for who hears the page.
 */
const OnTop = memo(function OnTop({ mark, rects, place }: Omit<OneProps, 'onSelect'>) {
  const { form, code, ticked } = mark;
  return (
    <g className={`onTop ${form}`}>
      <MarkRing form={form} rects={rects} active />
      {rects.map((rect) => (
        <MarkShape key={placeKey(rect)} form={form} rect={rect} />
      ))}
      {place !== undefined && <MarkBadge form={form} place={place} code={code} ticked={ticked} />}
    </g>
  );
});

function useSheetRects(marks: readonly PageMark[], size: Size, scale: number, turn: Turn) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sizes need another cache.
  const cache = useMemo(
    () => new WeakMap<PageMark['rects'], readonly Rect<Sheet>[]>(),
    [size, scale, turn],
  );
  return useMemo(() => {
    const found = new Map<string, readonly Rect<Sheet>[]>();
    for (const { key, rects } of marks) {
      const known = cache.get(rects) ?? rects.map((rect) => toSheet(rect, size, scale, turn));
      cache.set(rects, known);
      found.set(key, known);
    }
    return found;
  }, [marks, cache, size, scale, turn]);
}

function usePlaces(
  marks: readonly PageMark[],
  rects: ReadonlyMap<string, readonly Rect<Sheet>[]>,
  words: readonly Box[],
  size: Size,
  scale: number,
  turn: Turn,
): ReadonlyMap<string, BadgePlace> {
  const letters = useMemo(
    () => words.map((word) => toSheet(word, size, scale, turn)),
    [words, size, scale, turn],
  );
  // Codes and places only: which mark is active moves no badge.
  const signature = marks.map(({ key, code }) => `${key} ${code}`).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the marks.
  return useMemo(() => {
    const { width, height } = turned(size, turn);
    const badged = marks.map(({ key, code }) => ({ id: key, rects: rects.get(key) ?? [], code }));
    return placeBadges(
      badged.filter((mark) => mark.rects.length > 0),
      { width: width * scale, height: height * scale, words: letters },
    );
  }, [signature, letters, size, scale, turn]);
}
