import { GRAPHICS_OPERATORS } from './operators/graphicsOperators.ts';
import { MARKED_CONTENT_OPERATORS } from './operators/markedContentOperators.ts';
import { OBJECT_OPERATORS } from './operators/objectOperators.ts';
import type { Operator } from './operators/operator.ts';
import { PATH_OPERATORS } from './operators/pathOperators.ts';
import { TEXT_OPERATORS } from './operators/textOperators.ts';

/** Every operator of ISO 32000-2, Annex A (ID and EI are part of BI). */
export const OPERATOR: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...GRAPHICS_OPERATORS,
  ...TEXT_OPERATORS,
  ...PATH_OPERATORS,
  ...OBJECT_OPERATORS,
  ...MARKED_CONTENT_OPERATORS,
]);

/** Operators that may stand between path construction and painting. */
export const PATH_OPERATOR: ReadonlySet<string> = new Set(PATH_OPERATORS.map(([name]) => name));
