/**
 * What a page without marks may have lost: names, tags and notes in its content that hold removed text. All that paints
 * is the same, operation for operation; each difference is kept, for the removed text is known at the end.
 */
import { isNeutralName } from '../model/neutralText.ts';
import type { SecretWords } from '../model/secretWords.ts';
import { lexContent } from '../pdf/content/lexer.ts';
import {
  DictOperand,
  type InlineImage,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../pdf/content/operation.ts';
import { isKnownOperator } from '../pdf/content/scanner.ts';
import { operandText } from '../pdf/content/write.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { shownColours } from '../pdf/shownInline.ts';
import { equalBytes, readings } from './byteReadings.ts';
import { shownOfInline, textsOfInline } from './inlineData.ts';

const CALLS = new Set('Do Tf gs cs CS scn SCN sc SC sh BDC DP'.split(' '));
const CODING = new Set(['Filter', 'DecodeParms', 'Length']);
const TAGGED = new Set('BMC BDC MP DP'.split(' '));

export class Renamed {
  private readonly document: PdfDocument;
  private readonly after = new Map<string, string>();
  private readonly before = new Map<string, string>();
  /** What is no longer said: of each thing its texts, as bytes of Latin-1. */
  private readonly unsaid = new Map<string, readonly string[]>();

  /** Either of the two: what inline images hold refers to nothing in it. */
  constructor(document: PdfDocument) {
    this.document = document;
  }

  /** The name in the original of a resource of the output. */
  originalOf(name: string): string {
    return this.before.get(name) ?? name;
  }

  /** Comments stand outside of operations: they are not compared. False for what cannot be read. */
  isSame(before: Uint8Array, after: Uint8Array): boolean {
    try {
      const [ours, theirs] = [operations(before), operations(after)];
      let i = 0;
      for (const operation of theirs) {
        while (i < ours.length && this.isUnknown(ours[i]!, operation)) i++;
        const own = ours[i++];
        if (own === undefined || !this.isSameOperation(own, operation)) return false;
      }
      return ours.slice(i).every((left) => this.isUnknown(left, undefined));
    } catch {
      return false;
    }
  }

  /** Did all that changed hold removed text? */
  isExplained(secret: SecretWords): boolean {
    const tells = (text: string) =>
      secret.isIn(text) || readings(text).some((reading) => secret.isInName(reading));
    return (
      [...this.after.keys()].every(tells) &&
      [...this.unsaid.values()].every((texts) => texts.some(tells))
    );
  }

  /** A content that showed `text`, and nothing now. */
  emptied(texts: readonly string[]): void {
    this.unsay(texts);
  }

  /** What no viewer understands, or does nothing without the operand that went. */
  private isUnknown(own: Operation, other: Operation | undefined): boolean {
    if (own.operator === other?.operator) return false;
    if (!isKnownOperator(own.operator))
      this.unsay([own.operator, ...own.operands.flatMap(textsOf)]);
    else if (own.operator !== 'ri' || !own.operands.every((operand) => this.drop(operand)))
      return false;
    return true;
  }

  private unsay(texts: readonly string[]): void {
    this.unsaid.set(texts.join('\n'), texts);
  }

  private isSameOperation(a: Operation, b: Operation): boolean {
    if (a.operator !== b.operator) return false;
    if (a.inlineImage !== undefined && b.inlineImage !== undefined) {
      const [old, now] = [a.inlineImage, b.inlineImage];
      return this.isSameInline(old, now);
    }
    return this.isSameList(a.operands, b.operands, a.operator);
  }

  /** It may have lost data that no viewer reads, and be coded otherwise then. */
  private isSameInline(old: InlineImage, now: InlineImage): boolean {
    const { document } = this;
    const [before, after] = [old, now].map(({ dict }) => shownColours(document, dict));
    if (equalBytes(old.data, now.data) && before === old.dict)
      return this.isSameDict(old.dict, now.dict, true);
    if (!equalBytes(shownOfInline(document, old), shownOfInline(document, now))) return false;
    this.unsay(textsOfInline(document, old));
    return this.isSameDict(withoutCoding(before!), withoutCoding(after!), true);
  }

  private isSameList(a: readonly Operand[], b: readonly Operand[], operator: string): boolean {
    const [ours, theirs] = [[...a], [...b]];
    for (let at = theirs.length - 1; at >= 0; at--) {
      const operand = theirs[at]!;
      let own = ours.pop();
      while (own !== undefined && !this.isSameOperand(own, operand, operator)) {
        if (!this.drop(own)) return false;
        own = ours.pop();
      }
      if (own === undefined) return false;
    }
    return ours.every((own) => this.drop(own));
  }

  private drop(operand: Operand): boolean {
    const isText = operand instanceof NameOperand || operand instanceof StringOperand;
    if (!isText && !(operand instanceof DictOperand) && !Array.isArray(operand)) return false;
    this.unsay(textsOf(operand));
    return true;
  }

  private isSameOperand(a: Operand, b: Operand, operator: string): boolean {
    if (a instanceof NameOperand && b instanceof NameOperand && a.name !== b.name) {
      if (TAGGED.has(operator) && b.name === 'Span') return this.drop(a);
      return CALLS.has(operator) && this.isRenamed(a.name, b.name);
    }
    if (a instanceof DictOperand && b instanceof DictOperand)
      return this.isSameDict(a.entries, b.entries, false);
    if (Array.isArray(a) && Array.isArray(b) && operator !== 'TJ')
      return this.isSameList(a, b, operator);
    return operandText(a) === operandText(b);
  }

  /** One neutral name for one name, everywhere. */
  private isRenamed(name: string, neutral: string): boolean {
    if (!isNeutralName(neutral)) return false;
    const known = this.after.get(name);
    if (known !== undefined || this.before.has(neutral)) return known === neutral;
    this.after.set(name, neutral);
    this.before.set(neutral, name);
    return true;
  }

  private isSameDict(
    before: ReadonlyMap<string, Operand>,
    after: ReadonlyMap<string, Operand>,
    isImage: boolean,
  ): boolean {
    for (const [name, value] of after) {
      const own = before.get(name);
      const called = isImage && name === 'ColorSpace' ? 'cs' : '';
      if (own === undefined || !this.isSameValue(own, value, called)) return false;
    }
    for (const [name, value] of before) if (!after.has(name)) this.unsay([name, ...textsOf(value)]);
    return true;
  }

  private isSameValue(a: Operand, b: Operand, called: string): boolean {
    if (called === '' || !Array.isArray(a) || !Array.isArray(b))
      return this.isSameOperand(a, b, called);
    return a.length === b.length && a.every((part, i) => this.isSameOperand(part, b[i], called));
  }
}

function withoutCoding(dict: InlineImage['dict']): InlineImage['dict'] {
  return new Map([...dict].filter(([name]) => !CODING.has(name)));
}

function operations(content: Uint8Array): Operation[] {
  const all: Operation[] = [];
  lexContent(content, (operation) => all.push(operation));
  return all;
}

/** Names, and strings as their bytes; in another's encoding a text stands alone. */
function textsOf(operand: Operand): string[] {
  if (operand instanceof NameOperand) return [operand.name];
  if (operand instanceof StringOperand) return [String.fromCharCode(...operand.bytes)];
  if (operand instanceof DictOperand)
    return [...operand.entries].flatMap(([name, value]) => [name, ...textsOf(value)]);
  return Array.isArray(operand) ? operand.flatMap(textsOf) : [];
}
