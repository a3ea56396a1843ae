import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { FormName } from './forms.ts';

/** A passage as one page draws it, whether or not a reader is at it. */
export interface DrawnMark {
  readonly key: string;
  readonly form: FormName;
  /** On this page, in reading order. */
  readonly rects: readonly Rect<Display>[];
  /** Its number in the document, from 1: joins the lines of one passage; 0 where there is one line. */
  readonly number: number;
  /** Ground codes, `5.1.2e + 5.2`; '' when the badge shows none. */
  readonly code: string;
  /** Spoken name. */
  readonly label: string;
  /** What the tooltip says: first line and the rest. */
  readonly tip: readonly [string, string];
}

export interface PageMark extends DrawnMark {
  readonly active: boolean;
  readonly ticked: boolean;
}

const plain = new WeakMap<DrawnMark, PageMark>();

/** Marks without a reader at them stay the same object, so that they are not drawn again. */
export function withReader(
  drawn: readonly DrawnMark[],
  active: string | null,
  chosen: ReadonlySet<string>,
): readonly PageMark[] {
  return drawn.map((mark) => {
    const state = { active: mark.key === active, ticked: chosen.has(mark.key) };
    if (state.active || state.ticked) return { ...mark, ...state };
    const known = plain.get(mark) ?? { ...mark, ...state };
    plain.set(mark, known);
    return known;
  });
}
