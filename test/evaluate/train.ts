/**
 * `npx node test/evaluate/train.ts PATH... [--unmet PATH...] [--out FILE] [--least N] [--smallest W]`
 *
 * Learns the weights of the second look (`redaction/detect/learned`) from folders with `pdf/` and `gold/` and from
 * banks of fragments. `--unmet`: those that the rules were not made with; from these it learns how far each rule is to
 * be believed. The same input gives the same file. What was learnt from is no measure any more: leave a set out with
 * `--out` to a file of your own and measure there.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Example, examplesOf } from './learn/examples.ts';
import { labelledIn } from './learn/labelled.ts';
import { learnNetworks } from './learn/learnNetworks.ts';
import { packWeights } from './learn/pack.ts';

function main(): void {
  const args = process.argv.slice(2);
  const from = args.includes('--unmet') ? args.indexOf('--unmet') : args.length;
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--unmet'),
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'redaction/detect/learned/weights.table.ts' },
      least: { type: 'string', default: '6' },
      smallest: { type: 'string', default: '0.1' },
    },
  });
  const met = positionals.filter((path) => args.indexOf(path) < from);
  const unmet = positionals.filter((path) => args.indexOf(path) > from);
  const learnt = learnNetworks(examplesIn(met), examplesIn(unmet), Number(values.least));
  const table = packWeights(learnt, Number(values.smallest));
  writeFileSync(values.out, table);
  console.log(`${learnt.features.length} features, ${table.length} letters`);
}

function examplesIn(paths: readonly string[]): Example[] {
  return paths.flatMap((path) => labelledIn(path).flatMap(examplesOf));
}

main();
