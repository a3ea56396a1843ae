/** Lines of text in a box, as content stream operators. */
import { decimal, stringText } from '../../pdf/content/write.ts';
import type { LookFont } from './lookFont.ts';

/** Left, centred, right (ISO 32000-2, Table 228). */
export type Quadding = 0 | 1 | 2;

export interface TextStyle {
  readonly font: LookFont;
  readonly size: number;
  readonly colour: string;
}

/** Left end and baseline of a line, in the look's own space. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Shown in white, on the bar of what is chosen. */
  readonly chosen?: boolean;
}

export const FONT_NAME = 'LakF';

export function textOperators(
  lines: readonly PlacedLine[],
  { font, size, colour }: TextStyle,
): string {
  const shown = lines
    .filter(({ text }) => text !== '')
    .map(({ text, x, y, chosen }) => {
      const string = stringText(font.encode(text), true);
      const shown = `1 0 0 1 ${decimal(x)} ${decimal(y)} Tm ${string} Tj`;
      return chosen ? `1 g ${shown} ${colour}` : shown;
    });
  if (shown.length === 0) return '';
  return `BT\n${colour}\n/${FONT_NAME} ${decimal(size)} Tf\n${shown.join('\n')}\nET\n`;
}

/** Where a line of this width starts between two margins. */
export function startOf(quadding: Quadding, width: number, left: number, right: number): number {
  if (quadding === 1) return (left + right - width) / 2;
  return quadding === 2 ? right - width : left;
}

/** Lines no wider than `most` em (of either sign), broken at spaces and, in words that are wider, between letters. */
export function wrapped(text: string, font: LookFont, most: number): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .flatMap((paragraph) => wrapParagraph(paragraph, font, Math.abs(most)));
}

function wrapParagraph(paragraph: string, font: LookFont, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.match(/\S+\s*|\s+/gu) ?? []) {
    if (line !== '' && font.widthOf((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (font.widthOf(line.trimEnd()) > most && [...line].length > 1) {
      const fits = fitting(line, font, most);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line.trimEnd()];
}

/** How many UTF-16 units of the line fit; at least one character. */
function fitting(line: string, font: LookFont, most: number): number {
  let fits = 0;
  let width = 0;
  for (const char of line) {
    width += font.widthOf(char);
    if (fits > 0 && width > most) break;
    fits += char.length;
  }
  return fits;
}
