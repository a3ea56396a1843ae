import type { KeptGlyphs } from '../model/glyph.ts';
import type { LabelStyle } from '../model/label.ts';
import type { Leak, Removal } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { OriginalReading } from './originalReading.ts';
import type { SecondReader } from './secondReader.ts';

declare const proved: unique symbol;

/** Bytes that passed every check. Only `verify` makes one, and `publish` accepts nothing else. */
export interface VerifiedPdf {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** What was proved: names of the checks that ran. */
  readonly checks: readonly string[];
  readonly [proved]: true;
}

/** Fail closed: either the file is proved, or there is a list of reasons why not. */
export type Verdict =
  | { readonly verified: VerifiedPdf; readonly leaks: readonly [] }
  | { readonly verified: undefined; readonly leaks: readonly Leak[] };

export interface VerifyRequest {
  readonly original: PdfDocument;
  readonly burned: Uint8Array;
  readonly redactions: readonly Redaction[];
  /** What burn says it took away: pages with removed hidden layers or off-page content are compared as touched. */
  readonly removals: readonly Removal[];
  /** What burn says it kept of the pages it wrote; absent for files that others made. */
  readonly kept?: ReadonlyMap<number, KeptGlyphs>;
  /** Of the original, from before it was burnt; read anew where it is absent. */
  readonly reading?: OriginalReading;
  readonly style: LabelStyle;
  readonly secondReader: SecondReader;
  /** Also compare the rendered pixels of touched pages outside the marks. */
  readonly thorough: boolean;
}

/** For `verify.ts` alone. */
export function certify(
  bytes: Uint8Array,
  sha256: string,
  pages: number,
  checks: readonly string[],
): VerifiedPdf {
  return { bytes, sha256, pages, checks } as unknown as VerifiedPdf;
}
