import type { Font } from '../font/font.ts';
import { loadFont } from '../font/loadFont.ts';
import { type ErrorCode, type Place, RedactionError } from '../model/errors.ts';
import type { Matrix, User } from '../model/geometry.ts';
import type { PaintedCells, StreamUse } from '../model/glyph.ts';
import type { Limits } from '../model/ports.ts';
import type { Operation } from '../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFDict, PDFRawStream } from '../pdf/objects.ts';
import type { ContentDevice, Local, TilingRepetition } from './device.ts';
import { fallbackFontDict } from './fallbackFont.ts';
import { PaintState } from './graphicsState.ts';
import { MarkedContentStack } from './markedContent.ts';
import { oneShape } from './oneShape.ts';
import { type OptionalContent, optionalContentOf } from './optionalContent.ts';
import { PathBuilder } from './path.ts';
import { type ResourceReader, resourceReader } from './resources.ts';
import { ShowBuffer } from './showBuffer.ts';

/** Deeper than any producer nests `q`; beyond it a page is hostile. */
const MAX_SAVED_STATES = 20_000;

/** What a walk could not follow. Extraction reports it; burn refuses the page if it is touched. */
export interface Obstacle {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly use: number;
}

/** Runs one decoded stream in a frame (interpreter.ts). */
export type Execute = (frame: StreamFrame, bytes: Uint8Array) => void;

/** One walk over a page and everything it draws. */
export class Walk {
  readonly document: PdfDocument;
  readonly page: PdfPage;
  readonly device: ContentDevice;
  readonly wantsQuads: boolean;
  readonly limits: Limits;
  readonly optionalContent: OptionalContent;
  readonly marks = new MarkedContentStack();
  readonly show = ShowBuffer.borrow();
  readonly uses: StreamUse[] = [];
  readonly obstacles: Obstacle[] = [];
  glyphCount = 0;
  private operationCount = 0;
  private readonly active: PDFRawStream[] = [];
  private readonly execute: Execute;
  private readonly decoded = new Map<PDFRawStream, Uint8Array>();

  constructor(document: PdfDocument, page: PdfPage, device: ContentDevice, execute: Execute) {
    this.document = document;
    this.page = page;
    this.device = oneShape(device);
    this.wantsQuads = device.ignoresQuads !== true;
    this.limits = document.limits;
    this.optionalContent = optionalContentOf(document);
    this.execute = execute;
  }

  /** Runs the page's own content as use 0. */
  runPage(bytes: Uint8Array): void {
    this.uses.push({ kind: 'page', parent: -1, parentOperation: -1, object: '' });
    const resources = resourceReader(this.document, this.page.resources);
    this.execute(new StreamFrame(this, 0, resources, PaintState.initial(this.marks)), bytes);
    while (this.marks.sequences.length > 0) this.marks.pop();
  }

  /** Nothing more is walked. */
  end(): void {
    this.show.giveBack();
  }

  /**
   * Enters a nested stream: numbers the use, asks the device, runs it in a state of its own. A stream
   * inside itself and nesting beyond the limit are obstacles, not entered.
   */
  enter(entrance: Entrance): void {
    const { stream } = entrance;
    if (this.active.includes(stream) || this.active.length >= this.limits.maxDepth) {
      const code = this.active.includes(stream) ? 'object-cycle' : 'limit-exceeded';
      this.obstacle(code, { object: this.nameOf(stream) }, entrance.parent);
      this.device.refuseUse?.(entrance.parent, code === 'object-cycle' ? 'cycle' : 'depth');
      return;
    }
    const use = this.uses.length;
    const info = {
      kind: entrance.kind,
      parent: entrance.parent,
      parentOperation: entrance.parentOperation,
      object: this.nameOf(stream),
      ...(entrance.glyph === undefined ? {} : { glyph: entrance.glyph }),
      ...(entrance.cells === undefined ? {} : { cells: entrance.cells }),
    };
    this.uses.push(info);
    if (!this.isWanted(use, info, entrance)) return;
    this.run(use, entrance);
    this.device.leaveUse?.(use);
  }

  obstacle(code: ErrorCode, place: Place, use: number): void {
    if (this.obstacles.length < 1000) {
      this.obstacles.push({ code, place: { ...place, page: this.page.number }, use });
    }
  }

  countOperation(): void {
    if (++this.operationCount > this.limits.maxOperationsPerPage) {
      throw new RedactionError('limit-exceeded', { page: this.page.number, detail: 'operations' });
    }
  }

  countGlyphs(count: number): void {
    this.glyphCount += count;
    if (this.glyphCount > this.limits.maxGlyphsPerPage) {
      throw new RedactionError('limit-exceeded', { page: this.page.number, detail: 'glyphs' });
    }
  }

  /** A font that cannot be read, or is not there, is shown by some viewers in Helvetica: so it is read. */
  font(dict: PDFDict | undefined, use: number): Font {
    try {
      if (dict !== undefined) return loadFont(this.document, dict);
    } catch (error) {
      this.record(error, use);
    }
    return loadFont(this.document, fallbackFontDict(this.document));
  }

  /** Only what a RedactionError says can be gone on with; limits end the walk. */
  record(error: unknown, use: number): void {
    if (!(error instanceof RedactionError) || error.code === 'limit-exceeded') throw error;
    this.obstacle(error.code, error.place, use);
  }

  private nameOf(stream: PDFRawStream): string {
    const ref = this.document.refOf(stream);
    return ref === undefined ? '' : `${ref.objectNumber} ${ref.generationNumber} R`;
  }

  private isWanted(use: number, info: StreamUse, entrance: Entrance): boolean {
    if (this.device.enterUse === undefined) return true;
    return this.device.enterUse({
      use,
      info,
      stream: entrance.stream,
      ref: this.document.refOf(entrance.stream),
      name: entrance.name,
      resources: entrance.resources.dict,
      state: entrance.state,
      annotation: entrance.annotation,
      tiling: entrance.tiling,
    });
  }

  private run(use: number, entrance: Entrance): void {
    const bytes = this.decode(entrance.stream, use);
    const depth = this.marks.sequences.length;
    this.active.push(entrance.stream);
    const frame = new StreamFrame(this, use, entrance.resources, entrance.state);
    if (bytes !== undefined) this.execute(frame, bytes);
    this.active.pop();
    while (this.marks.sequences.length > depth) this.marks.pop();
  }

  private decode(stream: PDFRawStream, use: number): Uint8Array | undefined {
    const known = this.decoded.get(stream);
    if (known !== undefined) return known;
    try {
      const bytes = this.document.decodeDrawn(stream);
      this.decoded.set(stream, bytes);
      return bytes;
    } catch (error) {
      this.record(error, use);
      return undefined;
    }
  }
}

/** How a nested stream is entered. `state` is the state it starts with: a copy made for it. */
export interface Entrance {
  readonly kind: StreamUse['kind'];
  readonly parent: number;
  readonly parentOperation: number;
  readonly stream: PDFRawStream;
  readonly name: string;
  readonly resources: ResourceReader;
  readonly state: PaintState;
  readonly annotation?: number;
  readonly tiling?: TilingRepetition;
  readonly glyph?: number;
  readonly cells?: PaintedCells | undefined;
}

/** One stream use being run: its resources, state and the states it saved. */
export class StreamFrame {
  readonly walk: Walk;
  readonly use: number;
  readonly resources: ResourceReader;
  readonly path = new PathBuilder();
  /** The stream's initial matrix: patterns are anchored to it (8.7.3.1). */
  readonly base: Matrix<Local, User>;
  state: PaintState;
  /** Depth of BX … EX. */
  compatibility = 0;
  /** Marked-content sequences opened in this stream. */
  openSequences = 0;
  /**
   * A `Q` within a text object: PDFium and pdf.js go back to where text stood at its `q`, poppler and MuPDF go on (9.4.1 has
   * the matrices outside of the graphics state). Until one is set, nobody can tell where text is seen.
   */
  astray = false;
  private readonly saved: PaintState[] = [];

  constructor(walk: Walk, use: number, resources: ResourceReader, state: PaintState) {
    this.walk = walk;
    this.use = use;
    this.resources = resources;
    this.state = state;
    this.base = state.ctm;
  }

  save(): void {
    if (this.saved.length >= MAX_SAVED_STATES) {
      throw new RedactionError('limit-exceeded', { page: this.walk.page.number, detail: 'q' });
    }
    this.saved.push(this.state.clone());
  }

  /** A `Q` too many does nothing, as in every viewer. */
  restore(): void {
    const state = this.saved.pop();
    if (state === undefined) return;
    this.astray ||= !state.text.isAtPlaceOf(this.state.text);
    this.state = state;
  }

  obstacle(code: ErrorCode, operation: Operation, detail: string): void {
    this.walk.obstacle(code, { offset: operation.start, detail }, this.use);
  }
}
