/** Content of every kind, burnt with a mark across it: what comes out has to load. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { burn } from '../../redaction/burn/burn.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import { load } from '../../redaction/pdf/load.ts';
import { latin1Bytes, pdfText } from '../burn/document/smallPdf.ts';
import { CONTENT } from './grammars.ts';
import { LIMITS, type Target } from './target.ts';

export const CONTENT_TARGETS: Readonly<Record<string, Target>> = {
  content: { seeds, grammar: CONTENT, run: runContent },
};

const SEEDS = [
  'BT /F1 12 Tf 72 700 Td (Gesprek met Jansen) Tj 0 -14 TD [(van) -120 (Jansen)] TJ T* (en) \' 1 2 (zo) " ET',
  'q 1 0 0 RG 12 w 1 J 2 j 4 M [9 4] 2 d 10 690 m 400 720 l 300 600 500 900 90 700 c 20 30 40 50 v 1 2 3 4 y h S Q',
  'q 60 680 300 40 re W n 0.5 g 0 0 600 800 re f* 70 690 m 90 710 l 110 690 l b* Q 50 500 9 9 re B',
  'q 200 0 0 40 72 680 cm /Im0 Do Q /Fm0 Do /GS0 gs /Sh0 sh /P0 gs /Pattern cs /P1 scn 72 690 99 20 re f',
  'q 90 0 0 20 72 690 cm BI /W 3/H 2/BPC 8/CS/G ID abcdef EI Q q 9 0 0 9 72 695 cm BI /W 8/H 1/IM true/F/AHx ID a5> EI Q',
  '/P<</MCID 0/ActualText(Jansen)>>BDC BT /F1 9 Tf 1 0 0.2 1 72 700 Tm 80 Tz 3 Ts 2 Tc 5 Tw 1 Tr (Jansen) Tj ET EMC /Span/MC0 BDC EMC /a MP',
  'BT /T3 20 Tf 72 690 Td (AB) Tj /F1 0 Tf (x) Tj 7 Tr (clip) Tj ET 0 0 600 800 re f',
];

function seeds(): Buffer[] {
  return SEEDS.map((text) => Buffer.from(text, 'latin1'));
}

const OBJECTS = {
  20: {
    dict: '/Type/XObject/Subtype/Image/Width 4/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/SMask 26 0 R',
    data: 'abcdefgh',
  },
  21: {
    dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 7 0 R>>>>',
    data: 'BT /F1 9 Tf 72 695 Td (Jansen) Tj ET',
  },
  22: '<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>>>',
  23: {
    dict: '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Font<</F1 7 0 R>>>>',
    data: 'BT /F1 9 Tf (x) Tj ET',
  },
  24: '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 66/Widths[9 9]/Encoding<</Differences[65/a/b]>>/CharProcs<</a 25 0 R/b 25 0 R>>/Resources<<>>>>',
  25: { dict: '', data: '9 0 d0 0 0 5 5 re f' },
  26: { dict: '/Width 4/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8', data: 'hgfedcba' },
};
const RESOURCES =
  '/XObject<</Im0 20 0 R/Fm0 21 0 R>>/ExtGState<</GS0<</ca .5/BM/Multiply>>>>/Shading<</Sh0 22 0 R>>/Pattern<</P1 23 0 R>>/Properties<</MC0<</Type/OCG/Name(x)>>>>';

export const mark = (width: string) =>
  ({
    id: `r-${width}`,
    page: 1,
    target: { kind: 'area', rects: [{ x0: 100, y0: 85, x1: 180, y1: 108 }] },
    grounds: ['5.1.2e'],
    width,
    passage: 'p1',
    origin: { type: 'naam', certainty: 'manual', rule: 'x', decidedBy: 'x', decidedAt: '' },
  }) as unknown as Redaction;

function runContent(input: Buffer): number {
  const options = { ports: nodePorts(), limits: LIMITS };
  const { value: document } = load(fileOf(input), options);
  const width = input.length % 2 === 0 ? 'exact' : 'safe';
  const { bytes } = burn(document, [mark(width)]).value;
  const again = load(bytes, options).value;
  if (again.pages.length !== 2) throw new Error('pages got lost');
  return bytes.length;
}

/** Two pages, of which the first shows the content. */
export function fileOf(input: Buffer): Uint8Array {
  const parts = { content1: input.toString('latin1'), resources: RESOURCES, objects: OBJECTS };
  const text = pdfText(parts).replaceAll('/F1 7 0 R>>', '/F1 7 0 R/T3 24 0 R>>');
  return latin1Bytes(text);
}
