import type { MarkedContent } from './device.ts';

/**
 * Marked-content sequences in force (ISO 32000-2, 14.6), across nested streams: what encloses a form
 * encloses its text. The answers asked for each glyph are kept ready.
 */
export class MarkedContentStack {
  readonly sequences: MarkedContent[] = [];
  private readonly hiding: boolean[] = [];
  private hiddenDepth = 0;
  private artifactDepth = 0;
  private actualTextDepth = 0;
  /** Innermost MCID in force, or -1. */
  mcid = -1;

  get hidden(): boolean {
    return this.hiddenDepth > 0;
  }

  get artifact(): boolean {
    return this.artifactDepth > 0;
  }

  get actualText(): boolean {
    return this.actualTextDepth > 0;
  }

  push(content: MarkedContent, hides: boolean): void {
    this.sequences.push(content);
    this.hiding.push(hides);
    if (hides) this.hiddenDepth++;
    if (content.artifact) this.artifactDepth++;
    if (content.actualText !== undefined) this.actualTextDepth++;
    if (content.mcid >= 0) this.mcid = content.mcid;
  }

  pop(): void {
    const content = this.sequences.pop();
    if (content === undefined) return;
    if (this.hiding.pop() === true) this.hiddenDepth--;
    if (content.artifact) this.artifactDepth--;
    if (content.actualText !== undefined) this.actualTextDepth--;
    if (content.mcid >= 0) this.mcid = this.innermostMcid();
  }

  /** Hidden by something that is no marked-content sequence: the OC entry of an XObject or annotation. */
  hide(): void {
    this.hiddenDepth++;
  }

  unhide(): void {
    this.hiddenDepth--;
  }

  private innermostMcid(): number {
    for (let i = this.sequences.length - 1; i >= 0; i--) {
      const mcid = this.sequences[i]!.mcid;
      if (mcid >= 0) return mcid;
    }
    return -1;
  }
}
