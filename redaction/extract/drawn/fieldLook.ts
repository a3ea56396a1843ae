/**
 * Form fields that a viewer draws from their value (ISO 32000-2, 12.7.4.3), laid out as poppler does: without
 * this their text would be seen by readers and by nothing here.
 */

import { decimal } from '../../pdf/content/write.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  dictAt,
  entry,
  numberAt,
  type PDFDict,
  PDFName,
  PDFNumber,
  textOf,
} from '../../pdf/objects.ts';
import { readAppearanceString } from './appearanceString.ts';
import type { Field, FieldBox, Shown } from './field.ts';
import { fieldEntry, fieldFont, formOf, optionsOf, textsOf } from './fieldEntries.ts';
import { bars, listBox } from './listBox.ts';
import { type LookFont, lookFont } from './lookFont.ts';
import { borderStyle, colourText } from './pen.ts';
import { startOf, textOperators, wrapped } from './textBlock.ts';

const MULTILINE = 1 << 12;
const PASSWORD = 1 << 13;
const PUSH_BUTTON = 1 << 16;
const COMBO = 1 << 17;
const COMB = 1 << 24;

/** Text of automatic size that wraps is no larger, and ends so much of its size above the box's foot. */
const LARGEST_WRAPPED = 20;
const ABOVE_FOOT = 0.33;

export interface FieldContent {
  readonly content: string;
  readonly font: LookFont;
}

/** Undefined for fields whose look does not follow from their value: check boxes, signatures. */
export function fieldContent(
  document: PdfDocument,
  widget: PDFDict,
  size: { readonly width: number; readonly height: number },
): FieldContent | undefined {
  const field = readField(document, widget, size);
  const shown = shownLines(field);
  if (shown === undefined) return undefined;
  const appearance = fieldEntry(document, widget, 'DA') ?? formEntry(document, 'DA');
  const said = readAppearanceString(appearance);
  const font = lookFont(document, fieldFont(document, widget, said.font), shown.texts.join(''));
  const style = { font, size: said.size || shown.sizeOf(font), colour: said.colour };
  // What is scrolled out of the box as well: it is clipped, but other readers of the page find it.
  const lines = shown.place(style);
  const content = `${frame(field)}${bars(field.box, lines, style)}/Tx BMC\nq\n${textOperators(lines, style)}Q\nEMC\n`;
  return { content, font };
}

function readField(
  document: PdfDocument,
  widget: PDFDict,
  size: { readonly width: number; readonly height: number },
): Field {
  const number = (name: string) => {
    const value = fieldEntry(document, widget, name) ?? formEntry(document, name);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  const quadding = number('Q');
  const looks = dictAt(document, widget, 'MK');
  const framed = looks !== undefined && colourText(document, looks, 'BC', 'stroke') !== '';
  const border = framed ? borderStyle(document, widget).width : 0;
  return {
    document,
    widget,
    flags: number('Ff'),
    quadding: quadding === 1 || quadding === 2 ? quadding : 0,
    box: { ...size, border },
  };
}

function formEntry(document: PdfDocument, name: string) {
  const form = formOf(document);
  return form && entry(document, form, name);
}

/** Background and frame. */
function frame({ document, widget, box }: Field): string {
  const looks = dictAt(document, widget, 'MK');
  if (looks === undefined) return '';
  const { width, height, border } = box;
  const n = (value: number) => decimal(value, 3);
  const fill = colourText(document, looks, 'BG', 'fill');
  const stroke = colourText(document, looks, 'BC', 'stroke');
  const half = border / 2;
  const ground = fill === '' ? '' : `q ${fill} 0 0 ${n(width)} ${n(height)} re f Q\n`;
  const line = `${n(half)} ${n(half)} ${n(width - border)} ${n(height - border)} re S`;
  return stroke === '' || border <= 0 ? ground : `${ground}q ${stroke} ${n(border)} w ${line} Q\n`;
}

function shownLines(field: Field): Shown | undefined {
  const { document, widget, flags } = field;
  const kind = fieldEntry(document, widget, 'FT');
  const type = kind instanceof PDFName ? kind.decodeText() : '';
  const value = textsOf(document, fieldEntry(document, widget, 'V'));
  if (type === 'Tx') return textField(field, value.join(''));
  if (type === 'Ch')
    return (flags & COMBO) === 0 ? listBox(field) : oneLine(field, chosenText(field, value));
  if (type === 'Btn' && (flags & PUSH_BUTTON) !== 0) return caption(field);
  return undefined;
}

function textField(field: Field, value: string): Shown {
  const { document, widget, flags } = field;
  const length = fieldEntry(document, widget, 'MaxLen');
  const cells = length instanceof PDFNumber ? length.asNumber() : 0;
  if ((flags & PASSWORD) !== 0) return oneLine(field, '*'.repeat([...value].length));
  if ((flags & MULTILINE) !== 0) return manyLines(field, value);
  if ((flags & COMB) !== 0 && cells > 0) return comb(field, value, cells);
  return oneLine(field, value.replace(/[\r\n]+/gu, ' '));
}

/** The text shown for the chosen option, or what was typed. */
function chosenText({ document, widget }: Field, value: readonly string[]): string {
  const chosen = value[0] ?? '';
  const option = optionsOf(document, widget).find(({ exported }) => exported === chosen);
  return option?.shown ?? chosen;
}

function caption(field: Field): Shown | undefined {
  const looks = dictAt(field.document, field.widget, 'MK');
  const text = looks && textOf(entry(field.document, looks, 'CA'));
  return text === undefined ? undefined : oneLine({ ...field, quadding: 1 }, text);
}

function baseline({ height }: FieldBox, size: number): number {
  return 0.5 * height - 0.4 * size;
}

function oneLine({ quadding, box }: Field, text: string): Shown {
  const [left, right] = [box.border + 2, box.width - box.border - 2];
  return {
    texts: [text],
    sizeOf: (font) => {
      const widest = (right - left) / Math.max(font.widthOf(text), 1e-3);
      return wholeSize(Math.min(box.height - 2 * box.border, widest));
    },
    place: ({ font, size }) => {
      const x = startOf(quadding, font.widthOf(text) * size, left, right);
      return [{ text, x, y: baseline(box, size) }];
    },
  };
}

function wholeSize(size: number): number {
  return Math.max(1, Math.floor(size));
}

function comb({ box }: Field, text: string, cells: number): Shown {
  const cell = (box.width - 2 * box.border) / cells;
  const letters = [...text].slice(0, cells);
  return {
    texts: letters,
    sizeOf: () => wholeSize(Math.min(box.height - 2 * box.border, cell)),
    place: ({ font, size }) =>
      letters.map((letter, i) => {
        const x = box.border + cell * (i + 0.5) - (font.widthOf(letter) * size) / 2;
        return { text: letter, x, y: baseline(box, size) };
      }),
  };
}

function manyLines({ quadding, box }: Field, text: string): Shown {
  const [left, right] = [box.border + 2, box.width - box.border - 2];
  const linesAt = (font: LookFont, size: number) => wrapped(text, font, (right - left) / size);
  return {
    texts: [text.replace(/[\r\n]+/gu, '')],
    sizeOf: (font) => {
      for (let size = LARGEST_WRAPPED; size > 1; size--) {
        if (box.height - 3 - linesAt(font, size).length * size >= ABOVE_FOOT * size) return size;
      }
      return 1;
    },
    place: ({ font, size }) =>
      linesAt(font, size).map((line, i) => {
        const x = startOf(quadding, font.widthOf(line) * size, left, right);
        return { text: line, x, y: box.height - 3 - (i + 1) * size };
      }),
  };
}

/** Degrees that the field's content is turned by, from its MK (Table 192). */
export function fieldRotation(document: PdfDocument, widget: PDFDict): number {
  const looks = dictAt(document, widget, 'MK');
  const turned = looks === undefined ? 0 : (numberAt(document, looks, 'R') ?? 0);
  return (((Math.round(turned / 90) * 90) % 360) + 360) % 360;
}
