import { basename } from 'node:path';

/** `auto`: the input's name, unless it holds personal data. */
export type NamePolicy = 'auto' | 'keep' | 'neutral';

export interface Naming {
  /** `personal`: the input's own name holds personal data. */
  nameOf(index: number, personal: boolean): string;
  /** What the log calls an output whose name holds personal data. */
  neutralName(index: number): string;
  /** The output gets a neutral name. */
  isNeutral(personal: boolean): boolean;
}

const SUFFIX = '-gelakt.pdf';

/**
 * Gives every input of a run an output name, the same for the same list of inputs: clashing names
 * (`a/x.pdf`, `b/x.pdf`) get numbers in list order, neutral names carry the place in the list. Names are
 * compared as a file system without case would.
 */
export class OutputNames implements Naming {
  private readonly kept: readonly string[];
  private readonly neutral: readonly string[];
  private readonly reserved = new Set<string>();
  private readonly policy: NamePolicy;
  private readonly blocked: (name: string, index: number) => boolean;

  /** `blocked`: an output name that must stay free (another document's output, one of the inputs). */
  constructor(
    inputs: readonly string[],
    policy: NamePolicy,
    blocked: (name: string, index: number) => boolean,
  ) {
    this.policy = policy;
    this.blocked = blocked;
    this.kept = inputs.map((path, index) => this.reserve(stem(path), index));
    this.neutral = inputs.map((_, index) => this.reserve(neutralStem(index), index));
  }

  nameOf(index: number, personal: boolean): string {
    const names = this.isNeutral(personal) ? this.neutral : this.kept;
    return names[index]!;
  }

  neutralName(index: number): string {
    return this.neutral[index]!;
  }

  isNeutral(personal: boolean): boolean {
    return this.policy === 'neutral' || (this.policy === 'auto' && personal);
  }

  /** Some input of this run may get this name. */
  isReserved(name: string): boolean {
    return this.reserved.has(comparable(name));
  }

  private reserve(base: string, index: number): string {
    for (let number = 1; ; number++) {
      const name = `${base}${number === 1 ? '' : `-${number}`}${SUFFIX}`;
      if (this.reserved.has(comparable(name)) || this.blocked(name, index)) continue;
      this.reserved.add(comparable(name));
      return name;
    }
  }
}

/** How the log names an input whose own name holds personal data. */
export function neutralInputName(index: number): string {
  return `${neutralStem(index)}.pdf`;
}

function neutralStem(index: number): string {
  return `document-${String(index + 1).padStart(4, '0')}`;
}

function stem(path: string): string {
  return basename(path).replace(/\.pdf$/i, '');
}

export function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
