/** Where a document holds text that no page shows (classes 17, 28, 34–37, 52–66), a case a place, for the seven tests. */

import {
  attached,
  box,
  described,
  drawsForm,
  embeddedFont,
  file,
  formXObject,
  image,
  jpeg,
  jpx,
  mask,
  mesh,
  outline,
  palette,
  samples,
  segment,
  stray,
  TINT,
  table,
} from './removalParts.ts';
import { LOOKALIKE, type RemovalCase } from './sevenTests.ts';
import { pageBurn, utf16, VISIBLE_1 } from './smallPdf.ts';

const WHOLE_PAGE = { x0: 0, y0: 0, x1: 600, y1: 800 };
const maskOfMask = (kind: string, text: string) => {
  const parts = image('/SMask 22 0 R', text);
  const dict = `/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/${kind} 21 0 R`;
  return { ...parts, objects: { ...parts.objects, 22: { dict, data: 'm' } } };
};
const tiles = (keys: string) => ({
  resources: '/Pattern<</P0 20 0 R>>',
  content1: '/Pattern cs /P0 scn 0 0 9 9 re f',
  objects: {
    20: {
      dict: `/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>${keys}`,
      data: '0 0 4 4 re f',
    },
  },
});
const visibleStays = { parts: {}, text: VISIBLE_1 };

export const CASES: readonly RemovalCase[] = [
  {
    name: 'bookmark titles',
    failureClass: 54,
    scrubber: 'outlines',
    besides: ['stray-strings'],
    here: (text) => outline(`(Gesprek met ${text})`),
    there: (text) => outline(utf16(`Gesprek met ${text}`)),
  },
  {
    name: 'titles of bookmarks to a wholly covered page',
    failureClass: 54,
    scrubber: 'outlines',
    besides: ['stray-strings'],
    here: (text) => outline(`(Gesprek met ${text})`),
    there: (text) => outline(`(Gesprek met ${text})`, '/A<</S/GoTo/D[3 0 R/XYZ 0 700 0]>>'),
    lookalike: {
      parts: outline(`(Gesprek met ${LOOKALIKE})`, '/Dest[4 0 R/Fit]'),
      text: LOOKALIKE,
    },
    how: { removed: [], pages: (d) => [pageBurn(d, 1, [WHOLE_PAGE])] },
  },
  {
    name: 'bookmarks that lead out of the document',
    failureClass: 54,
    scrubber: 'outlines',
    here: (text) => outline(`(${text})`, `/A<</S/URI/URI(https://example.nl/${text})>>`),
    there: (text) => outline(`(${text})`, '/A<</S/Named/N/NextPage>>'),
    lookalike: { parts: outline(`(${LOOKALIKE})`), text: LOOKALIKE },
    how: { removed: [] },
  },
  {
    name: 'named destinations',
    failureClass: 55,
    scrubber: 'destinations',
    besides: ['stray-strings'],
    here: (text) => ({ catalog: `/Names<</Dests<</Names[(${text})[3 0 R/Fit]]>>>>` }),
    there: (text) => ({ catalog: `/Dests<</${text}[3 0 R/Fit]>>` }),
    lookalike: visibleStays,
  },
  {
    name: 'page label prefixes',
    failureClass: 56,
    scrubber: 'page-labels',
    besides: ['stray-strings'],
    here: (text) => ({ catalog: `/PageLabels<</Nums[0<</S/D/P(${text})>>]>>` }),
    there: (text) => ({
      catalog: `/PageLabels<</Kids[20 0 R]>>`,
      objects: { 20: `<</Limits[0 1]/Nums[1<</P ${utf16(text)}>>]>>` },
    }),
    lookalike: {
      parts: { catalog: '/PageLabels<</Nums[0<</S/r/P(Bijlage A-)>>]>>' },
      text: 'Bijlage A-',
    },
    how: { removed: [] },
  },
  {
    name: 'Info',
    failureClass: 52,
    scrubber: 'info',
    besides: ['stray-strings'],
    here: (text) => ({ info: `/Title(${text})` }),
    there: (text) => ({ info: `/Auteur ${utf16(text)}` }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'XMP of the document and of objects',
    failureClass: 53,
    scrubber: 'metadata',
    here: (text) => ({
      catalog: '/Metadata 20 0 R',
      objects: { 20: { dict: '/Type/Metadata/Subtype/XML', data: `<x>${text}</x>` } },
    }),
    there: (text) =>
      drawsForm('/Metadata 21 0 R', { 21: { dict: '/Type/Metadata', data: `<x>${text}</x>` } }),
    lookalike: visibleStays,
  },
  {
    name: 'embedded files',
    failureClass: 57,
    scrubber: 'attachments',
    besides: ['stray-strings'],
    here: (text) => ({
      catalog: `/Names<</EmbeddedFiles<</Names[(a) 30 0 R]>>>>`,
      objects: { 30: file(text), 31: attached },
    }),
    there: (text) => ({
      catalog: '/AF[30 0 R]',
      objects: { 30: file('a'), 31: { ...attached, data: text } },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'portfolios and associated files of pages',
    failureClass: 57,
    scrubber: 'attachments',
    besides: ['stray-strings'],
    here: (text) => ({ catalog: `/Collection<</Schema<</Veld(${text})>>>>` }),
    there: (text) => ({ page1: '/AF[30 0 R]', objects: { 30: file(text), 31: attached } }),
    lookalike: visibleStays,
  },
  {
    name: 'scripts of the document',
    failureClass: 58,
    scrubber: 'scripts',
    besides: ['stray-strings'],
    here: (text) => ({
      catalog: `/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(${text})>>]>>>>`,
    }),
    there: (text) => ({
      catalog: `/OpenAction<</S/JavaScript/JS 20 0 R>>`,
      objects: { 20: { dict: '', data: text } },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'scripts of pages',
    failureClass: 58,
    scrubber: 'scripts',
    besides: ['stray-strings'],
    here: (text) => ({ page1: `/AA<</O<</S/JavaScript/JS(${text})>>>>` }),
    there: (text) => ({ catalog: `/AA<</WC<</S/JavaScript/JS(${text})>>>>` }),
    lookalike: visibleStays,
  },
  {
    name: 'article threads',
    failureClass: 59,
    scrubber: 'threads',
    besides: ['stray-strings'],
    here: (text) => ({
      catalog: '/Threads[20 0 R]',
      objects: { 20: `<</I<</Title(${text})>>/F 21 0 R>>`, 21: '<</T 20 0 R/P 3 0 R>>' },
    }),
    there: (text) => ({
      page1: '/B[21 0 R]',
      objects: { 20: `<</I<</Title(${text})>>/F 21 0 R>>`, 21: '<</T 20 0 R/P 3 0 R>>' },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'private data of programs',
    failureClass: 60,
    scrubber: 'private-data',
    besides: ['stray-strings', 'stray-names'],
    here: (text) => ({ page1: `/PieceInfo<</Prog<</Private(${text})>>>>` }),
    there: (text) => drawsForm('/PieceInfo 21 0 R', { 21: `<</Prog<</Private(${text})>>>>` }),
    lookalike: visibleStays,
  },
  {
    name: 'thumbnails',
    failureClass: 60,
    scrubber: 'thumbnails',
    besides: ['misplaced-streams'],
    here: (text) => ({
      page1: '/Thumb 20 0 R',
      objects: { 20: { dict: '/Width 1/Height 1', data: text } },
    }),
    there: (text) => ({
      page2: '/Thumb 20 0 R',
      objects: { 20: { dict: '/Width 1/Height 1', data: text } },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'search indexes and signature archives',
    failureClass: 60,
    scrubber: 'unknown-keys',
    besides: ['stray-strings', 'private-data', 'signatures', 'stray-names'],
    here: (text) => ({ catalog: `/Zoekindex<</Namen[(${text})]>>` }),
    there: (text) => ({
      catalog: '/DSS<</Certs[20 0 R]>>',
      objects: { 20: { dict: '', data: text } },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'viewer preferences',
    failureClass: 61,
    scrubber: 'viewer-preferences',
    besides: ['stray-strings', 'stray-names'],
    here: (text) => ({ catalog: `/ViewerPreferences<</DisplayDocTitle true/Eigen(${text})>>` }),
    there: (text) => ({ catalog: `/ViewerPreferences<</Direction/${text}>>` }),
    lookalike: {
      parts: { catalog: '/ViewerPreferences<</DisplayDocTitle true/Direction/R2L>>' },
      text: 'R2L',
    },
  },
  {
    name: 'custom keys of the trailer',
    failureClass: 62,
    scrubber: 'trailer',
    here: (text) => ({ trailer: `/Maker(${text})` }),
    there: (text) => ({ trailer: '/Maker 20 0 R', objects: { 20: `<</Naam(${text})>>` } }),
    lookalike: visibleStays,
  },
  {
    name: 'output intents',
    failureClass: 64,
    scrubber: 'output-intents',
    besides: ['stray-strings'],
    here: (text) => ({
      catalog: `/OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(${text})>>]`,
    }),
    there: (text) => ({
      catalog: `/OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(${text})>>]`,
    }),
    lookalike: {
      parts: { catalog: '/OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(FOGRA39)>>]' },
      text: 'FOGRA39',
    },
  },
  {
    name: 'strings under keys that no reader looks at',
    failureClass: 60,
    scrubber: 'stray-strings',
    besides: ['stray-names'],
    here: (text) => ({ page1: `/Group<</S/Transparency/Eigen(${text})>>` }),
    there: (text) => ({
      resources: '/ExtGState<</G0 20 0 R>>',
      content1: '/G0 gs',
      objects: { 20: `<</CA 1/Eigen[(a)<</Diep ${utf16(text)}>>]>>` },
    }),
    lookalike: {
      parts: {
        resources: `/ColorSpace<</Cs[/Indexed/DeviceGray 9(${LOOKALIKE}x)]>>`,
        content1: '/Cs cs',
      },
      text: LOOKALIKE,
    },
    how: { removed: [] },
  },
  {
    name: 'names of inks',
    failureClass: 64,
    scrubber: 'colorants',
    here: (text) => ({
      resources: `/ColorSpace<</Cs[/Separation/${text}/DeviceGray ${TINT}]>>`,
      content1: '/Cs cs',
    }),
    there: (text) => ({
      resources: '/ColorSpace<</Cs 20 0 R>>',
      content1: '/Cs cs',
      objects: {
        20: `[/DeviceN[/Black/${text}]/DeviceGray ${TINT}<</Colorants<</${text}[/Separation/${text}/DeviceGray ${TINT}]>>/Process<</ColorSpace/DeviceGray/Components[/${text}]>>/MixingHints<</PrintingOrder[/${text}]>>>>]`,
      },
    }),
    lookalike: {
      parts: {
        resources: `/ColorSpace<</Cs[/Separation/PANTONE#20Reflex#20Blue#20C/DeviceGray ${TINT}]>>`,
        content1: '/Cs cs',
      },
      text: 'PANTONE Reflex Blue C',
    },
    how: { removed: [] },
  },
  {
    name: 'names of embedded fonts',
    failureClass: 66,
    scrubber: 'font-names',
    here: (text) => embeddedFont(text),
    there: (text) => ({
      ...embeddedFont('Letter'),
      objects: {
        ...embeddedFont('Letter').objects,
        20: `<</Type/Font/Subtype/Type0/BaseFont/${text}-Italic/Encoding/Identity-H/DescendantFonts[23 0 R]>>`,
        23: `<</Type/Font/Subtype/CIDFontType2/BaseFont/${text}-Italic/FontDescriptor 21 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>`,
      },
    }),
    lookalike: { parts: embeddedFont(LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'names of layers',
    failureClass: 17,
    scrubber: 'layer-names',
    besides: ['stray-strings'],
    here: (text) => ({
      catalog: '/OCProperties<</OCGs[20 0 R]/D<</Order[20 0 R]>>>>',
      objects: { 20: `<</Type/OCG/Name(${text})>>` },
    }),
    there: (text) => ({
      catalog: `/OCProperties<</OCGs[20 0 R]/D<</Order[(${text})[20 0 R]]>>>>`,
      objects: { 20: '<</Type/OCG/Name(Laag 1)>>' },
    }),
    lookalike: {
      parts: {
        catalog: '/OCProperties<</OCGs[20 0 R]/D<<>>>>',
        objects: { 20: '<</Type/OCG/Name(Watermark)>>' },
      },
      text: 'Watermark',
    },
    how: { removed: [] },
  },
  {
    name: 'resources that no content names',
    failureClass: 36,
    scrubber: 'unused-resources',
    besides: ['own-names'],
    here: (text) => ({
      resources: '/XObject<</Oud 20 0 R>>',
      objects: { 20: { ...formXObject(''), data: `% ${text}` } },
    }),
    there: (text) =>
      drawsForm('/Resources<</XObject<</Oud 21 0 R>>>>', {
        21: { ...formXObject(''), data: `% ${text}` },
      }),
    lookalike: {
      parts: drawsForm('', { 20: { ...formXObject(''), data: `% ${LOOKALIKE}` } }),
      text: LOOKALIKE,
    },
  },
  {
    name: 'pages that are not in the tree',
    failureClass: 34,
    scrubber: 'page-tree',
    besides: ['stray-names'],
    here: (text) => ({
      ...outline('(Elders)', '/Dest[40 0 R/Fit]/Kijk 40 0 R'),
      page1: '/Group<</S/Transparency/Elders 40 0 R>>',
      ...stray(text),
    }),
    there: (text) => ({ catalog: '/Names<</Pages<</Names[(a) 40 0 R]>>>>', ...stray(text) }),
    lookalike: visibleStays,
  },
  {
    name: 'alternate images',
    failureClass: 28,
    scrubber: 'alternates',
    besides: ['unknown-keys', 'surplus-data', 'misplaced-streams'],
    here: (text) => image('/Alternates[<</Image 21 0 R>>]', text),
    there: (text) => image('/OPI<</2.0 21 0 R>>', text),
    lookalike: { parts: image('', ''), text: 'Im0' },
  },
  {
    name: 'streams under keys that have none',
    failureClass: 36,
    scrubber: 'misplaced-streams',
    here: (text) => ({
      fonts: '/F2<</Type/Font/Subtype/Type1/BaseFont/Courier/Contents 20 0 R>>',
      content1: `BT /F2 12 Tf 72 700 Td (${VISIBLE_1}) Tj ET`,
      objects: { 20: { dict: '', data: `BT (${text}) Tj ET` } },
    }),
    there: (text) => ({
      page1: '/Group<</S/Transparency/CS[/DeviceRGB 20 0 R]>>',
      objects: { 20: { dict: '', data: `BT (${text}) Tj ET` } },
    }),
    lookalike: visibleStays,
  },
  {
    name: 'drawings of no kind that is drawn',
    failureClass: 36,
    scrubber: 'misplaced-streams',
    here: (text) => drawsForm('', { 20: { dict: '/Type/XObject/Subtype/Foto', data: text } }),
    there: (text) => drawsForm('', { 20: { dict: '', data: text } }),
    lookalike: {
      parts: drawsForm('', { 20: { ...formXObject(''), data: `% ${LOOKALIKE}` } }),
      text: LOOKALIKE,
    },
  },
  {
    name: 'what a tiling pattern is called',
    failureClass: 60,
    scrubber: 'unknown-keys',
    here: (text) => tiles(`/Name(Tegel van ${text})`),
    there: (text) => tiles(`/Name ${utf16(text)}`),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'a mask of a mask',
    failureClass: 28,
    scrubber: 'misplaced-streams',
    besides: ['surplus-data'],
    here: (text) => maskOfMask('SMask', text),
    there: (text) => maskOfMask('Mask', text),
    lookalike: visibleStays,
  },
  {
    name: 'comments, EXIF and what follows the image in JPEG files',
    failureClass: 28,
    scrubber: 'jpeg-side-data',
    here: (text) => jpeg(`${segment(0xfe, text)}${segment(0xe1, `Exif\0\0${text}`)}`),
    there: (text) => jpeg('', text),
    lookalike: { parts: jpeg('', '', LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'boxes and comments of JPEG 2000 files',
    failureClass: 28,
    scrubber: 'jpeg-side-data',
    here: (text) => jpx(box('xml ', `<x>${text}</x>`)),
    there: (text) => jpx('', `\xff\x64\0${String.fromCharCode(text.length + 4)}\0\x01${text}`),
    lookalike: { parts: jpx('', '', LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'samples that no image shows',
    failureClass: 28,
    scrubber: 'surplus-data',
    here: (text) => samples('', `x${text}`),
    there: (text) => samples('/ImageMask true', `x${text}`),
    lookalike: { parts: samples('/Width 9', LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'samples of a function that no input asks for',
    failureClass: 28,
    scrubber: 'surplus-data',
    here: (text) => table(`\0\xff${text}`),
    there: (text) => table(`\0\xff ${text}`),
    lookalike: { parts: palette(`(${LOOKALIKE.slice(0, 2)})`), text: LOOKALIKE.slice(0, 2) },
  },
  {
    name: 'colours of a palette that no index asks for',
    failureClass: 28,
    scrubber: 'surplus-data',
    here: (text) => palette('20 0 R', `\0\xff${text}`),
    there: (text) => palette(`(ab${text})`),
    lookalike: { parts: palette('(Wy)'), text: 'Wy' },
  },
  {
    name: 'samples of a mask that it does not show',
    failureClass: 28,
    scrubber: 'surplus-data',
    here: (text) => mask(`x${text}`),
    there: (text) => mask(`y${text}`),
    lookalike: { parts: mask('W'), text: 'W' },
  },
  {
    name: 'segments of JPEG files that no decoder knows',
    failureClass: 28,
    scrubber: 'jpeg-side-data',
    here: (text) => jpeg(segment(0xf3, text)),
    there: (text) => jpeg(segment(0x15, text)),
    lookalike: { parts: jpeg('', '', LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'families and looks of fonts',
    failureClass: 41,
    scrubber: 'stray-strings',
    here: (text) => described(`/FontFamily(${text})`),
    there: (text) => described(`/Style<</Panose(${text})>>`),
  },
  {
    name: 'what stands behind the end mark of a filter',
    failureClass: 37,
    scrubber: 'surplus-data',
    here: (text) => samples('/Filter/ASCIIHexDecode', `78>${text}`),
    there: (text) => samples('/Filter/RunLengthDecode', `\0x\x80${text}`),
    lookalike: { parts: samples('/Width 9', LOOKALIKE), text: LOOKALIKE },
  },
  {
    name: 'vertices that make no triangle',
    failureClass: 28,
    scrubber: 'surplus-data',
    here: (text) => mesh(`\0\x10\x10a\0\x60\x10b\0\x10\x60c\0${text.slice(0, 9)}`),
    there: (text) => mesh(`\0${text.slice(0, 9)}`),
    lookalike: { parts: mesh(`\0${LOOKALIKE}ab`), text: LOOKALIKE },
  },
];
