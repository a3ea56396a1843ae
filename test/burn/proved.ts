/** Burns a small file as the product does and proves the output: what is left, and what the proof says of it. */
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { readWords } from '../../redaction/extract/words.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import type { Finding } from '../../redaction/model/outcome.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { OriginalReading } from '../../redaction/verify/originalReading.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { latin1Bytes, openPdf, type Parts, pdfText } from './document/smallPdf.ts';

export interface Proved {
  readonly output: PdfDocument;
  /** Codes of what verification found, thorough. */
  readonly leaks: readonly string[];
  readonly findings: readonly Finding[];
  /** The words of each page, as our reader sees them. */
  readonly words: readonly string[];
  /** The dark pixels of page 1 in a rectangle of Display, as PDFium draws it: before and after. */
  readonly ink: (x0: number, y0: number, x1: number, y1: number) => readonly [number, number];
}

export async function proved(parts: Parts, redactions: readonly Redaction[]): Promise<Proved> {
  const original = openPdf(latin1Bytes(pdfText(parts)));
  const secondReader = await pdfiumReader();
  const style = DEFAULT_LABEL_STYLE;
  const reading = new OriginalReading(original);
  const { value, findings } = burn(original, redactions, { style, witness: reading });
  const { bytes: burned, removals, kept } = value;
  const request = { original, burned, redactions, removals, kept, reading, style };
  const leaks = verify({ ...request, secondReader, thorough: true }).value.leaks.map(
    ({ code }) => code,
  );
  const output = openPdf(burned);
  const [before, after] = [original.bytes, burned].map((bytes) => {
    const opened = secondReader.open(bytes);
    const image = opened.render(1, 1);
    opened.close();
    return image;
  });
  const words = output.pages.map((page) => readWords(output, page));
  const ink: Proved['ink'] = (...box) => [inkIn(before!, box), inkIn(after!, box)];
  return { output, leaks, findings, words, ink };
}

type Picture = { readonly width: number; readonly pixels: Uint8Array };

function inkIn({ width, pixels }: Picture, box: readonly number[]): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  let dark = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const p = (y * width + x) * 4;
      if (pixels[p]! + pixels[p + 1]! + pixels[p + 2]! < 600) dark++;
    }
  }
  return dark;
}
