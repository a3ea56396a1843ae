import { searchMarkers } from '../../../fixtures/scripts/markers.ts';
import type { RedactionError } from '../../../redaction/model/errors.ts';
import { everyStream, latin, redaction } from '../../burn/text/burnText.ts';
import { type PageSource, stream } from '../../extract/onePagePdf.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { burnt, darkAt, type Outcome, openPdf, outcomeOf, SECRET, textOf } from '../engine.ts';

import { ALL, area, burning, type Case, LINE, page, text, WORD } from './parts.ts';

const CELLS = 'a shape in a cell that no page shows is no text';

export const CONTENT: readonly Case[] = [
  {
    mutant: 'tick-operators',
    classes: [10],
    run: () =>
      burning(
        `BT /F 10 Tf 12 TL 100 712 Td (${SECRET}) ' 0 0 (${SECRET}) " ET ${text('blijft', 100, 600)}`,
        [{ ...LINE, y1: 116 }],
      ),
  },
  {
    mutant: 'all-regions',
    classes: [11],
    run: () =>
      burning(text(`Anders en ${SECRET}`), [
        { ...LINE, x1: 135 },
        { ...LINE, x0: 160 },
      ]),
  },
  {
    mutant: 'glyph-blocks',
    classes: [11],
    run: () => burning(`${text('blijft '.repeat(9), 100, 600)} ${text(SECRET)}`),
  },
  {
    mutant: 'text-clips',
    classes: [16],
    run: () =>
      outcomeOf(
        page(
          `${text('blijft', 100, 100)} q ${text(SECRET).replace('BT', 'BT 7 Tr')} 50 300 500 450 re f Q`,
        ),
        [area()],
        (bytes) => darkAt(bytes, 300, 400),
      ),
  },
  {
    mutant: 'emptied-page',
    classes: [25],
    run: () =>
      burning({
        content: `/P cs 1 sc 100 698 90 4 re f ${text('Jansen')}`,
        resources: `/ColorSpace<</P[/Indexed/DeviceGray 8(${SECRET})]>>`,
      }),
    unseen: 'a palette is no text',
  },
  {
    mutant: 'copy-on-write',
    classes: [12],
    run: () =>
      burning({
        content: `/Fm Do ${text('blijft', 100, 100)}`,
        resources: `/XObject<</Fm 10 0 R>>`,
        objects: [
          stream(`/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${ALL}>>`, text(SECRET)),
        ],
      }),
  },
  { mutant: 'copy-on-write', classes: [13], run: () => burning(tiled()) },
  { mutant: 'copy-on-write', classes: [13], run: () => burning(masked()) },
  {
    mutant: 'unseen-cells',
    classes: [13],
    run: () => outlined('100 704 20 5 re f', '6 9 l'),
    unseen: CELLS,
  },
  {
    mutant: 'stroked-patterns',
    classes: [13],
    run: () => outlined('9 w 20 706 m 200 706 l S', '6 50 l'),
    unseen: CELLS,
  },
  { mutant: 'uncalled', classes: [65], run: uncalled, unseen: 'what a procedure draws is no text' },
  { mutant: 'type3-procedures', classes: [13], run: () => burning(type3()) },
  {
    mutant: 'images',
    classes: [14],
    run: () => burning(`q 90 0 0 10 100 698 cm BI /W 9 /H 1 /BPC 8 /CS /G ID ${SECRET}\nEI Q`),
  },
  { mutant: 'invisible-text', classes: [16], run: () => burning(`3 Tr ${text(SECRET)}`) },
  {
    mutant: 'enlarged-boxes',
    classes: [19],
    run: () => burning(squeezed(), [{ x0: 103, y0: 88, x1: 108, y1: 104 }]),
  },
  {
    mutant: 'own-cells',
    classes: [19],
    run: () =>
      burning(boundless(), [
        { ...WORD, x1: 127 },
        { ...WORD, x0: 127 },
      ]),
  },
  { mutant: 'reaching-glyphs', classes: [19], run: reaching },
  {
    mutant: 'glyph-names',
    classes: [67],
    run: () =>
      outcomeOf(
        page(signed()),
        [area()],
        (bytes) => searchMarkers(Buffer.from(bytes), [SECRET]).length > 0,
      ),
  },
  {
    mutant: 'clusters',
    classes: [20],
    run: () =>
      outcomeOf(page(accented()), [area(WORD)], (bytes) => textOf(bytes).includes('\u0301')),
    unseen: 'an accent alone is no text under a mark',
  },
  {
    mutant: 'trusted-text',
    classes: [21],
    run: () => ({ left: !textOf(page(untrusted())).includes(SECRET), leaks: undefined }),
  },
  {
    mutant: 'joined-lines',
    classes: [22],
    run: () => ({
      left: !textOf(
        page(`${text('Aan de heer Wybran-')} ${text('dus is dat toegezegd.', 100, 688)}`),
      ).includes(SECRET),
      leaks: undefined,
    }),
  },
  {
    mutant: 'twins',
    classes: [23],
    run: () =>
      outcomeOf(page(`${text(SECRET)} ${text(SECRET, 100.4)}`), [
        redaction('r', { glyphs: [0, 1, 2, 3, 4, 5, 6, 7, 8] }),
      ]),
  },
  {
    mutant: 'marked-content',
    classes: [24],
    run: () => burning(`/Span<</ActualText(${SECRET})>>BDC ${text('iemand')} EMC`),
  },
  {
    mutant: 'unknown-operators',
    classes: [25],
    // What is dropped unseen is dropped by `own-names` as well: here a person is told.
    run: () => {
      const { findings } = burnt(page(`${text(SECRET)} BX 123 zeg EX`), [area()]);
      const told = findings.some(({ code }) => code === 'unknown-operator-dropped');
      return { left: !told, leaks: undefined };
    },
  },
  {
    mutant: 'shadings',
    classes: [25],
    run: () =>
      outcomeOf(
        page(meshed()),
        [area()],
        (bytes) => searchMarkers(Buffer.from(bytes), [MESH]).length > 0,
      ),
  },
];

function tiled(): PageSource {
  const cell = `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 600 800]/XStep 600/YStep 800/Resources<<${ALL}>>`;
  return {
    content: '/Pattern cs /P scn 0 0 600 800 re f',
    resources: '/Pattern<</P 10 0 R>>',
    objects: [stream(cell, text(SECRET))],
  };
}

function masked(): PageSource {
  const group = `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Group<</S/Transparency/CS/DeviceGray>>/Resources<<${ALL}>>`;
  return {
    content: '/G gs 0 0 600 800 re f',
    resources: '/ExtGState<</G<</SMask<</S/Luminosity/G 10 0 R>>>>>>',
    objects: [stream(group, `1 g ${text(SECRET)}`)],
  };
}

function type3(): PageSource {
  return {
    content: 'BT /T 10 Tf 100 700 Td (A) Tj ET',
    resources: '/Font<</F 5 0 R/T 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type3/FontBBox[0 0 9000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 65/Widths[9000]/Encoding<</Differences[65/A]>>/CharProcs<</A 11 0 R>>/Resources<<${ALL}>>>>`,
      stream('', `9000 0 d0 BT /F 1000 Tf (${SECRET}) Tj ET`),
    ],
  };
}

/** The glyph stands below the mark and paints in it, far from the box that it gives. */
function reaching(): Outcome {
  const paint = '0 50000 5000 700 re f';
  const file = page({
    content: `BT /T 10 Tf 100 200 Td (A) Tj ET ${text('blijft', 100, 100)}`,
    resources: '/Font<</F 5 0 R/T 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 500 700]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 65/Widths[500]/Encoding<</Differences[65/A]>>/CharProcs<</A 11 0 R>>/Resources<<>>>>',
      stream('', `500 0 0 0 500 700 d1 ${paint}`),
    ],
  });
  try {
    return outcomeOf(
      file,
      [area()],
      (bytes) => searchMarkers(Buffer.from(bytes), [paint]).length > 0,
    );
  } catch (error) {
    return { left: (error as RedactionError).code !== 'font-unsupported', leaks: undefined };
  }
}

/** Widths of nothing: every letter stands at the line's start and reaches to the right. */
function squeezed(): PageSource {
  const widths = Array.from({ length: 95 }, () => 0).join(' ');
  return {
    content: text(SECRET),
    resources: '/Font<</F 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/TrueType/BaseFont/Onbekend/FirstChar 32/LastChar 126/Widths[${widths}]/Encoding/WinAnsiEncoding/FontDescriptor<</Type/FontDescriptor/FontName/Onbekend/Flags 32/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -200 900 800]>>>>`,
    ],
  };
}

/** A damaged font: every letter is 32 em wide in its program, and 0.6 em in the PDF. */
function boundless(): PageSource {
  const letters = [...new Set(SECRET)];
  const wide = [28, 0x7d, 0, 139, 139, 21, 28, 1, 244, 6, 28, 1, 244, 7, 28, 254, 12, 6, 14];
  const font = tinyCff(
    letters,
    letters.map(() => wide),
  );
  const widths = Array.from({ length: 95 }, () => 600).join(' ');
  return {
    content: text(SECRET),
    resources: '/Font<</F 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type1/BaseFont/T/FirstChar 32/LastChar 126/Widths[${widths}]/Encoding/WinAnsiEncoding/FontDescriptor 11 0 R>>`,
      '<</Type/FontDescriptor/FontName/T/Flags 32/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -200 900 800]/FontFile3 12 0 R>>',
      stream('/Subtype/Type1C', latin(font)),
    ],
  };
}

/** Drawn by a glyph that is called after who it is about, far from the mark. */
function signed(): PageSource {
  return {
    content: `${text(SECRET)} BT /S 10 Tf 100 300 Td (A) Tj ET`,
    resources: '/Font<</F 5 0 R/S 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type1/BaseFont/T/FirstChar 65/LastChar 65/Widths[600]/Encoding<</Differences[65/${SECRET}]>>/FontDescriptor 11 0 R>>`,
      '<</Type/FontDescriptor/FontName/T/Flags 4/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -200 900 800]/FontFile3 12 0 R>>',
      stream('/Subtype/Type1C', latin(tinyCff([SECRET]))),
    ],
  };
}

/** An accent of its own, without advance, after the letter. */
function accented(): PageSource {
  const widths = Array.from({ length: 95 }, (_, i) => (i === 64 ? 0 : 600)).join(' ');
  return {
    content: text('Wybrandu`', 100),
    resources: '/Font<</F 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type1/BaseFont/Courier/FirstChar 32/LastChar 126/Widths[${widths}]/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[96/acutecomb]>>/ToUnicode 11 0 R>>`,
      stream(
        '',
        '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <60> <0301> endbfchar',
      ),
    ],
  };
}

/** ToUnicode that tells nothing: all to the private use area. */
function untrusted(): PageSource {
  return {
    content: text(SECRET),
    resources: '/Font<</F 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>',
      stream(
        '',
        '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange',
      ),
    ],
  };
}

/** A free-form triangle mesh (type 4): three vertices under the mark. */
const MESH = '\0\x40\0\xe0\0A\0\x60\0\xe1\x99B\0\x50\0\xe2\x66C';

function meshed(): PageSource {
  return {
    content: '/S sh',
    resources: '/Shading<</S 10 0 R>>',
    objects: [
      stream(
        '/ShadingType 4/ColorSpace/DeviceGray/BitsPerCoordinate 16/BitsPerComponent 8/BitsPerFlag 8/Decode[0 600 0 800 0 1]',
        MESH,
      ),
    ],
  };
}

/** Painted with a pattern in whose cell an outline stands that goes with it. */
function outlined(painting: string, secret: string): Outcome {
  const cell = `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 60 60]/XStep 60/YStep 60`;
  return outcomeOf(
    page({
      content: `q /Pattern cs /P scn /Pattern CS /P SCN ${painting} Q ${text('blijft', 100, 300)}`,
      resources: `${ALL}/Pattern<</P 10 0 R>>`,
      objects: [stream(`${cell}/Resources<<>>`, '3 3 m 6 9 l 9 3 l f 3 47 m 6 50 l 9 47 l f')],
    }),
    [area()],
    (bytes) => everyStream(openPdf(bytes)).includes(secret),
  );
}

/** A picture that the procedure of the removed glyph alone draws. */
function uncalled(): Outcome {
  const font =
    '/Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 11 0 R>>';
  return burning({
    content: `BT /T 10 Tf 100 700 Td (a) Tj ET ${text('blijft', 100, 300)}`,
    resources: `/Font<</F 5 0 R/T 10 0 R>>/XObject<</I 12 0 R>>`,
    objects: [
      `<<${font}>>`,
      stream('', '9 0 d0 q 9 0 0 9 0 0 cm /I Do Q'),
      stream(
        '/Type/XObject/Subtype/Image/Width 9/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
        SECRET,
      ),
    ],
  });
}
