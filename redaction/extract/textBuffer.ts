/**
 * Text that grows by letters. A string that does is kept as a tree of as many parts, and joining an array of them
 * takes four times as long.
 */
export class TextBuffer {
  /** UTF-16. */
  private readonly units: number[] = [];

  add(text: string): void {
    if (text.length === 1) this.units.push(text.charCodeAt(0));
    else for (let i = 0; i < text.length; i++) this.units.push(text.charCodeAt(i));
  }

  toString(): string {
    const { units } = this;
    if (units.length <= CHUNK) return String.fromCharCode.apply(null, units);
    let text = '';
    for (let at = 0; at < units.length; at += CHUNK)
      text += String.fromCharCode.apply(null, units.slice(at, at + CHUNK));
    return text;
  }
}

/** As many arguments as a call can have on any stack. */
const CHUNK = 8192;
