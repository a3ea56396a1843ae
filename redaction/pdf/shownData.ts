/**
 * What of a stream's data is ever shown: the samples that Width and Height ask for, whole elements of a mesh, the samples of a
 * function, and what stands before the end of the data of each filter. What follows is read by no viewer, and may say anything (classes 28 and 37).
 */
import { RedactionError } from '../model/errors.ts';
import { faxLength } from './codec/ccitt/decode.ts';
import { faxParameters } from './codec/ccitt/parameters.ts';
import { colourComponents } from './colourComponents.ts';
import type { PdfDocument } from './document.ts';
import { saysNothing } from './filters/dataEnd.ts';
import { damagedEnd, hasStrangers, surplusFrom } from './filters/filterEnd.ts';
import {
  applyFilter,
  type Filter,
  filtersOf,
  IMAGE_FILTERS,
  predictionOf,
} from './filters/filters.ts';
import { unpredictedLength } from './filters/predictor.ts';
import { withoutExtensions } from './jbig2Segments.ts';
import { meshLength } from './meshLength.ts';
import {
  arrayAt,
  booleanAt,
  entry,
  key,
  nameAt,
  numberAt,
  numbersOf,
  type PDFDict,
  type PDFRawStream,
} from './objects.ts';

export interface ShownData {
  /** As it stands in the file. */
  readonly raw: Uint8Array;
  /** Set where the data had to be written anew, with Flate: `raw` decoded. */
  readonly decoded?: Uint8Array;
  /** Set where filters around an image's own had to go: `raw` has that one alone. */
  readonly filter?: string;
}

/** The key under which a JBIG2 image's parameters have the segments that it shares with others (Table 12). */
export const JBIG2_GLOBALS = 'JBIG2Globals';

/** `under`: the key of the stream. Undefined where all of the data is shown, and where nobody can tell. */
export function shownData(
  document: PdfDocument,
  stream: PDFRawStream,
  under?: string,
): ShownData | undefined {
  try {
    return new Shown(document, stream, under === JBIG2_GLOBALS).data();
  } catch (error) {
    if (error instanceof RedactionError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The data as it stands in the file, and as each filter but an image's own leaves it. Throws what decoding throws. */
export function dataOfStages(document: PdfDocument, stream: PDFRawStream): Uint8Array[] {
  const stages = [document.rawBytes(stream)];
  for (const { name, parms } of filtersOf(document, stream.dict)) {
    if (IMAGE_FILTERS.has(name)) break;
    const limit = document.limits.maxDecodedStream;
    stages.push(applyFilter(document, name, parms, stages.at(-1)!, document.ports, limit));
  }
  return stages;
}

class Shown {
  private readonly document: PdfDocument;
  private readonly stream: PDFRawStream;
  private readonly dict: PDFDict;
  private readonly filters: readonly Filter[];
  private readonly isGlobals: boolean;
  private answer: ReturnType<PdfDocument['ports']['inflate']> | undefined;

  constructor(document: PdfDocument, stream: PDFRawStream, isGlobals: boolean) {
    this.document = document;
    this.stream = stream;
    this.dict = stream.dict;
    this.filters = filtersOf(document, stream.dict).filter(({ name }) => name !== 'Crypt');
    this.isGlobals = isGlobals;
  }

  data(): ShownData | undefined {
    const { filters } = this;
    const image = filters.findIndex(({ name }) => IMAGE_FILTERS.has(name));
    if (image >= 0) return this.imageData(filters.slice(0, image), filters[image]!);
    const decoded = this.shownDecoded();
    if (decoded !== undefined) return this.anew(decoded);
    if (filters.length === 0) return undefined;
    const { inner, cut } = this.behind(filters);
    if (inner) return this.anew(this.document.decode(this.stream));
    return cut && { raw: cut };
  }

  private anew(decoded: Uint8Array): ShownData {
    return { raw: this.document.ports.deflate(decoded), decoded };
  }

  /** Does anything stand behind the data of an inner filter or among that of any, and the raw data without what stands behind that of the outermost. */
  private behind(filters: readonly Filter[]): {
    readonly inner: boolean;
    readonly cut: Uint8Array | undefined;
  } {
    const { document } = this;
    const raw = document.rawBytes(this.stream);
    let bytes = raw;
    let cut: Uint8Array | undefined;
    let inner = false;
    filters.forEach((filter, i) => {
      const end = this.endOf(filter, bytes, i);
      if (end !== undefined && i === 0) cut = raw.subarray(0, end);
      else if (end !== undefined) inner = true;
      if (hasStrangers(filter, bytes)) inner = true;
      if (filters.length === 1) return;
      const limit = document.limits.maxDecodedStream;
      bytes = applyFilter(document, filter.name, filter.parms, bytes, document.ports, limit);
    });
    return { inner, cut };
  }

  private endOf(filter: Filter, bytes: Uint8Array, index: number): number | undefined {
    if (index > 0 || filter.name !== 'FlateDecode')
      return surplusFrom(this.document, filter, bytes);
    const used = this.document.deflatedLength(this.stream) ?? this.lengthByInflating();
    return used === undefined || saysNothing(bytes.subarray(used)) ? undefined : used;
  }

  private lengthByInflating(): number | undefined {
    const { complete, used } = this.inflated();
    if (complete) return used;
    const { document, stream } = this;
    return damagedEnd(document.rawBytes(stream), document.limits.maxDecodedStream);
  }

  /** Of JPEG and JPEG 2000 `bareImages.ts` tells what is shown. */
  private imageData(outer: readonly Filter[], filter: Filter): ShownData | undefined {
    const { document } = this;
    const raw = document.rawBytes(this.stream);
    const { bytes } = outer.length === 0 ? { bytes: raw } : document.decodeUntilImage(this.stream);
    const shown = this.ofCodec(filter, bytes);
    if (outer.length === 0) return shown && { raw: shown };
    const { inner, cut } = this.behind(outer);
    const isAll = shown === undefined && !inner && cut === undefined;
    return isAll ? undefined : { raw: shown ?? bytes, filter: filter.name };
  }

  private ofCodec(filter: Filter, bytes: Uint8Array): Uint8Array | undefined {
    if (filter.name === 'JBIG2Decode') return withoutExtensions(bytes);
    if (filter.name !== 'CCITTFaxDecode') return undefined;
    const height = numberAt(this.document, this.dict, 'Height') ?? 0;
    const end = faxLength(bytes, faxParameters(this.document, filter.parms), height);
    return saysNothing(bytes.subarray(end)) ? undefined : bytes.subarray(0, end);
  }

  private shownDecoded(): Uint8Array | undefined {
    const { document, dict, stream } = this;
    if (this.isGlobals) return withoutExtensions(document.decode(stream));
    const type = numberAt(document, dict, 'ShadingType') ?? 0;
    if (type >= 4 && type <= 7) {
      const bytes = document.decode(stream);
      return cutTo(bytes, meshLength(document, dict, bytes));
    }
    const length = this.isImage() ? samplesLength(document, dict) : tableLength(document, dict);
    if (length === undefined || this.decodedLength() <= length) return undefined;
    return cutTo(document.decode(stream), length);
  }

  /** A mask may go without its subtype: its key tells. */
  private isImage(): boolean {
    const { document, dict } = this;
    const subtype = nameAt(document, dict, 'Subtype');
    if (subtype !== undefined) return subtype === 'Image';
    return numberAt(document, dict, 'Width') !== undefined && !dict.has(key('HalftoneType'));
  }

  /** The raw data inflated, once. */
  private inflated(): ReturnType<PdfDocument['ports']['inflate']> {
    const { document, stream } = this;
    this.answer ??= document.ports.inflate(
      document.rawBytes(stream),
      document.limits.maxDecodedStream,
    );
    return this.answer;
  }

  /** Prediction need not be undone to know how long its result is. */
  private decodedLength(): number {
    const { document, filters, stream } = this;
    const [only] = filters;
    if (only === undefined) return document.rawBytes(stream).length;
    if (filters.length > 1 || only.name !== 'FlateDecode') return document.decode(stream).length;
    const { bytes, complete } = this.inflated();
    if (!complete) return document.decode(stream).length;
    if (only.parms === undefined) return bytes.length;
    return unpredictedLength(bytes.length, predictionOf(document, only.parms));
  }
}

/** Of a sampled function (7.10.2); undefined for all other streams. */
function tableLength(document: PdfDocument, dict: PDFDict): number | undefined {
  if (numberAt(document, dict, 'FunctionType') !== 0) return undefined;
  const sizes = numbersOf(document, arrayAt(document, dict, 'Size'));
  const outputs = numbersOf(document, arrayAt(document, dict, 'Range')).length / 2;
  const bits = numberAt(document, dict, 'BitsPerSample');
  if (sizes.length === 0 || outputs < 1 || !bits) return undefined;
  return Math.ceil((sizes.reduce((product, size) => product * size, 1) * outputs * bits) / 8);
}

function cutTo(bytes: Uint8Array, length: number | undefined): Uint8Array | undefined {
  return length !== undefined && length < bytes.length ? bytes.subarray(0, length) : undefined;
}

/** Rows end on bytes (8.9.5.2). Undefined where a colour space does not tell how many values a sample has. */
function samplesLength(document: PdfDocument, dict: PDFDict): number | undefined {
  const isStencil = booleanAt(document, dict, 'ImageMask') === true;
  const space = entry(document, dict, 'ColorSpace');
  const components = isStencil ? 1 : colourComponents(document, space, undefined);
  const bits = isStencil ? 1 : numberAt(document, dict, 'BitsPerComponent');
  const [width, height] = [numberAt(document, dict, 'Width'), numberAt(document, dict, 'Height')];
  if (components === undefined || !bits || !width || !height) return undefined;
  return Math.ceil((width * components * bits) / 8) * height;
}
