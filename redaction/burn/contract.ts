/**
 * What the parts of burn share. Order of work (burn.ts is its table of contents):
 *  1. each touched page is extracted and every hit computed against the original matrices (`PageBurn`);
 *  2. one walk of the page: text, images, paths, shadings and marked content add `Edit`s per stream use;
 *  3. edits are spliced, nested streams copied per use (copy on write), `copies` filled;
 *  4. annotations, fields, structure (which gives marks their MCIDs);
 *  5. the marks are drawn after the page's content;
 *  6. the document is cleaned, fonts are pruned, the file is saved.
 * All of them are functions over a `BurnContext` or `PageBurn`: they read `document` and `page`, write to
 * `rewrite`, and add edits, removals and findings. Nobody changes an object of the document in place.
 */
import type { Witness } from '../extract/witness.ts';
import type { Font, FontChar } from '../font/font.ts';
import type { Display, Rect, User } from '../model/geometry.ts';
import type { KeptGlyphs, PageGlyphs, StreamUse } from '../model/glyph.ts';
import type { LabelStyle } from '../model/label.ts';
import type { Finding, Removal } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFObject, PDFRef } from '../pdf/objects.ts';
import type { Rewrite } from '../pdf/rewrite.ts';

export interface BurnOptions {
  readonly style?: LabelStyle;
  /** Document title of the output; neutral by default, never the input's. */
  readonly title?: string;
  /** ISO 8601 date of publication for Info and XMP. Absent: no dates, so that same input is same output. */
  readonly date?: string;
  /** Hears the reading of the pages with marks. */
  readonly witness?: Witness;
  /**
   * Mutation tests only: names of the remedies (document/scrubber.table.ts) that stay switched off, to prove that
   * the suite notices. Never set by the product.
   */
  readonly without?: ReadonlySet<string>;
}

export interface BurnedPdf {
  readonly bytes: Uint8Array;
  readonly removals: readonly Removal[];
  /** By page that was written: what it still draws of its glyphs. */
  readonly kept: ReadonlyMap<number, KeptGlyphs>;
  /** The visible marks. In width mode `safe` they tell less than the redactions' own rectangles do. */
  readonly drawn: readonly DrawnMark[];
  /** What the output still tells of each removed name by its width; only of texts that hold a word. */
  readonly widths: readonly WidthEstimate[];
}

/** So many of a list of Dutch surnames fit what the output tells (docs/widths.md). */
export interface WidthEstimate {
  /** Its id. */
  readonly redaction: string;
  readonly page: number;
  readonly fitting: number;
  readonly of: number;
}

/** One burn of one document. */
export interface BurnContext {
  readonly document: PdfDocument;
  readonly rewrite: Rewrite;
  readonly redactions: readonly Redaction[];
  readonly options: BurnOptions;
  /** Touched pages only, ascending. */
  readonly pages: readonly PageBurn[];
  /** What was removed, to be asked about hidden places (titles, links, structure text, metadata): may read every page. */
  secret(): SecretWords;
  removed(removal: Removal): void;
  found(finding: Finding): void;
}

/** A rectangle of a redaction in the page's default user space. */
export interface MarkRect {
  readonly redaction: Redaction;
  readonly rect: Rect<User>;
}

/** Replaces bytes [start, end) of a stream use's decoded content. Edits of one use never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: Uint8Array;
}

export type ResourceCategory =
  | 'XObject'
  | 'Pattern'
  | 'ExtGState'
  | 'Properties'
  | 'Font'
  | 'ColorSpace'
  | 'Shading';

/** One touched page while it is burnt. */
export interface PageBurn {
  readonly context: BurnContext;
  readonly page: PdfPage;
  readonly redactions: readonly Redaction[];
  readonly glyphs: PageGlyphs;
  /** One byte a glyph of `glyphs`: 1 when it goes. */
  readonly hits: Uint8Array;
  readonly uses: readonly StreamUse[];
  /** The largest MCID of the page's own content, -1 without any. Known after the walk. */
  readonly largestMcid: number;
  /** All MCIDs that were met on the page, in forms too. Known after the walk. */
  readonly mcids: ReadonlySet<number>;
  /** Rectangles of every redaction, text and area alike: what annotations, fields and structure are tested with. */
  readonly marks: readonly MarkRect[];
  /**
   * Rectangles under which images, paths and shadings of this use go: area marks, and text marks over an
   * OCR layer or under an image. In the page's user space, for the coordinates the use's events have
   * (for a tiling pattern cell they are shifted back to the base cell, over all repetitions).
   */
  areas(use: number): readonly MarkRect[];
  /** Uses of tiling patterns whose cells stay as they are: what is painted with them is cut. */
  readonly wholeCells: ReadonlySet<number>;
  /** Records a change of the use's decoded content. */
  edit(use: number, edit: Edit): void;
  /**
   * Adds an object to the Resources of a copy of this use (the page, or the copied form) under a fresh name, to be
   * written in an edit of the same use. Returns the name without slash.
   */
  addResource(use: number, category: ResourceCategory, object: PDFObject): string;
  /** Marked-content sequences that lost glyphs, for the structure. Filled by the walk. */
  readonly struckContent: readonly StruckContent[];
  /** Indices into the page's Annots whose appearance holds a glyph that goes. Filled before the walk. */
  readonly struckAnnotations: ReadonlySet<number>;
  /** Streams that were copied for this page: original to copy. Filled by splicing. */
  readonly copies: readonly StreamCopy[];
  /** What is drawn: one for each redaction; in safe width mode wider than the redaction's rectangles. */
  readonly drawn: readonly DrawnMark[];
  /** By place in Annots: annotations that go where width mode `safe` put their words. */
  readonly followed?: ReadonlyMap<number, Followed>;
}

/** The new Rect and QuadPoints of an annotation. */
export interface Followed {
  readonly rect: readonly number[];
  readonly quads: readonly number[];
}

/** A marked-content sequence with an MCID that lost something. */
export interface StruckContent {
  readonly mcid: number;
  /** Undefined for the page's own content; else the form whose StructParents owns the MCID. */
  readonly stream: PDFRef | undefined;
  /** True when nothing that paints (glyph, image, path, shading, form) is left in it. */
  readonly emptied: boolean;
  /** Redactions that took from it, in the order of the page's redactions. */
  readonly redactions: readonly Redaction[];
}

export interface StreamCopy {
  readonly use: number;
  readonly original: PDFRef;
  readonly copy: PDFRef;
  /** The original is still drawn by another use of this page. */
  readonly originalStays: boolean;
}

/** A redaction's visible mark. */
export interface DrawnMark {
  readonly redaction: Redaction;
  readonly rects: readonly Rect<Display>[];
}

/** The MCID under which a mark's label is tagged; absent where the document is not tagged. */
export type MarkTags = ReadonlyMap<DrawnMark, MarkTag>;

export interface MarkTag {
  readonly mcid: number;
}

/** What the marks add to a page's content, after the page's own (state is reset to the initial one). */
export interface MarkContent {
  readonly bytes: Uint8Array;
}

/** The embedded font of the labels (mark/labelFont.ts). */
export interface LabelFont {
  readonly ref: PDFRef;
  /** Advance of the text in em. */
  widthOf(text: string): number;
  /** Height of its capitals and digits in em. */
  readonly capHeight: number;
  /** The bytes that show the text. */
  encode(text: string): Uint8Array;
}

/** Characters of one font over the whole document, after burning. `FontChar`s are the font's cached ones. */
export interface FontUsage {
  readonly font: Font;
  /** Undefined for a font that is a direct object. */
  readonly ref: PDFRef | undefined;
  readonly removed: ReadonlySet<FontChar>;
  /** Still shown somewhere: never pruned. */
  readonly kept: ReadonlySet<FontChar>;
}

/*
 * The doors, each in the file named; burn.ts calls them in this order.
 *
 *  image/burnImage.ts            burnImage(page: PageBurn, event: ImageEvent): void
 *  path/burnPath.ts              burnPath(page: PageBurn, event: PathEvent): void (device's paintPath and clipPath)
 *  shading/burnShading.ts        burnShading(page: PageBurn, event: ShadingEvent): void
 *  annotation/burnAnnotations.ts burnAnnotations(context: BurnContext): void
 *  field/burnFields.ts           burnFields(context: BurnContext): void
 *  structure/burnStructure.ts    burnStructure(context: BurnContext): ReadonlyMap<PageBurn, MarkTags>
 *  mark/drawMarks.ts             drawMarks(page: PageBurn, tags: MarkTags): MarkContent
 *                                (resources through page.addResource(0, …); MarkTags may be empty)
 *  mark/labelFont.ts             labelFont(context: BurnContext): LabelFont (one a document)
 *  document/cleanDocument.ts     cleanDocument(context: BurnContext): void
 *  fonts/prune.ts                pruneFonts(context: BurnContext, usage: readonly FontUsage[]): void
 *
 * Edits: burnPath replaces from event.start to event.operation.end, burnImage and burnShading replace
 * event.operation; a pending clip (event.clip) stays as state. Events inside Type3 procedures are not
 * passed on: a Type3 glyph is removed as a glyph. Events with state.hidden are passed on like others.
 */
