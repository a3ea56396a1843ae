/** Entries of form fields that widgets inherit (ISO 32000-2, 12.7.4.1), and of the form itself (12.7.3). */
import type { PdfDocument } from '../../pdf/document.ts';
import {
  booleanAt,
  dictAt,
  entry,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  textOf,
} from '../../pdf/objects.ts';
import { decodeTextString } from '../../pdf/textEncoding.ts';

const DEEPEST = 32;

/** The widget's own entry or the nearest ancestor's. */
export function fieldEntry(
  document: PdfDocument,
  widget: PDFDict,
  name: string,
): PDFObject | undefined {
  let field: PDFDict | undefined = widget;
  for (let depth = 0; field !== undefined && depth < DEEPEST; depth++) {
    const value = entry(document, field, name);
    if (value !== undefined) return value;
    field = dictAt(document, field, 'Parent');
  }
  return undefined;
}

export function formOf(document: PdfDocument): PDFDict | undefined {
  return dictAt(document, document.catalog, 'AcroForm');
}

/** Viewers then draw every field anew, whatever appearance it has (Table 224). */
export function needsAppearances(document: PdfDocument): boolean {
  const form = formOf(document);
  return form !== undefined && booleanAt(document, form, 'NeedAppearances') === true;
}

/** The texts of a value: a string, a text stream, a name, or an array of them. */
export function textsOf(document: PdfDocument, value: PDFObject | undefined): string[] {
  const object = document.resolve(value);
  if (object instanceof PDFArray) return object.asArray().flatMap((v) => textsOf(document, v));
  if (object instanceof PDFRawStream) return [decodeTextString(document.decode(object))];
  if (object instanceof PDFName) return [object.decodeText()];
  const text = textOf(object);
  return text === undefined ? [] : [text];
}

/** An option of a choice field: what is exported, and what is shown (Table 234). */
export interface FieldOption {
  readonly exported: string;
  readonly shown: string;
}

export function optionsOf(document: PdfDocument, widget: PDFDict): FieldOption[] {
  const options = fieldEntry(document, widget, 'Opt');
  if (!(options instanceof PDFArray)) return [];
  return options.asArray().map((option) => {
    const texts = textsOf(document, option);
    return { exported: texts[0] ?? '', shown: texts.at(-1) ?? '' };
  });
}

/** The font dictionary that a default appearance names: of the field's own resources, or of the form's. */
export function fieldFont(
  document: PdfDocument,
  widget: PDFDict,
  name: string,
): { readonly raw: PDFObject; readonly dict: PDFDict } | undefined {
  const form = formOf(document);
  const places = [fieldEntry(document, widget, 'DR'), form && entry(document, form, 'DR')];
  for (const place of places) {
    const fonts = place instanceof PDFDict ? dictAt(document, place, 'Font') : undefined;
    const raw = fonts?.get(PDFName.of(name));
    const dict = document.resolve(raw);
    if (raw !== undefined && dict instanceof PDFDict) return { raw, dict };
  }
  return undefined;
}
