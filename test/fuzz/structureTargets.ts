/** Tagged files, burnt with a mark over the first page. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { burn } from '../../redaction/burn/burn.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import { load } from '../../redaction/pdf/load.ts';
import type { Grammar } from './mutate.ts';
import * as seeds from './seeds.ts';
import { LIMITS, type Target } from './target.ts';

const TREE: Grammar = {
  words: [
    '/K 31 0 R',
    '/K[31 0 R 32 0 R]',
    '/P 32 0 R',
    '/K<</Type/MCR/MCID 0/Pg 3 0 R>>',
    '/K<</Type/OBJR/Obj 40 0 R>>',
    '/Nums[0 32 0 R]',
    '/Kids[30 0 R]',
    '/StructParents -1',
    '/RoleMap<</P/P>>',
    '/ClassMap<</A[<<>>]>>',
    '/ActualText(x)',
    '/ID(x)',
    '/MCID 99999',
    '/S 30 0 R',
    'null',
    '/Limits[0 0]',
    '/A[31 0 R]',
    '/Ref[33 0 R]',
    '/NS 31 0 R',
  ],
  nesting: ['[', '<<', '<</K', '/K[', '[31 0 R ', '<</Kids['],
};

export const STRUCTURE_TARGETS: Readonly<Record<string, Target>> = {
  structure: { seeds: seeds.taggedSeeds, grammar: TREE, run: runTagged },
};

const MARK = {
  id: 'r1',
  page: 1,
  target: { kind: 'area', rects: [{ x0: 60, y0: 90, x1: 200, y1: 110 }] },
  grounds: ['5.1.2e'],
  width: 'exact',
  passage: 'p1',
  origin: { type: 'naam', certainty: 'manual', rule: 'x', decidedBy: 'x', decidedAt: '' },
} as unknown as Redaction;

function runTagged(input: Buffer): number {
  const options = { ports: nodePorts(), limits: LIMITS };
  const { value: document } = load(new Uint8Array(input), options);
  const { bytes } = burn(document, [MARK]).value;
  const again = load(bytes, options).value;
  if (again.pages.length !== document.pages.length) throw new Error('pages got lost');
  return bytes.length;
}
