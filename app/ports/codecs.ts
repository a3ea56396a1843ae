/** The image decoders the engine does not write itself: compiled on first use, synchronous. */
import type { ImageCodecs } from '../../redaction/model/ports.ts';
import { decodeJbig2 } from './jbig2.ts';
import { decodeJpx } from './openjpeg.ts';

export const NODE_CODECS: ImageCodecs = { jpx: decodeJpx, jbig2: decodeJbig2 };
