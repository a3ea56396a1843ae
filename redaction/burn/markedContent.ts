/**
 * Marked content on a touched page (class 24): ActualText, Alt and E of a sequence that loses something, and of
 * points, are removed from the property list, and tags that only this producer knows become Span; the structure is told which MCIDs were struck.
 */
import type { MarkedContentEvent } from '../extract/device.ts';
import { isKnownName } from '../model/ownNames.ts';
import type { Redaction } from '../model/redaction.ts';
import { isCommonTag } from '../model/structureTypes.table.ts';
import {
  DictOperand,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../pdf/content/operation.ts';
import { latin1, nameText, operandText } from '../pdf/content/write.ts';
import type { PdfDocument } from '../pdf/document.ts';
import {
  entry,
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  textOf,
} from '../pdf/objects.ts';
import { hexOf } from '../pdf/syntax/literal.ts';
import type { StruckContent } from './contract.ts';
import { plainLanguage } from './document/language.ts';
import type { PageWork } from './pageWork.ts';

/** Entries that say nothing about what the page shows (14.6.2, Table 363). BBox, of an artifact, is as wide as its text was. */
const HARMLESS = new Set(['Type', 'Subtype', 'MCID', 'Attached']);
const LANG = 'Lang';

interface OpenSequence {
  readonly event: MarkedContentEvent;
  readonly takers: Set<number>;
  /** Something that paints is left in it. */
  painted: boolean;
}

export class SequenceTracker {
  private readonly page: PageWork;
  private readonly open: OpenSequence[] = [];

  constructor(page: PageWork) {
    this.page = page;
  }

  begin(event: MarkedContentEvent): void {
    this.open.push({ event: retained(event), takers: new Set(), painted: false });
  }

  end(): void {
    const sequence = this.open.pop();
    if (sequence !== undefined) this.close(sequence);
  }

  /** A stream use ends with sequences open. */
  endUse(use: number): void {
    while (this.open.at(-1)?.event.use === use) this.end();
  }

  struck(redaction: number): void {
    for (const sequence of this.open) sequence.takers.add(redaction);
  }

  painted(): void {
    const sequence = this.open.at(-1);
    if (sequence !== undefined) sequence.painted = true;
  }

  /** A point, or a sequence with nothing in it, has no extent: on a page with marks it tells no text. */
  point(event: MarkedContentEvent): void {
    if (this.page.redactions.length > 0) this.strip(event);
  }

  private close(sequence: OpenSequence): void {
    const outer = this.open.at(-1);
    if (outer !== undefined && sequence.painted) outer.painted = true;
    if (sequence.takers.size === 0) {
      if (!sequence.painted) this.point(sequence.event);
      return;
    }
    this.strip(sequence.event);
    const { content, use } = sequence.event;
    if (content.mcid < 0 || this.page.isUntouchable(use)) return;
    this.page.struckContent.push(this.struckContent(sequence));
  }

  private struckContent({ event, takers, painted }: OpenSequence): StruckContent {
    const { document } = this.page.context;
    const stream = this.page.entered[event.use]?.stream;
    const redactions = [...takers].sort((a, b) => a - b).map((i) => this.page.redactions[i]);
    return {
      mcid: event.content.mcid,
      stream: stream === undefined ? undefined : document.refOf(stream),
      emptied: !painted,
      redactions: redactions.filter((r): r is Redaction => r !== undefined),
    };
  }

  private strip(event: MarkedContentEvent): void {
    const { use, operation } = event;
    if (this.page.isUntouchable(use)) return;
    const list = this.strippedList(event);
    const tag = neutralTag(event);
    if (list === undefined && tag === undefined) return;
    const [given, properties] = tagAndList(event);
    const operands = [tag ?? operandText(given ?? null)];
    if (properties !== undefined) operands.push(list ?? operandText(properties));
    const replacement = latin1(`${operands.join(' ')} ${operation.operator}`);
    this.page.edit(use, { start: operation.start, end: operation.end, replacement });
    this.page.context.removed({
      kind: 'marked-content-text',
      page: this.page.page.number,
      count: 1,
    });
  }

  /** Undefined when the property list tells nothing, or there is none. */
  private strippedList({ properties, use, operation }: MarkedContentEvent): string | undefined {
    // A name of nothing, or of what is no property list, tells nothing to viewers.
    if (properties === undefined) return namesNothing(operation) ? '<<>>' : undefined;
    return properties.kind === 'inline'
      ? strippedInline(operation.operands.at(-1))
      : this.strippedNamed(use, properties.dict);
  }

  /** The name of a copy without the texts; undefined when there are none. */
  private strippedNamed(use: number, dict: PDFDict): string | undefined {
    const { rewrite } = this.page.context;
    const telling = [...dict.keys()].filter((name) => this.tells(dict, name));
    if (telling.length === 0) return undefined;
    const copy = rewrite.copyDict(dict);
    for (const name of telling) copy.delete(name);
    return nameText(this.page.addResource(use, 'Properties', rewrite.add(copy)));
  }

  private tells(dict: PDFDict, name: PDFName): boolean {
    const { document } = this.page.context;
    if (entry(document, dict, 'Type') instanceof PDFName && isLayer(dict)) return false;
    const value = document.resolve(dict.get(name));
    if (name.decodeText() === LANG) return !isLanguage(value);
    return !(HARMLESS.has(name.decodeText()) && isPlain(document, value));
  }
}

/** BDC and DP have a property list after the tag, BMC and MP the tag alone (14.6.1). */
function tagAndList({ operation }: MarkedContentEvent): readonly (Operand | undefined)[] {
  const { operands, operator } = operation;
  return /^(?:BDC|DP)$/u.test(operator) ? operands.slice(-2) : operands.slice(-1);
}

function namesNothing({ operands, operator }: Operation): boolean {
  return /^(?:BDC|DP)$/u.test(operator) && operands.at(-1) instanceof NameOperand;
}

/** A tag may be any name: one that a producer made up could be what was removed (class 24). */
function neutralTag(event: MarkedContentEvent): string | undefined {
  const [tag] = tagAndList(event);
  if (!(tag instanceof NameOperand)) return undefined;
  return isCommonTag(tag.name) ? undefined : '/Span';
}

function isLayer(dict: PDFDict): boolean {
  const type = dict.get(PDFName.of('Type'));
  return type === PDFName.of('OCG') || type === PDFName.of('OCMD') || type instanceof PDFRef;
}

/** The event's operation outlives the callback; its state does not. */
function retained(event: MarkedContentEvent): MarkedContentEvent {
  const { use, operation, content, properties } = event;
  return { use, operation, content, properties };
}

function strippedInline(list: Operand | undefined): string | undefined {
  if (!(list instanceof DictOperand)) return undefined;
  const kept = [...list.entries].filter(([key, value]) => isHarmless(key, value));
  if (kept.length === list.entries.size) return undefined;
  return operandText(new DictOperand(new Map(kept)));
}

function isHarmless(key: string, value: Operand): boolean {
  if (key === LANG && value instanceof StringOperand)
    return isLanguage(PDFHexString.of(hexOf(value.bytes)));
  return HARMLESS.has(key) && isPlainOperand(value);
}

/** A tag may say a language, not a message. */
function isLanguage(value: PDFObject | undefined): boolean {
  return plainLanguage(value) === textOf(value)?.trim();
}

/** A number, or names of the standard: others are read by nobody, and might be what was removed. */
function isPlainOperand(value: Operand): boolean {
  if (Array.isArray(value)) return value.every((part) => isName(part) && isKnownName(part.name));
  return typeof value === 'number' || (isName(value) && isKnownName(value.name));
}

function isName(value: Operand): value is NameOperand {
  return value instanceof NameOperand;
}

/** The same of an object. */
function isPlain(document: PdfDocument, value: PDFObject | undefined): boolean {
  const names = value instanceof PDFArray ? value.asArray() : [value];
  return (
    value instanceof PDFNumber ||
    names
      .map((part) => document.resolve(part))
      .every((part) => part instanceof PDFName && isKnownName(part.decodeText()))
  );
}
