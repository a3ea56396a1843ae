import { stream } from '../../extract/onePagePdf.ts';
import { SECRET, unaccused } from '../engine.ts';

import { annotated, BOX, type Case, drawn, page, QUADS, row, text } from './parts.ts';

const OUTLINED = Array.from({ length: 9 }, (_, i) => {
  const x = 100 + 9 * i;
  return `${x} 700 m ${x} 709 l ${x + 2} 709 l ${x + 2} 705 l ${x + 6} 705 l ${x + 6} 702 l ${x + 2} 700 l h f`;
}).join(' ');

/** Print all over, and a box. */
function boxedScan() {
  const dict = '/Subtype/Image/Width 32/Height 80/ColorSpace/DeviceGray/BitsPerComponent 1';
  return {
    content: `q 600 0 0 800 0 0 cm /Im Do Q ${BOX}`,
    resources: '/XObject<</Im 10 0 R>>',
    objects: [stream(dict, 'U'.repeat(320))],
  };
}

const STRIPS = Array.from({ length: 30 }, (_, i) => `${98 + 2.4 * i} 696 2 14 re f`).join(' ');

/** Over the word. */
function photograph() {
  const dict = '/Subtype/Image/Width 9/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8';
  return {
    content: `${text(SECRET)} q 60 0 0 14 98 696 cm /Im Do Q`,
    resources: '/Font<</F 5 0 R>>/XObject<</Im 10 0 R>>',
    objects: [stream(dict, 'a~5Zr@mQ9!xK2wTe#b')],
  };
}

const DARK_FIELD = {
  page: '/MediaBox[0 0 600 800]/Annots[10 0 R]',
  objects: ['<</Subtype/Widget/FT/Tx/T(x)/V(x)/DA(/Helv 9 Tf)/Rect[90 690 260 715]/MK<</BG[0]>>>>'],
};

export const VISUAL: readonly Case[] = [
  bad('covers', 1, page(`${text(SECRET)} ${BOX}`), 'text-under-box'),
  bad(
    'annotations',
    2,
    annotated(`<</Subtype/Square${QUADS}/IC[0 0 0]>>`),
    'text-under-annotation',
  ),
  bad('annotations', 3, annotated(`<</Subtype/Redact${QUADS}>>`), 'redact-not-applied'),
  bad('annotations', 4, annotated(`<</Subtype/Highlight${QUADS}/C[0 0 0]>>`), 'dark-highlight'),
  bad('solid-covers', 1, page(`${text(SECRET)} ${STRIPS}`), 'text-under-box'),
  bad('solid-covers', 8, page(photograph()), 'text-under-image'),
  bad(
    'in-line',
    5,
    page(`${text('Aan', 80)} 1 g ${text(SECRET)} 0 g ${text('gestuurd', 158)}`),
    'text-in-background-colour',
  ),
  bad('pixels', 5, page(`${BOX} ${text(SECRET)}`), 'text-in-background-colour'),
  bad(
    'covers',
    6,
    page({
      content: `${text(SECRET)} /G gs 0.2 g ${BOX.slice(4)}`,
      resources: '/ExtGState<</G<</ca 0.6>>>>',
    }),
    'text-under-see-through-box',
  ),
  bad(
    'hidden-runs',
    7,
    page(`${text(SECRET)} 0 G 20 w 90 703 m 260 703 l S`),
    'text-in-background-colour',
  ),
  bad('covers', 7, hatched(), 'text-under-box'),
  bad(
    'leftovers',
    34,
    page({ content: text('blijft'), objects: [stream('', text(SECRET))] }),
    'unreachable-object',
  ),
  bad('overtyped', 1, page(`${text(SECRET)} ${text('XXXXXXXXXXXX')}`), 'text-overtyped'),
  bad('outlines-under', 15, page(`${OUTLINED} ${BOX}`), 'outlines-under-box'),
  bad('scan-boxes', 26, page(boxedScan()), 'image-under-box'),
  bad('under-fields', 2, page({ content: text(SECRET), ...DARK_FIELD }), 'text-under-annotation'),
  bad(
    'covers',
    8,
    page({
      content: `${text(SECRET)} ${drawn(300)}`,
      resources: '/XObject<</I 10 0 R>>',
      objects: [row('/ColorSpace/DeviceGray', '\0\0')],
    }),
    'text-under-image',
  ),
];

function bad(mutant: string, failureClass: number, file: Uint8Array, code: string): Case {
  return { mutant, classes: [failureClass], run: () => unaccused(file, code) };
}

function hatched(): Uint8Array {
  const cell =
    '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>';
  return page({
    content: `${text(SECRET)} /Pattern cs /P scn 95 695 300 16 re f`,
    resources: '/Pattern<</P 10 0 R>>',
    objects: [stream(cell, '0 g 0 0 4 4 re f')],
  });
}
