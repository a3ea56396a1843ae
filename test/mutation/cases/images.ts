import jpegJs from 'jpeg-js';
import { Bitmap } from '../../../fixtures/scripts/bitmap.ts';
import { jpeg } from '../../../fixtures/scripts/jpeg.ts';
import { encodeGroup4 } from '../../../redaction/burn/codec/ccitt/encode.ts';
import { PDFRawStream } from '../../../redaction/pdf/objects.ts';
import { type PageSource, stream } from '../../extract/onePagePdf.ts';
import { burnt, openPdf, outcomeOf, SECRET } from '../engine.ts';

import { area, burning, type Case, drawn, LINE, page, row } from './parts.ts';

export const IMAGES: readonly Case[] = [
  {
    mutant: 'images',
    classes: [26],
    run: () =>
      burning(
        {
          content: drawn(90),
          resources: '/XObject<</I 10 0 R>>',
          objects: [row('/ColorSpace/DeviceGray', `xx${SECRET}xx`)],
        },
        [{ ...LINE, x0: 110, x1: 180 }],
      ),
  },
  {
    mutant: 'image-elsewhere',
    classes: [29],
    run: () => ({ left: !tellsOfTheOther(), leaks: undefined }),
  },
  {
    mutant: 'masks',
    classes: [27],
    run: () =>
      outcomeOf(
        page({
          content: drawn(90),
          resources: '/XObject<</I 10 0 R>>',
          objects: [
            row('/ColorSpace/DeviceGray/SMask 11 0 R', 'abcdefghi'),
            row('/ColorSpace/DeviceGray/Mine true', SECRET),
          ],
        }),
        [area({ ...LINE, x0: 115, x1: 180 })],
        holdsSample('r'),
      ),
    unseen: 'the mask of a changed image is compared by burn alone',
  },
  {
    mutant: 'palette',
    classes: [27],
    run: () =>
      burning(
        {
          content: drawn(130),
          resources: '/XObject<</I 10 0 R>>',
          objects: [
            row(
              `/ColorSpace[/Indexed/DeviceGray 9(${SECRET}X)]`,
              '\0\x01\x02\x03\x04\x05\x06\x07\x08\t\t\t\t',
            ),
          ],
        },
        [{ ...LINE, x0: 99, x1: 189 }],
      ),
    unseen: 'a palette is no text',
  },
  {
    mutant: 'images',
    classes: [29],
    run: () =>
      burning({
        content: `${drawn(90)} q 90 0 0 10 300 698 cm /I Do Q`,
        resources: '/XObject<</I 10 0 R>>',
        objects: [row('/ColorSpace/DeviceGray', SECRET)],
      }),
  },
  {
    mutant: 'images',
    classes: [9, 81],
    run: () => {
      const [first, second] = [stripedBy(4), stripedBy(8)].map(
        (source) => burnt(page(source), [area({ x0: 99, y0: 77, x1: 165, y1: 103 })]).bytes,
      );
      return { left: !Buffer.from(first!).equals(Buffer.from(second!)), leaks: undefined };
    },
  },
  {
    mutant: 'whole-blocks',
    classes: [30],
    run: () =>
      outcomeOf(page(striped()), [area({ x0: 103, y0: 83, x1: 121, y1: 101 })], showsStripes),
    unseen: 'what lies under a mark is not compared',
  },
  {
    mutant: 'decoded-codecs',
    classes: [31],
    run: () =>
      outcomeOf(page(jbig2()), [area({ ...LINE, x1: 130 })], (bytes) =>
        Buffer.from(bytes).includes('JBIG2Decode'),
      ),
  },
  {
    mutant: 'outward-rounding',
    classes: [32],
    run: () =>
      outcomeOf(
        page({
          content: drawn(9),
          resources: '/XObject<</I 10 0 R>>',
          objects: [row('/ColorSpace/DeviceGray', SECRET)],
        }),
        [area({ ...LINE, x0: 101.6, x1: 108.4 })],
        holdsSample('y'),
      ),
    unseen: 'half a sample',
  },
];

/** Does a decoded image still have a sample of this letter's value? */
function holdsSample(letter: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const document = openPdf(bytes);
    return [...document.refs()].some((ref) => {
      const object = document.get(ref);
      if (!(object instanceof PDFRawStream) || !String(object.dict).includes('/Image'))
        return false;
      return document.decode(object).includes(letter.charCodeAt(0));
    });
  };
}

/** Black and white stripes, 64 by 24, a point a sample, from (100, 722) down. */
function striped(): PageSource {
  return stripedBy(4);
}

function stripedBy(period: number): PageSource {
  const bitmap = new Bitmap(64, 24);
  bitmap.grey.forEach((_, i) => {
    if (i % period < period / 2) bitmap.grey[i] = 0;
  });
  const data = jpeg(bitmap, 'x').toString('latin1');
  return {
    content: 'q 64 0 0 24 100 698 cm /I Do Q',
    resources: '/XObject<</I 10 0 R>>',
    objects: [
      stream(
        '/Type/XObject/Subtype/Image/Width 64/Height 24/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode',
        data,
      ),
    ],
  };
}

/** Do the samples under the mark differ? */
function showsStripes(bytes: Uint8Array): boolean {
  const document = openPdf(bytes);
  for (const ref of document.refs()) {
    const object = document.get(ref);
    if (!(object instanceof PDFRawStream) || !String(object.dict).includes('/DCTDecode')) continue;
    const { data, width } = jpegJs.decode(document.rawBytes(object), { useTArray: true });
    const under: number[] = [];
    for (let y = 6; y < 20; y++)
      for (let x = 4; x < 20; x++) under.push(data[(y * width + x) * 4]!);
    return Math.max(...under) - Math.min(...under) > 8;
  }
  return false;
}

/** A page of one generic region, coded as MMR (ISO/IEC 14492, 7.4.6 and 7.4.8). */
function jbig2(): PageSource {
  const word = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
  const segment = (number: number, type: number, body: number[]) => [
    ...word(number),
    type,
    0,
    1,
    ...word(body.length),
    ...body,
  ];
  const head = [...word(64), ...word(16), ...word(0), ...word(0)];
  const black = Uint8Array.from({ length: 128 }, (_, i) => (i % 8 < 2 ? 0xaa : 0x0f));
  const mmr = encodeGroup4(black, 64, 16);
  const data = [...segment(0, 48, [...head, 0, 0, 0]), ...segment(1, 38, [...head, 0, 1, ...mmr])];
  return {
    content: 'q 64 0 0 16 100 696 cm /I Do Q',
    resources: '/XObject<</I 10 0 R>>',
    objects: [
      stream(
        '/Type/XObject/Subtype/Image/Width 64/Height 16/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode',
        String.fromCharCode(...data),
      ),
    ],
  };
}

/** Is a person told that the picture, of which a part was blanked, stands whole elsewhere? */
function tellsOfTheOther(): boolean {
  const file = page({
    content: `${drawn(90)} q 90 0 0 10 100 398 cm /I Do Q`,
    resources: '/XObject<</I 10 0 R>>',
    objects: [row('/ColorSpace/DeviceGray', `xx${SECRET}xx`)],
  });
  const { findings } = burnt(file, [area({ ...LINE, x0: 110, x1: 180 })]);
  return findings.some(({ code }) => code === 'image-elsewhere');
}
