import { memo } from 'react';
import type { Settings } from '../../../app/contract/settings.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { nl } from '../../strings/nl.ts';
import { boxPath, grown } from './forms.ts';
import { MarginArrow } from './MarkShape.tsx';
import type { MarginLine } from './marginLines.ts';
import { type Size, type Turn, toSheet, turned } from './turn.ts';

export interface SketchBox {
  readonly key: string;
  readonly rects: readonly Rect<Display>[];
  readonly code: string;
}

interface Props {
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  /** Look of the boxes, as the file will have it. */
  readonly label: Settings['label'];
  /** Drawn until the burnt page is there; empty over the burnt page. */
  readonly boxes: readonly SketchBox[];
  readonly lines: readonly MarginLine[];
  /** Marks that take more than they cover. */
  readonly beside: readonly Rect<Display>[];
  /** Middle of the active passage, in points from the top; null when it is not on this page. */
  readonly activeAt: number | null;
}

/** Pixels of the hatched frame around a box. */
const HATCH = 6;

/** Over a page of the preview: no marks, only what is still open, in the margin. */
export const SketchLayer = memo(function SketchLayer(props: Props) {
  const { size, scale, turn, label, boxes, lines, beside, activeAt } = props;
  const { width, height } = turned(size, turn);
  return (
    <svg className={`sketch ${label}`} width={width * scale} height={height * scale}>
      <title>{nl.preview.sketchOnly}</title>
      {boxes.map(({ key, rects, code }) => (
        <g key={key}>
          {rects.map((rect) => {
            const box = toSheet(rect, size, scale, turn);
            return <path key={`${box.x0} ${box.y0}`} className="burnt" d={boxPath(box)} />;
          })}
          <Code rect={rects[0]} code={code} {...{ size, scale, turn }} />
        </g>
      ))}
      {beside.map((rect) => {
        const around = boxPath(grown(toSheet(rect, size, scale, turn), HATCH / 2));
        return <path key={around} className="beside" d={around} strokeWidth={HATCH} />;
      })}
      {lines.map((line) => (
        <OpenLine key={line.y0} line={line} {...{ size, scale, turn }} />
      ))}
      {activeAt !== null && <MarginArrow y={toSheet(rowAt(activeAt), size, scale, turn).y0} />}
    </svg>
  );
});

interface Placed {
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
}

function Code({
  rect,
  code,
  size,
  scale,
  turn,
}: Placed & { rect: Rect<Display> | undefined; code: string }) {
  if (rect === undefined) return null;
  const { x0, y0, y1 } = toSheet(rect, size, scale, turn);
  const height = Math.min(14, (y1 - y0) * 0.8);
  return (
    <text className="burntCode" x={x0 + 2} y={(y0 + y1) / 2 + height * 0.35} fontSize={height}>
      {code}
    </text>
  );
}

/** Points from the edge of the page: beside the arrow of the active passage. */
const MARGIN = 18;

function OpenLine({ line, size, scale, turn }: Placed & { readonly line: MarginLine }) {
  const rect = { x0: MARGIN, y0: line.y0, x1: MARGIN + 2, y1: line.y1 };
  const { x0, y0, x1, y1 } = toSheet(rect, size, scale, turn);
  return (
    <>
      <path className="open" d={boxPath({ x0, y0, x1, y1 })} />
      <text className="openCount" x={x1 + 3} y={(y0 + y1) / 2 + 4}>
        {line.count}
      </text>
    </>
  );
}

function rowAt(y: number): Rect<Display> {
  return { x0: 0, y0: y, x1: 0, y1: y };
}
