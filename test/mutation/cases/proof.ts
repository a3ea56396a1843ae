/** What the proof has to tell, though a check allows for something like it: with the check milder still it passes. */
import { burn } from '../../../redaction/index.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { noMarks } from '../../../redaction/verify/marks.ts';
import { opinionOnMarks, readMarked } from '../../../redaction/verify/secondOpinion.ts';
import type { SecondDocument } from '../../../redaction/verify/secondReader.ts';
import { latin, redaction } from '../../burn/text/burnText.ts';
import { onePagePdf, type PageSource, stream } from '../../extract/onePagePdf.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { glyphsOfPieces } from '../../verify/glyphArrays.ts';
import { codesOf, type Outcome, openPdf, SECRET } from '../engine.ts';
import { area, type Case, LINE, text } from './parts.ts';
import { TILED, tiled } from './paths.ts';

/** A name, and a word behind it of which two letters in a row are equal. */
const line = (name: string, x: number, word: string, y = 700) =>
  `${text(name)} BT /F 10 Tf ${x} ${y} Td (${word}) Tj ET`;
const SHIFTED = { ...LINE, x1: 155 };

/** In UTF-16 among the coordinates of a mesh, all of which are drawn. */
const MESH =
  '/ShadingType 5/VerticesPerRow 2/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8/Decode[0 600 0 800 0 1]';
const CODED = `${[...SECRET.padEnd(30, '\0')].join('\0')}\0`;

export const PROOF: readonly Case[] = [
  // Letters may move along a line whose gap is hidden: no further than the grid, and none but those that stay.
  {
    mutant: 'places-of-survivors',
    classes: [69],
    run: () =>
      forged(
        line(SECRET, 160, 'alleen'),
        line(SECRET, 220, 'alleen'),
        [hidden(9)],
        'unmarked-glyph-lost',
      ),
  },
  {
    mutant: 'boxes-along',
    classes: [13],
    run: () => forged(drawnLetters(300), drawnLetters(303), [area(SHIFTED)], 'unmarked-glyph-lost'),
  },
  {
    mutant: 'whole-letters',
    classes: [11],
    run: () =>
      forged(
        line(SECRET, 160, 'alleen'),
        line(SECRET, 160, 'alleen'),
        [area(SHIFTED)],
        'marked-glyph-remains',
        [],
      ),
  },
  {
    mutant: 'second-reader',
    classes: [10],
    run: () => ({ left: !tellsOfLetter(), leaks: undefined }),
  },
  // Large pages are looked at more coarsely, others as finely as a scan, a letter that sticks out where it stood.
  {
    mutant: 'page-scale',
    classes: [26],
    run: () =>
      forged(vast(''), vast('BT /F 600 Tf 300 300 Td (M) Tj ET'), [], 'page-looks-different'),
  },
  {
    mutant: 'pixels-outside',
    classes: [26],
    run: () =>
      forged(
        sticking(''),
        sticking('100 300 40 40 re f'),
        [area({ x0: 180, y0: 100, x1: 500, y1: 320 })],
        'page-looks-different',
      ),
  },
  ...[13, 43].map(
    (failureClass): Case => ({
      mutant: 'undrawn-proof',
      classes: [failureClass],
      run: () => unscrubbed(otherState(), ['undrawn-content']),
    }),
  ),
  {
    mutant: 'forbidden-proof',
    classes: [3],
    run: () => unscrubbed(named({ page: REDACT }), ['redact-annotations'], 'forbidden-annotation'),
  },
  {
    mutant: 'strings-proof',
    classes: [72],
    run: () =>
      unscrubbed(
        named({
          catalog: '/Outlines 10 0 R',
          objects: [
            '<</First 11 0 R/Last 11 0 R/Count 1>>',
            `<</Title(Over ${SECRET})/Parent 10 0 R/Dest[3 0 R/Fit]>>`,
          ],
        }),
        ['outlines', 'stray-strings'],
        'removed-text-in-string',
      ),
  },
  {
    mutant: 'programs-proof',
    classes: [66],
    run: () => unscrubbed(lettered(), ['font-names', 'own-names']),
  },
  { mutant: 'profiles-proof', classes: [64], run: () => unscrubbed(profiled(), ['icc-text']) },
  {
    mutant: 'names-proof',
    classes: [36],
    run: () =>
      unscrubbed(
        named({ resources: `/ExtGState<</${SECRET}<</LW 1>>>>` }, `/${SECRET} gs`),
        ['own-names', 'stray-names'],
        'removed-text-in-name',
      ),
  },
  {
    mutant: 'codec-words',
    classes: [28],
    run: () => unscrubbed(photograph(), ['jpeg-side-data']),
  },
  // What no reader calls surplus.
  {
    mutant: 'pattern-proof',
    classes: [13],
    run: () => forged(tiled(TILED), tiled(TILED), [area()], 'pattern-survived-in-mark', []),
  },
  {
    mutant: 'coded-proof',
    classes: [28],
    run: () => unscrubbed(shaded(MESH, CODED), ['surplus-data']),
  },
];

/** A file burnt from another page than the one that it is proved against. */
function forged(
  original: PageSource | string,
  other: PageSource | string,
  redactions: readonly Redaction[],
  code: string,
  burnt = redactions,
): Outcome {
  const [before, from] = [original, other].map((source) =>
    openPdf(onePagePdf(typeof source === 'string' ? { content: source } : source)),
  );
  const { bytes, removals } = burn(from!, burnt, {}).value;
  const touched = removals.length > 0 ? removals : [{ kind: 'text' as const, page: 1, count: 1 }];
  const codes = codesOf(before!, bytes, redactions, touched as never);
  return { left: !codes.includes(code), leaks: undefined };
}

/** Text that stays where no page shows it, its remedy being off. */
function unscrubbed(
  source: PageSource,
  remedies: readonly string[],
  code = 'removed-text-in-stream',
): Outcome {
  const original = openPdf(onePagePdf(source));
  const { bytes, removals } = burn(original, [area()], { without: new Set(remedies) }).value;
  const codes = codesOf(original, bytes, [area()], removals);
  return { left: !codes.includes(code), leaks: undefined };
}

/** PDFium reads a letter in a mark where our reader knows of a glyph without text beside it. */
function tellsOfLetter(): boolean {
  const after = { ...glyphsOfPieces([{ text: 'x', x: 97, y: 100 }]), unicode: [''] };
  const drawn = [{ x0: 100, y0: 90, x1: 140, y1: 102 }];
  const seen = { read: () => ({ text: '', within: ['J 5.1.2e'] }) } as unknown as SecondDocument;
  const marks = { ...noMarks(1), drawn, labels: ['5.1.2e'] };
  const own = { after, explained: Uint8Array.of(1), ink: new Map() };
  return opinionOnMarks(readMarked(seen, marks), own).length > 0;
}

function hidden(count: number): Redaction {
  const glyphs = Array.from({ length: count }, (_, i) => i);
  const rects = [{ x0: 100, y0: 90, x1: 100 + 6 * count, y1: 103 }];
  return { ...redaction('r', { glyphs }, 'safe'), target: { kind: 'text', glyphs, rects } };
}

/** Letters of procedures, the taller of which is marked. */
function drawnLetters(x: number): PageSource {
  return {
    content: `BT /T 10 Tf 100 700 Td (A) Tj ET BT /T 10 Tf ${x} 700 Td (BB) Tj ET`,
    resources: '/Font<</F 5 0 R/T 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 66/Widths[900 900]/Encoding<</Differences[65/A/B]>>/CharProcs<</A 11 0 R/B 12 0 R>>/Resources<<>>>>',
      stream('', '900 0 0 0 800 900 d1 0 0 800 900 re f'),
      stream('', '900 0 0 0 800 600 d1 0 0 800 600 re f'),
    ],
  };
}

function vast(content: string): PageSource {
  const page = '/MediaBox[0 0 1800 3600]/UserUnit 10';
  return { content: `${text('blijft')} ${content}`, page };
}

function sticking(content: string): string {
  return `${content} BT /F 200 Tf 100 500 Td (WM) Tj 0 -300 Td /F 12 Tf (blijft) Tj ET`;
}

function otherState(): PageSource {
  const look = stream(
    '/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</F 5 0 R>>>>',
    `BT /F 9 Tf 5 5 Td (${SECRET}) Tj ET`,
  );
  return {
    content: `${text(SECRET)} ${text('blijft', 100, 300)}`,
    page: '/MediaBox[0 0 600 800]/Annots[10 0 R]',
    catalog: '/AcroForm<</Fields[10 0 R]>>',
    objects: [
      '<</Type/Annot/Subtype/Widget/FT/Btn/T(veld)/AS/Off/AP<</N<</On 11 0 R>>>>/Rect[300 300 400 400]/P 3 0 R>>',
      look,
    ],
  };
}

/** Beside the mark. */
function shaded(dict: string, data: string): PageSource {
  return named(
    { resources: '/Shading<</S 10 0 R>>', objects: [stream(dict, data)] },
    'q 100 400 90 90 re W n /S sh Q',
  );
}

/** In a segment that no decoder knows. */
function photograph(): PageSource {
  return {
    content: `${text(SECRET)} ${text('blijft', 100, 300)} q 90 0 0 90 100 400 cm /I Do Q`,
    resources: '/XObject<</I 10 0 R>>',
    objects: [
      stream(
        '/Type/XObject/Subtype/Image/BitsPerComponent 8/Width 3/Height 1/ColorSpace/DeviceGray/Filter/DCTDecode',
        `\xff\xd8\xff\xf3\0\x0b${SECRET}\xff\xda\0\x02beeld\xff\xd9`,
      ),
    ],
  };
}

/** The word is shown, and stands somewhere else. */
function named(parts: Partial<PageSource>, content = ''): PageSource {
  return { content: `${text(SECRET)} ${content} ${text('blijft', 100, 300)}`, ...parts };
}

const REDACT =
  '/MediaBox[0 0 600 800]/Annots[<</Type/Annot/Subtype/Redact/Rect[300 300 400 400]>>]';

/** In the name that a program gives itself. */
function lettered(): PageSource {
  const font = tinyCff(['A'], undefined, `Hand-${SECRET}`);
  return {
    ...named({}, 'BT /S 10 Tf 1 0 0 1 100 200 Tm (A) Tj ET'),
    resources: '/Font<</F 5 0 R/S 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type1/BaseFont/T/FirstChar 65/LastChar 65/Widths[600]/FontDescriptor 11 0 R>>',
      '<</Type/FontDescriptor/FontName/T/Flags 4/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -200 900 800]/FontFile3 12 0 R>>',
      stream('/Subtype/Type1C', latin(font)),
    ],
  };
}

function profiled(): PageSource {
  const profile = `${'\0'.repeat(36)}acsp${'\0'.repeat(88)}\0\0\0\x01desc\0\0\0\x90\0\0\0\x20utf8\0\0\0\0Scan ${SECRET}\0\0\0\0\0\0\0\0\0\0`;
  return named(
    { resources: '/ColorSpace<</C[/ICCBased 10 0 R]>>', objects: [stream('/N 3', profile)] },
    '/C cs 1 0 0 sc 100 400 9 9 re f',
  );
}
