import type { GroundCode } from '../redaction/model/ground.ts';

/** The grounds of the digit keys 1–9. */
export const FAVOURITES: readonly GroundCode[] = [
  '5.1.2e',
  '5.1.1e',
  '5.1.1d',
  '5.2',
  '5.1.2i',
  '5.1.2f',
  '5.1.2b',
  '5.1.2h',
  '5.1.1c',
];
