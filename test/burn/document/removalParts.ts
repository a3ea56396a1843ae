/** Small files that hold a text in one place of the document: what the cases of the seven tests are made of. */
import { type Parts, VISIBLE_1 } from './smallPdf.ts';

export const outline = (title: string, target = '/Dest[3 0 R/Fit]'): Parts => ({
  catalog: '/Outlines 20 0 R',
  objects: {
    20: '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>',
    21: `<</Title ${title}/Parent 20 0 R${target}>>`,
  },
});

export const file = (text: string): string => `<</Type/Filespec/F(${text})/EF<</F 31 0 R>>>>`;
export const attached = { dict: '/Type/EmbeddedFile', data: 'inhoud' };
export const formXObject = (extra: string) => ({
  dict: `/Type/XObject/Subtype/Form/BBox[0 0 10 10]/Resources<<>>${extra}`,
  data: '0 0 5 5 re f',
});
export const drawsForm = (extra: string, more: Parts['objects'] = {}): Parts => ({
  resources: '/XObject<</X0 20 0 R>>',
  content1: `/X0 Do BT /F1 12 Tf (${VISIBLE_1}) Tj ET`,
  objects: { 20: formXObject(extra), ...more },
});

export const PROGRAM = { dict: '/Length1 6', data: 'geen a' };
export const embeddedFont = (name: string): Parts => ({
  resources: '/Font<</F9 20 0 R>>',
  content1: `/F9 12 Tf BT /F1 12 Tf (${VISIBLE_1}) Tj ET`,
  objects: {
    20: `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+${name}/FontDescriptor 21 0 R>>`,
    21: `<</Type/FontDescriptor/FontName/ABCDEF+${name}/FontFamily(${name})/Flags 4/FontFile2 22 0 R>>`,
    22: PROGRAM,
  },
});

export const TINT = '<</FunctionType 2/Domain[0 1]/N 1>>';
export function box(type: string, content: string): string {
  return `\0\0\0${String.fromCharCode(content.length + 8)}${type}${content}`;
}

/** Signature, file type, and a codestream of a main header and one tile-part. */
export function jpx(boxes: string, comment = '', tile = 'beeld'): Parts {
  const code = `\xff\x4f\xff\x51\0\x06maat${comment}\xff\x90\0\x04ab${tile}\xff\xd9`;
  const file = `${box('jP  ', '\r\n\x87\n')}${box('ftyp', 'jp2 ')}${boxes}${box('jp2c', code)}`;
  const image = jpeg('').objects![20] as { dict: string };
  const dict = image.dict.replace('DCTDecode', 'JPXDecode');
  return { ...jpeg(''), objects: { 20: { dict, data: file } } };
}

export function segment(marker: number, payload: string): string {
  const length = payload.length + 2;
  return `\xff${String.fromCharCode(marker, length >> 8, length & 255)}${payload}`;
}

/** Not an image that shows anything: segments, a scan's bytes, and bytes after the end. */
export function jpeg(segments: string, after = '', scan = 'beeld'): Parts {
  const file = `\xff\xd8${segments}${segment(0xda, '')}${scan}\xff\xd9${after}`;
  const dict =
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode';
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: { 20: { dict, data: file } },
  };
}

export function stray(text: string): Parts {
  return {
    objects: {
      20: '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>',
      21: '<</Title(Elders)/Parent 20 0 R/Dest[40 0 R/Fit]>>',
      40: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 41 0 R>>',
      41: { dict: '', data: `BT (${text}) Tj ET` },
    },
  };
}

export function image(extra: string, text: string): Parts {
  const dict =
    '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: { 20: { dict: dict + extra, data: 'x' }, 21: { dict, data: text || 'y' } },
  };
}

/** One grey sample, unless `extra` says otherwise. */
export function samples(extra: string, data: string): Parts {
  const dict = '/Type/XObject/Subtype/Image/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  const width = extra.includes('/Width') ? '' : '/Width 1';
  const own = extra.includes('/ImageMask') ? dict.replace('/ColorSpace/DeviceGray', '') : dict;
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: { 20: { dict: own + width + extra, data } },
  };
}

/** Free-form triangles of bytes: flag, x, y and a grey for each vertex. */
export function mesh(data: string): Parts {
  const dict =
    '/ShadingType 4/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8/BitsPerFlag 8/Decode[0 255 0 255 0 1]';
  return {
    resources: '/Shading<</S0 20 0 R>>',
    content1: '/S0 sh',
    objects: { 20: { dict, data } },
  };
}

/** A spot colour whose tint is a table of two grey values. */
export function table(data: string): Parts {
  return {
    resources: '/ColorSpace<</C0[/Separation/Zwart/DeviceGray 20 0 R]>>',
    content1: '/C0 cs 1 scn 9 9 9 9 re f',
    objects: {
      20: { dict: '/FunctionType 0/Domain[0 1]/Range[0 1]/Size[2]/BitsPerSample 8', data },
    },
  };
}

/** A palette of two grey values. */
export function palette(lookup: string, stream = ''): Parts {
  return {
    resources: `/ColorSpace<</C0[/Indexed/DeviceGray 1 ${lookup}]>>`,
    content1: '/C0 cs 1 sc 9 9 9 9 re f',
    objects: { 20: { dict: '', data: stream } },
  };
}

/** The soft mask of an image, without the subtype that it should have. */
export function mask(data: string): Parts {
  const dict = '/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: {
      20: { dict: `/Type/XObject/Subtype/Image${dict}/SMask 21 0 R`, data: 'x' },
      21: { dict, data },
    },
  };
}

/** A font that is not embedded, with more in its descriptor. */
export function described(entries: string): Parts {
  const descriptor = `<</Type/FontDescriptor/FontName/Arial/Flags 32${entries}>>`;
  return {
    resources: '/XObject<</X0 21 0 R>>',
    content1: '/X0 Do',
    objects: {
      20: `<</Type/Font/Subtype/TrueType/BaseFont/Arial/FontDescriptor${descriptor}>>`,
      21: {
        dict: '/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</Z 20 0 R>>>>',
        data: 'BT /Z 9 Tf (x) Tj ET',
      },
    },
  };
}
