/** A text box without appearance: viewers set its Contents as DA says (ISO 32000-2, 12.5.6.6). */

import { decimal } from '../../pdf/content/write.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { entry, numberAt, type PDFDict } from '../../pdf/objects.ts';
import { readAppearanceString } from './appearanceString.ts';
import { fieldFont, textsOf } from './fieldEntries.ts';
import type { FieldContent } from './fieldLook.ts';
import { lookFont } from './lookFont.ts';
import { borderStyle, colourText } from './pen.ts';
import { startOf, textOperators, wrapped } from './textBlock.ts';

const SIZE = 10;

export function freeTextContent(
  document: PdfDocument,
  annotation: PDFDict,
  { width, height }: { readonly width: number; readonly height: number },
): FieldContent {
  const text = textsOf(document, entry(document, annotation, 'Contents')).join('');
  const said = readAppearanceString(entry(document, annotation, 'DA'));
  const font = lookFont(
    document,
    fieldFont(document, annotation, said.font),
    text.replace(/\s/gu, ''),
  );
  const size = said.size || SIZE;
  const quadding = numberAt(document, annotation, 'Q');
  const border = borderStyle(document, annotation).width;
  const margin = 2 * border;
  const lines = wrapped(text, font, (width - 2 * margin) / size).map((line, i) => {
    const side = quadding === 1 || quadding === 2 ? quadding : 0;
    const x = startOf(side, font.widthOf(line) * size, margin, width - margin);
    return { text: line, x, y: height - margin - (i + 1) * size };
  });
  const shown = textOperators(lines, { font, size, colour: said.colour });
  const frame = { width, height, border, stroke: said.colour.toUpperCase() };
  return { content: `${ground(document, annotation, frame)}${shown}`, font };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly border: number;
  /** The operator that sets its colour. */
  readonly stroke: string;
}

/** C is the colour of a text box's ground; its frame has that of its text (poppler, MuPDF). */
function ground(
  document: PdfDocument,
  annotation: PDFDict,
  { width, height, border, stroke }: Frame,
): string {
  const n = (value: number) => decimal(value, 3);
  const fill = colourText(document, annotation, 'C', 'fill');
  const inner = `${n(border / 2)} ${n(border / 2)} ${n(width - border)} ${n(height - border)} re`;
  const painted = fill === '' ? '' : `q ${fill} ${inner} f Q\n`;
  return border > 0 ? `${painted}q ${stroke} ${n(border)} w ${inner} S Q\n` : painted;
}
