/**
 * What changes in one content for the sake of names: operands that call a renamed resource, tags and property lists
 * of marked content, entries of inline images, operands and comments that hold removed text. All else stays byte for byte.
 */

import { isCommonTag } from '../../model/structureTypes.table.ts';
import { lexContent } from '../../pdf/content/lexer.ts';
import {
  DictOperand,
  type InlineImage,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../../pdf/content/operation.ts';
import { isKnownOperator } from '../../pdf/content/scanner.ts';
import { latin1 as bytesOf, operandText } from '../../pdf/content/write.ts';
import { latin1 } from '../../pdf/syntax/characters.ts';
import type { Edit } from '../contract.ts';
import { concatenated } from '../edits.ts';
import type { InlineSurplus } from './inlineSurplus.ts';
import type { OwnNames } from './ownNames.ts';

const BY_NAME = new Set(['Do', 'Tf', 'gs', 'cs', 'CS', 'scn', 'SCN', 'sc', 'SC', 'sh']);
const MARKED = new Set(['BMC', 'BDC', 'MP', 'DP']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
/** Operators that have no operand: they stay when one that stood before them goes. */
const BARE = new Set('b B b* B* f F f* S s n W W* h q Q BT ET T* BX EX EMC'.split(' '));
/** Table 91. */
const INLINE_KEYS = new Set(
  'BitsPerComponent ColorSpace Decode DecodeParms Filter Height ImageMask Intent Interpolate Length Width'.split(
    ' ',
  ),
);
const INTENTS = new Set([
  'AbsoluteColorimetric',
  'RelativeColorimetric',
  'Saturation',
  'Perceptual',
]);
const STRING_OR_COMMENT = /\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|%[^\r\n]*/gu;
const NOTHING = new Uint8Array(0);

/** `touched`: no name of a producer's own stays, whatever it says. Throws what the lexer throws. */
export function contentEdits(
  content: Uint8Array,
  names: OwnNames,
  touched: boolean,
  surplus?: InlineSurplus,
): Edit[] {
  const work = new ContentWork(content, names, touched, surplus);
  lexContent(content, (operation) => work.operation(operation));
  work.gap(content.length);
  return work.edits;
}

class ContentWork {
  readonly edits: Edit[] = [];
  private readonly content: Uint8Array;
  private readonly names: OwnNames;
  private readonly touched: boolean;
  private readonly surplus: InlineSurplus | undefined;
  private at = 0;
  private percent = -1;

  constructor(
    content: Uint8Array,
    names: OwnNames,
    touched: boolean,
    surplus: InlineSurplus | undefined,
  ) {
    this.content = content;
    this.names = names;
    this.touched = touched;
    this.surplus = surplus;
  }

  operation(operation: Operation): void {
    const { start, end } = operation;
    this.gap(start);
    this.at = end;
    const replacement = this.replacement(operation);
    if (replacement !== undefined) this.edits.push({ start, end, replacement });
  }

  /** Comments and operands without an operator. */
  gap(end: number): void {
    const start = this.at;
    if (end - start < 2) return;
    const text = latin1(this.content, start, end);
    if (this.touched ? /[^\s\0]/u.test(text) : this.names.tells(text))
      this.edits.push({ start, end, replacement: NOTHING });
  }

  private replacement(operation: Operation): Uint8Array | undefined {
    const { operator, operands, start, end, inlineImage } = operation;
    if (inlineImage) return this.inlineImage(inlineImage);
    if (!isKnownOperator(operator) && (this.touched || this.names.tells(operator))) return NOTHING;
    const after = MARKED.has(operator) ? this.marked(operation) : this.called(operation);
    if (after === operands && !this.hasComment(start, end)) return undefined;
    const emptied = after.length === 0 && operands.length > 0 && !BARE.has(operator);
    return emptied ? NOTHING : written(operator, after);
  }

  /** Between operands; a percent sign in a string is none. */
  private hasComment(start: number, end: number): boolean {
    if (this.percentFrom(start) >= end) return false;
    const comments = latin1(this.content, start, end).match(STRING_OR_COMMENT) ?? [];
    return comments.some((c) => c.startsWith('%') && (this.touched || this.names.tells(c)));
  }

  /** Operations come in order: no byte is looked at twice. */
  private percentFrom(start: number): number {
    if (this.percent < start) {
      const next = this.content.indexOf(0x25, start);
      this.percent = next < 0 ? Infinity : next;
    }
    return this.percent;
  }

  private called({ operator, operands }: Operation): readonly Operand[] {
    const last = operands.length - 1;
    const place = operator === 'Tf' ? last - 1 : last;
    const shown = SHOWS.has(operator) ? last : -1;
    // Most operations of a page: what is shown alone, and numbers, are left as they are.
    if ((shown === 0 && last === 0) || areNumbers(operands)) return operands;
    return changed(operands, (operand, i) => {
      if (i === shown) return operand;
      if (BY_NAME.has(operator) && i === place && operand instanceof NameOperand)
        return this.renamed(operand);
      if (operator === 'ri' && isIntent(operand)) return operand;
      return this.purged(operand);
    });
  }

  /** Without what no operator has there, or what holds removed text; arrays are of numbers. */
  private purged(operand: Operand): Operand | undefined {
    if (Array.isArray(operand)) return changed(operand, (inner) => this.purged(inner));
    const isText = operand instanceof NameOperand || operand instanceof StringOperand;
    const foreign = this.touched && (isText || operand instanceof DictOperand);
    return foreign || this.operandTells(operand) ? undefined : operand;
  }

  /** Tag, and the property list inline or by name (14.6.2). */
  private marked({ operator, operands }: Operation): readonly Operand[] {
    const hasList = operator === 'BDC' || operator === 'DP';
    const tag = operands.length - (hasList ? 2 : 1);
    return changed(operands, (operand, i) => {
      if (i < tag) return undefined;
      if (i === tag) return this.neutralTag(operand);
      return operand instanceof NameOperand ? this.renamed(operand) : this.neutralList(operand);
    });
  }

  private neutralTag(tag: Operand): Operand {
    if (!(tag instanceof NameOperand) || isCommonTag(tag.name)) return tag;
    return this.touched || this.names.tells(tag.name) ? new NameOperand('Span') : tag;
  }

  private neutralList(list: Operand): Operand {
    if (!(list instanceof DictOperand)) return list;
    const kept = [...list.entries].filter(
      ([name, value]) => !this.names.tells(name) && !this.operandTells(value),
    );
    return kept.length === list.entries.size ? list : new DictOperand(new Map(kept));
  }

  private renamed(operand: NameOperand): NameOperand {
    const after = this.names.of(operand.name);
    return after === operand.name ? operand : new NameOperand(after);
  }

  private operandTells(operand: Operand): boolean {
    if (operand instanceof NameOperand) return this.names.tells(operand.name);
    if (operand instanceof StringOperand)
      return this.names.tells(latin1(operand.data, operand.from, operand.to));
    if (operand instanceof DictOperand)
      return [...operand.entries].some(
        ([name, v]) => this.names.tells(name) || this.operandTells(v),
      );
    return Array.isArray(operand) && operand.some((inner) => this.operandTells(inner));
  }

  private inlineImage(image: InlineImage): Uint8Array | undefined {
    const shown = this.surplus?.without(image, this.touched);
    const dict = shown?.dict ?? image.dict;
    const space = dict.get('ColorSpace');
    const kept = [...dict].filter(([name, value]) => this.staysInline(name, value));
    const after = space === undefined ? undefined : this.space(space);
    if (shown === undefined && kept.length === dict.size && after === space) return undefined;
    const entries = kept.map(
      ([name, value]) => `/${name} ${operandText(name === 'ColorSpace' ? after! : value)}`,
    );
    const head = bytesOf(`BI ${entries.join(' ')} ID `);
    return concatenated([head, shown?.data ?? image.data, bytesOf('\nEI')]);
  }

  private staysInline(name: string, value: Operand): boolean {
    if (INLINE_KEYS.has(name)) return true;
    return !this.touched && !this.names.tells(name) && !this.operandTells(value);
  }

  /** A name, or the base of an indexed one. */
  private space(space: Operand): Operand {
    if (space instanceof NameOperand) return this.renamed(space);
    if (!Array.isArray(space)) return space;
    return changed(space, (part) => (part instanceof NameOperand ? this.renamed(part) : part));
  }
}

/** The same list when nothing differs; `undefined` leaves out. */
function changed(
  operands: readonly Operand[],
  change: (operand: Operand, index: number) => Operand | undefined,
): readonly Operand[] {
  const after = operands.map(change);
  if (after.every((operand, i) => operand === operands[i])) return operands;
  return after.filter((operand) => operand !== undefined);
}

function areNumbers(operands: readonly Operand[]): boolean {
  for (let i = 0; i < operands.length; i++) if (typeof operands[i] !== 'number') return false;
  return true;
}

function isIntent(operand: Operand): boolean {
  return operand instanceof NameOperand && INTENTS.has(operand.name);
}

function written(operator: string, operands: readonly Operand[]): Uint8Array {
  return bytesOf([...operands.map(operandText), operator].join(' '));
}
