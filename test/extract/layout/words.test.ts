import { expect, test } from 'vitest';
import { GlyphFlag } from '../../../redaction/model/glyph.ts';
import { glyphsOf } from '../../../redaction/model/pageText.ts';
import { type Glyph, layout, text } from './page.ts';

test.each([
  ['spaces that only leave room', 'Jan de Vries', { drawSpaces: false }],
  ['drawn spaces are not doubled', 'Jan de Vries', {}],
  ['letter-spaced text without spaces', 'VERSLAG', { tracking: 0.3 }],
  ['letter-spaced words with drawn spaces', 'JAN DE VRIES', { tracking: 0.25 }],
  ['letter-spaced words with room only', 'JAN DE VRIES', { tracking: 0.25, drawSpaces: false }],
  ['dots of a leader', 'Inleiding . . . . . . . . . . . . . . 3', { drawSpaces: false }],
])('%s', (_, content, style) => {
  expect(layout(text(60, 100, content, style)).text).toBe(content);
});

test.each([
  ['ligature', 'ofﬁce', 'office'],
  ['Dutch ij as one letter', 'ĲSSELĳk', 'IJSSELijk'],
  ['no-break space', 'J.\u00A0Bos', 'J. Bos'],
  ['zero-width space and joiner', 'J\u200Ban\u200D', 'Jan'],
  ['no-break hyphen', 'Smit\u2011Bos', 'Smit-Bos'],
  ['accents stay composed', 'Zoë Çelik', 'Zoë Çelik'],
  ['superscript digits stay', 'm²', 'm²'],
  ['a visible soft hyphen within a line', 'Smit\u00ADBos', 'Smit-Bos'],
  ['mathematical letters used as bold', '𝐉𝐚𝐧', 'Jan'],
])('%s', (_, content, expected) => {
  expect(layout(text(60, 100, content)).text).toBe(expected);
});

test('both letters of a ligature lead to its glyph', () => {
  const page = layout(text(60, 100, 'ﬁn'));
  expect([...page.glyphAt]).toEqual([0, 0, 1]);
  expect(glyphsOf(page, 1, 2)).toEqual([0]);
});

test('a glyph that nothing maps keeps its place, so that a range takes it', () => {
  const glyphs = text(60, 100, 'J?n').map((g) => (g.unicode === '?' ? { ...g, unicode: '' } : g));
  const page = layout(glyphs);
  expect(page.text).toBe('J\uFFFDn');
  expect(glyphsOf(page, 0, 3)).toEqual([0, 1, 2]);
});

test('repeated drawn spaces become one; the others go with it', () => {
  const page = layout(text(60, 100, 'Jan  Bos'));
  expect(page.text).toBe('Jan Bos');
  expect(glyphsOf(page, 0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('an accent drawn over its letter is composed and goes with it', () => {
  const [e] = text(60, 100, 'e');
  const glyphs = [...text(40, 100, 'caf').map((g, i) => ({ ...g, x: 45 + 5 * i })), e!];
  const accent = { ...e!, unicode: '\u00B4', x: 60.5, width: 0.33 };
  for (const order of [
    [...glyphs, accent],
    [...glyphs.slice(0, 3), accent, e!],
  ]) {
    const page = layout(order);
    expect(page.text).toBe('café');
    expect(glyphsOf(page, 3, 4)).toEqual([3, 4]);
  }
});

test('a combining mark without advance is composed', () => {
  const [o] = text(60, 100, 'o');
  const mark = { ...o!, unicode: '\u0308', x: 65, width: 0, flags: GlyphFlag.ZeroWidth };
  const page = layout([o!, mark, ...text(65, 100, 'n')]);
  expect(page.text).toBe('ön');
  expect(glyphsOf(page, 0, 1)).toEqual([0, 1]);
});

test('bold by double strike: one text, both strikes are marked', () => {
  const once = text(60, 100, 'Bos');
  const again = text(60.3, 100, 'Bos', { flags: GlyphFlag.Duplicate });
  const page = layout([...once, ...again]);
  expect(page.text).toBe('Bos');
  expect(glyphsOf(page, 1, 2)).toEqual([1, 4]);
  expect(glyphsOf(page, 0, 3)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a repetition whose first strike cannot be found keeps a text of its own', () => {
  const page = layout([
    ...text(60, 100, 'Bos'),
    ...text(300, 400, 'Bos', { flags: GlyphFlag.Duplicate }),
  ]);
  expect(page.text).toBe('Bos\n\nBos');
});

test('the rest of an ActualText sequence goes with the glyph that carries the text', () => {
  const flags = GlyphFlag.ActualText;
  const [a, b, c] = text(60, 100, 'xyz', { flags });
  const page = layout([
    { ...a!, unicode: 'Jan' },
    { ...b!, unicode: '' },
    { ...c!, unicode: '' },
  ]);
  expect(page.text).toBe('Jan');
  expect(glyphsOf(page, 0, 1)).toEqual([0, 1, 2]);
});

test('superscripts and subscripts stay in their line', () => {
  const page = layout([
    ...text(60, 100, 'Toelichting'),
    ...text(115, 96, '1', { size: 6 }),
    ...text(121, 100, 'van H'),
    ...text(144.6, 102, '2', { size: 6 }),
    ...text(147.6, 100, 'O'),
  ]);
  expect(page.text.replaceAll(' ', '')).toBe('Toelichting1vanH2O');
  expect(page.lines).toHaveLength(1);
});

test('the stops between small capitals stand where they were drawn', () => {
  // Capitals and stops in full size, the letters in three quarters of it, all on one baseline.
  const glyphs: Glyph[] = [];
  let x = 60;
  for (const unicode of 'E-mail: f.elkhattabi@min') {
    const isSmall = /[a-z@]/.test(unicode);
    glyphs.push(...text(x, 100, unicode.toUpperCase(), { size: isSmall ? 7 : 10 }));
    x += unicode === ' ' ? 2.8 : isSmall ? 3.5 : 5;
  }
  const page = layout(glyphs);
  expect(page.text).toBe('E-MAIL: F.ELKHATTABI@MIN');
  expect(page.lines).toHaveLength(1);
});

test.each([
  ['Contactpersoon', 'Joost', {}, 'Contactpersoon Joost'],
  ['Telefoon', '06-28', {}, 'Telefoon 06-28'],
  ['070-81', 'Telefoon', {}, '070-81 Telefoon'],
  ['m', '2', { size: 6 }, 'm2'],
  ['Voor', 'beeld', {}, 'Voorbeeld'],
])('words that touch, the first in bold: %s%s', (bold, plain, style, expected) => {
  const glyphs = [
    ...text(60, 100, bold, { bold: true }),
    ...text(60 + 5 * bold.length, 100, plain, style),
  ];
  expect(layout(glyphs).text).toBe(expected);
  expect(layout(text(60, 100, 'MijnOverheid')).text).toBe('MijnOverheid');
});

test('boxes that were enlarged for bad metrics do not swallow the spaces', () => {
  const flags = GlyphFlag.SuspiciousMetrics;
  const glyphs = text(60, 100, 'Jan de Vries woont hier', { flags, drawSpaces: false });
  const page = layout(glyphs.map((g) => ({ ...g, width: 2 * g.width })));
  expect(page.text).toBe('Jan de Vries woont hier');
});

test('letters drawn in any order read in order', () => {
  const glyphs = text(60, 100, 'Van der Zwaag', { drawSpaces: false });
  const shuffled = glyphs.map((_, i) => glyphs[(i * 7) % glyphs.length]!);
  expect(layout(shuffled).text).toBe('Van der Zwaag');
});

test('Hebrew reads from right to left, numbers in it from left to right', () => {
  expect(layout(text(60, 100, '2023 םולש')).text).toBe('שלום 2023');
});

test('a letter of another font, drawn after the line that left room for it, stands in its place', () => {
  const line = text(60, 100, 'TRẦN VĂN ĐỨC');
  const other = line.filter((g) => 'ẦỨ'.includes(g.unicode));
  const first = line.filter((g) => !other.includes(g));
  const page = layout([...first, ...text(60, 112, 'Tweede regel'), ...other]);
  expect(page.text).toBe('TRẦN VĂN ĐỨC\nTweede regel');
});
