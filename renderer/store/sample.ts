/**
 * Of decisions by group a part is read again by another: one in ten, and of a group of more than 25 passages at least
 * five (review-window §5.3, 11). Which ones follows from their ids.
 */
import type { Step } from '../../app/contract/events.ts';
import type { Item } from './item.ts';

const [ONE_IN, LARGE, AT_LEAST] = [10, 25, 5];

export function isSampled(done: readonly Step[], item: Item): boolean {
  const { document, id, judged } = item;
  if (judged === null || judged.via === 'one' || judged.via === 'several') return false;
  const large = largeSteps(done).get(judged.at);
  return large === undefined ? hashOf(id) % ONE_IN === 0 : sampleOf(large).has(`${document} ${id}`);
}

const byTime = new WeakMap<readonly Step[], ReadonlyMap<string, Step>>();

/** Decisions carry the time of their step. */
function largeSteps(done: readonly Step[]): ReadonlyMap<string, Step> {
  const known = byTime.get(done);
  if (known !== undefined) return known;
  const large = done.filter(({ via, changes }) => isGroup(via) && changes.length > LARGE);
  const map = new Map(large.map((step) => [step.at, step]));
  byTime.set(done, map);
  return map;
}

function isGroup(via: Step['via']): boolean {
  return via !== 'one' && via !== 'several';
}

const samples = new WeakMap<Step, ReadonlySet<string>>();

function sampleOf(step: Step): ReadonlySet<string> {
  const known = samples.get(step);
  if (known !== undefined) return known;
  const passages = step.changes.flatMap((change) =>
    change.kind === 'passage' ? [`${change.document} ${change.subject}`] : [],
  );
  const size = Math.max(AT_LEAST, Math.ceil(passages.length / ONE_IN));
  const sample = new Set(passages.sort((a, b) => hashOf(a) - hashOf(b)).slice(0, size));
  samples.set(step, sample);
  return sample;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 10_007;
  return hash;
}
