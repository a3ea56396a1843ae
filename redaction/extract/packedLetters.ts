/** The texts of a page's glyphs, kept small: most are one letter, two bytes where an array of strings takes eight that V8 must walk. */
export class PackedLetters {
  private readonly units: Uint16Array;
  /** What is no single UTF-16 unit: nothing, a ligature. */
  private readonly others = new Map<number, string>();

  constructor(texts: readonly string[]) {
    const units = new Uint16Array(texts.length);
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i]!;
      if (text.length === 1) units[i] = text.charCodeAt(0);
      else this.others.set(i, text);
    }
    this.units = units;
  }

  unpacked(): string[] {
    const { units } = this;
    const texts: string[] = [];
    for (let i = 0; i < units.length; i++) texts.push(letterOf(units[i]!));
    for (const [i, text] of this.others) texts[i] = text;
    return texts;
  }
}

/** Each once: equal letters that are one string are compared at a glance. */
const letters: string[] = Array.from({ length: 256 }, (_, unit) => String.fromCharCode(unit));
const rare = new Map<number, string>();

function letterOf(unit: number): string {
  if (unit < letters.length) return letters[unit]!;
  let letter = rare.get(unit);
  if (letter === undefined) {
    letter = String.fromCharCode(unit);
    rare.set(unit, letter);
  }
  return letter;
}
