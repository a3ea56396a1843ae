/** Markers and segments of a JPEG (Annex B): to coefficients. */
import { decodeSequential, progressiveDecoder } from './blockDecoders.ts';
import { EntropyReader } from './entropyReader.ts';
import { HuffmanTable } from './huffmanTable.ts';
import { damaged, type FrameComponent, type JpegImage, layOut, unsupported } from './jpegImage.ts';
import { decodeScan, type Scan, type ScanComponent } from './scan.ts';

interface Parsing {
  readonly bytes: Uint8Array;
  image: JpegImage | undefined;
  readonly quantisation: (Uint16Array | undefined)[];
  readonly dc: (HuffmanTable | undefined)[];
  readonly ac: (HuffmanTable | undefined)[];
  restartInterval: number;
  adobeTransform: number | undefined;
  jfif: Uint8Array | undefined;
  /** Component ids with a DC scan. */
  readonly seen: Set<number>;
}

/**
 * Baseline, extended sequential and progressive Huffman JPEGs of 8 bits. What follows EOI and all
 * application segments but JFIF and Adobe are not read.
 * @throws RedactionError `image-unsupported` (arithmetic, lossless, hierarchical, 12 bits, DNL) or
 * `filter-broken` (damage)
 */
export function parseJpeg(bytes: Uint8Array): JpegImage {
  const parsing: Parsing = {
    bytes,
    image: undefined,
    quantisation: [],
    dc: [],
    ac: [],
    restartInterval: 0,
    adobeTransform: undefined,
    jfif: undefined,
    seen: new Set(),
  };
  let at = startOfImage(bytes);
  while (at < bytes.length) {
    at = toMarker(bytes, at);
    const marker = bytes[at + 1];
    if (marker === undefined || marker === 0xd9) break;
    at = readSegment(parsing, marker, at + 2);
  }
  return finished(parsing);
}

function finished(parsing: Parsing): JpegImage {
  const image = parsing.image;
  if (image === undefined) throw damaged('no frame');
  if (image.components.some((c) => !parsing.seen.has(c.id)))
    throw damaged('component without scan');
  for (const component of image.components) {
    if (image.quantisation[component.quantisation] === undefined) throw damaged('no quantisation');
  }
  return { ...image, adobeTransform: parsing.adobeTransform, jfif: parsing.jfif };
}

function startOfImage(bytes: Uint8Array): number {
  for (let at = 0; at + 1 < bytes.length && at < 1024; at++) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd8) return at + 2;
  }
  throw damaged('no start of image');
}

function toMarker(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1];
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff) return at;
    at++;
  }
  return at;
}

/** Position after the segment, for a scan after its entropy-coded part. */
function readSegment(parsing: Parsing, marker: number, at: number): number {
  if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) return at;
  const length = short(parsing.bytes, at);
  const end = at + length;
  if (length < 2 || end > parsing.bytes.length) throw damaged('segment length');
  const body = parsing.bytes.subarray(at + 2, end);
  if (marker === 0xda) return readScan(parsing, body, end);
  if (marker === 0xdb) readQuantisation(parsing, body);
  else if (marker === 0xc4) readHuffman(parsing, body);
  else if (marker === 0xdd) parsing.restartInterval = short(body, 0);
  else if (marker === 0xe0) readJfif(parsing, body);
  else if (marker === 0xee) readAdobe(parsing, body);
  else if (marker >= 0xc0 && marker <= 0xcf) readFrame(parsing, marker, body);
  else if (marker === 0xdc) readLines(parsing, body);
  return end;
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function readFrame(parsing: Parsing, marker: number, body: Uint8Array): void {
  if (marker > 0xc2) throw unsupported(`frame type ${marker - 0xc0}`);
  if (parsing.image !== undefined) throw damaged('second frame');
  if (body[0] !== 8) throw unsupported(`${body[0]} bits`);
  const [height, width, count] = [short(body, 1), short(body, 3), body[5] ?? 0];
  if (height === 0) throw unsupported('DNL');
  if (width === 0 || count === 0 || count > 4) throw damaged('frame header');
  const frame = Array.from({ length: count }, (_, i) => frameComponent(body, 6 + 3 * i));
  if (new Set(frame.map((c) => c.id)).size !== count) throw damaged('component ids');
  parsing.image = {
    width,
    height,
    progressive: marker === 0xc2,
    quantisation: parsing.quantisation,
    adobeTransform: undefined,
    jfif: undefined,
    ...layOut(width, height, frame),
  };
}

/** Some scanners say the height of the frame once more behind its scan (B.2.5); what says another is no number of lines. */
function readLines({ image }: Parsing, body: Uint8Array): void {
  if (image?.height !== short(body, 0)) throw unsupported('DNL');
}

function frameComponent(body: Uint8Array, at: number): FrameComponent {
  const [id, sampling, quantisation] = [body[at], body[at + 1], body[at + 2]];
  if (id === undefined || sampling === undefined || quantisation === undefined)
    throw damaged('frame header');
  const horizontal = sampling >> 4;
  const vertical = sampling & 15;
  if (horizontal < 1 || horizontal > 4 || vertical < 1 || vertical > 4 || quantisation > 3)
    throw damaged('frame header');
  return { id, horizontal, vertical, quantisation };
}

/** Tables may not change once blocks were coded with them: the file could not say so again. */
function readQuantisation(parsing: Parsing, body: Uint8Array): void {
  for (let at = 0; at < body.length; ) {
    const wide = body[at]! >> 4 !== 0;
    const slot = body[at]! & 15;
    const size = wide ? 128 : 64;
    if (slot > 3 || at + 1 + size > body.length) throw damaged('quantisation table');
    const table = new Uint16Array(64);
    for (let i = 0; i < 64; i++) table[i] = wide ? short(body, at + 1 + 2 * i) : body[at + 1 + i]!;
    if (parsing.seen.size > 0 && isOther(parsing.quantisation[slot], table))
      throw unsupported('quantisation changes');
    parsing.quantisation[slot] = table;
    at += 1 + size;
  }
}

function isOther(before: Uint16Array | undefined, now: Uint16Array): boolean {
  return before?.some((value, i) => value !== now[i]) ?? false;
}

function readHuffman(parsing: Parsing, body: Uint8Array): void {
  for (let at = 0; at < body.length; ) {
    const slot = body[at]! & 15;
    const kind = body[at]! >> 4;
    const counts = body.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, n) => sum + n, 0);
    const end = at + 17 + total;
    if (slot > 3 || kind > 1 || end > body.length || total > 256) throw damaged('Huffman table');
    const table = new HuffmanTable(counts, body.subarray(at + 17, end));
    (kind === 0 ? parsing.dc : parsing.ac)[slot] = table;
    at = end;
  }
}

function readJfif(parsing: Parsing, body: Uint8Array): void {
  const isJfif = body.length >= 12 && [0x4a, 0x46, 0x49, 0x46, 0].every((c, i) => body[i] === c);
  if (isJfif) parsing.jfif = body.slice(5, 12);
}

function readAdobe(parsing: Parsing, body: Uint8Array): void {
  const isAdobe =
    body.length >= 12 && [0x41, 0x64, 0x6f, 0x62, 0x65].every((c, i) => body[i] === c);
  if (isAdobe) parsing.adobeTransform = body[11];
}

function readScan(parsing: Parsing, body: Uint8Array, end: number): number {
  const image = parsing.image;
  if (image === undefined) throw damaged('scan before frame');
  const scan = scanOf(parsing, image, body);
  const reader = new EntropyReader(parsing.bytes, end);
  decodeScan(image, scan, reader, image.progressive ? progressiveDecoder(scan) : decodeSequential);
  return reader.nextMarker();
}

function scanOf(parsing: Parsing, image: JpegImage, body: Uint8Array): Scan {
  const count = body[0] ?? 0;
  if (count < 1 || count > 4 || body.length < 4 + 2 * count) throw damaged('scan header');
  const [first, last, approximation] = [
    body[1 + 2 * count]!,
    body[2 + 2 * count]!,
    body[3 + 2 * count]!,
  ];
  const band = image.progressive
    ? { start: first, end: last, high: approximation >> 4, low: approximation & 15 }
    : { start: 0, end: 63, high: 0, low: 0 };
  if (band.end > 63 || band.start > band.end || band.low > 13) throw damaged('scan band');
  if (image.progressive && band.start === 0 && band.end !== 0) throw damaged('scan band');
  if (band.start > 0 && count > 1) throw damaged('scan band');
  const components = Array.from({ length: count }, (_, i) =>
    scanComponent(parsing, image, band, body[1 + 2 * i]!, body[2 + 2 * i]!),
  );
  const units = components.reduce((n, c) => n + c.component.horizontal * c.component.vertical, 0);
  if (count > 1 && units > 10) throw damaged('MCU too large');
  return { components, ...band, restartInterval: parsing.restartInterval, endOfBandRun: 0 };
}

function scanComponent(
  parsing: Parsing,
  image: JpegImage,
  band: { start: number; end: number; high: number },
  id: number,
  tables: number,
): ScanComponent {
  const component = image.components.find((c) => c.id === id);
  if (component === undefined) throw damaged('scan component');
  const dc = parsing.dc[tables >> 4];
  const ac = parsing.ac[tables & 15];
  if (band.start === 0 && band.high === 0) {
    if (dc === undefined) throw damaged('no Huffman table');
    if (parsing.seen.has(id)) throw damaged('component twice');
    parsing.seen.add(id);
  }
  if (band.end > 0 && ac === undefined) throw damaged('no Huffman table');
  return { component, dc, ac, prediction: 0 };
}
