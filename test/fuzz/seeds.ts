/** What the mutations start from: the fixtures, and what they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { encodeGroup4 } from '../../redaction/burn/codec/ccitt/encode.ts';
import { decryptType1 } from '../../redaction/font/program/type1Cipher.ts';
import { pageContent } from '../../redaction/pdf/content/pageContent.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';
import { nameAt, numberAt, PDFDict, PDFRawStream, streamAt } from '../../redaction/pdf/objects.ts';
import { pdfText } from '../burn/document/smallPdf.ts';
import { tinyCff } from '../font/tinyCff.ts';
import { tinyType1 } from '../font/tinyType1.ts';

const PDFS = new URL('../../fixtures/pdf/', import.meta.url);
const FONTS = new URL('../../fixtures/fonts/', import.meta.url);

export function pdfSeeds(): Buffer[] {
  return [...filesIn('./'), ...filesIn('hostile/')].filter(({ length }) => length < 120_000);
}

function filesIn(folder: string): Buffer[] {
  const names = readdirSync(new URL(folder, PDFS)).filter((name) => name.endsWith('.pdf'));
  return names.map((name) => readFileSync(new URL(folder + name, PDFS)));
}

function documents(): PdfDocument[] {
  return filesIn('./').map((bytes) => load(bytes, { ports: nodePorts() }).value);
}

export function contentSeeds(): Buffer[] {
  return documents().flatMap((document) =>
    document.pages.map((page) => Buffer.from(pageContent(document, page)).subarray(0, 20_000)),
  );
}

export function cmapSeeds(): Buffer[] {
  const found = new Map<string, Buffer>();
  for (const document of documents())
    for (const dict of dictsOf(document)) {
      const stream = streamAt(document, dict, 'ToUnicode');
      if (stream === undefined) continue;
      const bytes = Buffer.from(document.decode(stream));
      found.set(bytes.toString('latin1', 0, 400), bytes);
    }
  return [...found.values(), Buffer.from(CMAP, 'latin1')];
}

const CMAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /WMode 1 def
/Identity-H usecmap 2 begincodespacerange <00> <7f> <8140> <9ffc> endcodespacerange
2 begincidrange <20> <7e> 1 <8140> <817e> 633 endcidrange 1 begincidchar <8143> 7 endcidchar
1 beginnotdefrange <00> <1f> 1 endnotdefrange
2 beginbfrange <00> <5f> <0041> <60> <62> [<0061> <00620063> <d83dde00>] endbfrange
1 beginbfchar <63> /adieresis endbfchar endcmap end end`;

export function fontSeeds(): Buffer[] {
  const names = readdirSync(FONTS).filter((name) => name.endsWith('.ttf'));
  const files = names.map((name) => readFileSync(new URL(name, FONTS)));
  const embedded = documents().flatMap((document) =>
    [...dictsOf(document)].flatMap((dict) =>
      ['FontFile', 'FontFile2', 'FontFile3'].flatMap((key) => {
        const stream = streamAt(document, dict, key);
        return stream === undefined ? [] : [Buffer.from(document.decode(stream))];
      }),
    ),
  );
  return [...files, ...embedded];
}

export function imageSeeds(filter: string): Buffer[] {
  return imagesWith(filter).map(({ document, stream }) => Buffer.from(document.rawBytes(stream)));
}

/** Group 4 with the parameters in front as runFax (targets.ts) reads them: K, four flags, Columns. */
export function faxSeeds(): Buffer[] {
  return imagesWith('CCITTFaxDecode').map(({ document, stream }) => {
    const columns = numberAt(document, stream.dict, 'Width') ?? 0;
    const head = [0, 0, columns >> 8, columns & 255];
    return Buffer.concat([Buffer.from(head), document.rawBytes(stream)]);
  });
}

function imagesWith(filter: string): { document: PdfDocument; stream: PDFRawStream }[] {
  return documents().flatMap((document) =>
    [...document.refs()].flatMap((ref) => {
      const stream = document.get(ref);
      if (!(stream instanceof PDFRawStream)) return [];
      return nameAt(document, stream.dict, 'Filter') === filter ? [{ document, stream }] : [];
    }),
  );
}

export function deflateSeeds(): Buffer[] {
  const plain = contentSeeds().slice(0, 6);
  return [0, 1, 6, 9].flatMap((level) => plain.map((bytes) => deflateSync(bytes, { level })));
}

function* dictsOf(document: PdfDocument): Generator<PDFDict> {
  for (const ref of document.refs()) {
    const object = document.get(ref);
    if (object instanceof PDFDict) yield object;
  }
}

const FONT_NAMES = ['a', 'e', 'acute', 'eacute', 'Wybrandus'];

export function cffSeeds(): Buffer[] {
  const embedded = fontSeeds().filter(([major, minor]) => major === 1 && minor === 0);
  return [...embedded, Buffer.from(tinyCff(FONT_NAMES))];
}

export function trueTypeSeeds(): Buffer[] {
  return fontSeeds().filter((font) => font.readUInt32BE(0) === 0x10000);
}

/** With the encrypted part in the clear, as `fontTargets.ts` reads them. */
export function type1Seeds(): Buffer[] {
  const { bytes, Length1, Length2 } = tinyType1(FONT_NAMES);
  const plain = decryptType1(bytes.subarray(Length1, Length1 + Length2), 55665);
  const whole = Buffer.concat([bytes.subarray(0, Length1), plain]);
  return [whole, Buffer.concat([whole, bytes.subarray(Length1 + Length2)])];
}

const segment = (number: number, type: number, data: Buffer) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, number, type, 0, 1, 0, 0, data.length >> 8, data.length & 255]),
    data,
  ]);

/** A page of 64 by 16 with one region, coded as a fax is, and a comment (ITU-T T.88, 7.2). */
export function jbig2Seeds(): Buffer[] {
  const size = Buffer.from([0, 0, 0, 64, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0]);
  const bits = Uint8Array.from({ length: 128 }, (_, i) => (i % 8 < 2 ? 0xaa : 0x0f));
  const region = Buffer.concat([size, Buffer.from([0, 1]), encodeGroup4(bits, 64, 16)]);
  const page = segment(0, 48, Buffer.concat([size, Buffer.from([0, 0, 0])]));
  const comment = segment(1, 62, Buffer.from('\x20\0\0\0Wybrandus\0\0\0', 'latin1'));
  return [Buffer.concat([page, comment, segment(2, 38, region), segment(3, 51, Buffer.alloc(0))])];
}

/** Boxes around a codestream of two tile-parts (ISO/IEC 15444-1, annexes A and I): nothing that a decoder would draw. */
export function jpxSeeds(): Buffer[] {
  const box = (type: string, data: string) =>
    `\0\0\0${String.fromCharCode(data.length + 8)}${type}${data}`;
  const comment = '\xff\x64\0\x07\0\x01Jan';
  const tile = (header: string) =>
    `\xff\x90\0\x0a\0\0\0\0\0${String.fromCharCode(20 + header.length)}\0\x01${header}\xff\x93beeld.`;
  const code = `\xff\x4f\xff\x51\0\x06maat${comment}${tile(comment)}${tile('')}\xff\xd9`;
  const start = box('jP  ', '\r\n\x87\n') + box('ftyp', 'jp2 ') + box('jp2h', box('ihdr', 'kop'));
  const texts = box('xml ', '<x>Jan</x>') + box('asoc', box('lbl ', 'Jan'));
  return [start + texts + box('jp2c', code), code].map((text) => Buffer.from(text, 'latin1'));
}

/** Fixtures with a structure tree, and one that is small enough for each mutation to meet the tree. */
export function taggedSeeds(): Buffer[] {
  const whole = pdfSeeds().filter((bytes) => bytes.includes('/StructTreeRoot'));
  return [...whole, ...Array.from({ length: 8 }, () => Buffer.from(pdfText(TAGGED), 'latin1'))];
}

const sequence = (mcid: number, y: number) =>
  `/P<</MCID ${mcid}>>BDC BT /F1 12 Tf 72 ${y} Td (Tekst) Tj ET EMC`;
const TAGGED = {
  catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 30 0 R/Lang(nl)',
  page1: '/StructParents 0/Annots[40 0 R]',
  content1: `${sequence(0, 700)} ${sequence(1, 600)}`,
  objects: {
    30: '<</Type/StructTreeRoot/K 31 0 R/ParentTree 34 0 R/IDTree<</Names[(a)32 0 R]>>/RoleMap<</Kop/H1>>/ClassMap<</c<</O/Layout>>>>>>',
    31: '<</Type/StructElem/S/Document/P 30 0 R/K[32 0 R 33 0 R]>>',
    32: '<</Type/StructElem/S/Kop/P 31 0 R/Pg 3 0 R/ID(a)/C/c/ActualText(Tekst)/K[0<</Type/OBJR/Obj 40 0 R/Pg 3 0 R>>]>>',
    33: '<</Type/StructElem/S/P/P 31 0 R/K<</Type/MCR/MCID 1/Pg 3 0 R>>/A<</O/Layout/Placement/Block>>>>',
    34: '<</Kids[<</Limits[0 0]/Nums[0[32 0 R 33 0 R]]>><</Limits[1 1]/Nums[1 32 0 R]>>]>>',
    40: '<</Type/Annot/Subtype/Link/Rect[60 690 99 712]/StructParent 1/A<</S/URI/URI(http://example.nl)>>>>',
  },
};
