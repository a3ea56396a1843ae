import type { GlyphFont } from '../model/glyph.ts';
import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  numbersOf,
  type PDFDict,
  type PDFRawStream,
  streamAt,
} from '../pdf/objects.ts';
import type { UnicodeMap } from './cmap/unicodeMap.ts';
import { boxAt, type FontDescription } from './descriptor.ts';
import { codeInName, unicodeOfName } from './encoding/glyphNames.ts';
import { charsOf, type Font, type FontChar } from './font.ts';
import { fontChar } from './fontChar.ts';
import { simpleEncoding } from './simpleEncoding.ts';
import { trustedText } from './trustedText.ts';
import { procedureBox } from './type3Box.ts';
import { SimpleWidths } from './widths.ts';

type Box = readonly [number, number, number, number];
type FontMatrix = readonly [number, number, number, number, number, number];

const USUAL_MATRIX: FontMatrix = [0.001, 0, 0, 0.001, 0, 0];
const USUAL_BOX: Box = [0, -0.25, 0.6, 0.75];

/** Type3 (ISO 32000-2, 9.6.4): glyphs are content streams in a space of their own. */
export class Type3Font implements Font {
  readonly info: GlyphFont;
  readonly dict: PDFDict;
  readonly vertical = false;
  readonly ascent: number;
  readonly descent: number;
  readonly fontMatrix: FontMatrix;
  readonly resources: PDFDict | undefined;
  private readonly chars = new Array<FontChar | undefined>(256).fill(undefined);
  private readonly document: PdfDocument;
  private readonly names: readonly string[];
  private readonly procedures: PDFDict | undefined;
  private readonly widths: SimpleWidths;
  private readonly toUnicode: UnicodeMap | undefined;
  /** The font's own box in text space; undefined where FontBBox is empty and each glyph tells. */
  private readonly box: Box | undefined;

  constructor(
    document: PdfDocument,
    dict: PDFDict,
    description: FontDescription,
    toUnicode: UnicodeMap | undefined,
  ) {
    this.document = document;
    this.dict = dict;
    this.info = description.info;
    this.toUnicode = toUnicode;
    this.fontMatrix = matrixOf(document, dict);
    this.resources = dictAt(document, dict, 'Resources');
    this.procedures = dictAt(document, dict, 'CharProcs');
    this.names = simpleEncoding(document, dict, description, undefined, NO_NAMES).names;
    this.widths = new SimpleWidths(document, dict);
    const box = boxAt(document, dict, 'FontBBox');
    this.box = box && toTextSpace(box, this.fontMatrix);
    const height = this.own(inked(this.heightBox())) ?? USUAL_BOX;
    this.ascent = Math.max(height[3], 0.01);
    this.descent = Math.min(height[1], -0.01);
  }

  decode(bytes: Uint8Array): readonly FontChar[] {
    return charsOf(this, bytes);
  }

  decodeInto(bytes: Uint8Array, from: number, to: number, chars: FontChar[], at: number): number {
    for (let i = from; i < to; i++) {
      const code = bytes[i]!;
      chars[at + i - from] = this.chars[code] ?? this.create(code);
    }
    return to - from;
  }

  private create(code: number): FontChar {
    const name = this.names[code] ?? '';
    const procedure = this.procedureOf(name);
    const width = (this.widths.of(code) ?? 0) * this.fontMatrix[0];
    const box = this.own(inked(procedure && this.glyphBox(procedure)));
    const suspicious =
      box !== undefined && !isFontBox(box, this.box) && reachesOut(box, width, this);
    const char = fontChar({
      code,
      length: 1,
      unicode: this.unicodeOf(code, name),
      width,
      verticalAdvance: 0,
      originX: 0,
      originY: 0,
      wordSpace: code === 32,
      suspicious,
      box,
      cid: code,
      procedure,
    });
    this.chars[code] = char;
    return char;
  }

  private unicodeOf(code: number, name: string): string {
    const known = trustedText(this.toUnicode?.get(code)) || trustedText(unicodeOfName(name));
    if (known !== '') return known;
    const number = codeInName(name, false) ?? codeInName(name, true);
    return number === undefined ? '' : String.fromCharCode(number);
  }

  private procedureOf(name: string): PDFRawStream | undefined {
    return name === '' || this.procedures === undefined
      ? undefined
      : streamAt(this.document, this.procedures, name);
  }

  private glyphBox(procedure: PDFRawStream): Box | undefined {
    const box = procedureBox(this.document, procedure);
    return box && toTextSpace(box, this.fontMatrix);
  }

  /** Undefined for a box of many lines that every procedure gives alike, as cairo's do: it is no glyph's. */
  private own(box: Box | undefined): Box | undefined {
    if (box === undefined || box[3] - box[1] <= GIANT_HEIGHT) return box;
    const others = this.names.map((name) => this.procedureOf(name)).filter((p) => p !== undefined);
    const boxes = others.slice(0, ASKED).map((procedure) => this.glyphBox(procedure));
    const isShared = boxes.length > 1 && boxes.every((other) => isFontBox(box, other));
    return isShared ? undefined : box;
  }

  /** Bitmap fonts give no box, one below the line, or one many lines high: then the glyphs are asked. */
  private heightBox(): Box | undefined {
    if (this.box === undefined || this.box[3] <= 0) return this.unionOfProcedures(false);
    if (this.box[3] - this.box[1] <= USUAL_HEIGHT) return this.box;
    return this.unionOfProcedures(true) ?? this.box;
  }

  /** With `all`, undefined when a glyph does not tell its box. */
  private unionOfProcedures(all: boolean): Box | undefined {
    let union: Box | undefined;
    for (const name of this.names) {
      const procedure = this.procedureOf(name);
      if (procedure === undefined) continue;
      const box = this.glyphBox(procedure);
      if (box === undefined && all) return undefined;
      if (box !== undefined) union = union === undefined ? box : unite(union, box);
    }
    return union;
  }
}

const NO_NAMES: readonly string[] = new Array<string>(256).fill('');
const TOLERANCE = 0.1;
const USUAL_HEIGHT = 1.3;
/** In em: no letter is so high. */
const GIANT_HEIGHT = 4;
/** How many procedures are asked. */
const ASKED = 8;

function inked(box: Box | undefined): Box | undefined {
  return box !== undefined && (box[0] === box[2] || box[1] === box[3]) ? undefined : box;
}

/** Producers that do not know a glyph's box write the font's into `d1`. */
function isFontBox(box: Box, font: Box | undefined): boolean {
  return font !== undefined && box.every((value, i) => Math.abs(value - font[i]!) < 0.02);
}

/** The glyph's own box (d1) goes clearly beyond its advance or the font's height. */
function reachesOut(box: Box, width: number, font: Font): boolean {
  const [left, right] = width < 0 ? [width, 0] : [0, width];
  return (
    box[0] < left - TOLERANCE ||
    box[2] > right + TOLERANCE ||
    box[1] < font.descent - TOLERANCE ||
    box[3] > font.ascent + TOLERANCE
  );
}

function matrixOf(document: PdfDocument, dict: PDFDict): FontMatrix {
  const [a, b, c, d, e, f] = numbersOf(document, arrayAt(document, dict, 'FontMatrix'));
  if (a === undefined || b === undefined || c === undefined) return USUAL_MATRIX;
  if (d === undefined || e === undefined || f === undefined) return USUAL_MATRIX;
  return [a, b, c, d, e, f];
}

function toTextSpace(box: Box, [a, b, c, d, e, f]: FontMatrix): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box[0], box[2]]) {
    for (const y of [box[1], box[3]]) {
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function unite(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
