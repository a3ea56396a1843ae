/**
 * Makes identifiers in every notation, with every label, in every position: `positives` must go, `negatives` must
 * stay. Seeded, so that a failure can be made again. `npx node test/detect/identifiers/notations.ts [SEED]` prints
 * recall per type, and which label, notation or position it is that fails.
 */
import type { EntityType } from '../../../redaction/model/detection.ts';
import { goes } from '../found.ts';
import { type Dice, dice } from './dice.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { NEGATIVES } from './negatives.ts';
import { POSITIONS } from './positions.ts';

export interface Case {
  readonly type: EntityType;
  readonly text: string;
  readonly value: string;
  readonly axes: { readonly label: string; readonly notation: string; readonly position: string };
}

export function positives(kind: Kind, count: number, seed: number): Case[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => positive(kind, roll));
}

function positive(kind: Kind, roll: Dice): Case {
  const label = roll.pick(kind.labels);
  const [notation, write] = roll.pick(Object.entries(kind.notations));
  const usable = Object.entries(POSITIONS).filter(([name]) => !kind.not?.includes(name));
  const [position, place] = roll.pick(usable);
  const value = write(roll);
  const { text, value: placed } = place(label, value, roll);
  return { type: kind.type, text, value: placed, axes: { label, notation, position } };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Enough of it went: as the scorer judges, all but a tenth of its letters and digits. */
export function isFound({ text, value, type }: Case): boolean {
  const wanted = bare(value.replace(/ te (?=\p{Lu})/u, ' '));
  const gone = goes(text).map(bare);
  const local =
    type === 'email'
      ? bare(value.replace(/^<|^mailto:/, '').split(/@|\[at\]|\(at\)| at | apenstaartje /)[0]!)
      : wanted;
  if (gone.some((one) => one.includes(local) || one.includes(bare(value)))) return true;
  return (
    gone.some((one) => wanted.includes(one) && one.length >= 0.7 * wanted.length) ||
    gone.filter((one) => wanted.includes(one)).join('').length >= 0.9 * wanted.length
  );
}

/** What went of a text that holds nothing personal. */
export function wrongly(seed: number, count: number): { text: string; gone: string[] }[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const [label, write] = roll.pick(NEGATIVES);
    const usable = Object.entries(POSITIONS).filter(([name]) => !name.startsWith('person'));
    const text = roll.pick(usable)[1](label, write(roll), roll).text;
    return { text, gone: goes(text) };
  }).filter((one) => one.gone.length > 0);
}

function report(seed: number): void {
  for (const kind of KINDS) {
    const cases = positives(kind, Number(process.argv[3] ?? 300), seed);
    const missed = cases.filter((one) => !isFound(one));
    console.log(`${kind.name} ${(1 - missed.length / cases.length).toFixed(3)}`);
    for (const axis of ['label', 'notation', 'position'] as const)
      console.log(`  ${axis}: ${worst(cases, missed, axis)}`);
    for (const one of missed.slice(0, 12))
      console.log(`    ${JSON.stringify(one.text)} [${one.value}]`);
  }
  const wrong = wrongly(seed, 600);
  console.log(`negatives: ${wrong.length} of 3000 hit`);
  for (const one of wrong.slice(0, 60))
    console.log(`    ${JSON.stringify(one.text)} → ${one.gone.join(' | ')}`);
}

function worst(cases: readonly Case[], missed: readonly Case[], axis: keyof Case['axes']): string {
  const count = (list: readonly Case[], key: string): number =>
    list.filter((one) => one.axes[axis] === key).length;
  return [...new Set(missed.map((one) => one.axes[axis]))]
    .map((key) => ({ key, rate: count(missed, key) / count(cases, key) }))
    .sort((a, b) => b.rate - a.rate)
    .slice(0, 14)
    .map(({ key, rate }) => `${key} ${rate.toFixed(2)}`)
    .join(', ');
}

if (import.meta.filename === process.argv[1]) report(Number(process.argv[2] ?? 1));
