import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
} from '../pdf/objects.ts';

const MAX_EXPRESSION_DEPTH = 16;

/** Which optional content the default configuration shows (ISO 32000-2, 8.11). */
export class OptionalContent {
  private readonly document: PdfDocument;
  private readonly off = new Set<PDFDict>();
  private readonly on = new Set<PDFDict>();
  private readonly baseOff: boolean;
  /** Without OCProperties nothing is optional, whatever content says (8.11.4.2). */
  private readonly configured: boolean;

  constructor(document: PdfDocument) {
    this.document = document;
    const properties = dictAt(document, document.catalog, 'OCProperties');
    const config = properties && dictAt(document, properties, 'D');
    this.configured = config !== undefined;
    this.baseOff = config !== undefined && nameAt(document, config, 'BaseState') === 'OFF';
    if (config === undefined) return;
    this.collect(arrayAt(document, config, 'OFF'), this.off);
    this.collect(arrayAt(document, config, 'ON'), this.on);
  }

  /** Something may be hidden by default: a membership can ask for layers that are on to be off. */
  get hidesSomething(): boolean {
    return this.configured;
  }

  /** `membership` is a group (OCG) or a membership dictionary (OCMD), direct or by reference. */
  isHidden(membership: PDFObject | undefined): boolean {
    const dict = this.configured ? this.document.resolve(membership) : undefined;
    return dict instanceof PDFDict && !this.isVisible(dict);
  }

  private collect(groups: PDFArray | undefined, into: Set<PDFDict>): void {
    for (const group of groups?.asArray() ?? []) {
      const dict = this.document.resolve(group);
      if (dict instanceof PDFDict) into.add(dict);
    }
  }

  private isVisible(dict: PDFDict): boolean {
    if (nameAt(this.document, dict, 'Type') !== 'OCMD') return this.isOn(dict);
    const expression = arrayAt(this.document, dict, 'VE');
    if (expression !== undefined) return this.evaluate(expression, 0);
    const groups = this.groupsOf(entry(this.document, dict, 'OCGs'));
    if (groups.length === 0) return true;
    const policy = nameAt(this.document, dict, 'P') ?? 'AnyOn';
    if (policy === 'AllOn') return groups.every((g) => this.isOn(g));
    if (policy === 'AnyOff') return groups.some((g) => !this.isOn(g));
    if (policy === 'AllOff') return groups.every((g) => !this.isOn(g));
    return groups.some((g) => this.isOn(g));
  }

  private isOn(group: PDFDict): boolean {
    return this.baseOff ? this.on.has(group) : !this.off.has(group);
  }

  private groupsOf(value: PDFObject | undefined): PDFDict[] {
    if (value instanceof PDFDict) return [value];
    if (!(value instanceof PDFArray)) return [];
    const dicts = value.asArray().map((g) => this.document.resolve(g));
    return dicts.filter((g): g is PDFDict => g instanceof PDFDict);
  }

  /** Visibility expression (Table 97); what cannot be read counts as visible. */
  private evaluate(expression: PDFArray, depth: number): boolean {
    if (depth > MAX_EXPRESSION_DEPTH) return true;
    const [first, ...rest] = expression.asArray().map((part) => this.document.resolve(part));
    const operands = rest.map((part) => {
      if (part instanceof PDFArray) return this.evaluate(part, depth + 1);
      return !(part instanceof PDFDict) || this.isOn(part);
    });
    const operator = first instanceof PDFName ? first.decodeText() : '';
    if (operator === 'And') return operands.every(Boolean);
    if (operator === 'Or') return operands.some(Boolean);
    if (operator === 'Not') return operands[0] !== true;
    return true;
  }
}

const known = new WeakMap<PdfDocument, OptionalContent>();

export function optionalContentOf(document: PdfDocument): OptionalContent {
  let found = known.get(document);
  if (found === undefined) {
    found = new OptionalContent(document);
    known.set(document, found);
  }
  return found;
}
