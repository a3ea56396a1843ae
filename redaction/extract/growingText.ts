import { textOfUnits } from '../model/codeUnits.ts';

/**
 * Text that grows by letters. A string that does is kept as a tree of as many parts, and joining an array of them
 * takes four times as long.
 */
export class GrowingText {
  /** UTF-16. */
  private readonly units: number[] = [];

  add(text: string): void {
    if (text.length === 1) this.units.push(text.charCodeAt(0));
    else for (let i = 0; i < text.length; i++) this.units.push(text.charCodeAt(i));
  }

  toString(): string {
    return textOfUnits(this.units);
  }
}
