/** Fonts that are not embedded and that nothing stands in for by name: PDFium stretches its own to their widths. */
import type { Parts } from './smallPdf.ts';

/** The fonts `/F2` and up beside `/F1`, all letters of each as wide as said. */
export function unembedded(...widths: readonly number[]): Parts {
  const objects: Record<number, string> = { 29: DESCRIPTOR };
  widths.forEach((width, i) => {
    objects[30 + i] = fontOf(Array(224).fill(width));
  });
  const fonts = widths.map((_, i) => `/F${i + 2} ${30 + i} 0 R`).join('');
  return { fonts, objects };
}

const DESCRIPTOR =
  '<</Type/FontDescriptor/FontName/Onbekend/Flags 32/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>';

function fontOf(widths: readonly number[]): string {
  return `<</Type/Font/Subtype/TrueType/BaseFont/Onbekend/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[${widths.join(' ')}]/FontDescriptor 29 0 R>>`;
}
