/** Image codecs, and what of their files is shown. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { parseJpeg } from '../../redaction/burn/codec/jpeg/parse.ts';
import { writeJpeg } from '../../redaction/burn/codec/jpeg/write.ts';
import { decodeFax, faxLength } from '../../redaction/pdf/codec/ccitt/decode.ts';
import { withoutExtensions } from '../../redaction/pdf/jbig2Segments.ts';
import { withoutSideData } from '../../redaction/pdf/jpegSegments.ts';
import { withoutSideBoxes } from '../../redaction/pdf/jpxBoxes.ts';
import * as seeds from './seeds.ts';
import { BINARY, isRefusal, orUnreadable, type Target } from './target.ts';

const SEGMENTS = {
  words: [
    '\0\0\0\x01\x30\0\x01\0\0\0\x13',
    '\xff\xff\xff\xff',
    '\0\0\0\x02\x3e\0\x01\0\0\0\x04abcd',
  ],
  nesting: ['\0\0\0\x01\x3e\0\x01\0\0\0\0', '\xe0\0\0\0', '\0'],
};
const BOXES = {
  words: [
    '\0\0\0\x0cxml abcd',
    '\0\0\0\0jp2c',
    '\0\0\0\x01jp2c',
    '\xff\x4f',
    '\xff\x90\0\x0a',
    '\xff\xd9',
  ],
  nesting: ['\0\0\0\x08asoc', '\xff\x64\0\x04ab', '\xff\x93'],
};
const MARKERS = {
  words: ['\xff\xe1\0\x06Exif', '\xff\xfe\0\x04ab', '\xff\xda\0\x02', '\xff\xd9', '\xff\xf3\0\x02'],
  nesting: ['\xff', '\xff\xfe\0\x02', '\xff\xd0'],
};

export const CODEC_TARGETS: Readonly<Record<string, Target>> = {
  ccitt: { seeds: seeds.faxSeeds, grammar: BINARY, run: runFax },
  jpeg: { seeds: () => seeds.imageSeeds('DCTDecode'), grammar: BINARY, run: runJpeg },
  dct: { seeds: () => seeds.imageSeeds('DCTDecode'), grammar: MARKERS, run: bare(withoutSideData) },
  jbig2: { seeds: seeds.jbig2Seeds, grammar: SEGMENTS, run: bare(withoutExtensions, decodeBits) },
  jpx: { seeds: seeds.jpxSeeds, grammar: BOXES, run: bare(withoutSideBoxes) },
};

function runFax(input: Buffer): number {
  const [k = 0, flags = 0, high = 0, low = 0] = input;
  const parameters = {
    k: (k % 3) - 1,
    endOfLine: (flags & 1) !== 0,
    encodedByteAlign: (flags & 2) !== 0,
    columns: Math.max(1, high * 256 + low),
    rows: 0,
    endOfBlock: (flags & 4) === 0,
  };
  const bytes = new Uint8Array(input.subarray(4));
  const end = orRefused(() => faxLength(bytes, parameters, 200)) ?? 0;
  if (!(end >= 0 && end <= bytes.length)) throw new Error('the rows end beyond the data');
  return decodeFax(bytes, parameters, 200).length;
}

function orRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  }
}

function runJpeg(input: Buffer): number {
  return writeJpeg(parseJpeg(new Uint8Array(input))).length;
}

/** What is left has nothing more to lose, and is no longer than before. */
function bare(
  without: (bytes: Uint8Array) => Uint8Array | undefined,
  decode: (bytes: Uint8Array) => void = () => {},
): (input: Buffer) => number {
  return (input) => {
    const bytes = new Uint8Array(input);
    const left = without(bytes);
    if (left !== undefined && left.length > bytes.length) throw new Error('longer than before');
    if (left !== undefined && without(left) !== undefined) throw new Error('not done at once');
    decode(left ?? bytes);
    return bytes.length;
  };
}

/** The decoder is the platform's: it answers damage with an Error, and has to come back. */
function decodeBits(bytes: Uint8Array): void {
  try {
    nodePorts().codecs.jbig2?.(bytes, undefined, 64, 16);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    orUnreadable(() => {
      if (error instanceof RangeError) throw error;
    });
  }
}
