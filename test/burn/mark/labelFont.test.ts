import { expect, test } from 'vitest';
import { encodeLabel, labelFontIn, measureLabel } from '../../../redaction/burn/mark/labelFont.ts';
import { loadFont } from '../../../redaction/font/loadFont.ts';
import { loadProgram } from '../../../redaction/font/program/loadProgram.ts';
import { dictAt, nameAt, streamAt } from '../../../redaction/pdf/objects.ts';
import { emptyDocument, fontOf, pageWith, Rewrite, reopen } from '../fonts/fontFile.ts';

const SAMPLE = '5.1.2e 5.1, tweede lid, onder e – geëxporteerd “ÉÏ” §3 €';

function saved() {
  const rewrite = new Rewrite(emptyDocument());
  const { ref } = labelFontIn(rewrite);
  const bytes = pageWith(rewrite, ref, 'BT /F 10 Tf 10 50 Td (5.1.2e) Tj ET');
  return reopen(bytes);
}

test('read back, every character is itself and as wide as measured', () => {
  const document = saved();
  const chars = loadFont(document, fontOf(document)).decode(encodeLabel(SAMPLE));
  expect(chars.map((char) => char.unicode).join('')).toBe(SAMPLE);
  const width = chars.reduce((sum, char) => sum + char.width, 0);
  expect(width).toBeCloseTo(measureLabel(SAMPLE));
});

test('Widths agree with the embedded program; no character is .notdef', () => {
  const document = saved();
  const dict = fontOf(document);
  const file = streamAt(document, dictAt(document, dict, 'FontDescriptor')!, 'FontFile2')!;
  const program = loadProgram(document.decode(file))!;
  for (const char of loadFont(document, dict).decode(encodeLabel(SAMPLE))) {
    const glyph = program.glyphOfUnicode(char.unicode.codePointAt(0)!);
    expect(glyph).toBeGreaterThan(0);
    expect(program.widthOf(glyph!)).toBeCloseTo(char.width, 2);
  }
});

test('added once a document, under a name of its own', () => {
  const rewrite = new Rewrite(emptyDocument());
  expect(labelFontIn(rewrite).ref).toBe(labelFontIn(rewrite).ref);
  expect(nameAt(saved(), fontOf(saved()), 'BaseFont')).toMatch(/^[A-Z]{6}\+WooLabelSans$/);
});

test('what the font lacks loses its accent or becomes a question mark', () => {
  expect(String.fromCharCode(...encodeLabel('ŵčİ漢😀'))).toBe('wcI??');
});
