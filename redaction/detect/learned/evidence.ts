/**
 * What the rest of the document says of a unit: which rule spoke of it and of its neighbours, in what column of a table
 * it stands, how often it stands elsewhere. The weights judge with it: a weak rule among doubtful neighbours counts
 * otherwise than a weak rule in a list of names.
 */
import type { FlowCell } from '../flow/cell.ts';
import { cellIndexAt } from '../flow/flow.ts';
import type { Hit, Range } from '../hit.ts';
import { RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Form } from './form.ts';
import { hashOf } from './hash.ts';
import type { Units } from './units.ts';

/** What the rules said of a place. */
export interface Spoken {
  /** Of the rule, its pattern and how certain it is. */
  readonly rule: number;
  /** Of the type alone. */
  readonly type: number;
}

/** Where a unit stands in a table, and what it is elsewhere. */
export interface Sight extends Spoken {
  readonly header: number;
  /** Of the form of what stands above it in the column, and of what the rules said of it. */
  readonly aboveShape: number;
  readonly aboveType: number;
  /** How often the word is taken by a rule elsewhere, and how often it stands without a capital. */
  readonly elsewhere: number;
  readonly small: number;
}

export const SILENT = 2;
const SILENCE: Spoken = { rule: 1, type: SILENT };

/** What the rules found and made no hit of. */
export interface Undecided {
  /** Names of firms, streets, laws: these stay. */
  readonly things: readonly Range[];
  /** Addresses: of those that no hit overlaps the rules do not know whose they are. */
  readonly addresses: readonly Range[];
}

/** A cell of a table, by its first unit. */
interface Place {
  readonly header: number;
  readonly above: Place | undefined;
  readonly shape: number;
  readonly type: number;
}

const NOWHERE: Place = { header: 0, above: undefined, shape: 0, type: 0 };

interface Count {
  all: number;
  taken: number;
  small: number;
}

export class Evidence {
  readonly #scan: Scan;
  readonly #ranges = new RangeSet();
  readonly #spoken = new Map<Range, Spoken>();
  readonly #counts = new Map<number, Count>();
  readonly #places = new Map<FlowCell, Place>();

  constructor(scan: Scan, hits: readonly Hit[], { things, addresses }: Undecided) {
    this.#scan = scan;
    for (const hit of hits) this.#say(hit, spokenOf(hit));
    for (const range of addresses) this.#say(range, said('address'));
    for (const range of things) this.#say(range, said('thing'));
    for (const range of scan.mail) this.#say(range, said('mail'));
  }

  /** Where two overlap, the first that was said counts. */
  #say(range: Range, spoken: Spoken): void {
    this.#ranges.add(range);
    this.#spoken.set(range, spoken);
  }

  /** Counts the units of a piece that begins at `offset`; before any is looked at. */
  count(units: Units, offset: number): void {
    for (let i = 0; i < units.length; i++) {
      const form = units.forms[i]!;
      const count = this.#countOf(form.key);
      count.all++;
      if (!form.judged) count.small++;
      else if (this.#spokenIn(units, i, offset).type !== SILENT) count.taken++;
    }
  }

  #countOf(key: number): Count {
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = { all: 0, taken: 0, small: 0 };
      this.#counts.set(key, count);
    }
    return count;
  }

  #spokenIn({ starts, ends }: Units, i: number, offset: number): Spoken {
    const range = this.#ranges.find(starts[i]! + offset, ends[i]! + offset);
    return range === undefined ? SILENCE : this.#spoken.get(range)!;
  }

  /** Of the units of a piece that begins at `offset`; pieces in the order of the text. */
  sightsOf(units: Units, offset: number): Sights {
    const spoken = units.forms.map((_, i) => this.#spokenIn(units, i, offset));
    return new Sights(units, spoken, this.#placesOf(units, spoken, offset), this.#counts);
  }

  /** The place of each unit. */
  #placesOf(units: Units, spoken: readonly Spoken[], offset: number): Place[] {
    const { flow } = this.#scan;
    let at = cellIndexAt(flow, offset);
    let place: Place | undefined;
    return units.forms.map((form, i) => {
      const start = units.starts[i]! + offset;
      while (at + 1 < flow.cells.length && flow.cells[at + 1]!.start <= start) {
        at++;
        place = undefined;
      }
      place ??= at < 0 ? NOWHERE : this.#placeOf(flow.cells[at]!, form, spoken[i]!);
      return place;
    });
  }

  /** The first unit of a cell that is asked for speaks for it. */
  #placeOf(cell: FlowCell, { shape }: Form, { type }: Spoken): Place {
    let place = this.#places.get(cell);
    if (place === undefined) {
      const header = this.#scan.headers.get(cell);
      place = {
        header: header === undefined ? 0 : hashOf(header),
        above: this.#above(cell),
        shape,
        type,
      };
      this.#places.set(cell, place);
    }
    return place;
  }

  /** Only in tables: what stands above a line of running text says nothing. */
  #above(cell: FlowCell): Place | undefined {
    if (this.#scan.neighbours.row(cell).length < 2) return undefined;
    const above = this.#scan.neighbours.above(cell);
    return above === undefined ? undefined : this.#places.get(above);
  }
}

/** What is seen of the units of a piece; most is read off when it is asked for. */
export class Sights {
  readonly #units: Units;
  readonly #spoken: readonly Spoken[];
  readonly #places: readonly Place[];
  readonly #counts: ReadonlyMap<number, Count>;

  constructor(
    units: Units,
    spoken: readonly Spoken[],
    places: readonly Place[],
    counts: ReadonlyMap<number, Count>,
  ) {
    this.#units = units;
    this.#spoken = spoken;
    this.#places = places;
    this.#counts = counts;
  }

  /** What the rules said of unit `i`, as a number; 0 where there is no unit. */
  typeOf(i: number): number {
    return this.#spoken[i]?.type ?? 0;
  }

  of(i: number): Sight {
    const spoken = this.#spoken[i]!;
    const place = this.#places[i]!;
    const count = this.#counts.get(this.#units.forms[i]!.key);
    const self = spoken.type === SILENT ? 0 : 1;
    return {
      rule: spoken.rule,
      type: spoken.type,
      header: place.header,
      aboveShape: place.above?.shape ?? 0,
      aboveType: place.above?.type ?? 0,
      elsewhere: count === undefined ? 0 : shareOf(count.taken - self, count.all - count.small - 1),
      small: Math.min(2, count?.small ?? 0),
    };
  }
}

/** Never elsewhere, never taken there, sometimes, mostly; and whether that is often. */
function shareOf(taken: number, all: number): number {
  if (all <= 0) return 0;
  const share = taken === 0 ? 1 : 2 * taken < all ? 2 : 3;
  return share + (all > 3 ? 3 : 0);
}

function spokenOf({ kind, type, certainty, why }: Hit): Spoken {
  const rule = hashOf([kind, type, certainty, why.recognizer, why.pattern].join(' '));
  return { rule, type: hashOf(`${kind} ${type}`) };
}

function said(what: string): Spoken {
  return { rule: hashOf(what), type: hashOf(what) };
}
