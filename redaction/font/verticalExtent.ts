import type { PdfDocument } from '../pdf/document.ts';
import { numberAt } from '../pdf/objects.ts';
import { boxAt, type FontDescription } from './descriptor.ts';
import type { StandardFont } from './standardFonts.ts';

/** In em; `ascent` > 0 > `descent`. */
export interface VerticalExtent {
  readonly ascent: number;
  readonly descent: number;
}

const SIMPLE: VerticalExtent = { ascent: 0.75, descent: -0.25 };
const COMPOSITE: VerticalExtent = { ascent: 0.95, descent: -0.35 };

/**
 * Height of a glyph box: the descriptor's Ascent and Descent where they make sense (LibreOffice writes
 * 0, others the wrong sign or 32768), else the font program's, else its FontBBox between what is usual,
 * else what poppler assumes. A standard font that is not embedded has its own metrics, whatever the
 * descriptor says.
 */
export function verticalExtent(
  document: PdfDocument,
  font: FontDescription,
  standard: StandardFont | undefined,
  program: Partial<VerticalExtent> | undefined,
): VerticalExtent {
  if (standard !== undefined && font.fontFile === undefined) {
    return { ascent: standard.ascent / 1000, descent: standard.descent / 1000 };
  }
  const usual = font.subtype.startsWith('CIDFont') ? COMPOSITE : SIMPLE;
  const box = font.descriptor && boxAt(document, font.descriptor, 'FontBBox');
  return {
    ascent:
      sane(described(document, font, 'Ascent'), LOWEST) ??
      sane(program?.ascent, LOWEST) ??
      between(box?.[3], 0.6, usual.ascent),
    descent: -(
      sane(described(document, font, 'Descent')) ??
      sane(program?.descent) ??
      between(box?.[1], 0.15, -usual.descent)
    ),
  };
}

function described(document: PdfDocument, font: FontDescription, key: string): number | undefined {
  const value = font.descriptor && numberAt(document, font.descriptor, key);
  return value === undefined ? undefined : value / 1000;
}

/** In em: no letters are lower. Some programs write other units than thousandths. */
const LOWEST = 0.1;

function sane(value: number | undefined, least = 0.001): number | undefined {
  if (value === undefined) return undefined;
  const size = Math.abs(value);
  return size > least && size < 3 ? size : undefined;
}

function between(thousandths: number | undefined, low: number, high: number): number {
  if (thousandths === undefined) return high;
  return Math.min(high, Math.max(low, Math.abs(thousandths) / 1000));
}
