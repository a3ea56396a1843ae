/** What stands in a file and no viewer reads or draws: the word is shown and marked, and stands there too. */
import { searchMarkers } from '../../../fixtures/scripts/markers.ts';
import { encodeGroup4 } from '../../../redaction/burn/codec/ccitt/encode.ts';
import type { RedactionError } from '../../../redaction/model/errors.ts';
import { latin } from '../../burn/text/burnText.ts';
import { stream } from '../../extract/onePagePdf.ts';
import { tinyType1 } from '../../font/tinyType1.ts';
import { burnt, type Outcome, outcomeOf, SECRET, textOf } from '../engine.ts';
import { ALL, area, burning, type Case, page, text } from './parts.ts';

const SHOWN = `${text(SECRET)} ${text('blijft', 100, 300)} `;

const SHARED = 'burn and proof share the definition of what tells';

/** A link far from the mark. */
function linked(shown: string, address: string) {
  const link = `<</Type/Annot/Subtype/Link/Rect[300 300 400 320]/A<</S/URI/URI(${address})>>>>`;
  return outcomeOf(
    page({
      content: `${text(shown)} ${text('blijft', 100, 300)}`,
      page: `/MediaBox[0 0 600 800]/Annots[${link}]`,
    }),
    [area()],
    (bytes) => searchMarkers(Buffer.from(bytes), [address]).length > 0,
  );
}

/** An image beside the mark with one object more. */
function beside(dict: string, data: string) {
  return burning({
    content: `${SHOWN} q 90 0 0 90 100 400 cm /I Do Q`,
    resources: '/XObject<</I 10 0 R>>',
    objects: [stream(`/Type/XObject/Subtype/Image/BitsPerComponent 8${dict}`, data)],
  });
}

const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 600 800]';
const GREY = '/Width 3/Height 1/ColorSpace/DeviceGray';
const BITS = '/Width 8/Height 2/ColorSpace/DeviceGray/BitsPerComponent 1';
const fax = latin(encodeGroup4(new Uint8Array(2).fill(0xa5), 8, 2));
const segment = (number: number, type: number, data: string) =>
  String.fromCharCode(0, 0, 0, number, type, 0, 1, 0, 0, 0, data.length) + data;
const JBIG2 =
  segment(0, 48, '\0\0\0\x08\0\0\0\x02'.padEnd(19, '\0')) +
  segment(1, 62, `\x20\0\0\0${SECRET}\0\0\0`);
const box = (type: string, data: string) =>
  `\0\0\0${String.fromCharCode(data.length + 8)}${type}${data}`;
const JPX = `${box('jP  ', '\r\n\x87\n')}${box('xml ', `<x>${SECRET}</x>`)}${box('jp2c', '\xff\x4f\xff\x90\0\x04ab')}`;
const JPEG = `\xff\xd8\xff\xf3\0\x0b${SECRET}\xff\xda\0\x02beeld\xff\xd9`;

export const UNSEEN: readonly Case[] = [
  {
    mutant: 'filter-ends',
    classes: [37],
    run: () => beside(`${GREY}/Filter/ASCIIHexDecode`, `616263>${SECRET}`),
  },
  { mutant: 'broken-content', classes: [37], run: () => readsOn() },
  {
    mutant: 'fax-rows',
    classes: [37],
    run: () => beside(`${BITS}/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 8>>`, fax + SECRET),
  },
  {
    mutant: 'jbig2-extensions',
    classes: [37],
    run: () => beside(`${BITS}/Filter/JBIG2Decode`, JBIG2),
  },
  {
    mutant: 'jpeg-segments',
    classes: [28],
    run: () => beside(`${GREY}/Filter/DCTDecode`, JPEG),
  },
  { mutant: 'jpx-boxes', classes: [28], run: () => beside(`${GREY}/Filter/JPXDecode`, JPX) },
  {
    mutant: 'mesh-ends',
    classes: [28],
    run: () =>
      burning({
        content: `${SHOWN} q 100 400 90 90 re W n /S sh Q`,
        resources: '/Shading<</S 10 0 R>>',
        objects: [
          stream(
            '/ShadingType 5/VerticesPerRow 9/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8/Decode[0 600 0 800 0 1]',
            SECRET.padEnd(20, 'x'),
          ),
        ],
      }),
  },
  {
    mutant: 'palette-ends',
    classes: [28],
    run: () =>
      burning({
        content: `${SHOWN} /C cs 1 sc 100 400 90 90 re f`,
        resources: `/ColorSpace<</C[/Indexed/DeviceGray 1(ab${SECRET})]>>`,
      }),
  },
  {
    mutant: 'calculator-comments',
    classes: [28],
    run: () =>
      burning({
        content: `${SHOWN} /C cs 1 scn 100 400 90 90 re f`,
        resources: '/ColorSpace<</C[/Separation/Zwart/DeviceGray 10 0 R]>>',
        objects: [stream('/FunctionType 4/Domain[0 1]/Range[0 1]', `{ % ${SECRET}\n 1 exch sub }`)],
      }),
  },
  {
    mutant: 'inline-surplus',
    classes: [14],
    run: () =>
      burning(`${SHOWN} q 90 0 0 90 100 400 cm BI/W 3/H 1/BPC 8/CS/G/L 13 ID abc ${SECRET}\nEI Q`),
  },
  {
    mutant: 'undrawn-forms',
    classes: [13],
    run: () =>
      outcomeOf(
        page({
          content: `${SHOWN} /Pattern cs /P scn`,
          resources: '/Pattern<</P 10 0 R>>',
          objects: [pattern(text('Gerbrandij'))],
        }),
        [area()],
        (bytes) => searchMarkers(Buffer.from(bytes), ['Gerbrandij']).length > 0,
      ),
    unseen: 'what nobody removed elsewhere is no secret that could be looked for',
  },
  { mutant: 'telling-looks', classes: [43], run: () => burning(states()) },
  { mutant: 'telling-looks', classes: [13], run: () => burning(uncalled()) },
  {
    mutant: 'drawn-looks',
    classes: [45],
    run: () => ({ left: !textOf(page(bareField())).includes(SECRET), leaks: undefined }),
  },
  { mutant: 'private-words', classes: [66], run: () => burningNoted() },
  {
    mutant: 'other-readings',
    classes: [40],
    run: () => linked(SECRET, 'https://x.nl/?m=V3licmFuZHVz'),
    unseen: SHARED,
  },
  {
    mutant: 'shown-numbers',
    classes: [40],
    run: () => linked('op 06 12 34 56 78', 'tel:+31612345678'),
    unseen: SHARED,
  },
  {
    mutant: 'short-names',
    classes: [40],
    run: () => linked('Li', 'https://x.nl/medewerkers/Li'),
    unseen: SHARED,
  },
  ...[false, true].map(
    (isHexadecimal): Case => ({
      mutant: 'glyph-names',
      classes: [67],
      run: () => outcomeOf(page(signed(isHexadecimal)), [area()]),
    }),
  ),
];

function pattern(content: string): string {
  const cell = '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 900 900]/XStep 900/YStep 900';
  return stream(`${cell}/Resources<<${ALL}>>`, content);
}

/** A button that is off: the look of its other state shows the word. */
function states() {
  const look = (shown: string) =>
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<<${ALL}>>`,
      `BT /F 9 Tf 5 5 Td (${shown}) Tj ET`,
    );
  return {
    content: SHOWN,
    page: '/MediaBox[0 0 600 800]/Annots[10 0 R]',
    catalog: '/AcroForm<</Fields[10 0 R]>>',
    objects: [
      '<</Type/Annot/Subtype/Widget/FT/Btn/T(veld)/AS/Off/AP<</N<</Off 11 0 R/On 12 0 R>>>>/Rect[300 300 400 400]/P 3 0 R>>',
      look('uit'),
      look(SECRET),
    ],
  };
}

/** A procedure for a code that no text has. */
function uncalled() {
  return {
    content: `${SHOWN} BT /Z 12 Tf 1 0 0 1 300 300 Tm (A) Tj ET`,
    resources: '/Font<</F 5 0 R/Z 10 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 66/Widths[9 9]/Encoding<</Differences[65/a/b]>>/CharProcs<</a 11 0 R/b 12 0 R>>/Resources<<${ALL}>>>>`,
      stream('', '9 0 d0 0 0 5 5 re f'),
      stream('', `9 0 d0 BT /F 9 Tf (${SECRET}) Tj ET`),
    ],
  };
}

/** A value of which only the viewer makes a look. */
function bareField() {
  return {
    content: text('blijft', 100, 300),
    page: '/MediaBox[0 0 600 800]/Annots[10 0 R]',
    catalog: '/AcroForm<</Fields[10 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 10 Tf 0 g)>>',
    objects: [
      `<</Type/Annot/Subtype/Widget/FT/Tx/T(veld)/V(${SECRET})/DA(/Helv 10 Tf 0 g)/Rect[100 690 300 710]/P 3 0 R/F 4>>`,
    ],
  };
}

/** A note in the encrypted part of a program of a font that shows something else; found by the proof alone. */
function burningNoted() {
  const outcome = outcomeOf(page(signed(false, 'A', `%${SECRET}\n`)), [area()]);
  return { ...outcome, left: (outcome.leaks ?? []).length > 0 };
}

/** Far from the mark a glyph is shown that is called after who it is about. */
function signed(isHexadecimal: boolean, glyph = SECRET, note = '') {
  const font = tinyType1([glyph], isHexadecimal, note);
  const lengths = `/Length1 ${font.Length1}/Length2 ${font.Length2}/Length3 ${font.Length3}`;
  return {
    content: `${text(SECRET)} BT /S 10 Tf 100 300 Td (A) Tj ET`,
    resources: '/Font<</F 5 0 R/S 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type1/BaseFont/T/FirstChar 65/LastChar 65/Widths[600]/FontDescriptor 11 0 R>>',
      '<</Type/FontDescriptor/FontName/T/Flags 4/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -200 900 800]/FontFile 12 0 R>>',
      stream(lengths, latin(font.bytes)),
    ],
  };
}

/** Hexadecimal digits of which one is none: poppler and PDFium show the word behind it in different places, or not at all. */
function readsOn(): Outcome {
  const hex = Buffer.from(text(SECRET)).toString('hex');
  const file = page({
    content: `${SHOWN} /X Do`,
    resources: '/XObject<</X 10 0 R>>',
    objects: [stream(`${FORM}/Resources<<${ALL}>>/Filter/ASCIIHexDecode`, `20g${hex}>`)],
  });
  try {
    burnt(file, [area()]);
  } catch (error) {
    return { left: (error as RedactionError).code !== 'content-broken', leaks: undefined };
  }
  return { left: true, leaks: undefined };
}
