/**
 * What pdf-lib takes of fflate, by Node's zlib: in the bundle alone (makeBundle.ts). Nobody here asks pdf-lib to deflate
 * anything, and fflate makes its tables when it is loaded: 5 CPU-milliseconds of every thread.
 */
export {
  deflateSync as zlibSync,
  inflateRawSync as inflateSync,
  inflateSync as unzlibSync,
} from 'node:zlib';
