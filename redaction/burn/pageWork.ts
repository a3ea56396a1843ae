import type { TilingRepetition, UseEvent } from '../extract/device.ts';
import { releaseGlyphs } from '../extract/glyphArrays.ts';
import { type PageReading, readPage } from '../extract/readPage.ts';
import { outermostAnnotation } from '../extract/uses.ts';
import type { WalkMemory } from '../extract/walkMemory.ts';
import type { SplitWords } from '../extract/words.ts';
import { GlyphFlag, type KeptGlyphs, type PageGlyphs, type StreamUse } from '../model/glyph.ts';
import type { RemovalKind } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import type { PdfPage } from '../pdf/document.ts';
import {
  dictAt,
  type PDFDict,
  type PDFObject,
  type PDFRawStream,
  type PDFRef,
} from '../pdf/objects.ts';
import { AddedResources } from './addedResources.ts';
import type { FontChars } from './charTally.ts';
import type {
  BurnContext,
  DrawnMark,
  Edit,
  Followed,
  MarkRect,
  PageBurn,
  ResourceCategory,
  StreamCopy,
  StruckContent,
} from './contract.ts';
import { EditList } from './edits.ts';
import { type FlattenedUse, flattenedAnnotations, flattenedUse } from './flatten.ts';
import { keptGlyphs } from './keptGlyphs.ts';
import { isDeep, marksOf } from './pageAreas.ts';
import { PageView } from './pageView.ts';
import { findHits, type GlyphHits, struckAnnotations, struckIn } from './text/hits.ts';
import { wordsOf } from './text/removedText.ts';
import { displacement } from './text/safe/lineSpace.ts';
import { isTextMarkup } from './textMarkup.ts';
import { Unpublished } from './unpublished.ts';
import type { GapWidth } from './widths/gapWidths.ts';

/** A stream use as the walk of burn entered it. */
export interface EnteredUse {
  readonly info: StreamUse;
  readonly stream: PDFRawStream | undefined;
  readonly resources: PDFDict;
  /** Name under which the parent's resources hold it. */
  readonly name: string;
  /** Span in the parent of the operation that entered it. */
  readonly start: number;
  readonly end: number;
  readonly tiling: TilingRepetition | undefined;
}

/** One touched page while it is burnt: hits, edits and resource additions of each stream use. */
export class PageWork implements PageBurn {
  readonly context: BurnContext;
  readonly page: PdfPage;
  readonly redactions: readonly Redaction[];
  readonly uses: readonly StreamUse[];
  /** The largest MCID of the page's own content, -1 without any. */
  largestMcid = -1;
  /** All that the page and the forms that it draws have. */
  readonly mcids = new Set<number>();
  readonly unpublished: Unpublished;
  /** What publication took, by kind. */
  readonly unpublishedCounts = new Map<RemovalKind, number>();
  /** By glyph: the redaction that took it, or -1; empty once the page is let go. */
  takenBy: Int32Array;
  readonly hits: Uint8Array;
  readonly wholeCells: ReadonlySet<number>;
  private readonly struck: number[];
  readonly marks: readonly MarkRect[];
  struckAnnotations: ReadonlySet<number>;
  readonly struckContent: StruckContent[] = [];
  readonly copies: StreamCopy[] = [];
  readonly drawn: DrawnMark[] = [];
  readonly entered: EnteredUse[] = [];
  readonly edits: EditList[] = [];
  /** Spans between operations, two numbers each, by use: comments and stray operands stand there. */
  readonly gaps: number[][] = [];
  /** Characters that the page's content lost and keeps, by font. */
  readonly fontChars: FontChars = new Map();
  readonly added = new AddedResources();
  /** This page for images: marks on text blank the pixels under them too, for a scan shows the text again. */
  readonly forImages: PageBurn;
  /** This page for paths and shadings: marks on invisible text count, for outlines show the text again. */
  readonly forPaths: PageBurn;
  /** This page for lines that underline or strike text: they are as wide as the text was. */
  readonly forRules: PageBurn;
  /** Appearances of annotations that go, drawn by the page from now on; and their burnt copies by use. */
  readonly flattened: FlattenedUse[] = [];
  readonly flattenedCopies = new Map<number, PDFRef>();
  private flattenable: ReadonlySet<number> = new Set();
  /** By glyph: how far width mode `safe` moves it, in Display. */
  readonly shifts = new Map<number, { readonly x: number; readonly y: number }>();
  /** By place in Annots: annotations that go where their words went. */
  followed: ReadonlyMap<number, Followed> = new Map();
  /** What the output tells of the widths of what went. */
  readonly gapWidths: GapWidth[] = [];
  private ownReading: PageReading | undefined;
  /** Of the walk that read the page, for the one that burns it. */
  private ownMemory: WalkMemory | undefined;
  private ownKept: KeptGlyphs | undefined;
  private ownWords: SplitWords | undefined;

  constructor(
    context: BurnContext,
    page: PdfPage,
    redactions: readonly Redaction[],
    reading: PageReading,
    memory?: WalkMemory,
  ) {
    this.context = context;
    this.page = page;
    this.redactions = redactions;
    this.ownReading = reading;
    this.ownMemory = memory;
    this.uses = reading.glyphs.uses;
    this.unpublished = new Unpublished(page.geometry, context.options);
    const isUnpublished = (i: number) => this.whyUnpublished(i) !== undefined;
    const found: GlyphHits = findHits(reading, redactions, isUnpublished);
    this.hits = found.hits;
    this.wholeCells = found.wholeCells;
    this.takenBy = found.takenBy;
    this.struck = struckIn(found.hits);
    this.struckAnnotations = struckAnnotations(reading.glyphs, this.struck);
    this.marks = marksOf(this, () => true);
    this.flattenable = flattenedAnnotations(this);
    this.struckAnnotations = new Set([...this.struckAnnotations, ...this.flattenable]);
    if (this.flattenable.size > 0) this.takeUnseenLooks();
    for (const redaction of redactions) {
      this.drawn.push({ redaction, rects: redaction.target.rects });
    }
    this.forImages = new PageView(this, this.marks);
    this.forRules = this.forImages;
    this.forPaths = new PageView(
      this,
      marksOf(this, (redaction) => isDeep(this, redaction)),
    );
  }

  /** Read again when it was let go: the same bytes give the same glyph indices. */
  get reading(): PageReading {
    this.ownReading ??= readPage(this.context.document, this.page, true);
    return this.ownReading;
  }

  get memory(): WalkMemory | undefined {
    return this.ownMemory;
  }

  /** A thousand pages of glyphs do not fit the memory of a desk: what is left to do can read again. */
  release(): void {
    this.words();
    this.kept();
    this.letGo();
  }

  /** The same for a page of which nothing more is wanted. */
  letGo(): void {
    if (this.ownReading !== undefined) releaseGlyphs(this.ownReading.glyphs);
    this.ownReading = this.ownMemory = undefined;
    this.takenBy = new Int32Array(0);
  }

  /** What the page still draws of its glyphs, once it is burnt: kept when the reading is let go. */
  kept(): KeptGlyphs {
    this.ownKept ??= keptGlyphs(this);
    return this.ownKept;
  }

  /** What the page lost and what it keeps, as text: kept when the reading is let go. */
  words(): SplitWords {
    this.ownWords ??= wordsOf(this);
    return this.ownWords;
  }

  get glyphs(): PageGlyphs {
    return this.reading.glyphs;
  }

  areas(use: number): readonly MarkRect[] {
    return this.forPaths.areas(use);
  }

  enter(event: UseEvent, start: number, end: number): void {
    const { info, stream, resources, name, tiling } = event;
    this.entered[event.use] = { info, stream, resources, name, start, end, tiling };
    if (event.annotation === undefined || !this.flattenable.has(event.annotation)) return;
    const flattened = flattenedUse(this.context.document, event);
    if (flattened !== undefined) this.flattened.push(flattened);
  }

  enterPage(): void {
    const info = this.uses[0]!;
    const { resources } = this.page;
    this.entered[0] = {
      info,
      stream: undefined,
      resources,
      name: '',
      start: 0,
      end: 0,
      tiling: undefined,
    };
  }

  editsOf(use: number): EditList {
    let list = this.edits[use];
    if (list === undefined) {
      list = new EditList();
      this.edits[use] = list;
    }
    return list;
  }

  edit(use: number, edit: Edit): void {
    this.editsOf(use).add(edit);
  }

  countUnpublished(kind: RemovalKind): void {
    this.unpublishedCounts.set(kind, (this.unpublishedCounts.get(kind) ?? 0) + 1);
  }

  noteGap(use: number, from: number, to: number): void {
    if (to - from <= 1) return;
    const gaps = this.gaps[use];
    if (gaps === undefined) this.gaps[use] = [from, to];
    else gaps.push(from, to);
  }

  addResource(use: number, category: ResourceCategory, object: PDFObject): string {
    const resources = this.entered[use]?.resources ?? this.page.resources;
    const existing = dictAt(this.context.document, resources, category);
    return this.added.add(use, category, object, existing);
  }

  /** Is the use part of a Type3 procedure, or of an annotation's appearance that the annotation keeps? */
  isUntouchable(use: number): boolean {
    for (let at = use; at >= 0; at = this.uses[at]?.parent ?? -1) {
      const kind = this.uses[at]?.kind;
      if (kind === 'type3-glyph') return true;
      if (kind === 'annotation-appearance') return !this.isFlattened(at);
    }
    return false;
  }

  /** Part of the page's own content, or of an appearance that becomes part of it. */
  isOnPage(use: number): boolean {
    let at = use;
    for (
      let parent = this.uses[at]?.parent ?? -1;
      parent >= 0;
      parent = this.uses[at]?.parent ?? -1
    )
      at = parent;
    return at === 0 || this.isFlattened(at);
  }

  /** Does the annotation go while its look stays? */
  isFlattenable(annotation: number): boolean {
    return this.flattenable.has(annotation);
  }

  private isFlattened(use: number): boolean {
    return this.flattened.some((flattened) => flattened.use === use);
  }

  /** Drawn for the sake of text, so that marks on text cut it: an underline, a highlight. */
  isOfText(use: number): boolean {
    const annotation = outermostAnnotation(this.uses, use);
    return annotation !== undefined && isTextMarkup(this, annotation);
  }

  /** Why publication takes the glyph; an annotation that stays keeps its look whole. */
  whyUnpublished(glyph: number): RemovalKind | undefined {
    const annotation = outermostAnnotation(this.uses, this.glyphs.sources[glyph * 3]!);
    const stays = annotation !== undefined && !this.flattenable.has(annotation);
    return stays ? undefined : this.unpublished.glyph(this.glyphs, glyph);
  }

  /** What is scrolled out of a field, far beside the page, would be content of the page that nobody sees. */
  private takeUnseenLooks(): void {
    const { flags } = this.glyphs;
    const unseen = GlyphFlag.HiddenLayer | GlyphFlag.OffPage;
    for (let i = 0; i < this.hits.length; i++)
      if ((flags[i]! & unseen) !== 0 && this.whyUnpublished(i) !== undefined) this.alsoHit(i, -1);
  }

  /** Takes one more glyph, for the sake of the width. */
  alsoHit(glyph: number, redaction: number): void {
    if (this.hits[glyph] === 1) return;
    this.hits[glyph] = 1;
    this.takenBy[glyph] = redaction;
    this.struck.push(glyph);
  }

  /** Indices of the glyphs that go, in drawing order: few of many. */
  struckGlyphs(): readonly number[] {
    return this.struck.sort((a, b) => a - b);
  }

  /** Notes that width mode `safe` moves a glyph along its line. */
  shift(glyph: number, direction: number, by: number): void {
    if (by !== 0) this.shifts.set(glyph, displacement(direction, by));
  }
}
