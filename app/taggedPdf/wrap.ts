/** Text in lines no wider than a column. */
export interface Wrapped {
  /** The space at which a line ends stays at its end: words are told apart by it when the text is read. */
  readonly lines: readonly string[];
  /** A word was wider than the column and was taken apart. */
  readonly split: boolean;
}

/** Signs in a long name or path behind which a break is less of a nuisance. */
const BREAKS_BEHIND = /[-/._\\]/;

export function wrap(text: string, width: number, widthOf: (text: string) => number): Wrapped {
  const lines: string[] = [];
  let split = false;
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/(?<= )/)) {
      if (line !== '' && widthOf((line + word).trimEnd()) > width) {
        lines.push(line);
        line = '';
      }
      line += word;
      for (let fits = fitting(line, width, widthOf); fits < line.trimEnd().length; ) {
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
        split = true;
        fits = fitting(line, width, widthOf);
      }
    }
    lines.push(line);
  }
  return { lines, split };
}

/** How many characters of it stand on a line: at least one, and best up to a sign. */
function fitting(text: string, width: number, widthOf: (text: string) => number): number {
  const end = text.trimEnd().length;
  let used = 0;
  let sign = 0;
  for (let i = 0; i < end; i++) {
    used += widthOf(text[i] ?? '');
    if (used > width && i > 0) return sign > i / 2 ? sign : i;
    if (BREAKS_BEHIND.test(text[i] ?? '')) sign = i + 1;
  }
  return end;
}
