/** Prunes a font of a one-page document as burn would, and reads the result back. */
import type { BurnContext, FontUsage } from '../../../redaction/burn/contract.ts';
import type { Scrubbing } from '../../../redaction/burn/document/scrubbing.ts';
import { pruneFonts } from '../../../redaction/burn/fonts/prune.ts';
import type { Font } from '../../../redaction/font/font.ts';
import { loadFont } from '../../../redaction/font/loadFont.ts';
import type { Finding, Removal } from '../../../redaction/model/outcome.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import type { PDFDict } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { save } from '../../../redaction/pdf/save.ts';
import { fontOf, reopen } from './fontFile.ts';

export interface Pruned {
  readonly document: PdfDocument;
  readonly dict: PDFDict;
  readonly font: Font;
  readonly removals: readonly Removal[];
  readonly findings: readonly Finding[];
}

/** `removed` and `kept` are strings as the page shows them. */
export function pruneFile(
  file: Uint8Array,
  removed: Uint8Array,
  kept: Uint8Array,
  without: readonly string[] = [],
): Pruned {
  const document = reopen(file);
  const dict = fontOf(document);
  const font = loadFont(document, dict);
  const usage: FontUsage = {
    font,
    ref: document.refOf(dict),
    removed: new Set(font.decode(removed)),
    kept: new Set(font.decode(kept)),
  };
  const removals: Removal[] = [];
  const findings: Finding[] = [];
  const rewrite = new Rewrite(document);
  const context = {
    document,
    rewrite,
    pages: [],
    options: { without: new Set(without) },
    secret: () => new SecretWords([], () => []),
    removed: (removal: Removal) => removals.push(removal),
    found: (finding: Finding) => findings.push(finding),
  } as unknown as BurnContext & Scrubbing;
  pruneFonts(context, [usage]);
  const pruned = reopen(save(rewrite));
  const prunedDict = fontOf(pruned);
  return {
    document: pruned,
    dict: prunedDict,
    font: loadFont(pruned, prunedDict),
    removals,
    findings,
  };
}
