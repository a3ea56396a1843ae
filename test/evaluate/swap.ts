/**
 * `npx node test/evaluate/swap.ts DIR [SEED…]`: the development set with every private name replaced by another
 * with the same initial (so that codes and addresses still fit), then measured: what only fits the visible names
 * shows here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { detect } from '../../redaction/detect/detect.ts';
import { HAND_FIRST_NAMES } from '../../redaction/detect/lists/firstNames.table.ts';
import { HAND_SURNAMES } from '../../redaction/detect/lists/surnames.table.ts';
import { type ExtractedPage, extractPage } from '../../redaction/extract/extract.ts';
import type { PageText } from '../../redaction/model/pageText.ts';
import { load } from '../../redaction/pdf/load.ts';
import type { Gold, GoldSpan } from './judge.ts';

interface Place {
  readonly span: GoldSpan;
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** Where each piece of a gold span stands in the page's text, by the glyphs inside the word's box. */
function placesOf(gold: Gold, pages: readonly ExtractedPage[]): Place[] {
  const places: Place[] = [];
  for (const span of gold.spans) {
    for (const piece of span.pieces) {
      const [page, x0, y0, x1, y1] = gold.word_list[piece.w]!;
      const { glyphs, text } = pages[page - 1]!;
      const inside = new Set<number>();
      for (let g = 0; g < glyphs.count; g++) {
        const x = (glyphs.quads[g * 8]! + glyphs.quads[g * 8 + 2]!) / 2;
        const y = (glyphs.quads[g * 8 + 1]! + glyphs.quads[g * 8 + 5]!) / 2;
        if (x > x0 && x < x1 && y > y0 && y < y1) inside.add(g);
      }
      const offsets = [...text.glyphAt.entries()].filter(([, g]) => inside.has(g)).map(([i]) => i);
      if (offsets.length > 0)
        places.push({ span, page, start: offsets[0]! + piece.s, end: offsets[0]! + piece.e });
    }
  }
  return places;
}

const SYLLABLES = [
  'a',
  'be',
  'cor',
  'du',
  'el',
  'fra',
  'gol',
  'hu',
  'is',
  'jo',
  'kra',
  'lu',
  'mi',
  'nor',
  'os',
  'pru',
  'quin',
  'rog',
  'sta',
  'tul',
  'ur',
  'vro',
  'wan',
  'xa',
  'yse',
  'zwe',
];
const ENDINGS = [
  'stra',
  'inga',
  'mans',
  'veld',
  'horst',
  'oglu',
  'ović',
  'enko',
  'sma',
  'huizen',
  'aert',
  'wala',
  'tani',
  'bekk',
  'ssen',
  'zadeh',
  'wicz',
  'donk',
  'ema',
  'thal',
];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Another name for each word, same initial, same shape of capitals. */
function renamer(seed: number): (word: string) => string {
  const next = random(seed);
  const known = new Map<string, string>();
  const firsts = HAND_FIRST_NAMES.trim().split(/\s+/);
  const isFirst = new Set(firsts.map((f) => f.toLowerCase()));
  const surnames = HAND_SURNAMES.trim().split(/\s+/);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  return (word) => {
    const key = word.toLowerCase();
    const old = known.get(key);
    const made = old ?? choose(word, isFirst.has(key) ? firsts : surnames, pick, next);
    known.set(key, made);
    return word === word.toUpperCase()
      ? made.toUpperCase()
      : word[0] === word[0]!.toLowerCase()
        ? made.toLowerCase()
        : made;
  };
}

function choose(
  word: string,
  list: readonly string[],
  pick: (list: readonly string[]) => string,
  next: () => number,
): string {
  const letter = word[0]!.toUpperCase();
  const same = list.filter((name) => name[0] === letter && name.length > 2 && !name.includes('-'));
  if (same.length > 3 && next() < 0.5) return pick(same);
  const syllable = SYLLABLES.filter((s) => s[0] === letter.toLowerCase());
  const start = syllable.length > 0 ? pick(syllable) : letter.toLowerCase();
  return letter + (start.slice(1) + pick(['n', 'r', 'l', 't', 's', 'm']) + pick(ENDINGS));
}

const SMALL = new Set(
  'van der den de het ten ter te tot en el al da di du la le von dr mr drs ir ing ben ait'.split(
    ' ',
  ),
);

interface Swap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces words of private names; addresses too, where they hold one of those words. */
function swapsFor(
  page: PageText,
  places: readonly Place[],
  rename: (word: string) => string,
  words: ReadonlySet<string>,
): Swap[] {
  const swaps: Swap[] = [];
  for (const { span, start, end } of places) {
    if (span.action !== 'lak') continue;
    const text = page.text.slice(start, end);
    if (span.type === 'naam' || span.type === 'handtekening') {
      for (const m of text.matchAll(/\p{L}[\p{L}'’]+/gu))
        if (!SMALL.has(m[0].toLowerCase()) && /\p{Lu}/u.test(m[0]))
          swaps.push({
            start: start + m.index,
            end: start + m.index + m[0].length,
            text: rename(m[0]),
          });
    } else if (span.type === 'email') {
      for (const m of text.matchAll(/\p{L}{3,}/gu)) {
        const whole = words.has(m[0].toLowerCase());
        const tail = [...words].find((w) => w.length > 3 && m[0].toLowerCase().endsWith(w));
        if (whole)
          swaps.push({
            start: start + m.index,
            end: start + m.index + m[0].length,
            text: rename(m[0]),
          });
        else if (tail !== undefined)
          swaps.push({
            start: start + m.index + m[0].length - tail.length,
            end: start + m.index + m[0].length,
            text: rename(tail),
          });
      }
    }
  }
  const seen = new Set<number>();
  return swaps
    .sort((a, b) => a.start - b.start)
    .filter((s) => !seen.has(s.start) && seen.add(s.start));
}

/** The page with the words replaced; boxes stay, offsets move. */
function apply(
  page: PageText,
  swaps: readonly Swap[],
): { page: PageText; move: (offset: number) => number } {
  const move = (offset: number): number =>
    offset +
    swaps.reduce((sum, s) => sum + (s.end <= offset ? s.text.length - (s.end - s.start) : 0), 0);
  let text = '';
  let at = 0;
  for (const s of swaps) {
    text += page.text.slice(at, s.start) + s.text;
    at = s.end;
  }
  text += page.text.slice(at);
  const lines = page.lines.map((line) => ({
    ...line,
    start: move(line.start),
    end: move(line.end),
    cells: line.cells.map((cell) => ({ ...cell, start: move(cell.start), end: move(cell.end) })),
  }));
  return {
    page: { ...page, text, lines, swallowed: [], glyphAt: Int32Array.from(text, (_, i) => i) },
    move,
  };
}

function measure(
  folder: string,
  name: string,
  seed: number,
): { missed: string[]; total: number; traps: string[] } {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Gold;
  const { value: document } = load(readFileSync(join(folder, 'pdf', `${name}.pdf`)), {
    ports: nodePorts(),
  });
  const pages = document.pages.map(({ number }) => extractPage(document, number).value);
  const places = placesOf(gold, pages);
  const rename = renamer(seed);
  const words = new Set(
    places
      .filter((p) => p.span.type === 'naam' && p.span.action === 'lak')
      .flatMap((p) =>
        [...pages[p.page - 1]!.text.text.slice(p.start, p.end).matchAll(/\p{L}{2,}/gu)].map((m) =>
          m[0].toLowerCase(),
        ),
      )
      .filter((w) => !SMALL.has(w)),
  );
  const swapped = pages.map((p, i) =>
    apply(
      p.text,
      swapsFor(
        p.text,
        places.filter((x) => x.page === i + 1),
        rename,
        words,
      ),
    ),
  );
  const gone = swapped.map(({ page }) => new Uint8Array(page.text.length));
  for (const d of detect(swapped.map((s) => s.page)).value)
    if (d.kind === 'personal') for (const r of d.ranges) gone[r.page - 1]!.fill(1, r.start, r.end);
  const missed: string[] = [];
  const traps: string[] = [];
  let total = 0;
  for (const place of places) {
    const { page, move } = swapped[place.page - 1]!;
    const [start, end] = [move(place.start), move(place.end)];
    const bits = gone[place.page - 1]!.slice(start, end);
    const share = bits.reduce((a, b) => a + b, 0) / Math.max(1, bits.length);
    const text = page.text.slice(start, end);
    if (
      place.span.action === 'lak' &&
      (place.span.type === 'naam' || place.span.type === 'initialen')
    ) {
      if (SMALL.has(text.toLowerCase().replace('.', '')) || text.length < 2) continue;
      total++;
      if (share < 0.2)
        missed.push(
          `${name}: ${page.text.slice(Math.max(0, start - 45), start)}«${text}»${page.text.slice(end, end + 30)}`.replace(
            /\s+/g,
            ' ',
          ),
        );
    } else if (place.span.action === 'keep' && share > 0.3) traps.push(`${name}: ${text}`);
  }
  return { missed, total, traps };
}

function main(): void {
  const [folder = '', ...seeds] = process.argv.slice(2);
  const names = Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0'));
  for (const seed of seeds.length > 0 ? seeds.map(Number) : [7]) {
    const results = names.map((name) => measure(folder, name, seed));
    const missed = results.flatMap((r) => r.missed);
    const total = results.reduce((n, r) => n + r.total, 0);
    console.log(
      `seed ${seed}: ${(100 - (100 * missed.length) / total).toFixed(1)} % of ${total} name words; traps lost ${results.flatMap((r) => r.traps).length}`,
    );
    console.log(missed.join('\n'), '\nTRAPS', results.flatMap((r) => r.traps).join(' | '));
  }
}

if (import.meta.filename === process.argv[1]) main();
