/**
 * Fonts whose name the output changed (class 66): only names that held removed text may, and no two fonts may become
 * one. What was removed is known when all pages are read.
 */
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';

export class FontRenames {
  /** New name to old. */
  private readonly before = new Map<string, string>();
  private merged = false;

  /** Names without their subset tags, of the same glyph in the original and in the output. */
  note(before: string | undefined, after: string | undefined): void {
    if (before === after || before === undefined || after === undefined) return;
    const known = this.before.get(after);
    if (known === undefined) this.before.set(after, before);
    else if (known !== before) this.merged = true;
  }

  leaks(secret: SecretWords): Leak[] {
    const unexplained = [...this.before.values()].filter((name) => !secret.isInName(name));
    if (!this.merged && unexplained.length === 0) return [];
    return [{ code: 'font-changed', detail: `${unexplained.length}` }];
  }
}
