import type { PdfDocument } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { PostScriptTokens } from './cmap/postScriptTokens.ts';
import { readable } from './toUnicode.ts';

/**
 * The box that a glyph procedure gives with `d1` (ISO 32000-2, 9.6.4, Table 111), in glyph space.
 * A glyph without ink has an empty box.
 * Undefined for `d0`. The operator comes first, so only the start is read.
 */
export function procedureBox(
  document: PdfDocument,
  procedure: PDFRawStream,
): readonly [number, number, number, number] | undefined {
  const bytes = readable(document, procedure);
  if (bytes === undefined) return undefined;
  const tokens = new PostScriptTokens(bytes);
  const numbers: number[] = [];
  for (let token = tokens.next(); token?.kind === 'number'; token = tokens.next()) {
    numbers.push(token.value);
    if (numbers.length === 6) return endsInD1(tokens) ? boxOf(numbers) : undefined;
  }
  return undefined;
}

function endsInD1(tokens: PostScriptTokens): boolean {
  const token = tokens.next();
  return token?.kind === 'word' && token.value === 'd1';
}

function boxOf(numbers: readonly number[]): readonly [number, number, number, number] {
  const [, , xa = 0, ya = 0, xb = 0, yb = 0] = numbers;
  return [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
}
