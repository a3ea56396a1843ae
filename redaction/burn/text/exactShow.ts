/**
 * Layout-exact rewriting of a show operation: the glyphs that stay keep their place to the last digit, and what
 * is shown after it starts where it did. All four operators become TJ; the side effects of ' and " (line move,
 * spacing) are written as operators of their own.
 */
import { type Operand, StringOperand } from '../../pdf/content/operation.ts';
import { decimal, exactNumber, latin1, stringText } from '../../pdf/content/write.ts';
import type { ShownText } from './shownText.ts';
import { sideEffects } from './sideEffects.ts';

/** Thousandths of an em smaller than this move nothing that anybody can see. */
const NEGLIGIBLE = 0.0005;

export function exactShow(shown: ShownText, hits: Uint8Array): Uint8Array {
  const array = exactArray(shown, (i) => hits[shown.firstGlyph + i] === 1);
  return latin1(`${sideEffects(shown)}${array} TJ`);
}

/** The operand of TJ that shows the glyphs which do not go, at their places; `i` counts from the operation's first. */
function exactArray(shown: ShownText, goes: (i: number) => boolean): string {
  return writtenArray(shown, goes).finish();
}

/** As `exactArray`, but starting at the first glyph shown and ending with the last: for text placed by itself. */
export function exactPart(shown: ShownText, goes: (i: number) => boolean): string {
  return writtenArray(shown, goes).finishAlone();
}

function writtenArray(shown: ShownText, goes: (i: number) => boolean): ArrayWriter {
  const elements = shownElements(shown);
  const writer = new ArrayWriter(thousandth(shown));
  let glyph = 0;
  elements.forEach((element, index) => {
    if (typeof element === 'number') writer.adjust(element, exactNumber(element));
    else if (element instanceof StringOperand) {
      glyph = writeString(shown, goes, element, index, glyph, writer);
    }
  });
  return writer;
}

export function shownElements(shown: ShownText): readonly Operand[] {
  const last = shown.operation.operands.at(-1);
  return Array.isArray(last) ? (last as readonly Operand[]) : last === undefined ? [] : [last];
}

/** Displacement of one thousandth in unscaled text space, with the sign of TJ (9.4.3). */
function thousandth(shown: ShownText): number {
  const { size, horizontalScale } = shown.text;
  return (size / -1000) * (shown.font.vertical ? 1 : horizontalScale);
}

/** Writes the kept pieces of one string element; returns the index of the first glyph after it. */
function writeString(
  shown: ShownText,
  goes: (i: number) => boolean,
  string: StringOperand,
  element: number,
  first: number,
  writer: ArrayWriter,
): number {
  const { elements, byteOffsets, chars, count } = shown;
  let i = first;
  let from = 0;
  for (; i < count && elements[i] === element; i++) {
    if (!goes(i)) continue;
    const at = byteOffsets[i]!;
    if (at > from) writer.show(string, from, at);
    from = at + chars[i]!.length;
    writer.skip(advanceOf(shown, i));
  }
  if (string.bytes.length > from) writer.show(string, from, string.bytes.length);
  return i;
}

/** What the glyph moved the pen, its character and word spacing included (9.4.4). */
function advanceOf(shown: ShownText, i: number): number {
  const { size, charSpacing, wordSpacing, horizontalScale } = shown.text;
  const char = shown.chars[i]!;
  const spacing = char.wordSpace ? charSpacing + wordSpacing : charSpacing;
  if (shown.font.vertical) return char.verticalAdvance * size + spacing;
  return (char.width * size + spacing) * horizontalScale;
}

/** Collects strings and adjustments; adjustments that meet are summed. */
class ArrayWriter {
  private readonly unit: number;
  private text = '';
  private pending = 0;
  /** The source text of `pending` while it is one untouched number. */
  private pendingText = '';
  /** Length of the adjustments before the first string. */
  private leading = 0;
  private shown = false;

  constructor(unit: number) {
    this.unit = unit;
  }

  adjust(thousandths: number, text: string): void {
    this.pendingText = this.pending === 0 && this.pendingText === '' ? text : '';
    this.pending += thousandths;
  }

  /** A size of zero shows nothing and moves only by spacing, which no number can stand for. */
  skip(advance: number): void {
    if (this.unit === 0) return;
    this.pendingText = '';
    this.pending += advance / this.unit;
  }

  show(string: StringOperand, from: number, to: number): void {
    const first = !this.shown;
    this.flush();
    if (first) this.leading = this.text.length;
    this.shown = true;
    this.text += stringText(string.bytes.subarray(from, to), string.hex);
  }

  finish(): string {
    this.flush();
    return `[${this.text}]`;
  }

  finishAlone(): string {
    return `[${this.text.slice(this.leading)}]`;
  }

  private flush(): void {
    if (this.pendingText !== '') this.text += this.pendingText;
    else if (Math.abs(this.pending) >= NEGLIGIBLE) this.text += decimal(this.pending);
    this.pending = 0;
    this.pendingText = '';
  }
}
