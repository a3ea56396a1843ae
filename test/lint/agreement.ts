/**
 * `npm run -s lint:pdf -- DIR… [--archive]`
 *
 * Our lint over every PDF of the folders as PDF/UA-1 (with `--archive` as PDF/A-2b), and where Java and Maven are beside
 * veraPDF: on how many files both say the same, and on how many of the rules that either finds broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import { load } from '../../redaction/pdf/load.ts';
import { lint } from '../../redaction/verify/lint/lint.ts';
import { foldersGiven } from '../folders.ts';
import { hasVeraPdf, type Judgement, judge } from './veraPdf.ts';

export type Standard = 'ua1' | '2b';

/** The rules of the standard that our lint finds broken, without its name; undefined for a file that is refused. */
export function linted(file: string, standard: Standard): Set<string> | undefined {
  const name = standard === 'ua1' ? 'PDF/UA-1 ' : 'PDF/A-2 ';
  try {
    const document = load(readFileSync(file), { ports: nodePorts() }).value;
    const archivable = standard === '2b' ? 2 : undefined;
    const found = lint(document, { accessible: standard === 'ua1', archivable });
    const own = found.filter(({ rule }) => rule.startsWith(name));
    return new Set(own.map(({ rule }) => rule.slice(name.length)));
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}

export interface Agreement {
  readonly files: number;
  readonly agreeing: number;
  readonly rules: number;
  readonly agreeingRules: number;
  readonly differences: readonly string[];
}

export function compare(
  files: readonly string[],
  standard: Standard,
  theirs: ReadonlyMap<string, Judgement>,
): Agreement {
  let [judged, agreeing, rules, agreeingRules] = [0, 0, 0, 0];
  const differences: string[] = [];
  for (const file of files) {
    const [ours, other] = [linted(file, standard), theirs.get(basename(file))];
    if (ours === undefined || other === undefined) continue;
    judged++;
    if ((ours.size === 0) === other.compliant) agreeing++;
    const all = new Set([...ours, ...other.failed]);
    const [more, less] = [without(ours, other.failed), without(other.failed, ours)];
    rules += all.size;
    agreeingRules += all.size - more.length - less.length;
    if (more.length + less.length > 0)
      differences.push(
        `${basename(file)}: lint alone ${more.join(' ') || '-'}; veraPDF alone ${less.join(' ') || '-'}`,
      );
  }
  return { files: judged, agreeing, rules, agreeingRules, differences };
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...all].filter((one) => !others.has(one));
}

export function pdfsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.pdf'));
  return names.sort().map((name) => join(folder, name));
}

function main(): void {
  const args = process.argv.slice(2);
  const standard: Standard = args.includes('--archive') ? '2b' : 'ua1';
  const folders = foldersGiven(
    args,
    'npm run -s lint:pdf -- DIR… [--archive]: the PDFs of each DIR',
  );
  const there = hasVeraPdf();
  for (const folder of folders) {
    const files = pdfsIn(folder);
    if (there) tell(folder, compare(files, standard, judge(standard, files)));
    else for (const file of files) tellOne(file, linted(file, standard));
  }
}

function tell(folder: string, found: Agreement): void {
  for (const difference of found.differences) console.log(`  ${difference}`);
  const share = (100 * found.agreeing) / found.files;
  console.log(
    `${folder}: lint and veraPDF agree on ${found.agreeing} of ${found.files} files (${share.toFixed(1)} %), and on ${found.agreeingRules} of ${found.rules} broken rules`,
  );
}

function tellOne(file: string, rules: ReadonlySet<string> | undefined): void {
  const verdict = rules === undefined ? 'refused' : [...rules].join(' ') || 'nothing';
  console.log(`${file}: ${verdict} (no veraPDF here to compare with)`);
}

if (import.meta.filename === process.argv[1]) main();
