/**
 * Shapes of the command table (table.ts): one description makes parsing, checking, help and the types of
 * what a command receives.
 */
export type OptionSpec = FlagSpec | TextSpec | NumberSpec | ChoiceSpec;

interface Described {
  /** One Dutch line for the help. */
  readonly help: string;
}

export interface FlagSpec extends Described {
  readonly kind: 'flag';
}

export interface TextSpec extends Described {
  readonly kind: 'text';
  /** Placeholder in the help: `MAP`. */
  readonly value: string;
  readonly required?: true;
}

export interface NumberSpec extends Described {
  readonly kind: 'number';
  readonly value: string;
  /** Whole numbers from `min` to `max`. */
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}

export interface ChoiceSpec extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly default?: string;
  readonly required?: true;
}

export interface CommandSpec {
  readonly summary: string;
  /** Placeholder of the positional arguments, and how many there may be. */
  readonly positional: { readonly name: string; readonly min: 0 | 1; readonly many: boolean };
  readonly options: Readonly<Record<string, OptionSpec>>;
}

type ValueOf<O extends OptionSpec> = O extends FlagSpec
  ? boolean
  : O extends NumberSpec
    ? number | Unset<O>
    : O extends ChoiceSpec
      ? O['choices'][number] | Unset<O>
      : string | Unset<O>;

type Unset<O> = O extends { default: unknown } | { required: true } ? never : undefined;

export interface Parsed<C extends CommandSpec> {
  readonly positionals: readonly string[];
  readonly options: { readonly [N in keyof C['options']]: ValueOf<C['options'][N]> };
}
