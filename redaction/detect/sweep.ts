/**
 * The last look: capitalised words and groups of digits that nobody judged, grouped and ranked, so that a person
 * sees what no rule saw.
 */
import type { PageText, TextRange } from '../model/pageText.ts';
import { buildFlow, rangesOf } from './flow/flow.ts';
import { type Token, tokenize } from './flow/token.ts';
import { C, isOrdinary } from './lists/lexicon.ts';
import { isThingWord } from './names/stops.ts';

export interface SweepGroup {
  /** As it stands in the text, the first time. */
  readonly text: string;
  readonly kind: 'word' | 'number';
  readonly places: readonly TextRange[];
  /** Higher: more likely a person's. */
  readonly rank: number;
}

/** `judged`: ranges of every detection and mark, whatever was decided about it. */
export function sweep(pages: readonly PageText[], judged: readonly TextRange[]): SweepGroup[] {
  const flow = buildFlow(pages);
  const seen = judgedByPage(judged);
  const groups = new Map<
    string,
    { text: string; kind: SweepGroup['kind']; places: TextRange[]; rank: number }
  >();
  for (const token of tokenize(flow.text)) {
    const rank = rankOf(token);
    if (rank <= 0) continue;
    const places = rangesOf(flow, token.start, token.end);
    if (places.some((place) => isJudged(seen, place))) continue;
    add(groups, token, places, rank);
  }
  return [...groups.values()].sort(
    (a, b) => b.rank - a.rank || b.places.length - a.places.length || (a.text < b.text ? -1 : 1),
  );
}

function add(
  groups: Map<
    string,
    { text: string; kind: SweepGroup['kind']; places: TextRange[]; rank: number }
  >,
  token: Token,
  places: readonly TextRange[],
  rank: number,
): void {
  const group = groups.get(token.key);
  if (group === undefined)
    groups.set(token.key, {
      text: token.text,
      kind: token.shape === 'number' ? 'number' : 'word',
      places: [...places],
      rank,
    });
  else {
    group.places.push(...places);
    group.rank = Math.max(group.rank, rank);
  }
}

/** 0 leaves a word out: lower case, ordinary at the start of a sentence, months, short numbers. */
function rankOf(token: Token): number {
  if (token.shape === 'number') return numberRank(token.text);
  if (token.shape === 'lower' || token.shape === 'single') return 0;
  if ((token.bits & (C.month | C.functionWord | C.party)) !== 0) return 0;
  if ((token.bits & C.abbreviation) !== 0 && token.shape === 'upper') return 0;
  const start = token.space.sentence || token.index === 0;
  if (isOrdinary(token.key)) return start ? 0 : 1;
  if ((token.bits & C.place) !== 0 || isThingWord(token.key)) return 2;
  if ((token.bits & C.first) !== 0) return 9;
  if ((token.bits & C.surname) !== 0) return 8;
  return token.shape === 'upper' ? 3 : start ? 5 : 6;
}

function numberRank(text: string): number {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 4 || /^(?:19|20)\d\d$/.test(text)) return 0;
  return digits >= 8 ? 7 : digits >= 6 ? 4 : 1;
}

function judgedByPage(judged: readonly TextRange[]): Map<number, TextRange[]> {
  const pages = new Map<number, TextRange[]>();
  for (const range of judged) {
    const page = pages.get(range.page);
    if (page === undefined) pages.set(range.page, [range]);
    else page.push(range);
  }
  return pages;
}

function isJudged(seen: ReadonlyMap<number, readonly TextRange[]>, place: TextRange): boolean {
  return (
    seen.get(place.page)?.some((range) => range.start < place.end && range.end > place.start) ??
    false
  );
}
