/** What pages paint: tagged or an artifact, never both (ISO 14289-1, 7.1), in a known language (7.2). */
import type {
  ContentDevice,
  ImageEvent,
  MarkedContentEvent,
  PathEvent,
  ShadingEvent,
  ShowEvent,
  UseEvent,
} from '../../extract/device.ts';
import { interpretPage } from '../../extract/interpreter.ts';
import { DictOperand, StringOperand } from '../../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { numberAt, PDFArray, PDFDict, type PDFObject, textAt } from '../../pdf/objects.ts';
import type { Element } from './elements.ts';
import type { FontRules } from './fontRules.ts';
import type { LintReport } from './report.ts';

/** A marked-content sequence, or the content of a stream, with what encloses it. */
interface Frame {
  readonly tagged: boolean;
  readonly artifact: boolean;
  readonly language: boolean;
}

const OUTSIDE: Frame = { tagged: false, artifact: false, language: false };
const APART = new Set(['annotation-appearance', 'tiling-pattern', 'soft-mask', 'type3-glyph']);

export interface Tagging {
  /** ParentTree. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly elements: ReadonlyMap<PDFDict, Element>;
  readonly hasLanguage: boolean;
}

/** MCIDs that a content stream shows, by its StructParents. */
export type ShownContent = Map<number, Map<number, number>>;

export function contentRules(
  document: PdfDocument,
  tagging: Tagging,
  fonts: FontRules,
  report: LintReport,
): ShownContent {
  const shown: ShownContent = new Map();
  for (const page of document.pages) {
    interpretPage(document, page, new TagDevice(document, page, tagging, fonts, report, shown));
  }
  return shown;
}

class TagDevice implements ContentDevice {
  private readonly document: PdfDocument;
  private readonly page: PdfPage;
  private readonly tagging: Tagging;
  private readonly fonts: FontRules;
  private readonly report: LintReport;
  private readonly shown: ShownContent;
  private readonly stack: Frame[] = [];
  private readonly structParents = new Map<number, number | undefined>();
  private readonly apart = new Set<number>();

  constructor(
    document: PdfDocument,
    page: PdfPage,
    tagging: Tagging,
    fonts: FontRules,
    report: LintReport,
    shown: ShownContent,
  ) {
    this.document = document;
    this.page = page;
    this.tagging = tagging;
    this.fonts = fonts;
    this.report = report;
    this.shown = shown;
    this.structParents.set(0, numberAt(document, page.dict, 'StructParents'));
  }

  enterUse({ use, info, stream }: UseEvent): boolean {
    if (APART.has(info.kind) || this.apart.has(info.parent)) this.apart.add(use);
    this.structParents.set(use, numberAt(this.document, stream.dict, 'StructParents'));
    return true;
  }

  beginMarkedContent(event: MarkedContentEvent): void {
    const outer = this.frame;
    const { content, use } = event;
    const element = this.elementOf(use, content.mcid);
    const tagged = outer.tagged || element !== undefined;
    const place = { page: this.page.number };
    if (!this.apart.has(use)) {
      if (content.artifact) this.report.check('7.1-1', !tagged, place);
      if (content.artifact || outer.artifact) this.report.check('7.1-2', !tagged, place);
    }
    const spoken = spokenOf(this.document, event);
    const language = outer.language || element?.language === true || spoken.lang !== undefined;
    if (content.tag === 'Span') this.spanRules(spoken, language || this.tagging.hasLanguage);
    if (spoken.lang !== undefined)
      this.report.check('7.2-29', /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(spoken.lang), place);
    this.stack.push({ tagged, artifact: outer.artifact || content.artifact, language });
  }

  endMarkedContent(): void {
    this.stack.pop();
  }

  show(event: ShowEvent): void {
    this.fonts.shown(event, this.page.number);
    if (this.apart.has(event.use)) return;
    this.paints(event.use);
    const language = this.tagging.hasLanguage || this.frame.language;
    this.report.check('7.2-34', language, { page: this.page.number });
  }

  paintPath({ use, fill, stroke }: PathEvent): void {
    if (fill !== null || stroke) this.paints(use);
  }

  paintImage({ use }: ImageEvent): void {
    this.paints(use);
  }

  paintShading({ use }: ShadingEvent): void {
    this.paints(use);
  }

  private paints(use: number): void {
    if (this.apart.has(use)) return;
    const { tagged, artifact } = this.frame;
    this.report.check('7.1-3', tagged || artifact, { page: this.page.number });
  }

  private get frame(): Frame {
    return this.stack.at(-1) ?? OUTSIDE;
  }

  private elementOf(use: number, mcid: number): Element | undefined {
    const number = this.structParents.get(use);
    if (mcid < 0 || number === undefined) return undefined;
    const counts = this.shown.get(number) ?? new Map<number, number>();
    this.shown.set(number, counts.set(mcid, (counts.get(mcid) ?? 0) + 1));
    const list = this.document.resolve(this.tagging.parents.get(number));
    const parent =
      list instanceof PDFArray ? this.document.resolve(list.asArray()[mcid]) : undefined;
    return parent instanceof PDFDict ? this.tagging.elements.get(parent) : undefined;
  }

  private spanRules(spoken: Spoken, language: boolean): void {
    const place = { page: this.page.number };
    this.report.check('7.2-30', language || !spoken.actualText, place);
    this.report.check('7.2-31', language || !spoken.alt, place);
    this.report.check('7.2-32', language || !spoken.expansion, place);
  }
}

interface Spoken {
  readonly lang: string | undefined;
  readonly actualText: boolean;
  readonly alt: boolean;
  readonly expansion: boolean;
}

function spokenOf(document: PdfDocument, { operation, properties }: MarkedContentEvent): Spoken {
  const inline = operation.operands.find((operand) => operand instanceof DictOperand);
  const named = properties?.kind === 'named' ? properties.dict : undefined;
  const text = (name: string): string | undefined => {
    if (named !== undefined) return textAt(document, named, name);
    const value = inline?.entries.get(name);
    return value instanceof StringOperand ? String.fromCharCode(...value.bytes) : undefined;
  };
  return {
    lang: text('Lang'),
    actualText: text('ActualText') !== undefined,
    alt: text('Alt') !== undefined,
    expansion: text('E') !== undefined,
  };
}
