import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { FormName } from './forms.ts';

/** A passage as one page shows it: a plain value, so that an unchanged mark is not drawn again. */
export interface PageMark {
  readonly key: string;
  readonly form: FormName;
  /** On this page, in reading order. */
  readonly rects: readonly Rect<Display>[];
  /** Its number in the document, from 1: joins the lines of one passage. */
  readonly number: number;
  /** Ground codes, `5.1.2e + 5.2`; '' when the badge shows none. */
  readonly code: string;
  /** Spoken name. */
  readonly label: string;
  /** What the tooltip says: first line and the rest. */
  readonly tip: readonly [string, string];
  readonly active: boolean;
  readonly ticked: boolean;
}

export function isSameMark(a: PageMark, b: PageMark): boolean {
  return (
    a.key === b.key &&
    a.form === b.form &&
    a.code === b.code &&
    a.active === b.active &&
    a.ticked === b.ticked &&
    a.rects === b.rects &&
    a.number === b.number &&
    a.label === b.label
  );
}

/** The lists of before where nothing in them changed. */
export function keepUnchanged(
  before: ReadonlyMap<number, readonly PageMark[]>,
  now: ReadonlyMap<number, readonly PageMark[]>,
): ReadonlyMap<number, readonly PageMark[]> {
  const kept = new Map<number, readonly PageMark[]>();
  for (const [page, marks] of now) {
    const old = before.get(page) ?? [];
    const merged = marks.map((mark, i) => {
      const known = old[i];
      return known !== undefined && isSameMark(known, mark) ? known : mark;
    });
    const unchanged = old.length === merged.length && merged.every((mark, i) => mark === old[i]);
    kept.set(page, unchanged ? old : merged);
  }
  return kept;
}
