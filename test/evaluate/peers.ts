/**
 * `npx node test/evaluate/peers.ts DIR [--tags persoon,telefoonnummer,…]`: DEDUCE beside this program on the same documents, judged by the
 * same rules. DEDUCE is not shipped (GPL-3): `pip install deduce` first; without it only the own line is printed. It gets the words of
 * the gold line by line. Dates, ages and institutions are left out by default, since it marks all of them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFolder, HEADING, line, type Score, scoreAlive } from './evaluate.ts';
import type { Gold } from './judge.ts';

const TAGS = 'persoon,patient,telefoonnummer,emailadres,bsn,id,locatie,url';

type Found = readonly (readonly [start: number, end: number, tag: string])[];

interface Laid {
  readonly text: string;
  /** Where each word of the list starts. */
  readonly starts: readonly number[];
}

/** The words in order, a line end where the next stands lower or on another page. */
function lay(gold: Gold): Laid {
  let text = '';
  const starts: number[] = [];
  let last: Gold['word_list'][number] | undefined;
  for (const word of gold.word_list) {
    const [page, , y0] = word;
    if (last !== undefined) text += page !== last[0] || Math.abs(y0 - last[2]) > 3 ? '\n' : ' ';
    starts.push(text.length);
    text += word[5];
    last = word;
  }
  return { text, starts };
}

function scoreOf(gold: Gold, name: string, laid: Laid, found: Found): Score {
  const dead = new Uint8Array(laid.text.length);
  for (const [start, end] of found) dead.fill(1, start, end);
  const alive = gold.word_list.map(([, , , , , word], w) =>
    Array.from(word, (_, i) => dead[laid.starts[w]! + i] === 0),
  );
  return { ...scoreAlive(gold, alive), name };
}

function deduceOn(texts: Record<string, string>): Record<string, Found> | undefined {
  const child = spawnSync('python3', [join(import.meta.dirname, 'runDeduce.py')], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return child.status === 0 ? JSON.parse(child.stdout) : undefined;
}

function main(): void {
  const [folder = '', flag, listed] = process.argv.slice(2);
  const tags = new Set((flag === '--tags' ? (listed ?? '') : TAGS).split(','));
  const own = evaluateFolder(folder, 'all').map((result) => result.score);
  const golds = readdirSync(join(folder, 'gold'))
    .filter((file) => !file.includes('-scan'))
    .map((file) => JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as Gold);
  const laid = new Map(golds.map((gold) => [gold.doc, lay(gold)]));
  const found = deduceOn(Object.fromEntries([...laid].map(([name, { text }]) => [name, text])));
  console.log(HEADING);
  console.log(line('woo-redact', own));
  if (found === undefined) {
    console.log('DEDUCE is not installed (pip install deduce)');
    return;
  }
  const theirs = golds.map((gold) =>
    scoreOf(
      gold,
      gold.doc,
      laid.get(gold.doc)!,
      found[gold.doc]!.filter(([, , tag]) => tags.has(tag)),
    ),
  );
  console.log(line('DEDUCE', theirs));
}

if (import.meta.filename === process.argv[1]) main();
