/**
 * Writes text that stands somewhere else than before. Every run of an affected operation gets a matrix of its own;
 * the moves and spacing that led to its old place are dropped, for they tell the widths that were hidden, and are
 * made good for the text after it.
 */
import type { TextRegister } from '../../../extract/textState.ts';
import { StringOperand } from '../../../pdf/content/operation.ts';
import { decimal, exactNumber, latin1, stringText } from '../../../pdf/content/write.ts';
import type { PageWork } from '../../pageWork.ts';
import { exactPart, shownElements } from '../exactShow.ts';
import type { ShowRecord } from '../shownText.ts';
import { naturalAdvance } from './pieces.ts';
import type { EnterRecord, MoveRecord, SpacingRecord, TextRecord } from './textLog.ts';

/** Consecutive glyphs of one operation that are placed together. */
export interface PlacedRun {
  readonly first: number;
  readonly end: number;
  /** Offset along the writing direction from the operation's text matrix, in unscaled text space. */
  readonly offset: number;
  /** With natural advances; else as the producer shows them. */
  readonly natural: boolean;
  readonly charSpacing: number;
}

export type PlacedRuns = ReadonlyMap<ShowRecord, readonly PlacedRun[]>;

const NOTHING = new Uint8Array(0);
const SAME_PLACE = 1e-4;
const UNKNOWN: Spacing = { charSpacing: Number.NaN, wordSpacing: Number.NaN };

export function rewriteText(
  page: PageWork,
  use: number,
  records: readonly TextRecord[],
  placed: PlacedRuns,
): void {
  if (!records.some((record) => record.kind === 'show' && placed.has(record))) return;
  const rewriter = new TextRewriter(page, use, records, placed);
  for (const [i, record] of records.entries()) rewriter.visit(record, i);
}

interface Spacing {
  readonly charSpacing: number;
  readonly wordSpacing: number;
}

class TextRewriter {
  private readonly page: PageWork;
  private readonly use: number;
  private readonly placed: PlacedRuns;
  /** For each record the next show operation: of a move before the text object ends, else before a nested stream. */
  private readonly nextShow: (ShowRecord | undefined)[];
  /** As the operators written so far leave it; undefined as long as it is what the original's leave. */
  private spacing: Spacing | undefined;
  private readonly saved: (Spacing | undefined)[] = [];
  /** The matrices are no longer what the original's operators expect. */
  private moved = false;

  constructor(page: PageWork, use: number, records: readonly TextRecord[], placed: PlacedRuns) {
    this.page = page;
    this.use = use;
    this.placed = placed;
    this.nextShow = showsAhead(records);
  }

  visit(record: TextRecord, i: number): void {
    if (record.kind === 'show') this.show(record);
    else if (record.kind === 'move') this.move(record, this.nextShow[i]);
    else if (record.kind === 'spacing') this.space(record, this.nextShow[i]);
    else if (record.kind === 'q') this.saved.push(this.spacing);
    else if (record.kind === 'Q') this.restore();
    else if (record.kind === 'enter') this.enter(record);
    else this.moved = false;
  }

  private restore(): void {
    if (this.saved.length > 0) this.spacing = this.saved.pop();
  }

  private move({ operation, after }: MoveRecord, next: ShowRecord | undefined): void {
    const leading = operation.operator === 'TD' ? `${exactNumber(after.leading)} TL ` : '';
    if (next !== undefined && this.placed.has(next)) {
      this.replace(operation, leading);
      this.moved = true;
    } else if (this.moved && operation.operator !== 'Tm') {
      this.replace(operation, next === undefined ? leading : leading + lineStart(after));
      this.moved = next === undefined;
    } else if (operation.operator === 'Tm') this.moved = false;
  }

  private space(record: SpacingRecord, next: ShowRecord | undefined): void {
    if (next !== undefined && this.placed.has(next)) {
      this.replace(record.operation, '');
      this.spacing ??= UNKNOWN;
    } else if (this.spacing !== undefined) {
      this.spacing = { ...this.spacing, [record.of]: record.value };
    }
  }

  private show(record: ShowRecord): void {
    const runs = this.placed.get(record);
    if (runs !== undefined) this.replace(record.operation, this.written(record, runs));
    else this.keep(record);
  }

  /** An operation at its old place: the state that it expects is put before it. */
  private keep(record: ShowRecord): void {
    const { operation, text } = record;
    const { operator } = operation;
    let before = operator === '"' ? '' : this.asBefore(text.charSpacing, text.wordSpacing);
    this.spacing = undefined;
    if (this.moved && (operator === "'" || operator === '"')) {
      before += lineStart(beforeLineMove(text));
      this.moved = false;
    } else if (this.moved) before += matrixText(text, text.e, text.f, 4);
    this.insert(operation.start, before);
  }

  /** A nested stream inherits the spacing. */
  private enter({ operation, charSpacing, wordSpacing }: EnterRecord): void {
    this.insert(operation.start, this.asBefore(charSpacing, wordSpacing));
    this.spacing = undefined;
  }

  private written(record: ShowRecord, runs: readonly PlacedRun[]): string {
    this.moved = true;
    if (record.operation.operator === '"') this.spacing ??= UNKNOWN;
    const parts: string[] = [];
    let string: number[] = [];
    let pen = Number.NaN;
    const flush = () => {
      if (string.length > 0) parts.push(`${shownString(record, string)} Tj`);
      string = [];
    };
    for (const run of runs) {
      const continues = run.natural && Math.abs(run.offset - pen) < SAME_PLACE;
      if (!continues) {
        flush();
        const { charSpacing, wordSpacing } = record.text;
        const spacing = run.natural
          ? this.spaced(run.charSpacing, 0)
          : this.spaced(charSpacing, wordSpacing);
        parts.push(spacing + this.placeText(record, run.offset));
      }
      if (run.natural) for (let i = run.first; i < run.end; i++) string.push(i);
      else parts.push(`${partText(record, run)} TJ`);
      pen = run.natural ? run.offset + advanceOf(record, run) : Number.NaN;
    }
    flush();
    return parts.join(' ');
  }

  private placeText(record: ShowRecord, offset: number): string {
    const { text, ctm } = record;
    const scale = Math.max(Math.hypot(ctm.a, ctm.b), Math.hypot(ctm.c, ctm.d), 1e-9);
    const decimals = Math.min(9, Math.max(2, Math.ceil(Math.log10(scale)) + 4));
    return matrixText(text, text.e + text.a * offset, text.f + text.b * offset, decimals);
  }

  /** Operators that bring the original's spacing back; '' when nothing has changed it. */
  private asBefore(charSpacing: number, wordSpacing: number): string {
    return this.spacing === undefined ? '' : this.spaced(charSpacing, wordSpacing);
  }

  /** Operators that change the spacing to this; '' when it is known to be so. */
  private spaced(charSpacing: number, wordSpacing: number): string {
    const { spacing } = this;
    let text = '';
    if (spacing?.charSpacing !== charSpacing) text += `${exactNumber(charSpacing)} Tc `;
    if (spacing?.wordSpacing !== wordSpacing) text += `${exactNumber(wordSpacing)} Tw `;
    this.spacing = { charSpacing, wordSpacing };
    return text;
  }

  private replace({ start, end }: { start: number; end: number }, text: string): void {
    const replacement = text === '' ? NOTHING : latin1(text);
    this.page.editsOf(this.use).replace({ start, end, replacement });
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.page.editsOf(this.use).insertBefore(at, latin1(text));
  }
}

function showsAhead(records: readonly TextRecord[]): (ShowRecord | undefined)[] {
  const ahead = new Array<ShowRecord | undefined>(records.length);
  let next: ShowRecord | undefined;
  let nextInText: ShowRecord | undefined;
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i]!;
    ahead[i] = record.kind === 'move' ? nextInText : next;
    if (record.kind === 'show') next = nextInText = record;
    else if (record.kind === 'ET' || record.kind === 'BT') nextInText = undefined;
    else if (record.kind === 'Q' || record.kind === 'enter') next = undefined;
  }
  return ahead;
}

function beforeLineMove(text: TextRegister): TextRegister {
  const before = text.clone();
  before.moveLine(0, text.leading);
  return before;
}

function lineStart(text: TextRegister): string {
  return matrixText(text, text.lineE, text.lineF, 6);
}

function matrixText(text: TextRegister, e: number, f: number, decimals: number): string {
  const linear = [text.a, text.b, text.c, text.d].map(exactNumber).join(' ');
  return `${linear} ${decimal(e, decimals)} ${decimal(f, decimals)} Tm `;
}

function advanceOf(record: ShowRecord, run: PlacedRun): number {
  let advance = 0;
  for (let i = run.first; i < run.end; i++) advance += naturalAdvance(record, i, run.charSpacing);
  return advance;
}

function partText(record: ShowRecord, run: PlacedRun): string {
  const { firstGlyph } = record;
  return exactPart(record, (i) => i + firstGlyph < run.first || i + firstGlyph >= run.end);
}

/** The bytes of these glyphs as one string. */
function shownString(record: ShowRecord, glyphs: readonly number[]): string {
  const elements = shownElements(record);
  const bytes: number[] = [];
  let hex = false;
  for (const glyph of glyphs) {
    const i = glyph - record.firstGlyph;
    const string = elements[record.elements[i]!];
    if (!(string instanceof StringOperand)) continue;
    hex = string.hex;
    const at = record.byteOffsets[i]!;
    bytes.push(...string.bytes.subarray(at, at + record.chars[i]!.length));
  }
  return stringText(Uint8Array.from(bytes), hex);
}
