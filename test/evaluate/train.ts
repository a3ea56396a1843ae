/**
 * `npx node test/evaluate/train.ts PATH... [--out FILE] [--least N] [--smallest W]`
 *
 * Learns the weights of the second look (`redaction/detect/learned`) from folders with `pdf/` and `gold/` and from
 * banks of fragments. The same input gives the same file. What was learnt from is no measure any more: leave a set out
 * with `--out` to a file of your own and measure there.
 */
import { writeFileSync } from 'node:fs';
import { examplesOf } from './learn/examples.ts';
import { labelledIn } from './learn/labelled.ts';
import { learnWeights } from './learn/learnWeights.ts';
import { packWeights } from './learn/pack.ts';

function main(): void {
  const args = process.argv.slice(2);
  const option = (name: string, otherwise: string): string =>
    args.includes(name) ? args[args.indexOf(name) + 1]! : otherwise;
  const paths = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
  const examples = paths.flatMap((path) => labelledIn(path).flatMap(examplesOf));
  const rows = learnWeights(examples, Number(option('--least', '2')));
  const table = packWeights(rows, Number(option('--smallest', '0.1')));
  writeFileSync(option('--out', 'redaction/detect/learned/weights.table.ts'), table);
  console.log(`${examples.length} examples, ${rows.size} features, ${table.length} letters`);
}

main();
