/**
 * The one interpreter (`interpreter.ts`) walks a page and tells a device what happens. Extraction, burn
 * and verification are devices: the same widths, matrices and CMaps serve finding, removing and proving.
 */
import type { Font, FontChar } from '../font/font.ts';
import type { Matrix, Rect, Unit, User } from '../model/geometry.ts';
import type { StreamUse } from '../model/glyph.ts';
import type { InlineImage, Operation } from '../pdf/content/operation.ts';
import type { PDFDict, PDFObject, PDFRawStream, PDFRef } from '../pdf/objects.ts';

/** Coordinates of a content stream before its CTM. */
export interface Local {
  readonly local: never;
}

export interface ContentDevice {
  /** It has no use for `quads` of what is shown: they are left as they were. */
  readonly ignoresQuads?: boolean;
  /** Every operation, before it takes effect. `use` indexes the walk's uses. */
  operation?(operation: Operation, state: GraphicsState, use: number): void;
  show?(event: ShowEvent): void;
  paintPath?(event: PathEvent): void;
  /** A path that only clips (W n): letters can be drawn through it. Fill and stroke are unset. */
  clipPath?(event: PathEvent): void;
  paintImage?(event: ImageEvent): void;
  paintShading?(event: ShadingEvent): void;
  /** A nested stream is entered; false skips it (the caller must then account for what it draws). */
  enterUse?(event: UseEvent): boolean;
  leaveUse?(use: number): void;
  /** The last operation of `parent` draws a stream inside itself, or too deep: it draws nothing. */
  refuseUse?(parent: number, reason: 'cycle' | 'depth'): void;
  beginMarkedContent?(event: MarkedContentEvent): void;
  endMarkedContent?(use: number, operation: Operation): void;
  /** MP and DP. */
  markPoint?(event: MarkedContentEvent): void;
  /** Not in ISO 32000-2 Annex A; inside BX…EX `tolerated` is true. */
  unknownOperator?(operation: Operation, use: number, tolerated: boolean): void;
}

/** A snapshot view: valid during the callback only; copy what must live longer. */
export interface GraphicsState {
  /** Of the stream use to the page's default user space. */
  readonly ctm: Matrix<Local, User>;
  /** Bounding box of the clip in user space; infinite when unclipped. Outward-rounded, never too small. */
  readonly clip: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
  readonly lineWidth: number;
  readonly lineCap: number;
  readonly lineJoin: number;
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashPhase: number;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly fillPattern: PDFObject | undefined;
  readonly strokePattern: PDFObject | undefined;
  readonly softMask: PDFDict | undefined;
  /** BM of the parameters in force; the first of a list (Table 57). */
  readonly blendMode: string;
  /** Product of the alphas under which the enclosing transparency groups are painted. */
  readonly groupAlpha: number;
  readonly text: TextState;
  /** Some enclosing optional content is off by default (8.11). */
  readonly hidden: boolean;
  readonly markedContent: readonly MarkedContent[];
}

/** Table 103 and the matrices of 9.4.2. */
export interface TextState {
  readonly font: Font | undefined;
  readonly fontName: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** Tz / 100. */
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
  readonly textMatrix: Matrix<unknown, Local>;
  readonly lineMatrix: Matrix<unknown, Local>;
}

export interface MarkedContent {
  readonly tag: string;
  readonly mcid: number;
  /** ActualText, Alt and E of the property list, in force for what is inside. */
  readonly actualText: string | undefined;
  readonly artifact: boolean;
  readonly optionalContent: PDFObject | undefined;
}

/**
 * One Tj, TJ, ' or " operation. Arrays are parallel, one element a glyph. The event and its arrays are
 * reused by the next one: read `count` elements during the callback, copy what must live longer.
 */
export interface ShowEvent {
  readonly use: number;
  /** Number of glyphs; the arrays may be longer. */
  readonly count: number;
  readonly operation: Operation;
  readonly state: GraphicsState;
  readonly font: Font;
  /** Page glyph index of the first glyph; the rest follow. */
  readonly firstGlyph: number;
  readonly chars: readonly FontChar[];
  /** Index of the string element in the TJ array (0 for the others) and byte offset in that string. */
  readonly elements: readonly number[];
  readonly byteOffsets: readonly number[];
  /**
   * Where each glyph's origin stands along the writing direction, in unscaled text space (Tz applied), from
   * `state.text.textMatrix`, which is the matrix before the operation's first glyph (after the line move of
   * ' and ").
   */
  readonly offsets: Float64Array;
  /** The displacement of the whole operation in the same unit. */
  readonly advance: number;
  /** 8 numbers a glyph: quad in user space, Quad order. */
  readonly quads: Float64Array;
}

export interface PathEvent {
  readonly use: number;
  readonly operation: Operation;
  readonly state: GraphicsState;
  /** Segments in the stream's local coordinates, in drawing order. Built when asked for: read once. */
  readonly segments: readonly PathSegment[];
  readonly segmentCount: number;
  /** The initial matrix of the stream: what pattern matrices are relative to (8.7.3.1). */
  readonly base: Matrix<Local, User>;
  readonly curveCount: number;
  /** Around all points (control points too) in user space; without line width. */
  readonly bounds: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
  /** An operator that changes the matrix stands within the path (invalid): it may not be written anew. */
  readonly interrupted: boolean;
  /**
   * The spans of its operators, the last ending with the painting operator: more than one where producers put
   * colours or text between construction and painting.
   */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  readonly fill: 'nonzero' | 'evenodd' | null;
  readonly stroke: boolean;
  /** W or W* pending: painting also sets the clip. */
  readonly clip: 'nonzero' | 'evenodd' | null;
  /** Byte offset of the first construction operator's first operand in the decoded stream. */
  readonly start: number;
}

export type PathSegment =
  | { readonly op: 'm' | 'l'; readonly x: number; readonly y: number }
  | {
      readonly op: 'c';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly op: 'h' };

export interface ImageEvent {
  readonly use: number;
  readonly operation: Operation;
  readonly state: GraphicsState;
  /** Unit square to user space. */
  readonly toUser: Matrix<Unit, User>;
  readonly image:
    | {
        readonly kind: 'xobject';
        readonly name: string;
        readonly stream: PDFRawStream;
        readonly ref: PDFRef | undefined;
      }
    | { readonly kind: 'inline'; readonly inline: InlineImage };
  readonly resources: PDFDict;
}

export interface ShadingEvent {
  readonly use: number;
  readonly operation: Operation;
  readonly state: GraphicsState;
  readonly shading: PDFObject | undefined;
}

export interface UseEvent {
  /** Index of the new use. */
  readonly use: number;
  readonly info: StreamUse;
  readonly stream: PDFRawStream;
  readonly ref: PDFRef | undefined;
  /** Name under which the parent's resources hold it (XObject, Pattern, ExtGState), '' for Type3. */
  readonly name: string;
  readonly resources: PDFDict;
  readonly state: GraphicsState;
  /** Set for annotation appearances: index in the page's Annots. */
  readonly annotation: number | undefined;
  /** Set for tiling patterns: the steps between cells in user space, and what was painted with it. */
  readonly tiling: TilingRepetition | undefined;
}

export interface TilingRepetition {
  readonly stepX: { readonly x: number; readonly y: number };
  readonly stepY: { readonly x: number; readonly y: number };
  /** User space bounds of one cell, and of what is painted. */
  readonly cell: Rect<User>;
  readonly painted: Rect<User>;
}

export interface MarkedContentEvent {
  readonly use: number;
  readonly operation: Operation;
  readonly content: MarkedContent;
  /** The property list: inline in the operation, or named in the resources. */
  readonly properties:
    | { readonly kind: 'inline' }
    | { readonly kind: 'named'; readonly name: string; readonly dict: PDFDict }
    | undefined;
}
