/**
 * Each remedy of the engine that a test can switch off, class by class (docs/failure-classes.md). The product
 * has no switch: while a mutant's name is in `off`, the module's export is the mutant's (vi.doMock in
 * mutations.test.ts), and the case of the same name has to go red.
 */
import { GlyphFlag, type PageGlyphs } from '../../redaction/model/glyph.ts';
import { type Any, type Mutant, nothing, row } from './mutant.ts';
import { PROOF_MUTANTS } from './proofMutants.ts';
import { UNSEEN_MUTANTS } from './unseenMutants.ts';

export const off = new Set<string>();

const PAINT = 'redaction/burn/';

export const MUTANTS: readonly Mutant[] = [
  // A: what examine sees in files of others
  row('covers', [1, 6, 7, 8], 'redaction/verify/examine/covers.ts', 'CoverDevice', withoutCovers),
  row(
    'annotations',
    [2, 3, 4],
    'redaction/verify/examine/annotations.ts',
    'hidingAnnotations',
    () => () => [],
  ),
  row('solid-covers', [1, 8], 'redaction/verify/examine/solidCovers.ts', 'causeAmid', nothing),
  row('in-line', [5], 'redaction/verify/examine/inLine.ts', 'standsInLine', () => () => false),
  row('hidden-runs', [7], 'redaction/verify/examine/hiddenRuns.ts', 'hiddenRuns', () => () => []),
  row('leftovers', [34], 'redaction/verify/examine/leftovers.ts', 'leftovers', () => () => ({
    leaks: [],
    findings: [],
  })),
  row(
    'outlines-under',
    [15],
    'redaction/verify/examine/outlinesUnder.ts',
    'outlineLeaks',
    () => () => [],
  ),
  row('overtyped', [1], 'redaction/verify/examine/overtyped.ts', 'overtypedText', () => () => ({
    leaks: [],
    findings: [],
  })),
  row('scan-boxes', [26], 'redaction/verify/examine/scanBoxes.ts', 'scanLeaks', () => () => ({
    leaks: [],
    findings: [],
  })),
  row(
    'under-fields',
    [2],
    'redaction/verify/examine/underFields.ts',
    'textUnderFields',
    () => () => [],
  ),
  row('pixels', [5], 'redaction/verify/examine/legibility.ts', 'patchAt', legible),
  // B: page content
  row('tick-operators', [10], `${PAINT}text/exactShow.ts`, 'exactShow', sparesTicks),
  row(
    'all-regions',
    [11],
    `${PAINT}text/hits.ts`,
    'findHits',
    (real) => (reading: Any, redactions: Any, more: Any) =>
      real(reading, redactions.slice(0, 1), more),
  ),
  row('glyph-blocks', [11], 'redaction/extract/glyphBlocks.ts', 'GlyphBlocks', nearSighted),
  row('text-clips', [16], `${PAINT}text/textClips.ts`, 'TextClips', withoutClips),
  row(
    'emptied-page',
    [25],
    `${PAINT}emptiedPage.ts`,
    'sequencesOf',
    () => (content: Any) => content,
  ),
  row('copy-on-write', [12, 13], `${PAINT}copyUses.ts`, 'copyUses', nothing),
  row('unseen-cells', [13], `${PAINT}coverage.ts`, 'isCovered', () => () => false),
  row('stroked-patterns', [13], 'redaction/extract/paintReach.ts', 'inkOf', thin),
  row('broken-words', [72], 'redaction/extract/brokenWords.ts', 'brokenWords', () => () => []),
  row(
    'reading-order',
    [72],
    'redaction/extract/readingOrder.ts',
    'wordsInReadingOrder',
    () => () => [],
  ),
  row('uncalled', [65], `${PAINT}document/pruneResources.ts`, 'pruneUncalled', nothing),
  row('type3-procedures', [13], `${PAINT}text/hits.ts`, 'findHits', (real) =>
    sparing(real, inProcedure),
  ),
  row('reaching-glyphs', [19], `${PAINT}reaching.ts`, 'refuseReaching', nothing),
  row('images', [9, 14, 26, 29, 81], `${PAINT}image/burnImage.ts`, 'burnImage', nothing),
  row('paths', [15], `${PAINT}path/burnPath.ts`, 'burnPath', nothing),
  row(
    'outlined-letters',
    [15],
    `${PAINT}path/glyphLike.ts`,
    'droppedLetters',
    (real) =>
      (...all: Any[]) =>
        real(...all).fill(false),
  ),
  row('cut-fills', [15], `${PAINT}path/cutFill.ts`, 'cutFill', nothing),
  row('hollow-fills', [13], `${PAINT}path/cutFill.ts`, 'cutFill', (real) => {
    return (all: Any, space: Any) => real(all, space);
  }),
  row('cut-strokes', [15], `${PAINT}path/cutStroke.ts`, 'cutStroke', nothing),
  row('cut-clips', [15], `${PAINT}path/cutClip.ts`, 'cutClip', nothing),
  row('rule-ends', [15, 68], `${PAINT}path/endTells.ts`, 'endTells', () => () => () => false),
  row('stroke-rests', [15], `${PAINT}path/strokeRest.ts`, 'restsOf', () => () => []),
  row('invisible-text', [16], `${PAINT}text/hits.ts`, 'findHits', (real) =>
    sparing(real, flagged(GlyphFlag.Invisible)),
  ),
  row('enlarged-boxes', [19], 'redaction/font/charBox.ts', 'judgeWidth', () => () => ({
    suspicious: false,
    box: undefined,
  })),
  row('own-cells', [19], `${PAINT}text/touch.ts`, 'coreOf', (real) => (...asked: Any) => ({
    ...real(...asked),
    own: 0,
  })),
  row('glyph-names', [67], `${PAINT}fonts/renamedGlyphs.ts`, 'renamedGlyphs', nothing),
  row('clusters', [20], `${PAINT}text/hits.ts`, 'findHits', (real) =>
    sparing(real, flagged(GlyphFlag.ZeroWidth)),
  ),
  row(
    'trusted-text',
    [21],
    'redaction/font/trustedText.ts',
    'trustedText',
    () => (text: string | undefined) => text ?? '',
  ),
  row('vanishing-words', [42], `${PAINT}annotation/vanishing.ts`, 'vanishingAnnotations', () => {
    return () => new Set();
  }),
  row('joined-lines', [22], 'redaction/extract/layout/joining.ts', 'joinOf', () => () => 'none'),
  row('twins', [23], 'redaction/extract/duplicates.ts', 'TwinGrid', withoutTwins),
  row('marked-content', [24], `${PAINT}markedContent.ts`, 'SequenceTracker', blindTracker),
  row('unknown-operators', [25], `${PAINT}burnDevice.ts`, 'BurnDevice', passingOn),
  row('shadings', [25], `${PAINT}shading/burnShading.ts`, 'burnShading', nothing),
  // C: images
  row('masks', [27], `${PAINT}image/blankRaster.ts`, 'blankRaster', sparesMasks),
  row('image-elsewhere', [29], `${PAINT}image/imagesElsewhere.ts`, 'tellImagesElsewhere', nothing),
  row('palette', [27], `${PAINT}image/palette.ts`, 'shownPalette', nothing),
  row('whole-blocks', [30], `${PAINT}image/blankBlocks.ts`, 'blankBlocks', partialBlocks),
  row('decoded-codecs', [31], `${PAINT}image/blankImage.ts`, 'blankImage', () => () => ({
    kind: 'kept',
  })),
  row('outward-rounding', [32], `${PAINT}image/pixelRegion.ts`, 'pixelRegions', inward),
  // D: object graph
  row('one-revision', [33, 34, 35, 37], 'redaction/pdf/save.ts', 'save', appending),
  row('decryption', [38], 'redaction/pdf/crypt/openEncryption.ts', 'openEncryption', nothing),
  // G: document
  row('personal-names', [63], 'app/names.ts', 'nameHoldsPersonalData', () => () => false),
  // I: inference
  row('hidden-widths', [68], `${PAINT}text/safe/safeWidths.ts`, 'hideWidths', nothing),
  row('natural-advances', [69], `${PAINT}text/safe/rewriteText.ts`, 'rewriteText', nothing),
  row('drawn-over-gap', [70], `${PAINT}text/safe/drawnMarks.ts`, 'drawnSafely', nothing),
  row('propagation', [72], 'redaction/detect/names/propagate.ts', 'propagate', unpropagated),
  row('hidden-strings', [72], `${PAINT}document/hiddenText.ts`, 'hiddenText', () => () => ({
    holds: () => false,
    in: () => false,
  })),
  row('meeting-heights', [68], `${PAINT}text/safe/segments.ts`, 'segmentsAround', endless),
  row('blank-columns', [68], `${PAINT}text/safe/pieces.ts`, 'isBlank', () => () => false),
  row('published-otherwise', [75], 'app/batch/earlier.ts', 'EarlierRuns', forgetful),
  // J: process
  row('burn', [76], 'redaction/burn/burn.ts', 'burn', () => (document: Any) => ({
    value: { bytes: document.bytes, removals: [], drawn: [], widths: [] },
    findings: [],
  })),
  row('input-guard', [77], 'app/publish.ts', 'refuseInputAsOutput', nothing),
  row('output-suffix', [78], 'app/batch/outputNames.ts', 'OutputNames', keepingNames),
  row(
    'log-without-text',
    [79],
    'app/batch/reporting.ts',
    'loggedRedactions',
    (real) => (all: Any, drawn: Any, widths: Any) =>
      real(all, drawn, widths).map((one: Any, i: number) => ({
        ...one,
        target: all[i].target,
        text: one.passage,
      })),
  ),
  row('stale-temporaries', [80], 'app/publish.ts', 'removeStaleTemporaries', nothing),
  ...UNSEEN_MUTANTS,
  ...PROOF_MUTANTS,
];

/** The first lines of the page alone. */
function nearSighted(real: Any): Any {
  return class extends real {
    visitNear(rect: Any, visit: Any): void {
      super.visitNear(rect, (glyph: number) => glyph < 32 && visit(glyph));
    }
  };
}

function withoutClips(): Any {
  return class {
    show(): void {}
    operation(): void {}
  };
}

/** What no viewer understands stays on the page. */
function passingOn(real: Any): Any {
  return class extends real {
    unknownOperator(): void {}
  };
}

/** As if every letter were as high as the page. */
function endless(real: Any): Any {
  return (page: Any, ...more: Any[]) => {
    const { glyphs } = page;
    const quads = Array.from(glyphs.quads as Float32Array, (at, i) =>
      (i >> 1) % 4 < 2 ? at - 500 : at + 500,
    );
    return real(Object.create(page, { glyphs: { value: { ...glyphs, quads } } }), ...more);
  };
}

function withoutCovers(real: Any): Any {
  return class extends real {
    paintPath(): void {}
    paintImage(): void {}
  };
}

function forgetful(real: Any): Any {
  return class extends real {
    compared(report: Any): Any {
      return report;
    }
  };
}

function legible(real: Any): Any {
  return (...all: Any[]) => ({ ...real(...all), uniform: false, contrast: 1 });
}

/** `'` and `"` are passed on with everything that they show. */
function sparesTicks(real: Any): Any {
  return (shown: Any, hits: Uint8Array) =>
    real(shown, /['"]/u.test(shown.operation.operator) ? new Uint8Array(hits.length) : hits);
}

type Spared = (glyphs: PageGlyphs, i: number) => boolean;

/** Takes back the hits of some glyphs. */
function sparing(real: Any, spared: Spared): Any {
  return (reading: Any, ...more: Any[]) => {
    const found = real(reading, ...more);
    for (let i = 0; i < found.hits.length; i++) {
      if (spared(reading.glyphs, i)) found.hits[i] = 0;
    }
    return found;
  };
}

function flagged(flag: number): Spared {
  return (glyphs, i) => (glyphs.flags[i]! & flag) !== 0;
}

function inProcedure(glyphs: PageGlyphs, i: number): boolean {
  return (
    glyphs.uses[glyphs.sources[i * 3]!]?.kind === 'type3-glyph' ||
    glyphs.fonts[glyphs.fontOf[i]!]!.type3
  );
}

function withoutTwins(real: Any): Any {
  return class extends real {
    earlierTwin(): number {
      return -1;
    }
  };
}

function blindTracker(): Any {
  return class {
    begin(): void {}
    end(): void {}
    endUse(): void {}
    struck(): void {}
    painted(): void {}
    point(): void {}
  };
}

/** Masks have no colour space of the page to be read with and stand in DeviceGray. */
function sparesMasks(real: Any): Any {
  return (rewrite: Any, stream: Any, toUser: Any, areas: Any, resources: Any) => {
    const mask = String(stream.dict).includes('/Mine');
    return real(rewrite, stream, toUser, mask ? [] : areas, resources);
  };
}

/** Only blocks that lie wholly inside the mark. */
function partialBlocks(real: Any): Any {
  return (image: Any, regions: Any[]) =>
    real(
      image,
      regions.map((region) => narrowed(region, 7)),
    );
}

function narrowed(region: Any, by: number): Any {
  const { y0, y1, left, right } = region;
  const rows = (side: Int32Array) => side.slice(by, Math.max(by, side.length - by));
  const [l, r] = [rows(left), rows(right)];
  return {
    y0: y0 + by,
    y1: Math.max(y0 + by, y1 - by),
    left: l.map((x) => x + by),
    right: r.map((x) => x - by),
  };
}

function inward(real: Any): Any {
  return (areas: Any[], toUser: Any, width: number, height: number) => {
    const half = Math.abs(toUser.a) / width / 2;
    const inner = areas.map(({ x0, y0, x1, y1 }) => ({ x0: x0 + half, y0, x1: x1 - half, y1 }));
    return real(inner, toUser, width, height);
  };
}

/** The new file goes behind the old one, as an incremental update does. */
function appending(real: Any): Any {
  return (rewrite: Any, options: Any) =>
    new Uint8Array(Buffer.concat([rewrite.document.bytes, real(rewrite, options)]));
}

/** Each mention as its own place judged it. */
function unpropagated(): Any {
  return (_tokens: Any, mentions: Any[], persons: Any) =>
    mentions.map((mention) => ({ mention, person: persons.of(mention), propagated: false }));
}

function keepingNames(real: Any): Any {
  return class extends real {
    nameOf(index: number): string {
      return (this as Any).inputs?.[index] ?? 'a.pdf';
    }
  };
}

/** As if every line were drawn without width. */
function thin() {
  return (path: Any) => ({ ...path, y0: path.y0 - 0.01, y1: path.y1 + 0.01 });
}
