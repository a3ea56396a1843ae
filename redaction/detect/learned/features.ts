/**
 * What is seen of a unit and around it, each as one number: the words and forms of the three units on either side,
 * pairs of them, what stands between, the head of the line, the label, the column; then what the rules said of it and
 * beside it. A feature says *which* it is by its own number mixed with what it saw; the weights (`weights.table.ts`)
 * are kept under the same numbers.
 */
import { SILENT, type Sight, type Sights } from './evidence.ts';
import type { Form } from './form.ts';
import { GAP } from './gapClass.ts';
import { mixed } from './hash.ts';
import type { Units } from './units.ts';

/** In this order: what is seen of any unit without the rules, what the rules say, and of a word its own letters. */
export const OF_PLACE = 45;
export const OF_RULES = 12;
export const MOST_FEATURES = OF_PLACE + OF_RULES + 6;

/** Nothing: before the first unit and behind the last. */
const NONE: Form = {
  key: 1,
  shape: 2,
  bits: 3,
  listed: 4,
  ending3: 5,
  ending4: 6,
  beginning: 7,
  judged: false,
  isNumber: false,
  isNoted: false,
  isDate: false,
  isOrdinary: false,
  isListed: false,
};

/** Where `see` writes to, and how many it has written: one unit at a time. */
let out = new Int32Array(0);
let count = 0;

function see(value: number): void {
  out[count] = mixed(value, ++count);
}

/** Writes the features of unit `i` into `into` (at least `MOST_FEATURES` long); returns how many. */
export function featuresOf(
  units: Units,
  sights: Sights,
  i: number,
  into: Int32Array<ArrayBuffer>,
): number {
  out = into;
  count = 0;
  const form = units.forms[i]!;
  const sight = sights.of(i);
  const look = mixed(form.shape, form.listed);
  seeOwnForm(units, i, look);
  seeWordsAround(units, i, look);
  seeLine(units, i, look);
  seeFurther(units, i, look);
  seeElsewhere(form, sight, look);
  seeRules(units, sights, i, sight, look);
  if (!form.isNumber) seeLetters(units, i);
  return count;
}

function seeOwnForm(units: Units, i: number, look: number): void {
  const form = units.forms[i]!;
  const gap = units.gaps[i]!;
  see(0);
  see(form.shape);
  see(form.bits);
  see(look);
  see(gap);
  see(gapAt(units, i + 1));
  see(mixed(form.shape, gapsOf(units, i)));
}

function seeWordsAround(units: Units, i: number, look: number): void {
  const form = units.forms[i]!;
  const gap = units.gaps[i]!;
  const [p3, p2, p1] = [formAt(units, i - 3), formAt(units, i - 2), formAt(units, i - 1)];
  const [n1, n2, n3] = [formAt(units, i + 1), formAt(units, i + 2), formAt(units, i + 3)];
  const gapAfter = gapAt(units, i + 1);
  const gaps = gapsOf(units, i);
  see(mixed(p1.key, gap));
  see(mixed(n1.key, gapAfter));
  see(p2.key);
  see(n2.key);
  see(p3.key);
  see(n3.key);
  see(mixed(p1.key, form.shape));
  see(mixed(n1.key, form.shape));
  see(mixed(p2.key, p1.key));
  see(mixed(n1.key, n2.key));
  see(mixed(p1.key, n1.key));
  see(mixed(mixed(p2.key, p1.key), form.shape));
  see(mixed(mixed(p1.shape, form.shape), mixed(n1.shape, gaps)));
  see(mixed(mixed(p1.listed, form.listed), mixed(n1.listed, gaps)));
  see(mixed(mixed(p1.listed, gap), look));
  see(mixed(mixed(n1.listed, gapAfter), mixed(look, n1.shape)));
  see(mixed(mixed(p2.listed, gapAt(units, i - 1)), mixed(p1.listed, mixed(gap, form.listed))));
  see(mixed(p1.shape, p2.listed));
  see(mixed(mixed(p1.key, p1.shape), look));
  see(mixed(p2.key, look));
  see(mixed(n2.key, look));
}

/** The head of the line and the label before the unit. */
function seeLine(units: Units, i: number, look: number): void {
  const { shape } = units.forms[i]!;
  const line = units.lines[i]!;
  const head = units.forms[line]!;
  const steps = Math.min(6, i - line);
  see(mixed(head.key, steps === 0 ? 1 : 0));
  see(mixed(mixed(head.key, formAt(units, line + 1).key), shape));
  see(steps);
  see(mixed(steps, look));
  const labelled = units.labels[i]!;
  const label = formAt(units, labelled);
  see(mixed(label.key, shape));
  see(label.key);
  see(mixed(label.key, i - labelled === 1 ? 1 : 0));
}

function seeFurther(units: Units, i: number, look: number): void {
  const [p3, p2, p1] = [formAt(units, i - 3), formAt(units, i - 2), formAt(units, i - 1)];
  const [n1, n2, n3] = [formAt(units, i + 1), formAt(units, i + 2), formAt(units, i + 3)];
  see(mixed(p3.key, mixed(p2.key, p1.key)));
  see(mixed(n1.key, mixed(n2.key, n3.key)));
  see(mixed(p1.ending3, look));
  see(mixed(n1.ending3, look));
  see(mixed(p1.ending4, n1.ending4));
}

/** The column, and the same word elsewhere. */
function seeElsewhere(form: Form, sight: Sight, look: number): void {
  see(sight.header);
  see(mixed(sight.header, form.shape));
  see(mixed(sight.aboveShape, form.shape));
  see(mixed(sight.elsewhere === 0 ? 0 : 1, look));
  see(mixed(sight.small, look));
}

function seeRules(
  units: Units,
  sights: Sights,
  i: number,
  { rule, type, elsewhere, small, aboveType, aboveShape }: Sight,
  look: number,
): void {
  const form = units.forms[i]!;
  const gap = units.gaps[i]!;
  const [before, after] = [sights.typeOf(i - 1), sights.typeOf(i + 1)];
  see(rule);
  see(mixed(rule, look));
  see(mixed(rule, mixed(before, after)));
  see(mixed(rule, mixed(elsewhere, small)));
  see(mixed(mixed(before, gap), look));
  see(mixed(mixed(after, gapAt(units, i + 1)), look));
  see(mixed(mixed(before, after), mixed(form.shape, gapsOf(units, i))));
  see(mixed(elsewhere, look));
  see(mixed(mixed(aboveType, aboveShape), form.shape));
  see(mixed(type, mixed(formAt(units, i - 1).key, formAt(units, i + 1).key)));
  see(mixed(type, mixed(form.shape, gap)));
  see(mixed(lastTypeOfLine(units, sights, i), form.shape));
}

function seeLetters(units: Units, i: number): void {
  const { key, ending3, ending4, beginning } = units.forms[i]!;
  see(key);
  see(ending3);
  see(ending4);
  see(beginning);
  see(mixed(formAt(units, i - 1).key, key));
  see(mixed(key, formAt(units, i + 1).key));
}

/** What the rules said last in this line before the unit. */
function lastTypeOfLine(units: Units, sights: Sights, i: number): number {
  for (let k = i - 1; k >= units.lines[i]!; k--) {
    const type = sights.typeOf(k);
    if (type !== SILENT) return type;
  }
  return 0;
}

function gapsOf(units: Units, i: number): number {
  return mixed(units.gaps[i]!, gapAt(units, i + 1));
}

function formAt(units: Units, i: number): Form {
  return i >= 0 && i < units.length ? units.forms[i]! : NONE;
}

function gapAt(units: Units, i: number): number {
  return i >= 0 && i < units.length ? units.gaps[i]! : GAP.end;
}
