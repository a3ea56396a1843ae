/**
 * Dragging always marks: over text the words, beside it (or with Ctrl, or on a scan) an area; with Shift it picks
 * the marks it goes over. Nothing is decided until the pointer is up and Enter is pressed.
 */
import { type PointerEvent, useRef, useState } from 'react';
import type { PageLetters } from '../../../app/contract/dossier.ts';
import { type Display, type Rect, rect } from '../../../redaction/model/geometry.ts';
import { isLargeEnough, type Pending, within } from './pending.ts';
import { isOnText, letterAt, spanOf, wordAt } from './selection.ts';
import { type Size, type Turn, toPage } from './turn.ts';

export type Live =
  | Pending
  | { readonly kind: 'pick'; readonly page: number; readonly rect: Rect<Display> };

interface Sheet {
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
}

export interface Drawing {
  readonly live: Live | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

export interface DrawingOptions {
  readonly letters: PageLetters | null;
  /** The letters are on their way: only what asks for an area draws. */
  readonly waiting: boolean;
  /** The tool is on: areas everywhere. */
  readonly areas: boolean;
  readonly onDrawn: (pending: Pending) => void;
  readonly onPicked: (rect: Rect<Display>) => void;
  /** A click on nothing. */
  readonly onCleared: () => void;
}

interface Start {
  readonly x: number;
  readonly y: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly kind: Live['kind'];
  /** Index of the letter under the pointer. */
  readonly letter: number;
}

/** Pixels; less is a click. */
const SLACK = 4;

export function usePointerDrawing(sheet: Sheet, options: DrawingOptions): Drawing {
  const start = useRef<Start | null>(null);
  const last = useRef<Clicked | null>(null);
  const [live, setLive] = useState<Live | null>(null);
  const { letters, areas } = options;

  const at = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return toPage(event.clientX - left, event.clientY - top, sheet.size, sheet.scale, sheet.turn);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isControl(event.target)) return;
    const { x, y } = at(event);
    const { clientX, clientY } = event;
    const kind = kindOf(event, areas, letters, x, y);
    if (options.waiting && kind === 'area' && !areas && !event.ctrlKey) return;
    const letter = letters !== null && kind === 'text' ? letterAt(letters, x, y) : -1;
    start.current = { x, y, clientX, clientY, kind, letter };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from === null || isClick(from, event)) return;
    if (!event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = at(event);
    setLive(drawn(sheet, from, x, y, letters, !event.altKey));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    start.current = null;
    setLive(null);
    if (from === null) return;
    if (isClick(from, event)) {
      const again = isSecond(last.current, event);
      const { clientX, clientY, timeStamp } = event;
      last.current = again ? null : { clientX, clientY, timeStamp };
      clicked(event, again, from, sheet.page, options);
      return;
    }
    const { x, y } = at(event);
    const made = drawn(sheet, from, x, y, letters, !event.altKey);
    if (made === null || (made.kind !== 'text' && !isLargeEnough(made.rect))) return;
    if (made.kind === 'pick') options.onPicked(made.rect);
    else options.onDrawn(made);
  };
  const onPointerCancel = () => {
    start.current = null;
    setLive(null);
  };
  return { live, onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function kindOf(
  event: PointerEvent<HTMLElement>,
  areas: boolean,
  letters: PageLetters | null,
  x: number,
  y: number,
): Live['kind'] {
  if (event.shiftKey) return 'pick';
  if (areas || event.ctrlKey || letters === null) return 'area';
  return isOnText(letters, x, y, 4) ? 'text' : 'area';
}

function drawn(
  { page, size }: Sheet,
  from: Start,
  x: number,
  y: number,
  letters: PageLetters | null,
  whole: boolean,
): Live | null {
  if (from.kind !== 'text')
    return { kind: from.kind, page, rect: within(rect<Display>(from.x, from.y, x, y), size) };
  const to = letters === null ? -1 : letterAt(letters, x, y);
  if (letters === null || to < 0 || from.letter < 0) return null;
  return { kind: 'text', page, span: spanOf(letters, from.letter, to, whole) };
}

/** Milliseconds between the two of a double click. */
const DOUBLE = 500;

type Clicked = Pick<PointerEvent, 'clientX' | 'clientY' | 'timeStamp'>;

/** Pointer events do not count clicks. */
function isSecond(last: Clicked | null, event: PointerEvent<HTMLElement>): boolean {
  return last !== null && event.timeStamp - last.timeStamp < DOUBLE && isClick(last, event);
}

/** A second click takes the word. */
function clicked(
  event: PointerEvent<HTMLElement>,
  again: boolean,
  { letter, kind }: Start,
  page: number,
  { letters, onDrawn, onCleared }: DrawingOptions,
): void {
  const word = letters !== null && kind === 'text' ? wordAt(letters, letter) : undefined;
  if (again && word !== undefined) onDrawn({ kind: 'text', page, span: word });
  else if (!isMark(event.target)) onCleared();
}

function isClick(
  { clientX, clientY }: Pick<Clicked, 'clientX' | 'clientY'>,
  event: PointerEvent<HTMLElement>,
): boolean {
  return Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLACK;
}

function isMark(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.mark') !== null;
}

/** Buttons and handles over the page have their own use for the pointer. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, .grip') !== null;
}
