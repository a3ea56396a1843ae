import type { EntityType } from '../../../redaction/model/detection.ts';
import type { Dice } from './dice.ts';

/** An identifier of `detection.md`: its labels and notations. */
export interface Kind {
  readonly name: string;
  /** The share that must be found. */
  readonly least: number;
  readonly type: EntityType;
  readonly labels: readonly string[];
  readonly notations: Readonly<Record<string, (roll: Dice) => string>>;
  /** Positions that make no sense for it. */
  readonly not?: readonly string[];
}
