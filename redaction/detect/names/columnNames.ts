/**
 * A column of names: where most cells of a column are names from their first letter to their last, a cell between them
 * that has the form of a name is one too ("Hope Zaal", "Khattabi, J. El"), though its words may be other words.
 */
import { personalHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { tableColumns } from '../flow/tableColumns.ts';
import type { Hit, Range } from '../hit.ts';
import { RangeSet } from '../hit.ts';
import { startingIn } from '../identifiers/startingIn.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';

/** `named` and what the columns add; a cell of which only a part was found is one hit. */
export function withColumnNames(scan: Scan, named: readonly Hit[]): Hit[] {
  const whole: Hit[] = [];
  for (const column of columnsOf(scan)) {
    const read = column.map((cell) => ({ cell, hits: hitsIn(cell, named) }));
    const full = read.filter(({ cell, hits }) => isFull(cell, hits)).length;
    if (full < LEAST || full * 2 < read.length) continue;
    for (const { cell, hits } of read) {
      const name = isFull(cell, hits) ? undefined : nameOf(cell);
      const isOpen = hits.every(
        ({ kind, start, end }) => kind === 'personal' && start >= cell.start && end <= cell.end,
      );
      if (name !== undefined && isOpen && !scan.taken.overlaps(name.start, name.end))
        whole.push(nameHit(name, hits));
    }
  }
  const covered = new RangeSet(whole);
  return [...named.filter(({ start, end }) => !covered.overlaps(start, end)), ...whole];
}

/** Cells that must be names before another is read by them. */
const LEAST = 2;
const LONGEST = 48;

/** The cells with letters of each column, but for its header. */
function columnsOf({ flow, headers }: Scan): FlowCell[][] {
  return tableColumns(flow).map((column) =>
    column.filter((cell) => headers.get(cell) !== '' && /\p{L}/u.test(cell.text)),
  );
}

function hitsIn({ start, end }: FlowCell, named: readonly Hit[]): Hit[] {
  return startingIn(named, start - LONGEST, end).filter((hit) => hit.end > start);
}

const ADDRESS =
  /^(?:(?:de heer|dhr|hr|mw|mevr|mej|mevrouw|heer|meneer|drs|ir|ing|mr|dr|prof)\.? ?(?![\p{L}]))*/iu;

/** Every word of the cell lies in a name, but for a form of address or a title. */
function isFull({ start, text }: FlowCell, hits: readonly Hit[]): boolean {
  const from = start + ADDRESS.exec(text)![0].length;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].every(({ index, 0: { length } }) => {
    const at = start + index;
    return at < from || hits.some((hit) => hit.start <= at && hit.end >= at + length);
  });
}

const WORD = "(?:['’]s-)?\\p{Lu}[\\p{L}'’]+";
const PART = "(?:van|de|der|den|ten|ter|te|het|'t|’t|in|op|el|al|la|le|du|von|zu|d'|v\\.?d\\.?)";
const LETTERS = '(?:\\p{Lu}\\p{Ll}{0,2}\\.){1,5}';
const NAME = new RegExp(
  `^(?:${WORD}|${LETTERS}|${PART})(?:(?:, ?|-| )(?:${WORD}|${LETTERS}|${PART})){0,6}$`,
  'u',
);

/** The name that fills the cell, when its words may be one. */
function nameOf({ start, text }: FlowCell): Range | undefined {
  const lead = ADDRESS.exec(text)![0].length;
  const rest = text.slice(lead).trimEnd();
  if (rest.length > LONGEST || !NAME.test(rest)) return undefined;
  const words = [...rest.matchAll(/\p{Lu}[\p{L}'’]+(?!\.)/gu)].map(([word]) => word);
  if (words.length === 0 || words.length > 4 || !words.every(mayBeName)) return undefined;
  return { start: start + lead, end: start + lead + rest.length };
}

/** No service, no place, and no word that names nobody ("Vacature", "Secretaris", "KLTZ"). */
function mayBeName(word: string, _: number, words: readonly string[]): boolean {
  const key = fold(word);
  const bits = classOf(key);
  if (/^\p{Lu}{2,5}$/u.test(word) && !words.every((one) => /^\p{Lu}+$/u.test(one))) return false;
  if (!/^\p{Lu}(?:\p{Ll}|['’])/u.test(word) && !/^\p{Lu}+$/u.test(word)) return false;
  if ((bits & (C.first | C.surname | C.otherName)) !== 0)
    return (
      (bits & (C.organisation | C.abbreviation)) === 0 && !(words.length === 1 && isPlace(bits))
    );
  return bits === 0 && !isOrdinary(key);
}

function isPlace(bits: number): boolean {
  return (bits & C.place) !== 0 && (bits & C.first) === 0;
}

function nameHit(name: Range, hits: readonly Hit[]): Hit {
  const [first] = hits;
  return personalHit({
    ...name,
    type: 'naam',
    certainty: first === undefined ? 'check' : 'likely',
    recognizer: 'name',
    pattern: 'columnNames',
    context: 'kolom',
    ...(first?.group === undefined ? {} : { group: first.group }),
    sentence: 'Staat in een kolom met namen.',
  });
}
