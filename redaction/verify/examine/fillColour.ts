/** How light the fill colour is that the operators set (ISO 32000-2, 8.6.8), where that can be said without a renderer. */
import type { Operand, Operation } from '../../pdf/content/operation.ts';

const UNKNOWN = Number.NaN;

export class FillColour {
  /** 0 (black) to 1 (white); NaN for colour spaces that only a renderer knows. */
  luminance = 0;
  private saved: number[] = [];
  private readonly outer: { readonly saved: number[]; readonly luminance: number }[] = [];

  operation({ operator, operands }: Operation): void {
    if (operator === 'q') this.saved.push(this.luminance);
    else if (operator === 'Q') this.luminance = this.saved.pop() ?? this.luminance;
    else if (operator === 'g') this.luminance = grey(operands);
    else if (operator === 'rg') this.luminance = rgb(operands);
    else if (operator === 'k') this.luminance = cmyk(operands);
    else if (operator === 'cs' || operator === 'sc' || operator === 'scn') this.luminance = UNKNOWN;
  }

  /** A form starts with the colour of who draws it, and leaves that as it was. */
  enter(): void {
    this.outer.push({ saved: this.saved, luminance: this.luminance });
    this.saved = [];
  }

  leave(): void {
    const { saved, luminance } = this.outer.pop() ?? { saved: [], luminance: UNKNOWN };
    this.luminance = luminance;
    this.saved = saved;
  }
}

function grey(operands: readonly Operand[]): number {
  const [g] = components(operands, 1);
  return g ?? UNKNOWN;
}

function rgb(operands: readonly Operand[]): number {
  const [r, g, b] = components(operands, 3);
  return r === undefined || g === undefined || b === undefined
    ? UNKNOWN
    : 0.299 * r + 0.587 * g + 0.114 * b;
}

/** Inks mix differently in every renderer: only black and its tints are known. */
function cmyk(operands: readonly Operand[]): number {
  const [c, m, y, k] = components(operands, 4);
  return c === 0 && m === 0 && y === 0 && k !== undefined ? 1 - k : UNKNOWN;
}

/** None unless there are exactly as many, all of them numbers. */
function components(operands: readonly Operand[], count: number): number[] {
  const numbers = operands.filter((o): o is number => typeof o === 'number');
  if (operands.length !== count || numbers.length !== count) return [];
  return numbers.map((n) => Math.max(0, Math.min(1, n)));
}
