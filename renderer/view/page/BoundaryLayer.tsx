import { type PointerEvent, useMemo } from 'react';
import type { PageLetters } from '../../../app/contract/dossier.ts';
import type { Bounds } from '../../../app/contract/events.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { draggedBounds, GRIPS, type Grip, resized, type Side } from './boundary.ts';
import { boxPath } from './forms.ts';
import { type Box, boxesOf, letterAt } from './selection.ts';
import { type Size, type Turn, toPage, toSheet, turned } from './turn.ts';
import type { Boundary } from './viewStore.ts';

interface Props {
  readonly boundary: Boundary;
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly letters: PageLetters | null;
  readonly onChange: (now: Bounds) => void;
}

/** The boundaries in hand, with grips for the mouse; the keys are the same for who has none. */
export function BoundaryLayer(props: Props) {
  const { boundary, page, size, scale, turn, letters, onChange } = props;
  const { now } = boundary;
  const boxes = useMemo(() => boxesHere(boundary, page, letters), [boundary, page, letters]);
  const { width, height } = turned(size, turn);
  const sheet = boxes.map((box) => toSheet(box, size, scale, turn));
  const at = (event: PointerEvent<HTMLElement>) => pointOf(event, size, scale, turn);
  const isText = now.ranges.length > 0;
  return (
    <>
      <svg className="pendingShape boundary" width={width * scale} height={height * scale}>
        <title>{''}</title>
        {sheet.map(boxPath).map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
      {isText &&
        textGrips(now, page, boxes).map(({ side, box }) => (
          <DragGrip
            key={side}
            place={toSheet(box, size, scale, turn)}
            shape={`text ${side}`}
            onDrag={(event) => {
              const { x, y } = at(event);
              const letter = letters === null ? -1 : letterAt(letters, x, y);
              if (letters === null || letter < 0) return;
              onChange(draggedBounds(now, side, letters, letter, !event.altKey));
            }}
          />
        ))}
      {!isText &&
        page === boundary.page &&
        now.rects.map((rect, index) =>
          GRIPS.map((grip) => (
            <DragGrip
              // biome-ignore lint/suspicious/noArrayIndexKey: areas have no other name.
              key={`${index} ${grip.x} ${grip.y}`}
              place={toSheet(cornerOf(rect, grip), size, scale, turn)}
              shape="area"
              onDrag={(event) => {
                const rects = now.rects.map((old, i) =>
                  i === index ? resized(old, grip, at(event), size) : old,
                );
                onChange({ ...now, rects });
              }}
            />
          )),
        )}
    </>
  );
}

interface GripProps {
  readonly place: Box;
  readonly shape: string;
  readonly onDrag: (event: PointerEvent<HTMLElement>) => void;
}

function DragGrip({ place, shape, onDrag }: GripProps) {
  const style = {
    left: place.x0,
    top: place.y0,
    width: place.x1 - place.x0,
    height: place.y1 - place.y0,
  };
  return (
    <span
      className={`grip ${shape}`}
      style={style}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event);
      }}
    />
  );
}

function boxesHere({ now, page: own }: Boundary, page: number, letters: PageLetters | null): Box[] {
  if (now.ranges.length === 0) return own === page ? [...now.rects] : [];
  const ranges = now.ranges.filter((range) => range.page === page);
  return letters === null ? [] : ranges.flatMap((range) => boxesOf(letters, range));
}

/** A sliver at the beginning of the first box and at the end of the last. */
function textGrips({ ranges }: Bounds, page: number, boxes: readonly Box[]) {
  const [first, last] = [boxes[0], boxes.at(-1)];
  const grips: { side: Side; box: Box }[] = [];
  if (first !== undefined && ranges[0]?.page === page)
    grips.push({ side: 'start', box: { ...first, x1: first.x0 } });
  if (last !== undefined && ranges.at(-1)?.page === page)
    grips.push({ side: 'end', box: { ...last, x0: last.x1 } });
  return grips;
}

function cornerOf({ x0, y0, x1, y1 }: Rect<Display>, { x, y }: Grip): Box {
  const across = x < 0 ? x0 : x > 0 ? x1 : (x0 + x1) / 2;
  const down = y < 0 ? y0 : y > 0 ? y1 : (y0 + y1) / 2;
  return { x0: across, y0: down, x1: across, y1: down };
}

function pointOf(event: PointerEvent<HTMLElement>, size: Size, scale: number, turn: Turn) {
  const over = event.currentTarget.closest('.over')?.getBoundingClientRect();
  const [left, top] = [over?.left ?? 0, over?.top ?? 0];
  return toPage(event.clientX - left, event.clientY - top, size, scale, turn);
}
