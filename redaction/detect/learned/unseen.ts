/** Proposals of the second look where no rule spoke. */
import type { Certainty, EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import type { Hit, Range, RangeSet } from '../hit.ts';
import type { Judgement } from './judge.ts';
import { bestChance, type Judged } from './judged.ts';

/**
 * From what chance on a unit is proposed; kinds that are not named never are. Set on documents that neither the rules
 * nor the weights had met, where two of three proposals should be right.
 */
const ENOUGH: Partial<Record<Judgement['kind'], number>> = {
  naam: 0.8,
  initialen: 0.8,
  geboortedatum: 0.88,
  personeelsnummer: 0.88,
  telefoon: 0.9,
  kenteken: 0.93,
};
/** From what chance on an address of which no rule knows whose it is is somebody's. */
const HOME = 0.94;
/** Beside one that is proposed. */
const ENOUGH_BESIDE = 0.5;
/** The same word elsewhere in the document. */
const ENOUGH_AGAIN = 0.4;
const LIKELY = 0.96;
/** A lone letter is a list's or a form's as often as a person's. */
const SHORTEST = 2;

/** Addresses that look like somebody's home, each as a whole. */
export function openAddresses(judged: readonly Judged[], addresses: readonly Range[]): Hit[] {
  return addresses
    .filter((address) => bestChance(judged, address, 'adres') >= HOME)
    .map(({ start, end }) => hit(start, end, 'adres', 'check'));
}

/** `taken`: where a rule spoke, or read the name of a thing. */
export function unseenHits(judged: readonly Judged[], taken: RangeSet): Hit[] {
  const free = judged.map(({ unit }) => !taken.overlaps(unit.start, unit.end));
  const names = namesIn(judged, free);
  const found: Hit[] = [];
  for (let i = 0; i < judged.length; i++) {
    if (!free[i] || !isProposed(judged[i]!, names)) continue;
    const from = widened(judged, i, -1, free);
    const to = widened(judged, i, 1, free);
    found.push(hitOf(judged, from, to, judged[i]!.judgement!));
    i = to;
  }
  return found;
}

/** The words that are proposed as names somewhere. */
function namesIn(judged: readonly Judged[], free: readonly boolean[]): Set<number> {
  const names = new Set<number>();
  judged.forEach(({ unit, judgement }, i) => {
    if (free[i] && judgement?.kind === 'naam' && isEnough(judgement)) names.add(unit.form.key);
  });
  return names;
}

function isProposed({ unit, judgement }: Judged, names: ReadonlySet<number>): boolean {
  if (judgement === undefined || unit.end - unit.start < SHORTEST) return false;
  const again = judgement.kind === 'naam' && names.has(unit.form.key);
  return isEnough(judgement) || (again && judgement.chance >= ENOUGH_AGAIN);
}

function isEnough({ chance, kind }: Judgement): boolean {
  return chance >= (ENOUGH[kind] ?? 2);
}

/** The last unit in this direction that belongs to the one at `i`. */
function widened(
  judged: readonly Judged[],
  i: number,
  step: 1 | -1,
  free: readonly boolean[],
): number {
  const kind = judged[i]!.judgement!.kind;
  let end = i;
  while (belongs(judged, end, step, kind) && free[end + step]) end += step;
  return end;
}

function belongs(
  judged: readonly Judged[],
  at: number,
  step: 1 | -1,
  kind: Judgement['kind'],
): boolean {
  const next = judged[at + step];
  const gap = (step > 0 ? next : judged[at])?.unit.gap;
  return (
    next?.judgement !== undefined &&
    JOINING.has(gap!) &&
    next.judgement.kind === kind &&
    next.judgement.chance >= ENOUGH_BESIDE
  );
}

/** Nothing, a blank, a hyphen, a full stop (`gapClass.ts`). */
const JOINING = new Set([4, 5, 6, 12]);

function hitOf(judged: readonly Judged[], from: number, to: number, best: Judgement): Hit {
  const certainty = best.chance >= LIKELY ? 'likely' : 'check';
  return hit(judged[from]!.unit.start, judged[to]!.unit.end, best.kind as EntityType, certainty);
}

function hit(start: number, end: number, type: EntityType, certainty: Certainty): Hit {
  return personalHit({
    start,
    end,
    type,
    certainty,
    recognizer: 'secondLook',
    pattern: type,
    sentence: SENTENCE,
  });
}

const SENTENCE =
  'Geen regel zag dit, maar wat eromheen staat lijkt op wat in voorbeelden rond persoonsgegevens staat.';
