import { describe, expect, it } from 'vitest';
import { dictAt, key, nameAt, textAt } from '../../../redaction/pdf/objects.ts';
import { everything, scrub } from './scrub.ts';
import { LOOKALIKE, type RemovalCase, sevenTests } from './sevenTests.ts';
import {
  latin1Bytes,
  openPdf,
  type Parts,
  pageBurn,
  pdfText,
  utf16,
  VISIBLE_1,
} from './smallPdf.ts';

const WHOLE_PAGE = { x0: 0, y0: 0, x1: 600, y1: 800 };

const outline = (title: string, target = '/Dest[3 0 R/Fit]'): Parts => ({
  catalog: '/Outlines 20 0 R',
  objects: {
    20: '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>',
    21: `<</Title ${title}/Parent 20 0 R${target}>>`,
  },
});

const file = (text: string): string => `<</Type/Filespec/F(${text})/EF<</F 31 0 R>>>>`;
const attached = { dict: '/Type/EmbeddedFile', data: 'inhoud' };
const formXObject = (extra: string) => ({
  dict: `/Type/XObject/Subtype/Form/BBox[0 0 10 10]/Resources<<>>${extra}`,
  data: '0 0 5 5 re f',
});
const drawsForm = (extra: string, more: Parts['objects'] = {}): Parts => ({
  resources: '/XObject<</X0 20 0 R>>',
  content1: `/X0 Do BT /F1 12 Tf (${VISIBLE_1}) Tj ET`,
  objects: { 20: formXObject(extra), ...more },
});

const PROGRAM = { dict: '/Length1 6', data: 'geen a' };
const embeddedFont = (name: string): Parts => ({
  resources: '/Font<</F9 20 0 R>>',
  content1: `/F9 12 Tf BT /F1 12 Tf (${VISIBLE_1}) Tj ET`,
  objects: {
    20: `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+${name}/FontDescriptor 21 0 R>>`,
    21: `<</Type/FontDescriptor/FontName/ABCDEF+${name}/FontFamily(${name})/Flags 4/FontFile2 22 0 R>>`,
    22: PROGRAM,
  },
});

const TINT = '<</FunctionType 2/Domain[0 1]/N 1>>';
const visibleStays = { parts: {}, text: VISIBLE_1 };

const CASES: readonly RemovalCase[] = [
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
    besides: ['unknown-keys'],
    here: (text) => image('/Alternates[<</Image 21 0 R>>]', text),
    there: (text) => image('/OPI<</2.0 21 0 R>>', text),
    lookalike: { parts: image('', ''), text: 'Im0' },
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
];

function box(type: string, content: string): string {
  return `\0\0\0${String.fromCharCode(content.length + 8)}${type}${content}`;
}

/** Signature, file type, and a codestream of a main header and one tile-part. */
function jpx(boxes: string, comment = '', tile = 'beeld'): Parts {
  const code = `\xff\x4f\xff\x51\0\x06maat${comment}\xff\x90\0\x04ab${tile}\xff\xd9`;
  const file = `${box('jP  ', '\r\n\x87\n')}${box('ftyp', 'jp2 ')}${boxes}${box('jp2c', code)}`;
  const image = jpeg('').objects![20] as { dict: string };
  const dict = image.dict.replace('DCTDecode', 'JPXDecode');
  return { ...jpeg(''), objects: { 20: { dict, data: file } } };
}

function segment(marker: number, payload: string): string {
  const length = payload.length + 2;
  return `\xff${String.fromCharCode(marker, length >> 8, length & 255)}${payload}`;
}

/** Not an image that shows anything: segments, a scan's bytes, and bytes after the end. */
function jpeg(segments: string, after = '', scan = 'beeld'): Parts {
  const file = `\xff\xd8${segments}${segment(0xda, '')}${scan}\xff\xd9${after}`;
  const dict =
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode';
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: { 20: { dict, data: file } },
  };
}

function stray(text: string): Parts {
  return {
    objects: {
      20: '<</Type/Outlines/First 21 0 R/Last 21 0 R/Count 1>>',
      21: '<</Title(Elders)/Parent 20 0 R/Dest[40 0 R/Fit]>>',
      40: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 41 0 R>>',
      41: { dict: '', data: `BT (${text}) Tj ET` },
    },
  };
}

function image(extra: string, text: string): Parts {
  const dict =
    '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  return {
    resources: '/XObject<</Im0 20 0 R>>',
    content1: '/Im0 Do',
    objects: { 20: { dict: dict + extra, data: 'x' }, 21: { dict, data: text || 'y' } },
  };
}

sevenTests(CASES);

describe('cleaning the document', () => {
  const tagged = {
    catalog: '/Lang(nl-NL)/Metadata 20 0 R',
    objects: {
      20: {
        dict: '/Type/Metadata/Subtype/XML',
        data: '<rdf:Description pdfaid:part="2" pdfaid:conformance="B"><pdfuaid:part>1</pdfuaid:part><dc:title>Geheim</dc:title>',
      },
    },
  };

  it('keeps the claims of PDF/A and PDF/UA and the language, and nothing else of XMP', () => {
    const { output } = scrub(tagged);
    const all = everything(output);
    expect(all).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(all).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(all).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(all).toContain('<rdf:li>nl-NL</rdf:li>');
    expect(all).not.toContain('Geheim');
  });

  it('writes the metadata uncompressed, as PDF/A-1 wants', () => {
    const { output } = scrub(tagged);
    const metadata = dictAt(output, output.catalog, 'Metadata');
    expect(metadata && nameAt(output, metadata, 'Filter')).toBeUndefined();
  });

  it('gives a neutral title, or the one it was given, with a date only when told', () => {
    const { output } = scrub({ info: '/Title(Geheim)' });
    const info = dictAt(output, output.trailer, 'Info')!;
    expect(textAt(output, info, 'Title')).toBe('Openbaar gemaakt document');
    expect(textAt(output, info, 'ModDate')).toBeUndefined();
    const named = scrub(
      {},
      { options: { title: 'Besluit <1>', date: '2024-03-05T06:07:08Z' } },
    ).output;
    const namedInfo = dictAt(named, named.trailer, 'Info')!;
    expect(textAt(named, namedInfo, 'Title')).toBe('Besluit <1>');
    expect(textAt(named, namedInfo, 'ModDate')).toBe('D:20240305060708Z');
    expect(everything(named)).toContain('Besluit &#60;1&#62;');
  });

  it('makes destinations by name explicit, in links and bookmarks', () => {
    const { output } = scrub({
      ...outline('(Hoofdstuk 1)', '/Dest(_Toc_Jansen)'),
      catalog: '/Outlines 20 0 R/Names<</Dests<</Names[(_Toc_Jansen)<</D[4 0 R/XYZ 10 20 0]>>]>>>>',
      page1: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest(_Toc_Jansen)>>]',
    });
    const all = everything(output);
    expect(all).not.toContain('Jansen');
    expect(all.split('\n').filter((line) => line === 'XYZ')).toHaveLength(2);
  });

  it('survives circles in bookmarks, name trees and forms', () => {
    const { output } = scrub({
      catalog: '/Outlines 20 0 R/Names<</Dests 30 0 R>>',
      resources: '/XObject<</X0 40 0 R>>',
      content1: '/X0 Do',
      objects: {
        20: '<</First 21 0 R/Last 21 0 R>>',
        21: '<</Title(a)/Next 21 0 R/First 20 0 R/Parent 20 0 R/Dest[3 0 R/Fit]>>',
        30: '<</Kids[30 0 R]>>',
        40: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X0 40 0 R>>>>',
          data: '/X0 Do',
        },
      },
    });
    expect(output.pages).toHaveLength(2);
  });

  it('keeps resources that a form without its own takes from the page', () => {
    const { output } = scrub({
      resources: '/XObject<</X0 20 0 R/X1 21 0 R>>/ExtGState<</G0<</CA .5>>>>',
      content1: '/X0 Do',
      objects: {
        20: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', data: '/G0 gs /X1 Do' },
        21: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>',
          data: '0 0 1 1 re f',
        },
      },
    });
    const all = everything(output);
    for (const name of ['X0', 'X1', 'G0']) expect(all).toContain(name);
  });

  it('keeps a page whose content cannot be read as it is, and says so', () => {
    const { findings, output } = scrub({ content1: 'BI /W 1 ID' });
    expect(findings.map((f) => f.code)).toContain('resources-kept');
    expect(everything(output)).toContain('Helvetica');
  });

  it('counts closed bookmarks as closed and open ones as open', () => {
    const { output } = scrub({
      catalog: '/Outlines 20 0 R',
      objects: {
        20: '<</First 21 0 R/Last 22 0 R/Count 3>>',
        21: '<</Title(a)/Parent 20 0 R/Next 22 0 R/First 23 0 R/Last 23 0 R/Count 1/Dest[3 0 R/Fit]>>',
        22: '<</Title(b)/Parent 20 0 R/Prev 21 0 R/First 24 0 R/Last 24 0 R/Count -1/Dest[4 0 R/Fit]>>',
        23: '<</Title(c)/Parent 21 0 R/Dest[3 0 R/Fit]>>',
        24: '<</Title(d)/Parent 22 0 R/Dest[4 0 R/Fit]>>',
      },
    });
    const outlines = dictAt(output, output.catalog, 'Outlines')!;
    expect(String(outlines.get(key('Count')))).toBe('3');
    const first = dictAt(output, outlines, 'First')!;
    expect(String(first.get(key('Count')))).toBe('1');
    expect(String(dictAt(output, first, 'Next')!.get(key('Count')))).toBe('-1');
  });

  it('gives the same bytes for the same file', () => {
    const parts = { ...outline('(a)'), info: '/Author(b)' };
    expect(scrub(parts).bytes).toEqual(scrub(parts).bytes);
  });

  it('leaves the original objects alone', () => {
    const text = pdfText(outline('(Gesprek met Wybrandus)'));
    const document = openPdf(latin1Bytes(text));
    scrub(latin1Bytes(text), { removed: ['Wybrandus'] });
    expect(everything(document)).toContain('Wybrandus');
  });
});
