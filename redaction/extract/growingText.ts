import { textOfUnits } from '../model/codeUnits.ts';

/** UTF-16 units: room for more is given back. */
const LARGEST_KEPT = 1 << 16;

/**
 * Text that grows by letters, one after another. A string that does is kept as a tree of as many parts, and joining an
 * array of them takes four times as long; the array of units is used again, for growing it is half of the work.
 */
export class GrowingText {
  private units: number[] = [];
  private length = 0;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.units[this.length++] = text.charCodeAt(i);
  }

  /** The text; begins anew. */
  take(): string {
    const text = textOfUnits(this.units, 0, this.length);
    this.length = 0;
    if (this.units.length > LARGEST_KEPT) this.units = [];
    return text;
  }
}
