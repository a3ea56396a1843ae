import type { Passage } from '../../app/contract/document.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import { nl } from '../strings/nl.ts';
import { BadgeShape } from './Badge.tsx';
import type { MarkState } from './markState.ts';

export interface PageMark {
  readonly index: number;
  readonly passage: Passage;
  readonly state: MarkState;
  readonly ground: string;
}

interface Props {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly marks: readonly PageMark[];
  readonly active: number;
  readonly onSelect: (index: number) => void;
}

/** Marks in the page's own points. The inner edge of an outline is the engine's rectangle. */
export function PageMarks({ page, width, height, scale, marks, active, onSelect }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
    <svg
      className="marks"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: width * scale, height: height * scale }}
      role="group"
      aria-label={nl.pages.region}
    >
      {activeLast(marks, active).map((mark) => (
        <OneMark
          key={mark.passage.id}
          mark={mark}
          page={page}
          scale={scale}
          active={mark.index === active}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

/** What is drawn last lies on top. */
function activeLast(marks: readonly PageMark[], active: number): readonly PageMark[] {
  const own = marks.filter(({ index }) => index === active);
  return own.length === 0 ? marks : [...marks.filter(({ index }) => index !== active), ...own];
}

interface OneProps {
  readonly mark: PageMark;
  readonly page: number;
  readonly scale: number;
  readonly active: boolean;
  readonly onSelect: (index: number) => void;
}

function OneMark({ mark, page, scale, active, onSelect }: OneProps) {
  const { passage, state, ground, index } = mark;
  const rects = passage.pieces.filter((piece) => piece.page === page).map(({ rect }) => rect);
  const first = rects[0];
  const name = passage.text === '' ? nl.list.area : passage.text;
  const label = `${nl.states[state]}. ${name}. ${nl.types[passage.type]}. ${nl.panel.ground} ${ground}.`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element.
    <g
      className={`mark ${state}${active ? ' active' : ''}`}
      role="button"
      tabIndex={-1}
      aria-label={label}
      data-passage={passage.id}
      onClick={() => onSelect(index)}
      onKeyDown={(event) => (event.key === ' ' ? onSelect(index) : undefined)}
    >
      {rects.map((rect) => (
        <Outline
          key={`${rect.x0}-${rect.y0}`}
          rect={rect}
          state={state}
          scale={scale}
          active={active}
        />
      ))}
      {first !== undefined && (
        <MarkBadge rect={first} state={state} scale={scale} ground={ground} />
      )}
    </g>
  );
}

interface OutlineProps {
  readonly rect: Rect<Display>;
  readonly state: MarkState;
  readonly scale: number;
  readonly active: boolean;
}

const LINE: Readonly<Record<MarkState, number>> = {
  certain: 2,
  likely: 2,
  check: 2,
  accept: 2.5,
  reject: 1.5,
};

/** Line widths are pixels of the screen, whatever the zoom: lengths are divided by the scale. */
function Outline({ rect, state, scale, active }: OutlineProps) {
  const px = 1 / scale;
  const line = LINE[state] * px;
  const edge = grown(rect, line / 2);
  const casing = grown(rect, line / 2);
  return (
    <>
      {active && (
        <rect className="ring" {...box(grown(rect, line + 3.5 * px))} strokeWidth={3 * px} />
      )}
      {state !== 'reject' && (
        <rect className="casing" {...box(casing)} strokeWidth={line + 2 * px} />
      )}
      <rect className="area" {...box(rect)} />
      {state === 'reject' ? (
        <path className="line" d={corners(edge, 5 * px)} strokeWidth={line} />
      ) : (
        <rect
          className="line"
          {...box(edge)}
          strokeWidth={line}
          strokeDasharray={dashes(state, px)}
        />
      )}
      {state === 'accept' && (
        <rect className="under" x={rect.x0} y={rect.y1} width={rect.x1 - rect.x0} height={4 * px} />
      )}
      {state === 'check' && <path className="wave" d={wave(rect, 2 * px)} strokeWidth={1.5 * px} />}
    </>
  );
}

function MarkBadge({
  rect,
  state,
  scale,
  ground,
}: Omit<OutlineProps, 'active'> & { readonly ground: string }) {
  const size = 11 / scale;
  const [x, y] = [rect.x0 - size, rect.y0 - size * 0.8];
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
      <circle className="plate" cx="8" cy="8" r="8.5" />
      <BadgeShape state={state} />
      {state === 'accept' && (
        <text className="code" x="18" y="12.5" fontSize="13">
          {ground}
        </text>
      )}
    </g>
  );
}

function box({ x0, y0, x1, y1 }: Rect<Display>) {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function grown({ x0, y0, x1, y1 }: Rect<Display>, by: number): Rect<Display> {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

function dashes(state: MarkState, px: number): string | undefined {
  if (state === 'likely') return `${6 * px} ${3 * px}`;
  return state === 'check' ? `${2 * px} ${2 * px}` : undefined;
}

function corners({ x0, y0, x1, y1 }: Rect<Display>, by: number): string {
  return [
    `M${x0} ${y0 + by}V${y0}H${x0 + by}`,
    `M${x1 - by} ${y0}H${x1}V${y0 + by}`,
    `M${x1} ${y1 - by}V${y1}H${x1 - by}`,
    `M${x0 + by} ${y1}H${x0}V${y1 - by}`,
  ].join('');
}

function wave({ x0, x1, y1 }: Rect<Display>, step: number): string {
  const count = Math.max(1, Math.floor((x1 - x0) / (4 * step)));
  return `M${x0} ${y1 + 2 * step}${`q${step} ${-step} ${2 * step} 0t${2 * step} 0`.repeat(count)}`;
}
