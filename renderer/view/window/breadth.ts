/** How many regions stand side by side at a width of the window, in CSS pixels (review-window §2.1). Pure. */

export type Breadth =
  /** Page or list or passage. */
  | 'one'
  /** Page beside list or passage. */
  | 'two'
  /** Page beside the list over the passage. */
  | 'three'
  /** Page, list and passage in a row. */
  | 'row';

const [ROW, THREE, TWO] = [1600, 1100, 720];

export function breadthOf(width: number): Breadth {
  if (width >= ROW) return 'row';
  if (width >= THREE) return 'three';
  return width >= TWO ? 'two' : 'one';
}

export type Part = 'page' | 'list' | 'panel';

/** The tabs there are; none where everything stands side by side. */
export function partsOf(breadth: Breadth): readonly Part[] {
  if (breadth === 'one') return ['page', 'list', 'panel'];
  return breadth === 'two' ? ['list', 'panel'] : [];
}

/** Of list and passage, while two pages stand side by side: those need the room (review-window §2.3). */
export type Folded =
  /** Of the list only its signs. */
  | 'signs'
  /** The list without the passage. */
  | 'list'
  | null;

/** `asked`: a sheet, or the passage by its key. */
export function foldedOf(breadth: Breadth, sideBySide: boolean, asked: boolean): Folded {
  if (!sideBySide || asked || breadth === 'one') return null;
  return breadth === 'row' ? 'list' : 'signs';
}

export interface InSight {
  readonly page: boolean;
  readonly list: boolean;
  readonly panel: boolean;
}

/** `part`: the tab that was chosen; a sheet stands in the place of the list and is always seen. */
export function inSight(breadth: Breadth, part: Part, sheet: boolean): InSight {
  if (breadth === 'one')
    return {
      page: !sheet && part === 'page',
      list: sheet || part === 'list',
      panel: !sheet && part === 'panel',
    };
  if (breadth !== 'two') return { page: true, list: true, panel: true };
  const panel = !sheet && part === 'panel';
  return { page: true, list: !panel, panel };
}
