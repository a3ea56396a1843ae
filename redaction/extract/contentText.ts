/** What a content shows that no page draws: the look of a state that a field is not in, a glyph procedure that no code calls. */
import { loadFont } from '../font/loadFont.ts';
import { RedactionError } from '../model/errors.ts';
import { lexContent } from '../pdf/content/lexer.ts';
import {
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../pdf/content/operation.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { dictAt, nameAt, PDFDict, PDFRawStream } from '../pdf/objects.ts';
import { latin1 } from '../pdf/syntax/characters.ts';
import { ResourceReader } from './resources.ts';

/** Forms within forms: deeper ones are not looked into. */
const DEEPEST = 6;
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

/**
 * The text of the showing operators, each on a line of its own and all of it joined, as their fonts read it and as the bytes
 * stand; what its forms show is among it. Four texts: put together they say words that nothing shows. `inherited`: for
 * content without resources of its own. Empty for what cannot be read: nobody draws it.
 */
export function contentReadings(
  document: PdfDocument,
  stream: PDFRawStream,
  inherited: PDFDict | undefined,
): string[] {
  const reader = new ContentReader(document);
  reader.read(stream, inherited, 0);
  return [reader.shown, reader.bytes].flatMap((texts) => [texts.join('\n'), texts.join('')]);
}

class ContentReader {
  readonly shown: string[] = [];
  readonly bytes: string[] = [];
  private readonly document: PdfDocument;
  private readonly seen = new Set<PDFRawStream>();

  constructor(document: PdfDocument) {
    this.document = document;
  }

  read(stream: PDFRawStream, inherited: PDFDict | undefined, depth: number): void {
    if (this.seen.has(stream) || depth > DEEPEST) return;
    this.seen.add(stream);
    const { document } = this;
    const own = dictAt(document, stream.dict, 'Resources') ?? inherited;
    const resources = own && new ResourceReader(document, own);
    let font: PDFDict | undefined;
    try {
      lexContent(document.decode(stream), (operation) => {
        const { operator } = operation;
        if (operator === 'Tf') font = resources?.font(lastName(operation) ?? '');
        else if (SHOWS.has(operator)) this.show(operation, font);
        else if (operator === 'Do')
          this.form(resources?.get('XObject', lastName(operation) ?? ''), own, depth);
      });
    } catch (error) {
      if (!(error instanceof RedactionError)) throw error;
    }
  }

  private form(object: unknown, resources: PDFDict | undefined, depth: number): void {
    if (!(object instanceof PDFRawStream)) return;
    if (nameAt(this.document, object.dict, 'Subtype') === 'Form')
      this.read(object, resources, depth + 1);
  }

  private show({ operands }: Operation, font: PDFDict | undefined): void {
    const strings = stringsIn(operands);
    this.bytes.push(strings.map(({ data, from, to }) => latin1(data, from, to)).join(''));
    if (!(font instanceof PDFDict)) return;
    const loaded = loadFont(this.document, font);
    const texts = strings.map(({ bytes }) =>
      loaded
        .decode(bytes)
        .map(({ unicode }) => unicode)
        .join(''),
    );
    this.shown.push(texts.join(''));
  }
}

function stringsIn(operands: readonly Operand[]): StringOperand[] {
  return operands.flatMap((operand) => {
    if (operand instanceof StringOperand) return [operand];
    return Array.isArray(operand) ? stringsIn(operand) : [];
  });
}

function lastName({ operands }: Operation): string | undefined {
  return operands.findLast((operand): operand is NameOperand => operand instanceof NameOperand)
    ?.name;
}
