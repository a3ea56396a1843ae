import { memo, useLayoutEffect, useRef } from 'react';
import type { Painting } from '../../pdf/pagePainter.ts';
import type { DrawnMark } from './pageMark.ts';
import type { Size } from './turn.ts';

interface Props {
  readonly painting: Painting | undefined;
  readonly size: Size;
  readonly width: number;
  readonly marks: readonly DrawnMark[];
}

/** A small page with its marks as blocks in their colour. */
export const Thumbnail = memo(function Thumbnail({ painting, size, width, marks }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...(painting === undefined ? [] : [painting.canvas]));
  }, [painting]);
  const height = (width * size.height) / size.width;
  return (
    <span className="thumbnail" style={{ width, height }} aria-hidden="true">
      <span ref={place} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {marks.flatMap(({ key, form, rects }) =>
          rects.map(({ x0, y0, x1, y1 }) => (
            <rect
              key={`${key} ${x0} ${y0}`}
              className={`mark ${form}`}
              x={x0}
              y={y0}
              width={x1 - x0}
              height={y1 - y0}
            />
          )),
        )}
      </svg>
    </span>
  );
});
