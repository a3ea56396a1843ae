/** Which resources a content names (ISO 32000-2, 7.8.3 and the operators of Annex A). */
import { lexContent } from '../../pdf/content/lexer.ts';
import { NameOperand, type Operand, type Operation } from '../../pdf/content/operation.ts';
import type { ResourceCategory } from '../contract.ts';

export type UsedNames = ReadonlyMap<ResourceCategory, ReadonlySet<string>>;

/** Of the resource that an operator calls. */
export const CATEGORY_OF: ReadonlyMap<string, ResourceCategory> = new Map<string, ResourceCategory>(
  [
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
  ],
);

/** Throws what the lexer throws. */
export function lexedNames(content: Uint8Array): UsedNames {
  const used = new Map<ResourceCategory, Set<string>>();
  const note = (category: ResourceCategory, operand: Operand | undefined) => {
    if (operand instanceof NameOperand) noteName(used, category, operand.name);
  };
  lexContent(content, (operation) => {
    const category = CATEGORY_OF.get(operation.operator);
    if (category !== undefined) note(category, operandOf(operation));
    for (const part of spacesOf(operation)) note('ColorSpace', part);
  });
  return used;
}

/** The name is the first operand of Tf and the last of all others. */
function operandOf({ operator, operands }: Operation): Operand | undefined {
  return operator === 'Tf' ? operands.at(-2) : operands.at(-1);
}

/** An inline image may name a colour space, alone or as the base of an indexed one. */
function spacesOf({ inlineImage }: Operation): readonly Operand[] {
  const space = inlineImage?.dict.get('ColorSpace');
  if (space === undefined) return [];
  return Array.isArray(space) ? space : [space];
}

export function noteName(
  used: Map<ResourceCategory, Set<string>>,
  category: ResourceCategory,
  name: string,
): void {
  const names = used.get(category);
  if (names) names.add(name);
  else used.set(category, new Set([name]));
}

export function unionOf(a: UsedNames, b: UsedNames): UsedNames {
  if (a.size === 0) return b;
  const union = new Map<ResourceCategory, ReadonlySet<string>>(a);
  for (const [category, names] of b) {
    const known = a.get(category);
    if (known !== undefined && isWithin(names, known)) continue;
    union.set(category, new Set([...(union.get(category) ?? []), ...names]));
  }
  return union;
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of names) if (!others.has(name)) return false;
  return true;
}
