import type { PDFDict, Resolver } from '../objects.ts';

/** What an opened encryption dictionary can do (ISO 32000-2, 7.6). */
export interface Decryption {
  /** For the strings of one indirect object; undefined where strings are not encrypted. */
  forStrings(number: number, generation: number): ((bytes: Uint8Array) => Uint8Array) | undefined;
  /** For the data of one stream; undefined where it is not encrypted. */
  forStream(
    from: Resolver,
    number: number,
    generation: number,
    dict: PDFDict,
  ): ((bytes: Uint8Array) => Uint8Array) | undefined;
}
