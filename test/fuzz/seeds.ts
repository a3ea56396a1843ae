/** What the mutations start from: the fixtures, and what they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pageContent } from '../../redaction/pdf/content/pageContent.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';
import { nameAt, numberAt, PDFDict, PDFRawStream, streamAt } from '../../redaction/pdf/objects.ts';

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
