export interface Mutant {
  readonly name: string;
  readonly classes: readonly number[];
  /** Under redaction/ or app/, and what it exports. */
  readonly module: string;
  readonly export: string;
  /** Makes the mutant from the real function or class. */
  readonly mutate: (real: Any) => Any;
}

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape pass through here
export type Any = any;

export const nothing = () => () => undefined;

export function row(
  name: string,
  classes: readonly number[],
  module: string,
  exported: string,
  mutate: Mutant['mutate'],
): Mutant {
  return { name, classes, module, export: exported, mutate };
}
