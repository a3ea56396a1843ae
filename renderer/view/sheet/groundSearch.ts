/** The lines of the grounds picker: which, in which order, under which heading (review-window §4.7). */
import type { Change, Step } from '../../../app/contract/events.ts';
import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import type { Ground, GroundCode } from '../../../redaction/model/ground.ts';
import { excludeEachOther } from '../../../redaction/review/groundsRules.ts';
import { GROUND_WORDS, ground, WOB_CODES } from '../../strings/ground.ts';

export interface GroundLine {
  readonly id: string;
  readonly code: GroundCode;
  readonly label: string;
  /** 1–9 of the favourites, or null. */
  readonly digit: number | null;
  /** A code of the Wob that this one took the place of. */
  readonly wob: string | null;
  /** The ticked ground with which it may not stand, or null. */
  readonly barredBy: GroundCode | null;
}

export interface GroundSection {
  readonly title: string;
  readonly lines: readonly GroundLine[];
}

export interface GroundChoice {
  /** Ticked now. */
  readonly ticked: readonly GroundCode[];
  /** On the passage when the picker opened: those stay first. */
  readonly inUse: readonly GroundCode[];
  readonly recent: readonly GroundCode[];
  readonly favourites: readonly GroundCode[];
}

type Known = Ground & { readonly code: GroundCode };
const BY_CODE = new Map<string, Known>(GROUNDS.map((entry) => [entry.code, entry]));

/** Without a query: each ground once, under the first heading that has it. */
export function groundSections(choice: GroundChoice, query: string): GroundSection[] {
  const searched = query.trim() !== '';
  const sections = searched ? [found(choice, query)] : ordered(choice);
  return [...sections, wobSection(choice, query)].filter(({ lines }) => lines.length > 0);
}

export function linesOf(sections: readonly GroundSection[]): GroundLine[] {
  return sections.flatMap(({ lines }) => lines);
}

function ordered(choice: GroundChoice): GroundSection[] {
  const { inUse, recent, favourites } = choice;
  const taken = new Set<GroundCode>();
  const section = (title: string, codes: readonly GroundCode[]): GroundSection => {
    const fresh = codes.filter((code) => !taken.has(code));
    for (const code of fresh) taken.add(code);
    return { title, lines: fresh.map((code) => lineOf(choice, code)) };
  };
  return [
    section(ground.inUse, inUse),
    section(ground.recent, recent),
    section(ground.favourites, favourites),
    section(
      ground.all,
      GROUNDS.map(({ code }) => code),
    ),
  ];
}

function found(choice: GroundChoice, query: string): GroundSection {
  const scored = GROUNDS.map(({ code }) => ({ code, score: scoreOf(code, query) }));
  const hits = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return { title: ground.found(hits.length), lines: hits.map(({ code }) => lineOf(choice, code)) };
}

/** 3: the whole code; 2: the end or the start of it; 1: every word somewhere in label or words. */
function scoreOf(code: GroundCode, query: string): number {
  const asked = bare(query);
  const own = bare(code);
  if (asked === own) return 3;
  if (/\d/.test(asked)) return own.endsWith(asked) || own.startsWith(asked) ? 2 : 0;
  const words = plain(`${BY_CODE.get(code)!.label} ${GROUND_WORDS[code] ?? ''}`).split(' ');
  const parts = plain(query).split(' ');
  return parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

/** Old codes only to be found by: the decision is taken with the ground of today. */
function wobSection(choice: GroundChoice, query: string): GroundSection {
  const asked = bare(query);
  const lines = WOB_CODES.filter(([wob]) => asked === '' || bare(wob).startsWith(asked)).map(
    ([wob, code]) => ({ ...lineOf(choice, code), id: `wob-${wob}`, wob }),
  );
  return { title: ground.wob, lines: asked === '' || /^1/.test(asked) ? lines : [] };
}

function lineOf({ ticked, favourites }: GroundChoice, code: GroundCode): GroundLine {
  const { label } = BY_CODE.get(code)!;
  const digit = favourites.indexOf(code) + 1 || null;
  return { id: code, code, label, digit, wob: null, barredBy: barredBy(ticked, code) };
}

function barredBy(ticked: readonly GroundCode[], code: GroundCode): GroundCode | null {
  return ticked.find((other) => excludeEachOther(other, code)) ?? null;
}

/** What the law asks with this ground, for the line that has the focus. */
export function asksOf(code: GroundCode): string {
  if (code === '5.1.4') return ground.date;
  if (code === '5.2' || code === '5.2.2') return ground.opinion;
  if (code.startsWith('5.1.2') || code === '5.1.5' || code === '5.1.6') return ground.motivation;
  return ground.kind[BY_CODE.get(code)!.kind];
}

/** Ticked or not, when that may be. */
export function tickedAfter(
  ticked: readonly GroundCode[],
  { code, barredBy }: GroundLine,
): readonly GroundCode[] {
  if (ticked.includes(code)) return ticked.filter((other) => other !== code);
  return barredBy === null ? [...ticked, code] : ticked;
}

/** Enter without a tick takes the line that has the focus instead of what was there. */
export function appliedGrounds(
  { ticked, inUse }: GroundChoice,
  focused: GroundLine | undefined,
): readonly GroundCode[] {
  const changed = ticked.length !== inUse.length || ticked.some((code) => !inUse.includes(code));
  if (changed || focused === undefined) return ticked;
  return [focused.code];
}

/** The last three that were used, newest first. */
export function recentGrounds(steps: readonly Pick<Step, 'changes'>[], count = 3): GroundCode[] {
  const recent = new Set<GroundCode>();
  for (let i = steps.length - 1; i >= 0 && recent.size < count; i--)
    for (const code of steps[i]!.changes.flatMap(groundsIn)) recent.add(code);
  return [...recent].slice(0, count);
}

function groundsIn(change: Change): readonly GroundCode[] {
  if (change.kind === 'passage') return change.after?.grounds ?? [];
  return change.kind === 'mark' && change.after !== null ? [change.after.ground] : [];
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
