/**
 * What is seen of a unit and around it, each as one number: the words and forms of the three units on either side,
 * pairs of them, what stands between, the head of the line, the label. A feature says *which* it is by its own number
 * (`slot`) mixed with what it saw; the weights (`weights.table.ts`) are kept under the same numbers.
 */
import type { Form } from './form.ts';
import { GAP } from './gapClass.ts';
import { mixed } from './hash.ts';
import type { Unit } from './units.ts';

/** Features of a number; a word has six more of its own letters. */
export const OF_PLACE = 40;
export const MOST_FEATURES = OF_PLACE + 6;

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
  isDate: false,
  isOrdinary: false,
};

/** Writes the features of unit `i` into `out` (at least `MOST_FEATURES` long); returns how many. */
export function featuresOf(units: readonly Unit[], i: number, out: Int32Array): number {
  const unit = units[i]!;
  const own = unit.form;
  const [p3, p2, p1] = [formAt(units, i - 3), formAt(units, i - 2), formAt(units, i - 1)];
  const [n1, n2, n3] = [formAt(units, i + 1), formAt(units, i + 2), formAt(units, i + 3)];
  const gaps = mixed(unit.gap, gapAt(units, i + 1));
  let n = 0;
  const see = (value: number): void => {
    out[n] = mixed(value, n + 1);
    n++;
  };
  const look = mixed(own.shape, own.listed);
  see(0);
  see(own.shape);
  see(own.bits);
  see(look);
  see(unit.gap);
  see(gapAt(units, i + 1));
  see(mixed(own.shape, gaps));
  see(mixed(p1.key, unit.gap));
  see(mixed(n1.key, gapAt(units, i + 1)));
  see(p2.key);
  see(n2.key);
  see(p3.key);
  see(n3.key);
  see(mixed(p1.key, own.shape));
  see(mixed(n1.key, own.shape));
  see(mixed(p2.key, p1.key));
  see(mixed(n1.key, n2.key));
  see(mixed(p1.key, n1.key));
  see(mixed(mixed(p2.key, p1.key), own.shape));
  see(mixed(mixed(p1.shape, own.shape), mixed(n1.shape, gaps)));
  see(mixed(mixed(p1.listed, own.listed), mixed(n1.listed, gaps)));
  see(mixed(mixed(p1.listed, unit.gap), look));
  see(mixed(mixed(n1.listed, gapAt(units, i + 1)), mixed(look, n1.shape)));
  see(mixed(mixed(p2.listed, gapAt(units, i - 1)), mixed(p1.listed, mixed(unit.gap, own.listed))));
  see(mixed(p1.shape, p2.listed));
  see(mixed(mixed(p1.key, p1.shape), look));
  see(mixed(p2.key, look));
  see(mixed(n2.key, look));
  const line = units[unit.line]!.form;
  const steps = Math.min(6, i - unit.line);
  see(mixed(line.key, steps === 0 ? 1 : 0));
  see(mixed(mixed(line.key, formAt(units, unit.line + 1).key), own.shape));
  see(steps);
  see(mixed(steps, look));
  const label = formAt(units, unit.label);
  see(mixed(label.key, own.shape));
  see(label.key);
  see(mixed(label.key, i - unit.label === 1 ? 1 : 0));
  see(mixed(p3.key, mixed(p2.key, p1.key)));
  see(mixed(n1.key, mixed(n2.key, n3.key)));
  see(mixed(p1.ending3, look));
  see(mixed(n1.ending3, look));
  see(mixed(p1.ending4, n1.ending4));
  if (own.isNumber) return n;
  see(own.key);
  see(own.ending3);
  see(own.ending4);
  see(own.beginning);
  see(mixed(p1.key, own.key));
  see(mixed(own.key, n1.key));
  return n;
}

function formAt(units: readonly Unit[], i: number): Form {
  return units[i]?.form ?? NONE;
}

function gapAt(units: readonly Unit[], i: number): number {
  return units[i]?.gap ?? GAP.end;
}
