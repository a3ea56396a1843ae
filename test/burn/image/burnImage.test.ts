import { describe, expect, it } from 'vitest';
import { encodeGroup4 } from '../../../redaction/burn/codec/ccitt/encode.ts';
import { readHeader } from '../../../redaction/burn/image/imageHeader.ts';
import { decodeRaster, type JpegRaster } from '../../../redaction/burn/image/raster.ts';
import { inlineDict } from '../../../redaction/pdf/content/inlineStream.ts';
import { lexContent } from '../../../redaction/pdf/content/lexer.ts';
import type { InlineImage } from '../../../redaction/pdf/content/operation.ts';
import { key, PDFRawStream } from '../../../redaction/pdf/objects.ts';
import { baselineBytes, randomJpeg } from '../codec/jpegSource.ts';
import { burnContent, type IndirectObject, loaded, onePage } from '../path/burnContent.ts';

const AREA = { x0: 50, y0: 50, x1: 80, y1: 70 };
/** An image over 20–68 × 30–72: its last row lies below the mark. */
const PLACED = 'q 48 0 0 42 20 30 cm';

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function burnt(content: string, objects: IndirectObject[] = []) {
  const names = objects.map((_, i) => `/I${i} ${10 + i} 0 R`).join(' ');
  return burnContent(
    loaded(
      onePage(
        content,
        `/XObject<<${names}>>/ColorSpace<</Mine[/Indexed/DeviceRGB 1<000000ffffff>]>>`,
        objects,
      ),
    ),
    [AREA],
  );
}

function addedStream(result: ReturnType<typeof burnt>): PDFRawStream {
  const [object] = result.added.values();
  return result.rewrite.resolve(object) as PDFRawStream;
}

function inlineImages(text: string): InlineImage[] {
  const images: InlineImage[] = [];
  lexContent(latin(text), (operation) => {
    if (operation.inlineImage) images.push(operation.inlineImage);
  });
  return images;
}

/** Columns of 0 and 1 bits, 16 × 14. */
const STRIPES = new Uint8Array(2 * 14).fill(0x55);

describe('burnImage', () => {
  it('leaves an image that no mark touches', () => {
    const content = 'q 20 0 0 20 300 300 cm /I0 Do Q';
    const image = { source: '/Subtype/Image/Width 16/Height 14/ImageMask true', data: STRIPES };
    expect(burnt(content, [image])).toMatchObject({ text: content, removals: [], findings: [] });
  });

  it('draws a blanked copy under a new name and leaves the original', () => {
    const image = { source: '/Subtype/Image/Width 16/Height 14/ImageMask true', data: STRIPES };
    const result = burnt(`${PLACED} /I0 Do Q /I0 Do`, [image]);
    expect(result.text).toBe(`${PLACED} /New0 Do Q /I0 Do`);
    expect(result.removals).toMatchObject([{ kind: 'image-pixels', page: 1, redaction: 'r1' }]);
    expect(String(addedStream(result).dict)).toContain('/ImageMask true');
  });

  it('writes an inline image again as one, without a stray EI in its data', () => {
    const data = String.fromCharCode(...STRIPES);
    const content = `${PLACED} BI /W 16 /H 14 /CS /Mine /BPC 1 /I true ID ${data} EI Q 1 0 0 rg`;
    const result = burnt(content);
    expect(result.text).toMatch(/^q 48 0 0 42 20 30 cm BI [\s\S]*\sEI Q 1 0 0 rg$/);
    const [image] = inlineImages(result.text);
    expect(Object.fromEntries(image!.dict)).toMatchObject({
      Width: 16,
      Height: 14,
      Interpolate: true,
    });
    expect(result.text).toContain('/CS /Mine');
    const stream = PDFRawStream.of(inlineDict(image!.dict), image!.data);
    const document = result.rewrite.document;
    const header = readHeader(result.rewrite, stream.dict, document.pages[0]!.resources);
    const raster = decodeRaster(document, stream, header);
    expect(raster.kind === 'samples' && raster.grid.bytes).not.toEqual(STRIPES);
    expect(raster.kind === 'samples' && raster.grid.bytes.subarray(26)).toEqual(
      STRIPES.subarray(26),
    );
  });

  it('keeps a JPEG a JPEG and drops what its segments tell', () => {
    let state = 3;
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const frame = [{ id: 1, horizontal: 1, vertical: 1, quantisation: 0 }];
    const source = randomJpeg({ width: 100, height: 70, frame }, next);
    const image = {
      source:
        '/Subtype/Image/Width 100/Height 70/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode',
      data: baselineBytes(source),
    };
    const result = burnt(`${PLACED} /I0 Do Q`, [image]);
    const stream = addedStream(result);
    expect(String(stream.dict.get(key('Filter')))).toBe('/DCTDecode');
    expect(String.fromCharCode(...stream.contents)).not.toContain('SECRET');
    const document = result.rewrite.document;
    const after = decodeRaster(
      document,
      stream,
      readHeader(result.rewrite, stream.dict, undefined),
    );
    const blocks = (after as JpegRaster).image.components[0]!.coefficients;
    const changed = new Set<number>();
    source.components[0]!.coefficients.forEach((value, i) => {
      if (value !== blocks[i]) changed.add(i >> 6);
    });
    // samples 62–100 and rows 3–37: blocks 7–12 and 0–4, 13 in a row; the ninth row has padding
    const touched = [0, 1, 2, 3, 4].flatMap((y) => [7, 8, 9, 10, 11, 12].map((x) => y * 13 + x));
    expect([...changed].filter((block) => !touched.includes(block))).toEqual([]);
    expect(touched.every((b) => changed.has(b))).toBe(true);
  });

  it.each([
    ['of one colour stays, but for what stands beyond its edge', 1, '/New0 Do'],
    ['of two goes with its only block', 2, ''],
  ])('a JPEG of a few pixels %s', (_, colours, drawn) => {
    const one = { vertical: 1, horizontal: 1, quantisation: 0 };
    const frame = [
      { ...one, id: 1, horizontal: 2 },
      { ...one, id: 2 },
      { ...one, id: 3 },
    ];
    const source = randomJpeg({ width: 2, height: 2, frame }, () => 0.5);
    for (const component of source.components) component.coefficients.fill(0);
    const { coefficients } = source.components[0]!;
    coefficients.fill(9, 64);
    coefficients[0] = 40;
    coefficients[1] = colours - 1;
    const image = {
      source:
        '/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode',
      data: baselineBytes(source),
    };
    const result = burnt(`${PLACED} /I0 Do Q`, [image]);
    expect(result.text.replace(/\s+/g, ' ')).toBe(`${PLACED} ${drawn} Q`.replace(/\s+/g, ' '));
    if (drawn === '') return;
    const stream = addedStream(result);
    const header = readHeader(result.rewrite, stream.dict, undefined);
    const after = decodeRaster(result.rewrite.document, stream, header) as JpegRaster;
    expect(new Set(after.image.components[0]!.coefficients)).toEqual(new Set([40, 0]));
  });

  it('decodes JBIG2 through the port and writes Group 4', () => {
    const image = {
      source:
        '/Subtype/Image/Width 16/Height 14/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode',
      data: jbig2(16, 14, STRIPES),
    };
    const result = burnt(`${PLACED} /I0 Do Q`, [image]);
    const stream = addedStream(result);
    expect(String(stream.dict.get(key('Filter')))).toBe('/CCITTFaxDecode');
    const raster = decodeRaster(
      result.rewrite.document,
      stream,
      readHeader(result.rewrite, stream.dict, undefined),
    );
    // black is 1 in JBIG2, 0 in the samples of the image
    expect(raster.kind === 'samples' && [...raster.grid.bytes.subarray(26)]).toEqual([0xaa, 0xaa]);
  });

  it('decodes JPEG 2000 through the port', () => {
    const image = { source: '/Subtype/Image/Width 8/Height 8/OPI<<>>/Filter/JPXDecode', data: JPX };
    const result = burnt(`${PLACED} /I0 Do Q`, [image]);
    const stream = addedStream(result);
    expect(String(stream.dict.get(key('ColorSpace')))).toBe('/DeviceGray');
    const raster = decodeRaster(
      result.rewrite.document,
      stream,
      readHeader(result.rewrite, stream.dict, undefined),
    );
    expect(raster.kind === 'samples' && new Set(raster.grid.bytes)).toEqual(new Set([128]));
  });

  it('says nothing of an image whose own box, rounded to hundredths, is the mark', () => {
    const image = { source: '/Subtype/Image/Width 16/Height 14/ImageMask true', data: STRIPES };
    const result = burnt('q 30.008 0 0 20.006 49.996 49.997 cm /I0 Do Q', [image]);
    expect(result.text.replaceAll(/\s+/g, ' ')).toBe('q 30.008 0 0 20.006 49.996 49.997 cm Q');
    expect(result).toMatchObject({ removals: [{ kind: 'image' }], findings: [] });
  });

  it('removes what it cannot decode, and says so', () => {
    const broken = (filter: string) => ({
      source: `/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/${filter}`,
      data: latin('no image at all'),
    });
    const filters = ['JPXDecode', 'JBIG2Decode', 'DCTDecode', 'Unheard'];
    const content = `${PLACED} ${filters.map((_, i) => `/I${i} Do`).join(' ')} Q`;
    const result = burnt(content, filters.map(broken));
    expect(result.text.replaceAll(/\s+/g, ' ')).toBe(`${PLACED} Q`);
    expect(result.findings.map((f) => [f.code, f.object])).toEqual(
      filters.map((_, i) => ['image-removed-whole', `${10 + i} 0 R`]),
    );
    expect(result.removals.every((r) => r.kind === 'image')).toBe(true);
  });
});

/** A page of one generic region, coded as MMR (ISO/IEC 14492, 7.4.6 and 7.4.8). */
function jbig2(width: number, height: number, black: Uint8Array): Uint8Array {
  const word = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
  const segment = (number: number, type: number, body: number[]) => [
    ...word(number),
    type,
    0,
    1,
    ...word(body.length),
    ...body,
  ];
  const page = [...word(width), ...word(height), ...word(0), ...word(0), 0, 0, 0];
  const region = [...word(width), ...word(height), ...word(0), ...word(0), 0, 1];
  const data = [...encodeGroup4(black, width, height)];
  return Uint8Array.from([...segment(0, 48, page), ...segment(1, 38, [...region, ...data])]);
}

/** A codestream of 8 × 8 grey samples whose packets are all empty: every sample is 128 (ISO/IEC 15444-1). */
const JPX = Uint8Array.from([
  0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
  0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7, 1, 1, 0xff, 0x52, 0, 12, 0, 0, 0, 1, 0, 0, 4, 4, 0,
  1, 0xff, 0x5c, 0, 4, 0x40, 0x40, 0xff, 0x90, 0, 10, 0, 0, 0, 0, 0, 15, 0, 1, 0xff, 0x93, 0, 0xff,
  0xd9,
]);
