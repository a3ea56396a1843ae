/**
 * `npx node test/evaluate/evaluate.ts DIR [--accept certain|likely|all] [--document NN] [--verbose]
 * [--save FILE] [--against FILE]`
 *
 * Measures detection directly, without burning: DIR has `pdf/NN.pdf` and `gold/NN.json` in the format of the
 * development set. Prints recall, kept traps and over-redaction per type and per document. `--save`
 * keeps the result, `--against` prints what is judged otherwise than in a kept one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { detect } from '../../redaction/detect/detect.ts';
import { type ExtractedPage, extractPage } from '../../redaction/extract/extract.ts';
import type { Certainty, Detection } from '../../redaction/model/detection.ts';
import { load } from '../../redaction/pdf/load.ts';
import { foldersGiven } from '../folders.ts';
import { aliveCharacters } from './alive.ts';
import { changesBetween, describe, readResult, resultOf, saveResult, unpaired } from './compare.ts';
import { type Gold, type GoldSpan, judge, NAME_TYPES, type Verdict } from './judge.ts';

export interface Score {
  readonly name: string;
  readonly verdicts: ReadonlyMap<GoldSpan, Verdict>;
  readonly lostTraps: readonly GoldSpan[];
  readonly traps: number;
  /** Words that nobody asked to remove: index in the word list, and the words around. */
  readonly over: readonly { readonly word: number; readonly context: string }[];
  readonly words: number;
}

const LEVELS: Record<string, readonly Certainty[]> = {
  certain: ['certain'],
  likely: ['certain', 'likely'],
  all: ['certain', 'likely', 'check'],
};

export function accepted(detections: readonly Detection[], level: string): Detection[] {
  return detections.filter((d) => d.kind === 'personal' && LEVELS[level]!.includes(d.certainty));
}

export function scoreDocument(
  gold: Gold,
  pages: readonly ExtractedPage[],
  detections: readonly Detection[],
): Score {
  return scoreAlive(gold, aliveCharacters(gold, pages, detections));
}

/** `alive[w]` says for each character of word `w` whether it can still be read. */
export function scoreAlive(gold: Gold, alive: readonly (readonly boolean[])[]): Score {
  const verdicts = new Map(
    gold.spans.filter((s) => s.action === 'lak').map((s) => [s, judge(s, alive)]),
  );
  const marked = new Set(
    gold.spans.filter((s) => s.action !== 'keep').flatMap((s) => s.pieces.map((p) => p.w)),
  );
  const keeps = gold.spans.filter((s) => s.action === 'keep');
  const over = gold.word_list.flatMap(([, , , , , text], i) =>
    marked.has(i) || !/[\p{L}\p{N}]/u.test(text) || stands(text, alive[i]!)
      ? []
      : [{ word: i, context: contextOf(gold, i) }],
  );
  return {
    name: gold.doc,
    verdicts,
    lostTraps: keeps.filter((s) => !trapStands(s, alive)),
    traps: keeps.length,
    over,
    words: gold.word_list.length,
  };
}

function contextOf(gold: Gold, i: number): string {
  return gold.word_list
    .slice(Math.max(0, i - 3), i + 4)
    .map((w, k) => (k === Math.min(3, i) ? `[${w[5]}]` : w[5]))
    .join(' ');
}

function stands(text: string, alive: readonly boolean[]): boolean {
  const letters = [...text].flatMap((letter, i) =>
    /[\p{L}\p{N}]/u.test(letter) ? [alive[i] ?? true] : [],
  );
  return letters.filter(Boolean).length >= 0.5 * letters.length;
}

function trapStands(span: GoldSpan, alive: readonly (readonly boolean[])[]): boolean {
  const letters = span.pieces.flatMap((p) =>
    [...p.text].flatMap((letter, i) =>
      /[\p{L}\p{N}]/u.test(letter) ? [alive[p.w]?.[p.s + i] ?? true] : [],
    ),
  );
  return letters.length === 0 || letters.filter(Boolean).length >= 0.7 * letters.length;
}

function share(
  scores: readonly Score[],
  wanted: (span: GoldSpan) => boolean,
  good: (v: Verdict) => boolean,
): string {
  const all = scores.flatMap((s) =>
    [...s.verdicts].filter(([span]) => wanted(span)).map(([, v]) => v),
  );
  return all.length === 0
    ? '    –'
    : `${((100 * all.filter(good).length) / all.length).toFixed(1).padStart(5)}`;
}

const notLeaked = (v: Verdict): boolean => v !== 'leak';

export const HEADING = 'document      names  ident  total  strict traps%  over  /1000';

export function line(name: string, scores: readonly Score[]): string {
  const words = scores.reduce((n, s) => n + s.words, 0);
  const over = scores.reduce((n, s) => n + s.over.length, 0);
  const traps = scores.reduce((n, s) => n + s.traps, 0);
  const lost = scores.reduce((n, s) => n + s.lostTraps.length, 0);
  const isName = (s: GoldSpan): boolean => NAME_TYPES.has(s.type);
  return [
    name.padEnd(12),
    share(scores, isName, notLeaked),
    share(scores, (s) => !isName(s), notLeaked),
    share(scores, () => true, notLeaked),
    share(
      scores,
      () => true,
      (v) => v === 'removed',
    ),
    ((100 * (traps - lost)) / Math.max(1, traps)).toFixed(1).padStart(6),
    String(over).padStart(4),
    ((1000 * over) / words).toFixed(2).padStart(6),
  ].join('  ');
}

function perType(scores: readonly Score[]): string {
  const types = [
    ...new Set(scores.flatMap((s) => [...s.verdicts.keys()].map((span) => span.type))),
  ];
  return types
    .map((type) => {
      const all = scores.flatMap((s) =>
        [...s.verdicts].filter(([span]) => span.type === type).map(([, v]) => v),
      );
      return `${type} ${all.filter(notLeaked).length}/${all.length}`;
    })
    .join(', ');
}

export function readPages(file: string): ExtractedPage[] {
  const { value: document } = load(readFileSync(file), { ports: nodePorts() });
  return document.pages.map(({ number }) => extractPage(document, number).value);
}

export function evaluateFolder(
  folder: string,
  level: string,
  only?: string,
): { score: Score; detections: Detection[] }[] {
  const names = readdirSync(join(folder, 'gold'))
    .map((f) => f.replace('.json', ''))
    .filter((n) => !n.endsWith('-scan') && (only === undefined || n === only));
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Gold;
    const pages = readPages(join(folder, 'pdf', `${name}.pdf`));
    const detections = detect(pages.map((p) => p.text)).value;
    return {
      score: { ...scoreDocument(gold, pages, accepted(detections, level)), name },
      detections,
    };
  });
}

export function totals(scores: readonly Score[]): string[] {
  return [line('TOTAL', scores), perType(scores)];
}

export function printFindings(scores: readonly Score[]): void {
  for (const score of scores) {
    for (const [span, verdict] of score.verdicts)
      if (verdict !== 'removed')
        console.log(`${score.name} ${verdict.toUpperCase()} ${span.type}: ${span.text}`);
    for (const trap of score.lostTraps)
      console.log(`${score.name} TRAP ${trap.type}: ${trap.text}`);
    for (const over of score.over) console.log(`${score.name} OVER ${over.context}`);
  }
}

function compareWith(file: string, scores: readonly Score[], level: string): void {
  const [before, after] = [readResult(file), resultOf(scores, level)];
  if (before.level !== level) console.log(`kept with --accept ${before.level}, now ${level}`);
  for (const name of unpaired(before, after)) console.log(`${name}: only in one of the two`);
  for (const text of describe(changesBetween(before, after))) console.log(text);
}

const USAGE =
  'npm run -s evaluate -- DIR [--accept certain|likely|all] [--document NN] [--verbose] [--save FILE] [--against FILE]\n' +
  'DIR holds pdf/NN.pdf and gold/NN.json; test/evaluate/render.ts makes such a folder, of test/evaluate/unseen/a for example.';

function main(): void {
  const args = process.argv.slice(2);
  const [folder] = foldersGiven(args, USAGE, ['pdf', 'gold']);
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const level = option('--accept') ?? 'all';
  const results = evaluateFolder(folder!, level, option('--document'));
  const scores = results.map((r) => r.score);
  const [save, against] = [option('--save'), option('--against')];
  if (save !== undefined) saveResult(save, resultOf(scores, level));
  console.log(HEADING);
  for (const score of scores) console.log(line(score.name, [score]));
  for (const text of totals(scores)) console.log(text);
  if (against !== undefined) compareWith(against, scores, level);
  if (args.includes('--verbose')) printFindings(scores);
}

if (import.meta.filename === process.argv[1]) main();
