import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SILENT } from '../../../redaction/detect/learned/evidence.ts';
import { featuresOf, MOST_FEATURES, OF_PLACE } from '../../../redaction/detect/learned/features.ts';
import { EMBEDDINGS, FEATURES, LAYERS } from '../../../redaction/detect/learned/weights.table.ts';
import { unpackWeights } from '../../../redaction/detect/learned/weights.ts';
import { readFragments } from '../../evaluate/fragments.ts';
import { lookedAt } from '../../evaluate/learn/lookedAt.ts';
import { pageOf } from '../pageOf.ts';

const weights = unpackWeights(EMBEDDINGS, FEATURES, LAYERS);

/** The first feature of the rules is the rule itself, by its name, pattern and certainty. */
function rulesOf(text: string): number[] {
  const { units, sights } = lookedAt([pageOf(text.replaceAll(/\n{3,}/g, '\n\n'))]);
  const seen = new Int32Array(MOST_FEATURES);
  return units.forms.flatMap((_, i) => {
    if (sights.typeOf(i) === SILENT) return [];
    featuresOf(units, sights, i, seen);
    return [seen[OF_PLACE]!];
  });
}

test('the weights know the rules by name: who renames one lets them learn again (docs/recognisers.md)', () => {
  const bank = join(import.meta.dirname, '../../evaluate/fragments/R1.txt');
  const rules = readFragments(readFileSync(bank, 'utf8')).flatMap(({ text }) => rulesOf(text));
  const known = rules.filter((rule) => weights.rowOf(rule) !== 0);
  expect(rules.length).toBeGreaterThan(500);
  expect(known.length / rules.length).toBeGreaterThan(0.97);
});
