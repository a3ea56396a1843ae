/** Whether content that may be drawn nowhere holds removed text. */
import { contentReadings } from '../extract/contentText.ts';
import type { UseEvent } from '../extract/device.ts';
import { interpretPage } from '../extract/interpreter.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { PDFDict, PDFRawStream } from '../pdf/objects.ts';

/** Of what a page draws the glyphs themselves were compared: `Button1` may stay where `button` went. */
export function isTelling(
  document: PdfDocument,
  stream: PDFRawStream,
  resources: PDFDict | undefined,
  secret: SecretWords,
): boolean {
  if (!contentReadings(document, stream, resources).some((text) => secret.isIn(text))) return false;
  const name = document.refOf(stream)?.toString();
  return name === undefined || !drawnIn(document).has(name);
}

const known = new WeakMap<PdfDocument, ReadonlySet<string>>();

/** Streams that some page draws: a walk enters hidden layers and looks of other states too. */
function drawnIn(document: PdfDocument): ReadonlySet<string> {
  const there = known.get(document);
  if (there !== undefined) return there;
  const drawn = new Set<string>();
  const enterUse = ({ ref, state }: UseEvent): boolean => {
    if (ref !== undefined && !state.hidden) drawn.add(ref.toString());
    return !state.hidden;
  };
  for (const page of document.pages) interpretPage(document, page, { enterUse });
  known.set(document, drawn);
  return drawn;
}
