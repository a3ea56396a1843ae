import { descriptorOwner } from '../../font/glyphSource.ts';
import { dictAt, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { BurnContext } from '../contract.ts';
import { tellsInProgram } from '../document/fontNames.ts';
import { describe } from '../document/metadata.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import type { Embedded } from './embedded.ts';
import { withoutTellingTexts } from './programTexts.ts';
import { pruneCharSet, pruneCidSet } from './pruneGlyphSets.ts';
import { notPruned } from './pruneLists.ts';
import type { ProgramResult } from './prunePrograms.ts';

/** Puts the pruned program in the place of the old one, and what descriptors say of its glyphs. */
export function replaceProgram(
  context: BurnContext & Scrubbing,
  fonts: readonly Embedded[],
  result: ProgramResult,
): void {
  const { document, rewrite } = context;
  const { stream } = fonts[0]!.source.file;
  const ref = document.refOf(stream);
  if (ref === undefined) {
    notPruned(context, fonts[0]!.usage, 'direct');
    return;
  }
  // The last walk took side data from the stream's dictionary: the original's would bring it back.
  const written = rewrite.get(ref);
  const dict = rewrite.copyDict(written instanceof PDFRawStream ? written.dict : stream.dict);
  for (const [i, length] of result.lengths.entries()) {
    dict.set(PDFName.of(`Length${i + 1}`), PDFNumber.of(length));
  }
  rewrite.replace(ref, rewrite.stream(dict, nameless(context, result.bytes)));
  for (const font of fonts) pruneDescriptor(context, font, result);
}

/** What the last walk took from the original program (`sweep`) goes from this one as well. */
function nameless(context: Scrubbing, program: Uint8Array): Uint8Array {
  if (!enabled(context, 'font-names')) return program;
  return withoutTellingTexts(program, (text) => tellsInProgram(context, text)) ?? program;
}

function pruneDescriptor(
  context: BurnContext & Scrubbing,
  { usage, source }: Embedded,
  { names, emptied, exact }: ProgramResult,
): void {
  const { document, rewrite } = context;
  const owner = descriptorOwner(document, usage.font.dict);
  const descriptor = editableDescriptor(rewrite, owner);
  if (descriptor === undefined) return;
  pruneCharSet(rewrite, descriptor, names);
  if (descriptor.get(PDFName.of('CIDSet')) === undefined) return;
  const cids = new Set<number>();
  for (const char of usage.removed) {
    if (source.glyphsOf(char).every((glyph) => emptied.has(glyph))) cids.add(char.cid);
  }
  pruneCidSet(rewrite, descriptor, cids, exact || describe(context).claims.pdfa?.part === '1');
}

/** Undefined where the descriptor is no object of its own: then only its stream could be replaced. */
function editableDescriptor(rewrite: Rewrite, owner: PDFDict): PDFDict | undefined {
  const value = owner.get(PDFName.of('FontDescriptor'));
  if (value instanceof PDFRef) return rewrite.editDict(value);
  const ref = rewrite.document.refOf(owner);
  const copy = ref && rewrite.editDict(ref);
  const direct = copy && dictAt(rewrite, copy, 'FontDescriptor');
  if (copy === undefined || !(direct instanceof PDFDict)) return undefined;
  const own = rewrite.copyDict(direct);
  copy.set(PDFName.of('FontDescriptor'), own);
  return own;
}
