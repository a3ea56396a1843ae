/** Which resources a content stream names (ISO 32000-2, 7.8.3 and the operators of Annex A). */
import { lexContent } from '../../pdf/content/lexer.ts';
import { NameOperand, type Operand, type Operation } from '../../pdf/content/operation.ts';
import { latin1 } from '../../pdf/syntax/characters.ts';
import type { ResourceCategory } from '../contract.ts';
import { keywordCode, scanNames } from './scanNames.ts';

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

const BY_KEYWORD = new Map([...BY_OPERATOR].map(([word, c]) => [keywordCode(word), c]));

/** Throws what the lexer throws, for content with inline images alone. */
export function usedNames(content: Uint8Array): UsedNames {
  const used = new Map<ResourceCategory, Set<string>>();
  const seen = new Set<number>();
  const whole = scanNames(content, (keyword, start, end) => {
    const category = BY_KEYWORD.get(keyword);
    if (category === undefined || isKnown(content, start, end, keyword, seen)) return;
    note(used, category, new NameOperand(nameAt(content, start, end)));
  });
  return whole ? used : lexedNames(content);
}

/** Spares a page with thousands of font changes the making of as many strings: one hash a name and operator. */
function isKnown(
  content: Uint8Array,
  start: number,
  end: number,
  keyword: number,
  seen: Set<number>,
): boolean {
  if (end - start > 3) return false;
  let hash = keyword;
  for (let i = start; i < end; i++) hash = hash * 256 + content[i]!;
  if (seen.has(hash)) return true;
  seen.add(hash);
  return false;
}

function nameAt(content: Uint8Array, start: number, end: number): string {
  const name = latin1(content, start, end);
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
}

function lexedNames(content: Uint8Array): UsedNames {
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
