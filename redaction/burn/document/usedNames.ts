/** Which resources a content stream names (ISO 32000-2, 7.8.3 and the operators of Annex A). */
import { lexContent } from '../../pdf/content/lexer.ts';
import { NameOperand, type Operand, type Operation } from '../../pdf/content/operation.ts';
import type { ResourceCategory } from '../contract.ts';

export type UsedNames = ReadonlyMap<ResourceCategory, ReadonlySet<string>>;

const BY_OPERATOR: ReadonlyMap<string, ResourceCategory> = new Map<string, ResourceCategory>([
  ['Do', 'XObject'],
  ['Tf', 'Font'],
  ['gs', 'ExtGState'],
  ['cs', 'ColorSpace'],
  ['CS', 'ColorSpace'],
  ['scn', 'Pattern'],
  ['SCN', 'Pattern'],
  ['sc', 'Pattern'],
  ['SC', 'Pattern'],
  ['sh', 'Shading'],
  ['BDC', 'Properties'],
  ['DP', 'Properties'],
]);

/** Throws what the lexer throws for content that viewers do not read alike. */
export function usedNames(content: Uint8Array): UsedNames {
  const used = new Map<ResourceCategory, Set<string>>();
  lexContent(content, (operation) => {
    const category = BY_OPERATOR.get(operation.operator);
    if (category !== undefined) note(used, category, operandOf(operation));
    else if (operation.inlineImage) noteInlineImage(used, operation);
  });
  return used;
}

/** The name is the first operand of Tf and the last of all others. */
function operandOf({ operator, operands }: Operation): Operand | undefined {
  return operator === 'Tf' ? operands.at(-2) : operands.at(-1);
}

function note(
  used: Map<ResourceCategory, Set<string>>,
  category: ResourceCategory,
  operand: Operand | undefined,
): void {
  if (!(operand instanceof NameOperand)) return;
  const names = used.get(category);
  if (names) names.add(operand.name);
  else used.set(category, new Set([operand.name]));
}

/** An inline image may name a colour space, alone or as the base of an indexed one. */
function noteInlineImage(used: Map<ResourceCategory, Set<string>>, operation: Operation): void {
  const space = operation.inlineImage?.dict.get('ColorSpace');
  for (const part of Array.isArray(space) ? space : [space]) note(used, 'ColorSpace', part);
}

export function unionOf(a: UsedNames, b: UsedNames): UsedNames {
  const union = new Map<ResourceCategory, ReadonlySet<string>>(a);
  for (const [category, names] of b) {
    union.set(category, new Set([...(union.get(category) ?? []), ...names]));
  }
  return union;
}
